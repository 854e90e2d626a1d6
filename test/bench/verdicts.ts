/**
 * How many planted changes `verify` finds in real quotations, and how often it objects to untouched ones.
 *
 *     npx tsx test/bench/verdicts.ts [--train] [--german] [--show KIND]
 *
 * Quotations of five words and more, each held to its own article; `--show` prints what was not named rightly for one kind, `--show wrong` what was
 * missed or objected to. The
 * changes are planted by the rules below, with a fixed seed. Tune on `--train` alone.
 */
import { readFileSync } from 'node:fs';
import { parseDraft } from '../../server/src/engine/markdown/draft.ts';
import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import type { Quotable } from '../../server/src/engine/quotations/quotable.ts';
import { sourceIndex } from '../../server/src/engine/quotations/source-index.ts';
import { findTurns } from '../../server/src/engine/quotations/turns.ts';
import type { Verdict } from '../../server/src/engine/quotations/verdict.ts';
import { verify } from '../../server/src/engine/quotations/verify.ts';
import { words } from '../../server/src/engine/text/words.ts';
import { shared } from '../support/shared.ts';
import { plants, type Random } from './plants.ts';

type Labelled = {
  readonly id: string;
  readonly text: string;
  readonly quotes: readonly { readonly start: number; readonly end: number; readonly attributed?: boolean }[];
};

const training = process.argv.includes('--train');
const shown = process.argv[process.argv.indexOf('--show') + 1];
const german = process.argv.includes('--german');
const language = german ? 'de' : 'en';
const file = shared(`data/${german ? 'german-wikinews' : 'polnear'}/gold_${training ? 'train' : 'dev'}.json`);
if (file === undefined) process.exit(2);
const articles = (JSON.parse(readFileSync(file, 'utf8')) as Labelled[]).slice(0, training ? 300 : undefined);

const quotables = articles.map(({ id, text }): Quotable => {
  const { prose } = parseDraft(id, text);
  return {
    key: id,
    path: id,
    text,
    language,
    words: words(prose.text),
    quotations: findQuotations(prose),
    turns: findTurns(prose),
    ownWords: false,
  };
});

for (const source of quotables) sourceIndex(source);
const random = seeded(7);
const PASSES: ReadonlySet<Verdict> = new Set<Verdict>(['verbatim', 'acceptable-edit', 'too-short']);
const tallies = new Map<string, { tried: number; right: number; named: number; verdicts: Map<Verdict, number> }>();
const spent: number[] = [];

articles.forEach((article, at) => {
  const source = quotables[at]!;
  for (const quote of article.quotes) {
    if (quote.attributed === false) continue;
    const said = article.text.slice(quote.start + 1, quote.end - 1);
    if (words(said).length < 5) continue;
    const hasMarks = /[[\]…]|\.\.\./.test(said);
    for (const plant of plants) {
      // What a change is worth inside the source's own brackets, or beside its dots, is another question.
      if (hasMarks && plant.kind !== 'untouched') continue;
      const planted = plant.change(said, random);
      if (planted === undefined) continue;
      const other = quotables[(at + 1 + Math.floor(random() * (quotables.length - 1))) % quotables.length]!;
      const cited = plant.citesAnother === undefined ? source : other;
      const corpus = plant.citesAnother === 'in the corpus' ? [source, other] : [other];
      const text = planted;
      const started = performance.now();
      const held = verify(
        { text, prose: text, content: { start: 0, end: text.length }, asSpeech: true, language },
        { cited: [cited], citesUnreadable: false, elsewhere: () => corpus },
      );
      spent.push(performance.now() - started);
      const tally = tallies.get(plant.kind) ?? { tried: 0, right: 0, named: 0, verdicts: new Map() };
      tallies.set(plant.kind, tally);
      tally.tried++;
      const right = PASSES.has(held.verdict) === plant.expected.some((verdict) => PASSES.has(verdict));
      const named = plant.expected.includes(held.verdict);
      if (right) tally.right++;
      if (named) tally.named++;
      tally.verdicts.set(held.verdict, (tally.verdicts.get(held.verdict) ?? 0) + 1);
      if ((plant.kind === shown && !named) || (shown === 'wrong' && !right)) {
        const edits = held.edits.map(
          ({ kind, draft, source: theirs }) =>
            `${kind} [${text.slice(draft.start, draft.end)} → ${article.text.slice(theirs.start, theirs.end)}]`,
        );
        console.log(
          `${plant.kind}, ${held.verdict}: ${edits.join('; ')}\n  said  ${said}\n  draft ${text}\n  ${article.id}\n`,
        );
      }
    }
  }
});

console.log(`${'planted'.padEnd(24)} tried  right %  named %  verdicts`);
for (const [kind, { tried, right, named, verdicts }] of tallies) {
  const spread = [...verdicts].sort((a, b) => b[1] - a[1]).map(([verdict, count]) => `${verdict} ${count}`);
  console.log(
    `${kind.padEnd(24)} ${String(tried).padStart(5)}  ${percent(right, tried)}   ${percent(named, tried)}  ${spread.join(', ')}`,
  );
}
const changed = plants.filter(({ expected }) => !expected.some((verdict) => PASSES.has(verdict)));
const sum = (kinds: typeof plants, field: 'tried' | 'right') =>
  kinds.reduce((total, { kind }) => total + (tallies.get(kind)?.[field] ?? 0), 0);
const honest = plants.filter((plant) => !changed.includes(plant));
console.log(`planted changes found ${percent(sum(changed, 'right'), sum(changed, 'tried'))} %`);
console.log(`false alarms ${percent(sum(honest, 'tried') - sum(honest, 'right'), sum(honest, 'tried'))} %`);
spent.sort((a, b) => a - b);
const quantile = (share: number) => spent[Math.floor(spent.length * share)]!.toFixed(3);
console.log(
  `milliseconds p50 ${quantile(0.5)}, p95 ${quantile(0.95)}, p99 ${quantile(0.99)}, most ${quantile(0.99999)}`,
);

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(2).padStart(6);
}

/** Mulberry32, by Tommy Ettinger: small, and the same on every machine. */
function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
