import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { articlesOf } from './labels.ts';
import { learn } from './learning.ts';

/**
 * Learns the weights of what is observed of speakers, kinds and certainty from the labelled articles for training, and
 * writes them to the engine. Only names of observations and numbers are kept, no word of the text.
 *
 *     npx tsx test/bench/learn-attribution.ts
 */
const english = articlesOf('polnear/gold_train.json').map((article) => ({ article, language: 'en' }));
const german = articlesOf('german-wikinews/gold_train.json').map((article) => ({ article, language: 'de' }));
const { speaker, speech, certainty } = learn([...english, ...german]);
const file = fileURLToPath(new URL('../../server/src/engine/speakers/weights.json', import.meta.url));
const tables = { speaker: table(speaker), speech: table(speech), certainty: table(certainty) };
writeFileSync(file, `${JSON.stringify(tables, undefined, 2)}\n`);
console.log(`${speaker.size} weights of speakers, ${speech.size} of kinds, ${certainty.size} of certainty`);

/** In hundredths, in the order of their names. */
function table(weights: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  const sorted = [...weights].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, weight]) => [name, Math.round(weight * 100)]));
}
