/**
 * A fixture is a whole workspace in one string, read by every feature's `check` function.
 *
 *     //- /corpus/harbour.md
 *     “We will not sell the harbour,” said Ada Finch.
 *     //- /draft.md
 *     Finch said “we will $0sell the harbour” [@harbour].
 *                         ^^^^ what is expected of these characters
 *
 * `//- PATH` opens a file (without one, the text is `/draft.md`), `$0` is the caret, and a line of carets marks the
 * characters above it and says what is expected there; a second line of carets may mark the same line again.
 */
export type FixtureFile = {
  readonly path: string;
  readonly text: string;
  /** UTF-16 offset of `$0`. */
  readonly caret: number | undefined;
  readonly marks: readonly Mark[];
};

export type Mark = { readonly start: number; readonly end: number; readonly note: string };

export function parseFixture(fixture: string): readonly FixtureFile[] {
  const files: { path: string; lines: string[] }[] = [];
  for (const line of dedent(fixture)) {
    const path = /^\/\/- (\S+)$/.exec(line)?.[1];
    if (path !== undefined) files.push({ path, lines: [] });
    else {
      if (files.length === 0) files.push({ path: '/draft.md', lines: [] });
      files.at(-1)!.lines.push(line);
    }
  }
  return files.map(({ path, lines }) => readFile(path, lines));
}

function readFile(path: string, lines: readonly string[]): FixtureFile {
  let text = '';
  let lineStart = 0;
  let caret: number | undefined;
  const marks: Mark[] = [];
  for (const line of lines) {
    const carets = /^\s*(\^+)(?: (.*))?$/.exec(line);
    if (carets) {
      const start = lineStart + line.indexOf('^');
      marks.push({ start, end: start + carets[1]!.length, note: carets[2] ?? '' });
      continue;
    }
    lineStart = text.length;
    const at = line.indexOf('$0');
    if (at >= 0) caret = lineStart + at;
    text += `${line.replace('$0', '')}\n`;
  }
  return { path, text: lines.length > 0 ? text : '', caret, marks };
}

/** The lines, less the first and last if empty, and less the indentation that all share. */
function dedent(text: string): readonly string[] {
  const lines = text.split('\n');
  if (lines[0]?.trim() === '') lines.shift();
  if (lines.at(-1)?.trim() === '') lines.pop();
  const indents = lines.filter((line) => line.trim() !== '').map((line) => /^ */.exec(line)![0].length);
  const indent = Math.min(...indents, 80);
  return lines.map((line) => line.slice(indent));
}
