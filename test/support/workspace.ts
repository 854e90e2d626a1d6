import { apply, emptyWorkspace, type Workspace } from '../../server/src/engine/index.ts';
import { type FixtureFile, parseFixture } from './fixture.ts';

/** A workspace out of a fixture: what lies in `/corpus/` is a source, all else is a draft. */
export function workspaceOf(fixture: string): { workspace: Workspace; files: readonly FixtureFile[] } {
  const files = parseFixture(fixture);
  return { workspace: files.reduce(addFile, emptyWorkspace), files };
}

function addFile(workspace: Workspace, { path, text }: FixtureFile): Workspace {
  return path.startsWith('/corpus/')
    ? apply(workspace, { kind: 'sources', files: new Map([[path, { path, text }]]) })
    : apply(workspace, { kind: 'draft', path, text });
}
