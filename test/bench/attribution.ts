import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import { attribute } from '../../server/src/engine/speakers/attribute.ts';
import { proseOf } from '../support/prose.ts';
import { shared } from '../support/shared.ts';
import { articlesOf } from './labels.ts';

/**
 * Scores quotations and speakers against labelled news, and says how fast they were found.
 *
 *     npx tsx test/bench/attribution.ts [dev|train|german]…
 */
const SETS: Readonly<Record<string, readonly [file: string, language: string]>> = {
  dev: ['polnear/gold_dev.json', 'en'],
  train: ['polnear/gold_train.json', 'en'],
  german: ['german-wikinews/gold_dev.json', 'de'],
  'german-train': ['german-wikinews/gold_train.json', 'de'],
};

const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : ['dev', 'german']) {
  const set = SETS[name];
  if (set === undefined)
    throw new Error(`no set of labels is called ${name}; there are ${Object.keys(SETS).join(', ')}`);
  score(name, ...set);
}

function score(name: string, file: string, language: string): void {
  const gold = shared(`data/${file}`);
  const scorer = shared('scoring/score.mjs');
  if (gold === undefined || scorer === undefined) return;
  const articles = articlesOf(file);
  const started = process.cpuUsage();
  const predictions = articles.map(({ id, text }) => ({ id, quotes: predict(text, language) }));
  const { user, system } = process.cpuUsage(started);
  const characters = articles.reduce((sum, { text }) => sum + text.length, 0);
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const path = join(folder, 'predictions.json');
    writeFileSync(path, JSON.stringify(predictions));
    console.log(`${name}: ${(characters / (user + system)).toFixed(2)} million characters a second of processor time`);
    console.log(execFileSync(process.execPath, [scorer, gold, path], { encoding: 'utf8' }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function predict(text: string, language: string) {
  const prose = proseOf(text, language);
  return attribute(prose, findQuotations(prose), [])
    .filter(({ kind, quotation }) => kind === 'speech' && quotation.depth === 0)
    .map(({ quotation, mention, speaker }) => ({
      start: quotation.start,
      end: quotation.end,
      speaker: mention === undefined ? null : { ...mention, text: text.slice(mention.start, mention.end) },
      speakerName: speaker?.name ?? null,
    }));
}
