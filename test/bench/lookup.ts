/**
 * How long looking things up takes, against floors measured in the same run: searching all text for a byte sequence
 * that is not there (S), and reading every character (C). Reports only: `npm run bench:lookup -- [ARTICLES]`.
 */
import { type CatalogueEntry, catalogue, search } from '../../server/src/engine/corpus/catalogue.ts';
import { emptyPassages, findCandidates, updatePassages } from '../../server/src/engine/corpus/passages.ts';
import { cpuTime, median, ms, quantile, time } from './measure.ts';
import { randomFrom } from './random.ts';

const ARTICLES = Number(process.argv[2] ?? 10_000);
const WORDS_OF_AN_ARTICLE = 590;
const { share, pick } = randomFrom(7);
const vocabulary = Array.from({ length: 40_000 }, () => word());
const texts = new Map(Array.from({ length: ARTICLES }, (_, i) => [`article ${i}`, article()]));

const characters = [...texts.values()].reduce((sum, text) => sum + text.length, 0);
const bytes = Buffer.from([...texts.values()].join(''));
const S = median(15, () => bytes.indexOf('~~~'));
const C = median(5, readAll);
console.log(`${ARTICLES} articles, ${(characters / 1e6).toFixed(1)} M characters; S ${ms(S)}, C ${ms(C)}`);

const [built, index] = cpuTime(() => updatePassages(emptyPassages, texts));
const size = index.layers.reduce(
  (sum, { segment: { buckets, positions } }) => sum + buckets.byteLength + positions.byteLength,
  0,
);
console.log(
  `build ${ms(built)} of CPU = ${(built / C).toFixed(1)} C; size ${(size / characters).toFixed(2)} of the text`,
);

for (const [least, most] of [
  [5, 8],
  [9, 15],
  [16, 40],
] as const) {
  for (const edits of [0, 1, 2])
    report(`quotation of ${least} to ${most} words, ${edits} edits`, () => lookup(least, most, edits));
}
const known = catalogue([...texts.keys()].map(entry));
const first = time(() => search(known, 'a', 50));
console.log(`first search of the catalogue ${ms(first)}`);
report('completion after one letter', () => [time(() => search(known, vocabulary[pick(99)]![0]!, 50)), true]);
report('completion after a word', () => [time(() => search(known, vocabulary[pick(999)]!, 50)), true]);
report('completion after a mistyped word', () => {
  const typed = vocabulary[pick(999)]!;
  return [time(() => search(known, `${typed.slice(0, 2)}q${typed.slice(3)}`, 50)), true];
});

/** A run of words of some article, edited; how long finding takes, and whether its article was among the first eight. */
function lookup(least: number, most: number, edits: number): readonly [number, boolean] {
  const path = `article ${pick(ARTICLES)}`;
  const words = texts.get(path)!.split(' ');
  const length = least + pick(most - least + 1);
  const quoted = words.slice(pick(words.length - length)).slice(0, length);
  for (let i = 0; i < edits; i++) quoted[pick(length)] = vocabulary[pick(vocabulary.length)]!;
  let found: ReturnType<typeof findCandidates> = [];
  const taken = time(() => {
    found = findCandidates(index, quoted, 8);
  });
  return [taken, found.some((candidate) => candidate.path === path)];
}

function report(what: string, once: () => readonly [number, boolean]): void {
  const runs = Array.from({ length: 200 }, once);
  const times = runs.map(([taken]) => taken);
  const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
  const hits = runs.filter(([, hit]) => hit).length / runs.length;
  console.log(`${what}: p50 ${ms(p50)} = S/${(S / p50).toFixed(0)}, p95 ${ms(p95)}, found ${hits}`);
}

function entry(path: string): CatalogueEntry {
  const some = (count: number) => Array.from({ length: count }, common).join(' ');
  const date = `20${10 + pick(14)}-0${1 + pick(9)}-1${pick(9)}`;
  return {
    key: `${common()}-${path.slice(8)}`,
    path,
    title: some(9),
    publisher: some(2),
    date,
    author: some(2),
    speakers: [some(2)],
  };
}

function article(): string {
  return Array.from({ length: WORDS_OF_AN_ARTICLE }, common).join(' ');
}

/** A word as often as its rank has it (Zipf). */
function common(): string {
  return vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** share()))]!;
}

function word(): string {
  const syllables = 'ka lo mi ne tu ra shi po del war ston ber gen fel din mar'.split(' ');
  return Array.from({ length: 1 + pick(4) }, () => syllables[pick(syllables.length)]).join('');
}

function readAll(): number {
  let sum = 0;
  for (const text of texts.values()) for (let i = 0; i < text.length; i++) sum ^= text.charCodeAt(i);
  return sum;
}
