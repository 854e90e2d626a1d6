import type { Paragraph } from '../text/prose.ts';
import type { Turn } from './turns.ts';

/**
 * The turns of an interview that names nobody: questions in bold or italics from end to end, or as headings, and behind
 * each the answer. `written` is the text with its marks. None, unless most of what is set off ends as questions do, and
 * the answers tell of who gives them: else a reporter explains something under headings.
 */
export function turnsOfBareInterview(written: string, paragraphs: readonly Paragraph[]): readonly Turn[] {
  const first = paragraphs.findIndex((paragraph) => isSetOff(written, paragraph) && asks(written, paragraph));
  if (first < 0) return [];
  const turns: Turn[] = [];
  let questions = 0;
  let asking = 0;
  for (const paragraph of paragraphs.slice(first)) {
    const { start, end } = paragraph;
    const last = turns.at(-1);
    if (isSetOff(written, paragraph)) {
      if (last?.answers === false) turns[turns.length - 1] = { ...last, end };
      else {
        turns.push({ start, end, label: { start, end: start }, answers: false });
        questions++;
        if (asks(written, paragraph)) asking++;
      }
    } else if (last?.answers === true) turns[turns.length - 1] = { ...last, end };
    else turns.push({ start, end, label: { start, end: start }, answers: true });
  }
  const answers = turns.filter((turn) => turn.answers === true);
  const personal = answers.filter(({ start, end }) => SELF.test(written.slice(start, end)));
  const isTold = personal.length * OF_HIMSELF < answers.length;
  return questions >= FEWEST && asking * 2 >= questions && !isTold ? turns : [];
}

/** Who is asked speaks of himself in one answer of so many, at least: else a reporter explains. */
const OF_HIMSELF = 3;

/** Words of who tells of himself. */
export const SELF =
  /(?<!\p{L})(?:I|we|my|our|us|me|ich|wir|mein|unser|uns|mir|je|nous|notre|mon|yo|nosotros|mi|me)(?!\p{L})/iu;

/** One question or two that are set off may be a reporter's headings. */
const FEWEST = 3;

function isSetOff(written: string, { start, end, kind }: Paragraph): boolean {
  return (
    kind === 'heading' || (kind === 'text' && /[*_]/.test(written[end] ?? '') && written[start - 1] === written[end])
  );
}

/** True for a paragraph that ends as a question does. */
export function asks(written: string, { start, end }: Paragraph): boolean {
  return QUESTION.test(written.slice(Math.max(start, end - QUESTION_END), end));
}

const QUESTION = /[?？؟]["'”’»)\s\u2060]*$/u;
/** UTF-16 units. */
const QUESTION_END = 12;
