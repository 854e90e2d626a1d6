import { readBibliography } from '../../server/src/engine/bibliography/bibliography.ts';
import { bibliographyPaths } from '../../server/src/engine/bibliography/named.ts';
import {
  apply,
  emptyBibliographies,
  emptyWorkspace,
  readFrontMatter,
  type StrayWords,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { strayWords } from '../../server/src/import/followed.ts';
import { type FixtureFile, parseFixture } from './fixture.ts';

/**
 * A workspace out of a fixture: what lies in `/corpus/` is a source, what elsewhere has the extension of a bibliography
 * is one, and all else is a draft. An imported source is held to its original, which lies in `/corpus/.originals/`.
 */
export function workspaceOf(fixture: string): { workspace: Workspace; files: readonly FixtureFile[] } {
  const files = parseFixture(fixture);
  const workspace = withBibliographies(files.reduce(addFile, emptyWorkspace), files);
  return { workspace: withStrays(workspace, files), files };
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

function withStrays(workspace: Workspace, files: readonly FixtureFile[]): Workspace {
  const originals = new Map(files.filter(({ path }) => isOriginal(path)).map(({ path, text }) => [path, text]));
  if (originals.size === 0) return workspace;
  const strays = new Map<string, StrayWords>();
  for (const { path, text } of workspace.corpus.sources.values()) {
    const { data, span } = readFrontMatter(text);
    const original = originals.get(`/corpus/${data['original']}`);
    if (original === undefined) continue;
    const words = strayWords(text.slice(span.end), original).map(({ start, end }) => {
      return { start: start + span.end, end: end + span.end };
    });
    if (words.length > 0) strays.set(path, { text, words });
  }
  return apply(workspace, { kind: 'strays', strays });
}

function isBibliography(path: string): boolean {
  return !path.startsWith('/corpus/') && /\.(?:bib|json|ya?ml|ris)$/.test(path);
}

/** As a host reads them: those that a draft names and that are not there have that for their reason. */
function withBibliographies(workspace: Workspace, files: readonly FixtureFile[]): Workspace {
  const texts = new Map(files.filter(({ path }) => isBibliography(path)).map(({ path, text }) => [path, text]));
  const named = bibliographyPaths(workspace.drafts.values(), emptyBibliographies);
  const read = [...new Set([...texts.keys(), ...named])].map((path) => {
    const text = texts.get(path);
    return readBibliography(text === undefined ? { path, text: '', unreadable: 'is not there' } : { path, text });
  });
  if (read.length === 0) return workspace;
  const bibliographies = { ...emptyBibliographies, files: new Map(read.map((one) => [one.path, one])) };
  return apply(workspace, { kind: 'bibliographies', bibliographies });
}
