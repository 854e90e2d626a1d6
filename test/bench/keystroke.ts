/**
 * How long a key takes until the findings are ready, in a draft of many quotations among many articles, against a
 * floor measured in the same run: reading every character of the draft (C). Checks along the way that the findings are
 * those of a check from scratch. Reports only: `npm run bench:keystroke -- [WORDS] [QUOTATIONS] [ARTICLES]`.
 */
import assert from 'node:assert/strict';
import {
  apply,
  checkDraft,
  emptyWorkspace,
  parseDraft,
  readDraft,
  type Workspace,
} from '../../server/src/engine/index.ts';
import { makeArticles } from './articles.ts';
import { makeDraft } from './drafts.ts';
import { median, ms, quantile, time } from './measure.ts';
import { randomFrom } from './random.ts';

const [WORDS, QUOTATIONS, ARTICLES] = [10_000, 100, 2_000].map((usual, i) => Number(process.argv[2 + i] ?? usual));
const PATH = '/draft.md';
const articles = [...makeArticles(ARTICLES!)];
const files = new Map(articles.map(({ name, text }) => [name, { path: `/corpus/${name}`, text }]));
const draft = makeDraft(articles, WORDS!, QUOTATIONS!);
const C = median(40, readAll);
console.log(`${draft.split(/\s+/).length} words, ${QUOTATIONS} quotations, ${ARTICLES} articles; C ${ms(C)}`);

const corpus = new Map([...files.values()].map((file) => [file.path, file]));
let workspace: Workspace = apply(emptyWorkspace, { kind: 'sources', files: corpus });
report('first parse', [time(() => edited(draft))]);
report('first check', [time(() => checkDraft(workspace, PATH))]);

const random = randomFrom(3);
const parses: number[] = [];
const attributions: number[] = [];
const checks: number[] = [];
for (let i = 0; i < 40; i++) {
  const before = workspace.drafts.get(PATH)!.text;
  const at = 60 + random.pick(before.length - 60);
  const text = `${before.slice(0, at)}x${before.slice(at)}`;
  parses.push(time(() => edited(text)));
  attributions.push(time(() => readDraft(workspace.drafts.get(PATH)!, workspace.corpus.speakers)));
  checks.push(time(() => checkDraft(workspace, PATH)));
}
report('key: parse', parses);
report('key: who speaks', attributions);
report('key: all else of the check', checks);
report(
  'key: all',
  parses.map((parse, i) => parse + attributions[i]! + checks[i]!),
);
const text = workspace.drafts.get(PATH)!.text;
report(
  'parse from scratch',
  Array.from({ length: 10 }, () => time(() => parseDraft(PATH, text))),
);
const scratch = { ...workspace, drafts: new Map([[PATH, parseDraft(PATH, text)]]) };
assert.deepEqual(checkDraft(workspace, PATH), checkDraft(scratch, PATH));

function edited(text: string): void {
  workspace = apply(workspace, { kind: 'draft', path: PATH, text });
}

function report(what: string, times: readonly number[]): void {
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  console.log(`${what}: p50 ${ms(p50)} = ${(p50 / C).toFixed(1)} C, p95 ${ms(p95)}`);
}

function readAll(): number {
  let sum = 0;
  for (let i = 0; i < draft.length; i++) sum ^= draft.charCodeAt(i);
  return sum;
}
