import { knowing, parseSource, type Source } from '../corpus/source.ts';
import { readArticle } from './article.ts';

/** Who speaks in an article, without all else that is read of it: little enough to keep for a whole corpus. */
export type Voices = {
  /** Those who are declared, and then those who speak, each once. */
  readonly names: readonly string[];
  /** Who says each of its quotations, in order; undefined where nobody is named, and for what is no speech. */
  readonly speakers: readonly (string | undefined)[];
};

/** Reads an article for its voices, once, some milliseconds. Of a copy of it, so that nothing else is kept. */
export function voicesIn(source: Source): Voices {
  const read = kept.get(source);
  if (read !== undefined) return read;
  const { path, text, unreadable, known } = source;
  const attributions =
    unreadable === undefined ? readArticle(knowing(parseSource({ path, text }), known)).attributions : [];
  const speakers = attributions.map(({ kind, speaker }) => (kind === 'speech' ? speaker?.name : undefined));
  const speaking = speakers.flatMap((name) => name ?? []);
  const voices = { names: [...new Set([...declaredIn(source), ...speaking])], speakers };
  kept.set(source, voices);
  return voices;
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
