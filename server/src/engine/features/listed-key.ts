import type { Bibliography } from '../bibliography/bibliography.ts';
import { isBibtexKey } from '../bibliography/bibtex/write.ts';
import { knownTo } from '../bibliography/known.ts';
import type { TextEdit } from '../rules/finding.ts';
import type { Workspace } from '../workspace.ts';
import type { Place } from './place.ts';
import { draftPaths } from './reports.ts';

/** Where bibliographies and the front matter of drafts list a key, by the key's own characters. */
export function listedPlaces(workspace: Workspace, key: string): readonly Place[] {
  const name = key.normalize('NFC');
  const files = [...workspace.bibliographies.files.values()].flatMap(({ byKey }) => byKey.get(name) ?? []);
  const own = draftPaths(workspace).flatMap((path) => {
    const entry = knownTo(workspace.drafts.get(path)!, workspace.bibliographies).references.get(name);
    return entry ?? [];
  });
  return [...files, ...own].map(({ path, span }) => ({ path, span }));
}

/** The files that cannot have this key. */
export function refusingKey({ bibliographies }: Workspace, from: string, to: string): readonly Bibliography[] {
  const listing = [...bibliographies.files.values()].filter(({ byKey }) => byKey.has(from.normalize('NFC')));
  return listing.filter(({ path, byKey }) => byKey.has(to) || (isBibtex(path) && !isBibtexKey(to)));
}

/** What gives a key another name wherever it is listed, and wherever an entry refers to it. */
export function listedEdits(workspace: Workspace, from: string, to: string): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const { path, span } of listedPlaces(workspace, from)) {
    const text = workspace.bibliographies.files.get(path)?.text ?? workspace.drafts.get(path)?.text ?? '';
    // A place that only shows the list holds other words than the key, and is left as it is.
    if (text.slice(span.start, span.end).normalize('NFC') !== from.normalize('NFC')) continue;
    const references = isBibtex(path) ? crossReferences(text, from) : [];
    edits.set(path, [
      ...(edits.get(path) ?? []),
      { ...span, newText: to },
      ...references.map((one) => ({ ...one, newText: to })),
    ]);
  }
  return edits;
}

function isBibtex(path: string): boolean {
  return /\.(?:bib|bibtex|biblatex)$/i.test(path);
}

/** Fields by which another entry of a BibTeX file names this one. */
function crossReferences(text: string, key: string) {
  const name = key.replace(/[^\w]/g, '\\$&');
  const field = new RegExp(String.raw`(?<=\b(?:crossref|xref)\s*=\s*[{"]\s*)${name}(?=\s*[}"])`, 'gi');
  return [...text.matchAll(field)].map(({ index }) => ({ start: index, end: index + key.length }));
}
