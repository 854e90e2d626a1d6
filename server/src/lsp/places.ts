import type { Location } from 'vscode-languageserver/node';
import type { Place, Workspace } from '../engine/index.ts';
import { rangesIn } from './ranges.ts';
import { uriOf } from './uri.ts';

/** Places in many files as LSP has them. */
export function locationsAt(places: readonly Place[], workspace: Workspace): Location[] {
  return places.map(({ path, span }) => ({ uri: uriOf(path), range: rangesIn(workspace, path).range(span) }));
}
