import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { createConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  InitializeRequest,
  WorkDoneProgressCreateRequest,
} from 'vscode-languageserver-protocol/node';
import { abilitiesOf } from '../../server/src/lsp/client-abilities.ts';
import { showReading } from '../../server/src/lsp/progress.ts';

describe('the reading of a large file', () => {
  it('is shown while it lasts', async () => {
    const [up, down] = [new PassThrough(), new PassThrough()];
    const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
    const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const told: unknown[] = [];
    let heard: () => void = () => {};
    client.onRequest(WorkDoneProgressCreateRequest.type, () => {});
    client.onNotification('$/progress', ({ value }: { value: { kind: string; title?: string } }) => {
      told.push(value.kind === 'begin' ? value.title : value.kind);
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
      let finish: () => void = () => {};
      const begun = next();
      showReading({ connection: server, abilities })('/w/works.bib', new Promise<void>((done) => (finish = done)));
      showReading({ connection: server, abilities })('/w/small.bib', Promise.resolve());
      await begun;
      const ended = next();
      finish();
      await ended;
      assert.deepEqual(told, ['Reading works.bib', 'end']);
    } finally {
      client.dispose();
      server.dispose();
    }
  });
});
