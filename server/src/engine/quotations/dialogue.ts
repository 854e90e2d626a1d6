import { guessLanguage } from '../text/language.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { saysWho } from './interposed.ts';
import { type WordClasses, wordClasses } from './word-classes.ts';

/** What a dash opens in place of a quotation mark. Its span includes the dashes on both sides, where they are. */
export type DashedSpeech = Span & { readonly content: Span };

/**
 * The speech of each paragraph that a dash opens, as Spanish, French, Portuguese, Polish or Russian set a dialogue:
 * "—No vendrá —dijo Ruiz—. Lo sé." is two parts of one speech. By the paragraphs' indexes; of those that follow one
 * another, one verb of saying must tell that they are speech: a list and a signature begin with a dash, too.
 */
export function findDialogues({ text, paragraphs, language }: Prose): ReadonlyMap<number, readonly DashedSpeech[]> {
  const found = new Map<number, readonly DashedSpeech[]>();
  let run: [number, readonly DashedSpeech[]][] = [];
  let isTold = false;
  const close = () => {
    if (isTold) for (const [at, speech] of run) found.set(at, speech);
    run = [];
    isTold = false;
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const isOpened = paragraph.kind === 'text' && OPENS.test(text.slice(paragraph.start, paragraph.start + NEAR));
    const turns = isOpened ? turnsOfParagraph(text, paragraph, language) : [];
    const isSaid = turns.some((turn) => turn.isTold);
    if (!isSaid && !(turns.length > 0 && SENTENCE.test(text.slice(paragraph.start, paragraph.end)))) close();
    else run.push([at, turns.flatMap(({ speech }) => speech)]);
    isTold ||= isSaid;
  }
  close();
  return found;
}

/** Without a verb of saying, what ends as no sentence does is no turn of a dialogue: "— Karin Dale, alcaldesa". */
const SENTENCE = /[.!?…]["'”’»)\s\u2060]*$/u;

const DASH = `(?:[—–―]|--)`;
/** A hyphen stands for a dash where it touches the word behind it and none before it. */
const OPENS = new RegExp(String.raw`^\s*(?:${DASH}|-(?=[\p{L}¿¡]))`, 'u');
const TURN = new RegExp(String.raw`(?<=^|\n)[^\S\n]*(?:${DASH}|-(?=[\p{L}¿¡]))`, 'gu');
const PART = new RegExp(
  String.raw`(?<=\s)${DASH}|${DASH}(?=[\s.,;:!?…]|$)|(?<=\s)-(?=\p{L})|(?<=\p{L})-(?=[.,;:!?…])`,
  'gu',
);

/** In a language whose verbs of saying we know; none in another, where dashes open no speech. */
function turnsOfParagraph(text: string, { start, end }: Span, language: string | undefined): readonly Turn[] {
  const whole = text.slice(start, end);
  const classes = wordClasses(guessLanguage(whole) ?? language);
  if (classes.language === 'en') return [];
  return turnsOf(whole).map((turn) => partsOf(text, { start: start + turn.start, end: start + turn.end }, classes));
}

/** Each line that a dash opens, up to the next one. */
function turnsOf(whole: string): readonly Span[] {
  const starts = [...whole.matchAll(TURN)].map(({ index }) => index);
  return starts.map((start, i) => ({ start, end: starts[i + 1] ?? whole.length }));
}

type Turn = { readonly speech: readonly DashedSpeech[]; readonly isTold: boolean };

/** A turn parted by its dashes and by what is said of its speaker. */
function partsOf(text: string, turn: Span, classes: WordClasses): Turn {
  const speech: DashedSpeech[] = [];
  let isTold = false;
  let open: { start: number; from: number } | undefined;
  const close = (to: number, end: number) => {
    if (open === undefined) return;
    const content = trimmed(text, { start: open.from, end: to });
    if (content !== undefined) speech.push({ start: open.start, end: Math.max(end, content.end), content });
    open = undefined;
  };
  for (const { start, from, to } of segmentsOf(text, turn)) {
    const told = open !== undefined && isAttribution(text, { start: from, end: to }, classes);
    if (open !== undefined && !told) continue;
    if (told) {
      isTold = true;
      close(start, from);
    } else open = { start, from };
  }
  const last = open;
  if (last !== undefined) {
    for (const { start, end } of incises(text, { start: last.from, end: turn.end }, classes)) {
      isTold = true;
      close(start, start);
      open = { start: end, from: end };
    }
    close(turn.end, turn.end);
  }
  return { speech, isTold };
}

type Segment = { readonly start: number; readonly from: number; readonly to: number };

/** What the dashes of a turn part: `start` at the dash, `from` behind it, `to` at the next one. */
function segmentsOf(text: string, { start, end }: Span): readonly Segment[] {
  const whole = text.slice(start, end);
  const first = OPENS.exec(whole)!;
  const dashes = [
    { start: start + first[0].length - first[0].trimStart().length, from: start + first[0].length },
    ...[...whole.matchAll(PART)]
      .filter(({ index }) => index >= first[0].length)
      .map(({ index, 0: dash }) => ({ start: start + index, from: start + index + dash.length })),
  ];
  return dashes.map((dash, i) => ({ ...dash, to: dashes[i + 1]?.start ?? end }));
}

/** A verb of saying among the first words of a segment: "dijo Ruiz", "me dijo", "тихо сказал он". */
function isAttribution(text: string, segment: Span, classes: WordClasses): boolean {
  const found = words(text, { start: segment.start, end: Math.min(segment.end, segment.start + NEAR) }).slice(0, FIRST);
  if (found[0] === undefined || !/^\p{Ll}/u.test(text.slice(found[0].start))) return false;
  const said = text.slice(found[0].start, segment.end).trimEnd();
  return saysWho(found, said, true, classes) || found.some(({ folded }) => classes.interposes(folded));
}

/** UTF-16 units, and words. */
const NEAR = 40;
const FIRST = 3;

/** French says who speaks between commas: ", dit Ruiz.", " ! répondit-elle." From behind the mark to the next one. */
function incises(text: string, part: Span, classes: WordClasses): readonly Span[] {
  if (classes.language !== 'fr') return [];
  return [...text.slice(part.start, part.end).matchAll(INCISE)].flatMap(({ index, 0: all, 1: told }) => {
    const start = part.start + index;
    return saysWho(words(told!), told!, false, classes) ? [{ start, end: start + all.length }] : [];
  });
}

const INCISE = /(?<=[,!?…]) (\p{Ll}[^.,;:!?\n]{1,60})[.,;:!?]/gu;

/** Without the marks that a dash leaves at a part's edges; undefined where no word is left. */
function trimmed(text: string, { start, end }: Span): Span | undefined {
  const whole = text.slice(start, end);
  const lead = /^[\s.,;:\u2060]*/u.exec(whole)![0].length;
  const content = { start: start + lead, end: start + whole.trimEnd().length };
  return content.start < content.end && /\p{L}/u.test(whole) ? content : undefined;
}
