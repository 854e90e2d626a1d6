/**
 * What a writer waits for while a bibliography of 15,000 works loads: hovers and completions are asked without a pause
 * from the moment that the draft is open until the works are known. Reports only, and needs a built server:
 * `npm run bench:bibliography-server -- [SERVER…]` (several servers are measured in turns, to compare them).
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import {
  CompletionRequest,
  CompletionResolveRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  HoverRequest,
  InitializedNotification,
  InitializeRequest,
  type MarkupContent,
  ShutdownRequest,
} from 'vscode-languageserver-protocol/node';
import { madeBibtex, madeCslJson } from '../support/made-bibliographies.ts';
import { ms, quantile } from './measure.ts';

const WORKS = 15_000;
const ROUNDS = 5;
const BUILT = fileURLToPath(new URL('../../server/dist/server.cjs', import.meta.url));
const servers = process.argv.length > 2 ? process.argv.slice(2) : [BUILT];
for (const server of servers) if (!existsSync(server)) throw new Error(`Build the server first: ${server} is missing`);

const DRAFT = '“The lamp burns,” it says [@article].\n\nSee [@work14999] and [@wor].\n';
const KNOWN = { line: 0, character: 30 };
const LISTED = { line: 2, character: 8 };
const TYPED = { line: 2, character: 29 };

for (const [name, { text }] of [
  ['works.bib', madeBibtex({ works: WORKS, broken: 7_000 })],
  ['works.json', madeCslJson({ works: WORKS, broken: 7_000 })],
] as const) {
  const root = mkdtempSync(join(tmpdir(), 'verbatim-bibliography-'));
  try {
    mkdirSync(join(root, 'corpus'));
    writeFileSync(join(root, 'corpus/article.md'), '---\ntitle: Lamps\n---\n“The lamp burns,” said the keeper.\n');
    writeFileSync(join(root, name), text);
    const rounds = new Map<string, Awaited<ReturnType<typeof measured>>[]>(servers.map((server) => [server, []]));
    for (let i = 0; i < ROUNDS; i++)
      for (const server of servers) rounds.get(server)!.push(await measured(server, root, name));
    for (const [server, all] of rounds) {
      const shown = (of: (one: (typeof all)[number]) => number) => ms(quantile(all.map(of), 0.5));
      console.log(
        `${name}, ${server}: known after ${shown((one) => one.known)}; until then, longest hover ${shown((one) => one.hover)}, ` +
          `completion ${shown((one) => one.completion)}, empty request ${shown((one) => one.empty)}`,
      );
    }
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Milliseconds, of a process of its own. */
async function measured(path: string, root: string, name: string) {
  const server = spawn(process.execPath, [path, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
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
  await connection.sendNotification(InitializedNotification.type, {});
  const uri = pathToFileURL(join(root, 'draft.md')).href;
  const textDocument = { uri, languageId: 'markdown', version: 1, text: DRAFT };
  // The corpus is there first: what is measured is the bibliography alone.
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position: KNOWN });
  const cited = pathToFileURL(join(root, 'cited.md')).href;
  const text = `---\nbibliography: ${name}\n---\n${DRAFT}`;
  const began = performance.now();
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: cited, languageId: 'markdown', version: 1, text },
  });
  const below = (place: typeof KNOWN) => ({ ...place, line: place.line + 3 });
  const longest = { known: 0, hover: 0, completion: 0, empty: 0 };
  const asked = async (kind: 'hover' | 'completion' | 'empty', ask: () => Promise<unknown>) => {
    const start = performance.now();
    const answer = await ask();
    longest[kind] = Math.max(longest[kind], performance.now() - start);
    return answer;
  };
  const position = (place: typeof KNOWN) => ({ textDocument: { uri: cited }, position: below(place) });
  let isKnown = false;
  const poll = async (kind: 'hover' | 'completion' | 'empty', ask: () => Promise<unknown>) => {
    while (!isKnown) {
      await asked(kind, ask);
      await new Promise((resolve) => setTimeout(resolve, 1));
    }
  };
  await Promise.all([
    poll('completion', () => connection.sendRequest(CompletionRequest.type, position(TYPED))),
    poll('empty', () => connection.sendRequest(CompletionResolveRequest.type, { label: 'nothing' })),
    poll('hover', async () => {
      const found = await connection.sendRequest(HoverRequest.type, position(LISTED));
      isKnown ||=
        (found?.contents as MarkupContent | undefined)?.value.includes('number 14999') === true ||
        (found?.contents as MarkupContent | undefined)?.value.includes('Lamp 14999') === true;
    }),
  ]);
  longest.known = performance.now() - began;
  await connection.sendRequest(ShutdownRequest.type);
  connection.dispose();
  server.kill();
  return longest;
}
