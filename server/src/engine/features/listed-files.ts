import { formatOf } from '../bibliography/bibliography.ts';
import { knownTo } from '../bibliography/known.ts';
import { folderOf, joined, pathFrom } from '../bibliography/named.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Workspace } from '../workspace.ts';
import { draftPaths } from './reports.ts';

/** What keeps entries pointing to a file that gets another path: in their `file` fields, as each format has them. */
export function listedFileEdits(
  workspace: Workspace,
  from: string,
  to: string,
): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, readonly TextEdit[]>();
  for (const { path, text, format, files } of listings(workspace)) {
    const folder = folderOf(path);
    const pointing = new Set(files.filter((file) => joined(folder, file) === from));
    const made = [...pointing].flatMap((file) => {
      return placesOf(file, text, format).map(({ start, written }) => {
        const renamed = file === joined(folder, file) ? to : pathFrom(folder, to);
        return { start, end: start + written.length, newText: ESCAPED[format](renamed) };
      });
    });
    if (made.length > 0) edits.set(path, made);
  }
  return edits;
}

type Format = ReturnType<typeof formatOf>;

type Listing = {
  readonly path: string;
  readonly text: string;
  readonly format: Format;
  /** Every file that an entry names, as written. */
  readonly files: readonly string[];
};

function listings(workspace: Workspace): readonly Listing[] {
  const { bibliographies, drafts } = workspace;
  const listed = [...bibliographies.files.values()].map(({ path, text, entries }) => {
    return { path, text, format: formatOf(path, text), files: entries.flatMap(({ files }) => files) };
  });
  const own = draftPaths(workspace).map((path): Listing => {
    const draft = drafts.get(path)!;
    const { references } = knownTo(draft, bibliographies);
    const text = draft.text.slice(0, draft.frontMatter.span.end);
    return { path, text, format: 'csl-yaml', files: [...references.values()].flatMap(({ files }) => files) };
  });
  return [...listed, ...own];
}

/** Where `file` fields name a file, and in which characters. */
function placesOf(file: string, text: string, format: Format): readonly { start: number; written: string }[] {
  const forms = [...new Set([ESCAPED[format](file), file])];
  return [...text.matchAll(FIELDS[format])].flatMap((field) => {
    for (const written of forms) {
      const at = field[0].indexOf(written);
      const around = [field[0][at - 1] ?? ' ', field[0][at + written.length] ?? ' '];
      if (at >= 0 && around.every((mark) => /[\s{}"':;,[\]]/.test(mark))) return [{ start: field.index + at, written }];
    }
    return [];
  });
}

const FIELDS: Readonly<Record<Format, RegExp>> = {
  bibtex: /\bfile\s*=\s*(?:\{(?:[^{}]|\{[^{}]*\})*\}|"[^"]*")/gi,
  'csl-json': /"file"\s*:\s*(?:"(?:\\.|[^"\\])*"|\[[^\]]*\])/g,
  'csl-yaml': /^[ \t-]*["']?file["']?[ \t]*:.*(?:\r?\n[ \t]+- .*)*/gm,
  ris: /^L[12] {1,2}- .*/gm,
};

const ESCAPED: Readonly<Record<Format, (path: string) => string>> = {
  bibtex: (path) => path.replace(/[:;]/g, '\\$&'),
  'csl-json': (path) => JSON.stringify(path).slice(1, -1),
  'csl-yaml': (path) => path,
  ris: (path) => path,
};
