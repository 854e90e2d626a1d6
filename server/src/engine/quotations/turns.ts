import type { Paragraph, Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { words } from '../text/words.ts';
import { asks, SELF, turnsOfBareInterview } from './bare-interview.ts';

/** What somebody says in an interview or a transcript, which sets it in no marks: from behind a label to the next one. */
export type Turn = Span & {
  /** The words before the colon: "Q", "FINCH", "Mayor Finch". Empty before a question that has none. */
  readonly label: Span;
  /** Where nothing has a label: whether it answers, or asks. */
  readonly answers?: boolean;
};

/**
 * The turns of a text that is made of them, in order; none of any other. It is, where two labels come back by turns, or
 * one with a question before it, and what stands behind them reads as speech: a list of facts ("Price: 3") has labels,
 * too. An interview may also have none at all. `written` is the text with its marks, which set questions off.
 */
export function findTurns({ text, paragraphs }: Prose, written = text): readonly Turn[] {
  const labelled = paragraphs.map((paragraph) => labelOf(text, paragraph));
  const times = new Map<string, number>();
  for (const found of labelled) {
    if (found !== undefined) times.set(found.name, (times.get(found.name) ?? 0) + (isTitle(text, found) ? 2 : 1));
  }
  const recurring = [...times].filter(([name, count]) => count > 1 || QUESTION_OR_ANSWER.test(name));
  if (recurring.length === 0) return turnsOfBareInterview(written, paragraphs);
  const isAnswer = labelled.map((label) => label !== undefined && recurring.some(([name]) => name === label.name));
  const asked = questions(written, paragraphs, isAnswer, recurring.length === 1);
  if (recurring.length < 2 && asked.size === 0) return [];
  const turns: Turn[] = [];
  let open: { label: Span; start: number; end: number } | undefined;
  const close = () => {
    if (open !== undefined && open.start < open.end) turns.push(open);
    open = undefined;
  };
  for (const [at, paragraph] of paragraphs.entries()) {
    const { start, end } = paragraph;
    const label = labelled[at];
    const isAsked = asked.has(at);
    if (isAsked || label !== undefined || paragraph.kind === 'heading' || isReported(text, paragraph)) close();
    if (isAsked) open = { label: { start, end: start }, start, end };
    else if (label !== undefined) open = { label: label.span, start: label.end, end };
    else if (open !== undefined && !isDirection(text, paragraph)) open.end = end;
  }
  close();
  return readsAsSpeech(text, turns) ? turns : [];
}

/**
 * The paragraphs without a label that ask what the answers behind them answer: in bold or italics from end to end, or a
 * heading, and where only the answers have labels, also any that ends as a question does. None, unless most answers have one.
 */
function questions(
  written: string,
  paragraphs: readonly Paragraph[],
  isAnswer: readonly boolean[],
  isOneLabel: boolean,
): ReadonlySet<number> {
  const found = new Set<number>();
  const first = isAnswer.indexOf(true);
  let answered = 0;
  for (let at = paragraphs.length - 2; at >= 0; at--) {
    const { start, end, kind } = paragraphs[at]!;
    // What stands set off above the first question leads in to the interview.
    const goesOn = found.has(at + 1) && at > first;
    if (isAnswer[at] || !(isAnswer[at + 1] || goesOn)) continue;
    const isQuestion = asks(written, paragraphs[at]!);
    const isSetOff = kind === 'text' && /[*_]/.test(written[end] ?? '') && written[start - 1] === written[end];
    if (!isSetOff && !(isQuestion && (kind === 'heading' || (isOneLabel && kind === 'text' && isAnswer[at + 1]))))
      continue;
    found.add(at);
    if (isAnswer[at + 1]) answered++;
  }
  const answers = isAnswer.filter(Boolean).length;
  return answered > 1 && answered * 2 >= answers ? found : new Set();
}

const QUESTION_OR_ANSWER = /^(?:Q|A|F|R|P|D|V|O|Question|Answer|Frage|Antwort|Réponse|Pregunta|Respuesta|س|ج|问|答)$/u;

/** A name with a colon behind it, and a time before or behind it as a transcript may print: “[12:30] FINCH:”. */
const LABEL =
  /^[\s\u2060]*(?:[[(]?\d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?[\])]?[\s–—-]+)?((?:\p{Lu}[\p{L}\p{M}\p{N}.'’-]*|\p{Lo}[\p{L}\p{M}.]*)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|\p{Lo}[\p{L}\p{M}.]*|of|the|and|de|du|la|von|van|der|del|al|bin)){0,5})(?: ?(?:\([^()]{1,40}\)|\[[\d:.,]{4,12}\]))?[\s\u2060]*[:：]/u;

/** "LADY JUSTICE HOLT:" on a line of its own stands above all that she says, and needs not come back. */
function isTitle(text: string, { name, end }: { readonly name: string; readonly end: number }): boolean {
  return (
    name === name.toUpperCase() && name !== name.toLowerCase() && /^[\s\u2060]*(?:\n|$)/u.test(text.slice(end, end + 4))
  );
}

/** Longer beginnings of a paragraph are no label. UTF-16 units. */
const LONGEST_LABEL = 90;

function labelOf(text: string, { start, end, kind }: Paragraph): { name: string; span: Span; end: number } | undefined {
  if (kind !== 'text') return undefined;
  const match = LABEL.exec(text.slice(start, Math.min(end, start + LONGEST_LABEL)));
  if (match === null) return undefined;
  const name = match[1]!;
  const from = start + match[0].indexOf(name);
  return { name, span: { start: from, end: from + name.length }, end: start + match[0].length };
}

/** "(Laughter.)" */
function isDirection(text: string, { start, end }: Span): boolean {
  return /^[\s\u2060]*[([][^()[\]]*[)\]][\s\u2060]*$/u.test(text.slice(start, end));
}

/**
 * True for a paragraph in which a reporter says who speaks in marks: with it an article goes on behind the minutes that it
 * shows. Who tells of himself may quote others, too.
 */
function isReported(text: string, { start, end }: Span): boolean {
  const whole = text.slice(start, end);
  return REPORTED.test(whole) && !SELF.test(whole.replace(MARKED, ''));
}

const REPORTED =
  /[”"»“],?\s(?:[\p{L}.’'-]+ ){0,3}(?:said|says|told|added|asked|wrote|replied|sagte|sagt|fragte|dit|déclaré|ajouté|dijo|dice|añadió|قال|قالت)(?!\p{L})/u;
const MARKED = /[“"„«][^“”"„«»]*[”"“»]/gu;

/** In words, and of all turns. */
const LEAST_WORDS = 4;
const LEAST_SHARE = 0.5;

/** Most turns are sentences: of some words, and with the mark that ends them. */
function readsAsSpeech(text: string, turns: readonly Turn[]): boolean {
  const spoken = turns.filter(
    ({ start, end }) =>
      /[.!?…؟。！？]["'”’»)\s\u2060]*$/u.test(text.slice(Math.max(start, end - 12), end)) &&
      words(text, { start, end: Math.min(end, start + LONGEST_LABEL * 2) }).length >= LEAST_WORDS,
  );
  return spoken.length >= turns.length * LEAST_SHARE;
}
