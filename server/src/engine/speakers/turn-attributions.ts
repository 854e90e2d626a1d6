import type { Turn } from '../quotations/turns.ts';
import type { Prose } from '../text/prose.ts';
import type { Attribution } from './attribution.ts';
import { grammarOf } from './languages/grammars.ts';
import { readName } from './names.ts';
import { findPerson, type People, speakerOf } from './people.ts';

/** A label says who speaks more surely than any sentence does; what it may get wrong is whom the name stands for. */
const CONFIDENCE = 0.95;

/** Who speaks in each turn of an interview or a transcript: the person whom its label names, where the text knows one. */
export function turnAttributions(
  { text, language }: Prose,
  turns: readonly Turn[],
  people: People,
): readonly Attribution[] {
  const grammar = grammarOf(language);
  return turns.map(({ label, start, end }) => {
    const name = readName(text.slice(label.start, label.end), grammar);
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
        paragraph: -1,
      },
      kind: 'speech',
      mention: label,
      cue: { start: label.end, end: start },
      speaker: person && speakerOf(person),
      confidence: CONFIDENCE,
    };
  });
}
