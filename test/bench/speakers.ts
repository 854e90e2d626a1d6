import { readFileSync } from 'node:fs';
import { parseSource } from '../../server/src/engine/corpus/source.ts';
import { readArticle } from '../../server/src/engine/speakers/article.ts';
import { withRare } from '../../server/src/engine/speakers/learned.ts';
import { samePerson } from '../../server/src/engine/speakers/same-person.ts';
import { shared } from '../support/shared.ts';
import { type Attributed, attributeAll, type Scores, score } from './attributed.ts';
import { agrees, articlesOf, type Label, labelOf } from './labels.ts';
import { learn } from './learning.ts';
import { cpuTime, quantile } from './measure.ts';
import { showErrors } from './speaker-errors.ts';

/**
 * Scores quotations and speakers against labelled articles.
 *
 *     npm run bench:speakers -- [dev|german|folds|names|seeds|speed|errors]…
 *
 * `dev` and `german` beside the floors that one page of rules reaches, and what a confidence means there; `folds`:
 * the training articles, each scored by weights that were learned without it; `names`: speakers called by a pronoun or
 * a description, by their full names; `seeds`; `speed`: megabytes a second; `errors`: the thirty worst mistakes of dev, by class. Nothing was tuned
 * to what is scored here but for `folds`.
 */
const FLOORS = {
  dev: { span: 95.4, partial: 83.3, exact: 62.7, endToEnd: 78.9 },
  german: { span: 72, partial: 37.5, exact: undefined, endToEnd: undefined },
};

/** Of confidences that are counted together. */
const EDGES = [0.95, 0.9, 0.8, 0.7, 0.5, 0];
const FOLDS = 4;
const SPEED_ARTICLES = 300;
const SPEED_ROUNDS = 5;
/** A floor is too short a time to be measured once. */
const SPEED_FLOORS = 20;

const parts = {
  dev: () => scoreSet('dev', dev()),
  german: () => scoreSet('german', german()),
  folds,
  names,
  seeds,
  speed,
  errors,
};
const named = process.argv.slice(2);
for (const name of named.length > 0 ? named : Object.keys(parts)) {
  if (!(name in parts)) throw new Error(`no part is called ${name}; there are ${Object.keys(parts).join(', ')}`);
  parts[name as keyof typeof parts]();
}

function dev(): readonly Attributed[] {
  return attributeAll(articlesOf('polnear/gold_dev.json'), 'en');
}

function german(): readonly Attributed[] {
  return attributeAll(articlesOf('german-wikinews/gold_dev.json'), 'de');
}

function scoreSet(name: keyof typeof FLOORS, all: readonly Attributed[]): void {
  const scores = score(all);
  if (scores === undefined) return;
  show(name, scores, FLOORS[name]);
  console.table(scores.bySpeakerKind, ['n', 'exact', 'partial']);
  showReliability(all);
}

function show(name: string, scores: Scores, floor?: (typeof FLOORS)[keyof typeof FLOORS]): void {
  const beside = (value: number | undefined) => (value === undefined ? '' : ` (floor ${value})`);
  const { spanExact, attribution, endToEnd } = scores;
  console.log(`\n${name}`);
  console.log(`  quotations F1      ${spanExact.F1}${beside(floor?.span)}`);
  console.log(`  speakers, partial  ${attribution.partial} %${beside(floor?.partial)}`);
  console.log(`  speakers, exact    ${attribution.exact} %${beside(floor?.exact)}`);
  console.log(`  end to end F1      ${endToEnd.partial.F1}${beside(floor?.endToEnd)}`);
}

/** How many of those with a confidence are right: where it is calibrated, as many as it says. */
function showReliability(all: readonly Attributed[]): void {
  const rows = new Map<string, { n: number; said: number; right: number }>();
  for (const { article, attributions } of all) {
    for (const { quotation, mention, confidence } of attributions) {
      const label = quotation.depth === 0 ? labelOf(article, quotation) : undefined;
      if (mention === undefined || label?.attributed !== true || label.speaker.length === 0) continue;
      // The confidence in a pronoun's speaker is also that in whom it means, which these labels do not tell.
      if (isPronoun(label)) continue;
      const edge = EDGES.find((each) => confidence >= each)!;
      const row = rows.get(`from ${edge}`) ?? { n: 0, said: 0, right: 0 };
      row.n++;
      row.said += confidence;
      if (agrees(article.text, label, mention)) row.right++;
      rows.set(`from ${edge}`, row);
    }
  }
  const percent = (part: number, whole: number) => Math.round((1000 * part) / whole) / 10;
  console.log('  confidence, and how many of these are right, in percent');
  console.table(
    Object.fromEntries(
      [...rows]
        .sort(([a], [b]) => (a < b ? 1 : -1))
        .map(([edge, { n, said, right }]) => [edge, { n, said: percent(said, n), right: percent(right, n) }]),
    ),
  );
}

function isPronoun({ speaker }: Label): boolean {
  return /^(?:he|she|it|they|i|we|er|sie|es|ich|wir)$/i.test(speaker.map(({ text }) => text).join(' '));
}

function folds(): void {
  const english = articlesOf('polnear/gold_train.json').map((article) => ({ article, language: 'en' }));
  const germans = articlesOf('german-wikinews/gold_train.json').map((article) => ({ article, language: 'de' }));
  const results = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = withRare(learn([...english, ...germans].filter((_each, i) => i % FOLDS !== fold)));
    const held = (language: string) =>
      [...english, ...germans].filter((each, i) => i % FOLDS === fold && each.language === language);
    return ['en', 'de'].map((language) =>
      attributeAll(
        held(language).map(({ article }) => article),
        language,
        weights,
      ),
    );
  });
  ['train, English', 'train, German'].forEach((name, i) => {
    const all = results.flatMap((each) => each[i]!);
    const scores = score(all);
    if (scores === undefined) return;
    show(`${name}, ${FOLDS} folds`, scores);
    showReliability(all);
  });
}

type Named = {
  readonly doc: string;
  readonly quote: { readonly start: number; readonly end: number };
  readonly speakerName: string;
  readonly aliases: readonly string[];
};

function names(): void {
  const path = shared('data/polnear/entity_gold_dev.json');
  if (path === undefined) return;
  const articles = new Map(dev().map((each) => [each.article.id, each]));
  const wanted = JSON.parse(readFileSync(path, 'utf8')) as Named[];
  const wrong = wanted.flatMap(({ doc, quote, speakerName, aliases }) => {
    const found = articles
      .get(doc)
      ?.attributions.find(({ quotation: { start, end } }) => start < quote.end && quote.start < end);
    const name = found?.speaker?.name ?? '-';
    const isRight = [speakerName, ...aliases].some((each) => plain(each) === plain(name));
    return isRight ? [] : [`    ${speakerName}, found ${name} (${found?.confidence ?? '-'}): ${doc}`];
  });
  const right = wanted.length - wrong.length;
  console.log(`\nfull names ${((100 * right) / wanted.length).toFixed(1)} % (floor 39): ${right} of ${wanted.length}`);
  console.log(wrong.join('\n'));
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N} ]+/gu, '')
    .trim();
}

type Seed = { readonly start: number; readonly end: number; readonly kind: string; readonly speaker: string | null };

function seeds(): void {
  const path = shared('seeds/gold.json');
  if (path === undefined) return;
  let [right, all] = [0, 0];
  for (const [file, { quotes }] of Object.entries(
    JSON.parse(readFileSync(path, 'utf8')) as Record<string, { readonly quotes: readonly Seed[] }>,
  )) {
    const { attributions } = readArticle(
      parseSource({ path: file, text: readFileSync(shared(`seeds/${file}`)!, 'utf8') }),
    );
    for (const { start, end, kind, speaker } of quotes) {
      const found = attributions.find(({ quotation }) => quotation.start === start && quotation.end === end);
      const isNamed = samePerson({ name: speaker ?? '', aliases: [], roles: [] }, found?.speaker) === 'same';
      all++;
      if (found?.kind === kind && (speaker === null ? found.speaker === undefined : isNamed)) right++;
    }
  }
  console.log(`\nseeds: ${right} of ${all} quotations with their kind and speaker`);
}

/** Reading whole articles, quotations and speakers, beside a loop that only looks at each character. */
function speed(): void {
  const articles = articlesOf('polnear/gold_train.json').slice(0, SPEED_ARTICLES);
  if (articles.length === 0) return;
  const text = articles.map((article) => article.text).join('\n');
  const megabytes = Buffer.byteLength(text) / 1e6;
  attributeAll(articles, 'en');
  const ratios: number[] = [];
  const rates: number[] = [];
  for (let round = 0; round < SPEED_ROUNDS; round++) {
    const [floor] = cpuTime(() => {
      let sum = 0;
      for (let again = 0; again < SPEED_FLOORS; again++)
        for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
      return sum;
    });
    const [spent] = cpuTime(() => attributeAll(articles, 'en'));
    rates.push((1000 * megabytes) / spent);
    ratios.push((SPEED_FLOORS * spent) / floor);
  }
  const rate = quantile(rates, 0.5);
  console.log(`\nspeed ${rate.toFixed(1)} MB of text a second (at least 1), of ${megabytes.toFixed(1)} MB`);
  console.log(`  ${quantile(ratios, 0.5).toFixed(0)} times as long as looking at each character`);
}

function errors(): void {
  console.log('\nthe worst mistakes of dev');
  showErrors(dev(), 30);
}
