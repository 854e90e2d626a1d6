import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  type ClientCapabilities,
  createProtocolConnection,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { type Programs, serve } from '../../server/src/lsp/serve.ts';

/** A client in this process, joined to the real server by two streams. */
export type Client = {
  readonly connection: ProtocolConnection;
  readonly answer: InitializeResult;
  readonly open: (path: string, text: string) => Promise<string>;
  readonly change: (uri: string, text: string) => Promise<void>;
  /** Settled by the next diagnostics that the server pushes for this document and that `wanted` accepts. */
  readonly pushed: (
    uri: string,
    wanted?: (told: PublishDiagnosticsParams) => boolean,
  ) => Promise<PublishDiagnosticsParams>;
  /** Settled by the next time that the server asks for diagnostics to be pulled again. */
  readonly refreshed: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

export async function start(
  root: string | undefined,
  capabilities: ClientCapabilities,
  {
    trusted,
    commands,
    ...programs
  }: Programs & { readonly trusted?: boolean; readonly commands?: readonly string[] } = {},
): Promise<Client> {
  const up = new PassThrough();
  const down = new PassThrough();
  serve(createConnection(new StreamMessageReader(up), new StreamMessageWriter(down)), programs);
  const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  const listeners = new Set<(told: PublishDiagnosticsParams) => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, (told) => {
    for (const listener of [...listeners]) listener(told);
  });
  const waiting: (() => void)[] = [];
  connection.onRequest(DiagnosticRefreshRequest.type, () => {
    for (const resolve of waiting.splice(0)) resolve();
  });
  connection.listen();
  const workspaceFolders = root === undefined ? null : [{ uri: pathToFileURL(root).href, name: 'root' }];
  const answer = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders,
    ...(trusted === undefined && commands === undefined ? {} : { initializationOptions: { trusted, commands } }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  let version = 1;
  return {
    connection,
    answer,
    async open(path, text) {
      const uri = pathToFileURL(path).href;
      const textDocument = { uri, languageId: 'markdown', version, text };
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return uri;
    },
    async change(uri, text) {
      version++;
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    },
    pushed: (uri, wanted = () => true) =>
      new Promise((resolve) => {
        const listener = (told: PublishDiagnosticsParams) => {
          if (told.uri !== uri || !wanted(told)) return;
          listeners.delete(listener);
          resolve(told);
        };
        listeners.add(listener);
      }),
    refreshed: () => new Promise((resolve) => waiting.push(resolve)),
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      connection.onNotification(ExitNotification.type, () => {});
      connection.dispose();
      up.destroy();
      down.destroy();
    },
  };
}

/** What VS Code says of itself, as far as our answers depend on it. */
export const EDITOR: ClientCapabilities = {
  workspace: { diagnostics: { refreshSupport: true }, workspaceEdit: { documentChanges: true } },
  textDocument: {
    diagnostic: { relatedInformation: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    definition: { linkSupport: true },
    completion: {
      completionItem: { labelDetailsSupport: true, snippetSupport: true },
      completionList: { itemDefaults: ['editRange'] },
    },
  },
};
