import { type Block, type Run, textOf } from '../blocks/block.ts';

/**
 * References as Markdown has them: where a list gives numbers and the text refers to them in brackets, `word[3]` becomes
 * `word[^3]` and the item "3." the note `[^3]:`. Where the two do not fit together, all stays as it stands.
 */
export function withNotes(blocks: readonly Block[]): readonly Block[] {
  const referred = noteNumbers(blocks);
  const items = notesAmong(blocks, referred);
  const notes = new Set([...items].map((each) => numberOf(each)!));
  if (notes.size === 0 || notes.size * 2 < referred.size) return paired(blocks);
  return paired(
    blocks.map((each): Block => {
      if (items.has(each)) return { ...each, kind: 'note', mark: numberOf(each)! };
      return { ...each, runs: each.runs.flatMap((run) => (run.set === 'note' ? [run] : withReferences(run, notes))) };
    }),
  );
}

/** A reference whose note is not there stands in brackets as it is printed, and a note that nothing refers to in a list. */
function paired(blocks: readonly Block[]): readonly Block[] {
  const notes = new Set(blocks.flatMap(({ kind, mark }) => (kind === 'note' ? [mark] : [])));
  const referred = new Set(
    blocks.flatMap(({ runs }) => runs.flatMap(({ text, set }) => (set === 'note' ? [text] : []))),
  );
  return blocks.map((each): Block => {
    if (each.kind === 'note' && !referred.has(each.mark)) return { ...each, kind: 'item', mark: `${each.mark}.` };
    const runs = each.runs.map(
      (run): Run => (run.set === 'note' && !notes.has(run.text) ? { text: `[${run.text}]`, set: 'plain' } : run),
    );
    return { ...each, runs };
  });
}

/** The items that the text refers to. Of several lists that begin anew, those of the one with the most of them. */
function notesAmong(blocks: readonly Block[], referred: ReadonlySet<string>): ReadonlySet<Block> {
  const lists: Block[][] = [];
  let before = Number.POSITIVE_INFINITY;
  for (const each of blocks) {
    const number = each.kind === 'item' ? numberOf(each) : undefined;
    if (number === undefined) continue;
    if (Number(number) <= before) lists.push([]);
    before = Number(number);
    if (isNote(each, referred)) lists.at(-1)!.push(each);
  }
  const all = lists.flat();
  if (new Set(all.map(numberOf)).size === all.length) return new Set(all);
  return new Set(lists.reduce((best, list) => (list.length > best.length ? list : best), []));
}

/** The words of a run, and between them the numbers of the notes that they refer to. */
function withReferences(run: Run, notes: ReadonlySet<string>): readonly Run[] {
  return run.text.split(REFERENCE).flatMap((part, i): readonly Run[] => {
    if (i % 2 === 0) return part === '' ? [] : [{ ...run, text: part }];
    return [notes.has(part) ? { text: part, set: 'note' } : { ...run, text: `[${part}]` }];
  });
}

const REFERENCE = /(?<=\S)\[(\d{1,3})\]/g;

/** The numbers that a text refers to. */
function noteNumbers(blocks: readonly Block[]): ReadonlySet<string> {
  return new Set(blocks.flatMap((each) => [...textOf(each).matchAll(REFERENCE)].map((match) => match[1]!)));
}

function isNote(each: Block, referred: ReadonlySet<string>): boolean {
  const number = each.kind === 'item' ? numberOf(each) : undefined;
  return number !== undefined && referred.has(number);
}

function numberOf({ mark }: Block): string | undefined {
  return /^(\d{1,3})[.)]$/.exec(mark)?.[1];
}
