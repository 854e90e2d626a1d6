import type { Location, LocationLink } from 'vscode-languageserver/node';
import type { Definition, Workspace } from '../engine/index.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { rangesIn } from './ranges.ts';
import { uriOf } from './uri.ts';

export function locationsOf(
  { origin, places }: Definition,
  workspace: Workspace,
  path: string,
  abilities: ClientAbilities,
): Location[] | LocationLink[] {
  const targets = places.map((place) => ({
    uri: uriOf(place.path),
    range: rangesIn(workspace, place.path).range(place.span),
  }));
  if (!abilities.definitionLinks) return targets;
  const originSelectionRange = rangesIn(workspace, path).range(origin);
  return targets.map(({ uri, range }) => ({
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
    originSelectionRange,
  }));
}
