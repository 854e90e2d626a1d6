import type { CancellationToken, Position, TextDocumentIdentifier } from 'vscode-languageserver/node';
import type { Steps, Workspace } from '../engine/index.ts';
import { paced } from '../host/pace.ts';
import { rangesIn } from './ranges.ts';
import type { Server } from './serve.ts';
import { pathOf } from './uri.ts';

/** A question about a document, or a place in it, and the workspace that it is asked of. */
export type Asked = { readonly workspace: Workspace; readonly path: string; readonly offset: number };

type Place = { readonly textDocument: TextDocumentIdentifier; readonly position?: Position };

/** What a request is about, once everything is read. */
export async function asked(server: Server, place: Place): Promise<Asked> {
  await server.loaded();
  return askedNow(server, place);
}

/** The same while large bibliographies are still being read. */
export async function askedMeanwhile(server: Server, place: Place): Promise<Asked> {
  await server.begun();
  return askedNow(server, place);
}

function askedNow({ workspace }: Server, { textDocument, position }: Place): Asked {
  const path = pathOf(textDocument.uri);
  const now = workspace();
  return { workspace: now, path, offset: position === undefined ? 0 : rangesIn(now, path).offset(position) };
}

/** Does the work of an answer while others are answered; undefined when nobody waits for it any more. */
export function worked<T>(steps: Steps<T>, token: CancellationToken): Promise<T | undefined> {
  return paced(steps, () => !token.isCancellationRequested);
}
