import type { Turn } from '../quotations/turns.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution, Speaker } from './attribution.ts';
import { grammarOf } from './languages/grammars.ts';
import { readName } from './names.ts';
import { natureOf } from './nature.ts';
import { findPerson, type People, speakerOf } from './people.ts';

/** A label says who speaks more surely than any sentence does; what it may get wrong is whom the name stands for. */
const CONFIDENCE = 0.95;

/**
 * Who speaks in each turn of an interview or a transcript: the person whom its label names, where the text knows one;
 * and who wrote the article where it asks, in a question with no label or with one that only says so.
 */
export function turnAttributions(
  { text, language }: Prose,
  turns: readonly Turn[],
  people: People,
  author: string | undefined,
): readonly Attribution[] {
  const grammar = grammarOf(language);
  const interviewer = askedBy(author);
  return turns.map(({ label, start, end, answers }) => {
    const called = text.slice(label.start, label.end);
    const isLabelled = called !== '';
    const asks = isLabelled ? ASKS.test(called) : answers !== true;
    const name = readName(called, grammar);
    const person = name.parts.length === 0 ? undefined : findPerson(people, name, start);
    return {
      quotation: {
        start,
        end,
        content: { start, end },
        form: 'marks',
        depth: 0,
        closed: true,
        continues: false,
        paragraph: OF_TURN,
      },
      kind: 'speech',
      mention: isLabelled ? label : undefined,
      cue: isLabelled ? { start: label.end, end: start } : undefined,
      speaker: person ? speakerOf(person) : asks ? interviewer : undefined,
      confidence: CONFIDENCE,
    };
  });
}

const OF_TURN = -1;

/** True for what a turn says, whose speaker was not read from any sentence. */
export function isOfTurn({ quotation }: Attribution): boolean {
  return quotation.paragraph === OF_TURN;
}

const ASKS = /^(?:Q|F|P|Question|Frage|Pregunta|س)$/u;

/** One author asks; which one of several does is not told. */
function askedBy(author: string | undefined): Speaker | undefined {
  if (author === undefined || /[,;&]|\s(?:and|und|et|y)\s/u.test(author)) return undefined;
  const speaker = { name: author, aliases: [], roles: [] };
  return natureOf(speaker) === 'person' ? speaker : undefined;
}
