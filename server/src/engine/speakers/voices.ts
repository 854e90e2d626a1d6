import { knowing, parseSource, type Source } from '../corpus/source.ts';
import type { Span } from '../text/span.ts';
import { type Article, readArticle } from './article.ts';

/** Who speaks in an article, without all else that is read of it: little enough to keep for a whole corpus. */
export type Voices = {
  /** Those who are declared, and then those who speak, each once. */
  readonly names: readonly string[];
  /** Who says each of its quotations, in order; undefined where nobody is named, and for what is no speech. */
  readonly speakers: readonly (string | undefined)[];
  /** What is said without marks, in an interview or a transcript. */
  readonly turns: readonly VoicedTurn[];
};

export type VoicedTurn = Span & { readonly speaker: string | undefined };

/** Reads an article for its voices, once, some milliseconds. Of a copy of it, so that nothing else is kept. */
export function voicesIn(source: Source): Voices {
  const read = kept.get(source);
  if (read !== undefined) return read;
  const { path, text, unreadable, known } = source;
  const article = unreadable === undefined ? readArticle(knowing(parseSource({ path, text }), known)) : undefined;
  const speakers = (article?.attributions ?? []).map(({ kind, speaker }) =>
    kind === 'speech' ? speaker?.name : undefined,
  );
  const turns = article === undefined ? [] : voicedTurns(article);
  const speaking = [...speakers, ...turns.map(({ speaker }) => speaker)].flatMap((name) => name ?? []);
  const voices = { names: [...new Set([...declaredIn(source), ...speaking])], speakers, turns };
  kept.set(source, voices);
  return voices;
}

/** The turns of an article, each with whom its label names. */
export function voicedTurns({ turns }: Article): readonly VoicedTurn[] {
  return turns.map(({ quotation: { start, end }, speaker }) => ({
    start,
    end,
    speaker: speaker && written(speaker.name),
  }));
}

/** A transcript sets its labels in capitals: “MARSH” is Marsh. */
function written(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.replace(/\p{Lu}{3,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** The same where it was read before; undefined where that would take time. */
export function knownVoices(source: Source): Voices | undefined {
  return kept.get(source);
}

/** Those whom the front matter declares. */
export function declaredIn(source: Source): readonly string[] {
  return [...new Set(source.speakers.map(({ name }) => name))];
}

const kept = new WeakMap<Source, Voices>();
