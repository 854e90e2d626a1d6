/**
 * How long a writer waits for completion, over the protocol, in a large corpus: of quotations by their first three words
 * and one more, of keys, and of nothing, behind a space in prose. Beside it, a trivial request as the floor (L), and the
 * longest time that one waited meanwhile. Reports only, and needs a built server: `npm run bench:completion -- [ARTICLES]`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  type CompletionList,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
} from 'vscode-languageserver-protocol/node';
import { type MadeArticle, makeArticles } from './articles.ts';
import { ms, quantile } from './measure.ts';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const ROUNDS = 200;
/** Milliseconds for the server to come to rest, so that its reading of articles is not measured. */
const REST = Math.min(2000 + 15 * ARTICLES, 60_000);
const SERVER = fileURLToPath(new URL('../../server/dist/server.cjs', import.meta.url));
if (!existsSync(SERVER)) throw new Error('Build the server first: npm run build:server');

const root = mkdtempSync(join(tmpdir(), 'verbatim-completion-'));
const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
const connection = createProtocolConnection(
  new StreamMessageReader(server.stdout),
  new StreamMessageWriter(server.stdin),
);
try {
  mkdirSync(join(root, 'corpus'));
  const articles = [...makeArticles(ARTICLES)];
  for (const { name, text } of articles) writeFileSync(join(root, 'corpus', name), text);
  await measure(articles);
} finally {
  connection.dispose();
  server.kill();
  rmSync(root, { recursive: true });
}

async function measure(articles: readonly MadeArticle[]): Promise<void> {
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'root' }];
  const capabilities = { textDocument: { completion: { completionList: { itemDefaults: ['editRange'] } } } };
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    workspaceFolders,
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(join(root, 'draft.md')).href;
  const prose = 'The council met on Monday, and nothing came of it.\n\n'.repeat(200);
  let version = 1;
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version, text: prose },
  });
  const line = prose.split('\n').length - 1;

  async function complete(typed: string): Promise<{ taken: number; items: number }> {
    const textDocument = { uri, version: ++version };
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument,
      contentChanges: [{ text: `${prose}${typed}\n` }],
    });
    // The change itself is another keystroke's work.
    await trivial();
    const start = performance.now();
    const list = (await connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line, character: typed.length },
      context: { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: typed.at(-1)! },
    })) as CompletionList | null;
    return { taken: performance.now() - start, items: list?.items.length ?? 0 };
  }

  await complete('See [@2');
  await delay(REST);
  const quoted = articles.flatMap(({ quotations }) => quotations.map(({ words }) => words.split(' ')));
  const picked = Array.from({ length: ROUNDS }, (_, i) => quoted[(i * 7919) % quoted.length]!);
  await report(
    'three words',
    picked.map((words) => `“${words.slice(0, 3).join(' ')} `),
    complete,
  );
  await report(
    'four words',
    picked.map((words) => `“${words.slice(0, 4).join(' ')} `),
    complete,
  );
  await report(
    'three and a letter',
    picked.map((words) => `“${words.slice(0, 3).join(' ')} ${words[3]?.[0] ?? ''}`),
    complete,
  );
  await report(
    'common words',
    picked.map((_, i) => `“${['of the ', 'in that ', 'would have '][i % 3]}was `),
    complete,
  );
  await report(
    'a key of one letter',
    picked.map((_, i) => `See [@${'abcdefghijklmnoprst2'[i % 20]}`),
    complete,
  );
  await report(
    'a key by a word',
    picked.map((words) => `See [@${words.at(-1)}`),
    complete,
  );
  await report(
    'a space in prose',
    picked.map((words) => `${words.slice(0, 3).join(' ')} `),
    complete,
  );
  const floor: number[] = [];
  for (let i = 0; i < ROUNDS; i++) floor.push(await trivial());
  console.log(`L ${ms(quantile(floor, 0.5))}`);
}

async function report(
  name: string,
  typed: readonly string[],
  complete: (typed: string) => Promise<{ taken: number; items: number }>,
): Promise<void> {
  const times: number[] = [];
  let found = 0;
  for (const text of typed) {
    const { taken, items } = await complete(text);
    times.push(taken);
    if (items > 0) found++;
  }
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const share = Math.round((found / typed.length) * 100);
  console.log(`${name}: p50 ${ms(p50)}, p95 ${ms(p95)}, longest ${ms(Math.max(...times))}; ${share} % found`);
}

/** How long a request waits that takes no work, in milliseconds. */
async function trivial(): Promise<number> {
  const start = performance.now();
  await connection.sendRequest(CompletionResolveRequest.type, { label: 'nothing' });
  return performance.now() - start;
}
