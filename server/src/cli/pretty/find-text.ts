import { lineIndex, type Verification } from '../../engine/index.ts';
import { speakerOf } from '../find.ts';
import type { Loaded } from '../load.ts';
import { paint } from './colour.ts';
import { comparison, type Page, type Part, placeOf, sourceParts } from './comparison.ts';
import { excerpt } from './excerpt.ts';
import { counted, VERDICT_NAMES } from './verdict-names.ts';

/** `verbatim find` for people: the words, the passage that has them or comes nearest, and where else they stand. */
export function findText(words: string, found: Verification, loaded: Loaded, page: Page): string {
  const { verdict, edits, passage, ties } = found;
  const { sources } = loaded.workspace.corpus;
  const inks = paint(page.colour);
  const source = passage && sources.get(passage.path);
  const all = { start: 0, end: words.length };
  const parts: Part[] = [
    {
      label: 'words',
      side: 'draft',
      excerpt: excerpt(
        words,
        all,
        edits.map(({ draft }) => draft),
      ),
    },
  ];
  if (passage === undefined || source === undefined) {
    const where =
      sources.size === 0 ? 'there is no corpus to look in' : `in none of ${counted(sources.size, 'source')}`;
    return `${inks('red', VERDICT_NAMES[verdict])}: ${where}\n\n${comparison(parts, page).join('\n')}\n`;
  }
  const marks = edits.map((edit) => edit.source);
  parts.push(
    ...sourceParts(
      passage.key,
      loaded.name(passage.path),
      source.text,
      passage.span,
      marks,
      speakerOf(passage, loaded),
    ),
  );
  for (const [i, tie] of ties.entries()) {
    const text = sources.get(tie.path)?.text ?? '';
    const place = `${tie.key} (${loaded.name(tie.path)}:${placeOf(lineIndex(text), tie.span.start)})`;
    parts.push({ label: i === 0 ? 'also in' : '', text: place });
  }
  const colour = verdict === 'verbatim' ? 'green' : 'yellow';
  return `${inks(colour, VERDICT_NAMES[verdict])}\n\n${comparison(parts, page).join('\n')}\n`;
}
