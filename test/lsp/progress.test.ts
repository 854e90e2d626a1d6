import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  InitializeRequest,
  type WorkDoneProgressBegin,
  WorkDoneProgressCancelNotification,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { type Bibliography, unreadBibliography } from '../../server/src/engine/index.ts';
import { abilitiesOf } from '../../server/src/lsp/client-abilities.ts';
import { showReading } from '../../server/src/lsp/progress.ts';

describe('the reading of a large file', () => {
  it('is shown while it lasts, with how far it is, and can be cancelled', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const told: unknown[] = [];
    let heard: () => void = () => {};
    client.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    let token: unknown;
    client.onNotification('$/progress', ({ value, ...others }: { token: unknown; value: WorkDoneProgressBegin }) => {
      const { kind, title, percentage, message, cancellable } = value;
      told.push([kind, title, percentage, message, cancellable].filter((part) => part !== undefined).join(', '));
      token = others.token;
      heard();
    });
    client.listen();
    server.onInitialize(() => ({ capabilities: {} }));
    server.listen();
    const capabilities = { window: { workDoneProgress: true } };
    const asked = { processId: null, rootUri: null, capabilities, workspaceFolders: null };
    await client.sendRequest(InitializeRequest.type, asked);
    const next = () => new Promise<void>((resolve) => (heard = resolve));
    const abilities = () => abilitiesOf(capabilities);
    try {
      const nothing = unreadBibliography('/w/works.bib', 'is not there');
      let finish: (read: Bibliography) => void = () => {};
      const bibliography = new Promise<Bibliography>((done) => (finish = done));
      const begun = next();
      const show = showReading({ connection: server, abilities });
      const tell = show('/w/works.bib', { bibliography, cancel: () => finish(nothing) });
      show('/w/small.bib', { bibliography: Promise.resolve(nothing), cancel: () => {} });
      tell({ done: 0.2, entries: undefined });
      await begun;
      await setTimeout(110);
      const reported = next();
      tell({ done: 0.8, entries: { taken: 7400, all: 15_000 } });
      await reported;
      const ended = next();
      await client.sendNotification(WorkDoneProgressCancelNotification.type, { token: token as string });
      await ended;
      assert.deepEqual(told, ['begin, Reading works.bib, 20, 20 %, true', 'report, 80, 7,400 of 15,000 works', 'end']);
    } finally {
      client.dispose();
      server.dispose();
    }
  });
});
