import { readBibliography } from '../../server/src/engine/bibliography/bibliography.ts';
import { bibliographyPaths, stylePaths } from '../../server/src/engine/bibliography/named.ts';
import { readStyle } from '../../server/src/engine/bibliography/style.ts';
import {
  apply,
  type Departed,
  emptyBibliographies,
  emptyWorkspace,
  readFrontMatter,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { departuresIn } from '../../server/src/import/departures.ts';
import { type FixtureFile, parseFixture } from './fixture.ts';

/**
 * A workspace out of a fixture: what lies in `/corpus/` is a source, what elsewhere has the extension of a bibliography
 * is one, and all else is a draft. An imported source is held to its original, which lies in `/corpus/.originals/`.
 */
export function workspaceOf(fixture: string): { workspace: Workspace; files: readonly FixtureFile[] } {
  const files = parseFixture(fixture);
  const workspace = withBibliographies(files.reduce(addFile, emptyWorkspace), files);
  return { workspace: withDepartures(workspace, files), files };
}

function addFile(workspace: Workspace, { path, text }: FixtureFile): Workspace {
  if (isBibliography(path) || isOriginal(path)) return workspace;
  return path.startsWith('/corpus/')
    ? apply(workspace, { kind: 'sources', files: new Map([[path, { path, text }]]) })
    : apply(workspace, { kind: 'draft', path, text });
}

function isOriginal(path: string): boolean {
  return path.startsWith('/corpus/.originals/');
}

function withDepartures(workspace: Workspace, files: readonly FixtureFile[]): Workspace {
  const originals = new Map(files.filter(({ path }) => isOriginal(path)).map(({ path, text }) => [path, text]));
  if (originals.size === 0) return workspace;
  const all = new Map<string, Departed>();
  for (const { path, text } of workspace.corpus.sources.values()) {
    const { data, span } = readFrontMatter(text);
    const original = originals.get(`/corpus/${data['original']}`);
    if (original === undefined) continue;
    const departures = departuresIn(text.slice(span.end), { input: original, body: original }).map((one) => {
      return { ...one, span: { start: one.span.start + span.end, end: one.span.end + span.end } };
    });
    if (text.slice(span.end).trim() !== original.trim()) all.set(path, { text, departures });
  }
  return apply(workspace, { kind: 'departures', departures: all });
}

function isBibliography(path: string): boolean {
  return !path.startsWith('/corpus/') && /\.(?:bib|json|ya?ml|ris|csl)$/.test(path);
}

/** As a host reads them: those that a draft names and that are not there have that for their reason. */
function withBibliographies(workspace: Workspace, files: readonly FixtureFile[]): Workspace {
  const texts = new Map(files.filter(({ path }) => isBibliography(path)).map(({ path, text }) => [path, text]));
  const file = (path: string) => {
    const text = texts.get(path);
    return text === undefined ? { path, text: '', unreadable: 'is not there' } : { path, text };
  };
  const isStyle = (path: string) => path.endsWith('.csl');
  const listed = [...texts.keys()].filter((path) => !isStyle(path));
  const named = bibliographyPaths(workspace.drafts.values(), emptyBibliographies);
  const read = [...new Set([...listed, ...named])].map((path) => readBibliography(file(path)));
  const styles = stylePaths(workspace.drafts.values(), emptyBibliographies).map((path) => readStyle(file(path)));
  if (read.length + styles.length === 0) return workspace;
  const bibliographies = {
    ...emptyBibliographies,
    files: new Map(read.map((one) => [one.path, one])),
    styles: new Map(styles.map((one) => [one.path, one])),
  };
  return apply(workspace, { kind: 'bibliographies', bibliographies });
}
