/**
 * How long a corpus takes from the disk to the first completion, against floors measured in the same run: reading the
 * files (R), parsing their metadata as JSON (J), and a bare Node. Reports only, and needs a built server:
 * `npm run bench:start -- [ARTICLES]`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  CompletionRequest,
  CompletionResolveRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { type Corpus, emptyCorpus, updateCorpus } from '../../server/src/engine/corpus/corpus.ts';
import { makeArticles } from './articles.ts';
import { cpuTime, median, ms, quantile, time } from './measure.ts';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const SERVER = fileURLToPath(new URL('../../server/dist/server.cjs', import.meta.url));
if (!existsSync(SERVER)) throw new Error('Build the server first: npm run build:server');

const root = mkdtempSync(join(tmpdir(), 'verbatim-start-'));
try {
  mkdirSync(join(root, 'corpus'));
  const paths = writeArticles();
  const R = reportFloor(paths);
  reportIndex(paths, R);
  await reportServer();
} finally {
  rmSync(root, { recursive: true });
}

function writeArticles(): readonly string[] {
  return Array.from(makeArticles(ARTICLES), ({ name, text }) => {
    const path = join(root, 'corpus', name);
    writeFileSync(path, text);
    return path;
  });
}

/** CPU time of reading all files, in milliseconds. */
function reportFloor(paths: readonly string[]): number {
  const rounds = Array.from({ length: 5 }, () => cpuTime(() => paths.map((path) => readFileSync(path, 'utf8').length)));
  const characters = rounds[0]![1].reduce((sum, length) => sum + length, 0);
  const R = quantile(
    rounds.map(([taken]) => taken),
    0.5,
  );
  console.log(`${ARTICLES} articles, ${(characters / 1e6).toFixed(1)} M characters; R ${ms(R)}`);
  return R;
}

function reportIndex(paths: readonly string[], R: number): void {
  const files = new Map(paths.map((path) => [path, { path, text: readFileSync(path, 'utf8') }]));
  const [taken, corpus] = cpuTime(() => updateCorpus(emptyCorpus, files));
  console.log(`cold index ${ms(taken)} of CPU, ${((taken + R) / R).toFixed(1)} R with the reading (at most 16)`);
  const metadata = JSON.stringify([...corpus.sources.values()].map(({ key, metadata }) => ({ key, ...metadata })));
  console.log(`J ${ms(median(9, () => JSON.parse(metadata)))}`);
  let changed: Corpus = corpus;
  const changes = paths.slice(0, 60).map((path, i) => {
    const text = `${files.get(path)!.text}\nChange ${i}.\n`;
    return time(() => {
      changed = updateCorpus(changed, new Map([[path, { path, text }]]));
    });
  });
  console.log(`one source changed: p50 ${ms(quantile(changes, 0.5))}, p95 ${ms(quantile(changes, 0.95))}`);
}

/** What a client sees of the server, as a process of its own. */
async function reportServer(): Promise<void> {
  const bare = median(5, () => spawnSync(process.execPath, ['-e', '0']));
  const began = performance.now();
  const since = () => performance.now() - began;
  const server = spawn(process.execPath, [SERVER, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  connection.listen();
  const workspaceFolders = [{ uri: pathToFileURL(root).href, name: 'root' }];
  await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
    workspaceFolders,
  });
  console.log(`initialized after ${ms(since())}; a bare Node takes ${ms(bare)}`);
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(join(root, 'draft.md')).href;
  const textDocument = { uri, languageId: 'markdown', version: 1, text: 'See [@2\n' };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });

  let isAnswered = false;
  const answered = connection
    .sendRequest(CompletionRequest.type, { textDocument: { uri }, position: { line: 0, character: 7 } })
    .then(() => {
      isAnswered = true;
    });
  const loading: number[] = [];
  while (!isAnswered) loading.push(await roundTrip());
  await answered;
  console.log(`first completion after ${ms(since())}, ${ms(since() - bare)} beyond a bare Node`);
  console.log(`longest wait for an answer until then ${ms(Math.max(...loading))} (a block of at most 20 ms)`);
  const after: number[] = [];
  for (const end = since() + 4000; since() < end; ) after.push(await roundTrip());
  const [p50, p99] = [quantile(after, 0.5), quantile(after, 0.99)];
  console.log(`while articles are read: p50 ${ms(p50)}, p99 ${ms(p99)}, longest ${ms(Math.max(...after))}`);
  await connection.sendRequest(ShutdownRequest.type);
  connection.dispose();
  server.kill();

  /** How long a request waits that takes no work, in milliseconds. */
  async function roundTrip(): Promise<number> {
    const start = performance.now();
    await connection.sendRequest(CompletionResolveRequest.type, { label: 'nothing' });
    const taken = performance.now() - start;
    await new Promise((resolve) => setTimeout(resolve, 1));
    return taken;
  }
}
