import type { Location, LocationLink } from 'vscode-languageserver/node';
import { type Definition, definition, type Workspace } from '../engine/index.ts';
import { asked } from './asked.ts';
import type { ClientAbilities } from './client-abilities.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { uriOf } from './uri.ts';

/** Leads from a key to its source, and from a quotation to its passage. */
export function answerDefinitions(server: Server): void {
  server.connection.onDefinition(async (params) => {
    const { workspace, path, offset } = await asked(server, params);
    const found = definition(workspace, path, offset);
    return found === undefined ? null : locationsOf(found, workspace, path, server.abilities());
  });
}

function locationsOf(
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
