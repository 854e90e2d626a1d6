import { lineIndex, type Span, type Verification } from '../../engine/index.ts';
import { speakerOf } from '../find.ts';
import type { Loaded } from '../load.ts';
import { type Paint, paint } from './colour.ts';
import { comparison, type Page, type Part, placeOf, sourceParts } from './comparison.ts';
import { excerpt } from './excerpt.ts';
import { bare } from './surroundings.ts';
import { counted } from './verdict-names.ts';

/** `verbatim find` for people: the words, the passage that has them or comes nearest, and where else they stand. */
export function findText(words: string, found: Verification, loaded: Loaded, page: Page): string {
  const { edits, passage, ties } = found;
  const { sources } = loaded.workspace.corpus;
  const inks = paint(page.colour);
  const source = passage && sources.get(passage.path);
  const all = { start: 0, end: words.length };
  const parts: Part[] = [
    {
      label: 'words',
      side: 'draft',
      excerpt: excerpt(
        bare(words),
        all,
        edits.map(({ draft }) => draft),
      ),
    },
  ];
  if (passage === undefined || source === undefined) {
    const where = `in none of ${counted(sources.size, 'source')}`;
    return `${inks('red', 'not found')}: ${where}\n\n${comparison(parts, page).join('\n')}\n`;
  }
  const marks = edits.map((edit) => edit.source);
  parts.push(
    ...sourceParts(
      { source, passage: passage.span, speaker: speakerOf(passage, loaded) },
      marks,
      loaded.name(passage.path),
      page,
    ),
  );
  for (const [i, tie] of ties.entries()) {
    const text = sources.get(tie.path)?.text ?? '';
    const place = `${tie.key} (${loaded.name(tie.path)}:${placeOf(lineIndex(text), tie.span.start)})`;
    parts.push({ label: i === 0 ? 'also in' : '', text: place });
  }
  return `${outcome(found, inks)}\n\n${comparison(parts, page).join('\n')}\n`;
}

/** Who searches makes no claim: what comes near is told as such, and no verdict is passed on it. */
function outcome({ verdict, edits, parts }: Verification, inks: Paint): string {
  if (verdict === 'verbatim') return inks('green', 'found word for word');
  if (verdict === 'acceptable-edit' && edits.length === 0) return inks('green', 'found, but for what the words mark');
  const nearly = inks('yellow', 'nearly');
  if (edits.some(({ draft, source }) => [draft, source].some(isVisible))) return `${nearly}: the marked words differ`;
  return `${nearly}: the words stand in ${counted(parts.length, 'place')} of the article`;
}

function isVisible({ start, end }: Span): boolean {
  return start < end;
}
