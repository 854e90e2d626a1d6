import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import type { Candidate } from '../../server/src/engine/speakers/candidates.ts';
import { choose, type Weights } from '../../server/src/engine/speakers/choose.ts';
import { kindFeatures } from '../../server/src/engine/speakers/kinds.ts';
import { grammarOf } from '../../server/src/engine/speakers/languages/grammars.ts';
import type { Setting } from '../../server/src/engine/speakers/places.ts';
import { proseOf } from '../support/prose.ts';
import { type Article, agrees, articlesOf, labelOf } from './labels.ts';
import { LogLinear, shuffled } from './log-linear.ts';

/**
 * Learns the weights of what is observed of speakers and kinds from labelled articles, and writes them to the engine.
 *
 *     npx tsx test/bench/learn-attribution.ts
 *
 * Speakers: a log-linear choice among each quotation's candidates. Kinds: logistic regression. Both by AdaGrad with
 * L2, then rare and slight weights are dropped. Only names of observations and numbers are kept, no word of the text.
 */
const EPOCHS = 12;

type Sample = { readonly article: Article; readonly language: string };
const english = articlesOf('polnear/gold_train.json').map((article) => ({ article, language: 'en' }));
const german = articlesOf('german-wikinews/gold_train.json').map((article) => ({ article, language: 'de' }));
const speaker = learnSpeakers([...english, ...german]);
const speech = learnSpeech(english, speaker);
const file = fileURLToPath(new URL('../../server/src/engine/speakers/weights.ts', import.meta.url));
writeFileSync(
  file,
  `/**
 * What each observation speaks for, learned from labelled news by test/bench/learn-attribution.ts: one per line, its
 * weight in hundredths before its name. Observations: candidates.ts and kinds.ts.
 */
export const SPEAKER_WEIGHTS = \`
${table(speaker)}
\`;

export const SPEECH_WEIGHTS = \`
${table(speech)}
\`;
`,
);
console.log(`${speaker.size} weights of speakers, ${speech.size} of kinds`);

function table(weights: ReadonlyMap<string, number>): string {
  return [...weights]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, weight]) => `${Math.round(weight * 100)} ${name}`)
    .join('\n');
}

function learnSpeakers(from: readonly Sample[]): ReadonlyMap<string, number> {
  const lessons: { readonly features: readonly (readonly string[])[]; readonly right: readonly boolean[] }[] = [];
  let labelled = 0;
  eachChoice(from, { speaker: new Map(), speech: new Map() }, (article, setting, candidates) => {
    const label = labelOf(article, setting.quotation);
    if (label === undefined || !label.attributed) return { chosen: undefined, speech: false };
    const right = candidates.map((candidate) => agrees(article.text, label, candidate.mention));
    if (label.speaker.length > 0) labelled++;
    if (right.includes(true)) lessons.push({ features: candidates.map((each) => each.features), right });
    return { chosen: candidates[right.indexOf(true)], speech: true };
  });
  console.log(`speakers: ${lessons.length} of ${labelled} have the right one among their candidates`);
  const model = new LogLinear(lessons.flatMap((lesson) => lesson.features.flat()));
  const coded = lessons.map(({ features, right }) => ({ features: features.map((each) => model.code(each)), right }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let correct = 0;
    for (const { features, right } of shuffled(coded, epoch)) {
      const scores = features.map((each) => model.score(each));
      const top = Math.max(...scores);
      const belief = scores.map((score) => Math.exp(score - top));
      const total = belief.reduce((a, b) => a + b, 0);
      const good = belief.reduce((sum, each, i) => sum + (right[i] ? each : 0), 0);
      if (right[scores.indexOf(top)]) correct++;
      features.forEach((each, i) => {
        model.step(each, belief[i]! / total - (right[i] ? belief[i]! / good : 0));
      });
    }
    if (epoch === EPOCHS - 1) console.log(`speakers: ${correct} of these chosen`);
  }
  return model.weights();
}

function learnSpeech(from: readonly Sample[], speakers: ReadonlyMap<string, number>): ReadonlyMap<string, number> {
  const lessons: { readonly features: readonly string[]; readonly speech: boolean }[] = [];
  eachChoice(from, { speaker: speakers, speech: new Map() }, (article, setting, _candidates, best, prose) => {
    const label = labelOf(article, setting.quotation);
    // Single marks where others are double are in no label: headlines, that nobody is held to.
    if (label === undefined && !setting.foreign) return { chosen: best, speech: false };
    lessons.push({ features: kindFeatures(prose, setting, best), speech: label?.attributed ?? false });
    return { chosen: best, speech: label?.attributed ?? false };
  });
  const model = new LogLinear(lessons.flatMap((lesson) => lesson.features));
  const coded = lessons.map(({ features, speech: right }) => ({ features: model.code(features), right }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let correct = 0;
    for (const { features, right } of shuffled(coded, epoch)) {
      const chance = 1 / (1 + Math.exp(-model.score(features)));
      if (chance > 0.5 === right) correct++;
      model.step(features, chance - (right ? 1 : 0));
    }
    if (epoch === EPOCHS - 1) console.log(`kinds: ${correct} of ${lessons.length}`);
  }
  return model.weights();
}

type Teach = (
  article: Article,
  setting: Setting,
  candidates: readonly Candidate[],
  best: Candidate | undefined,
  prose: ReturnType<typeof proseOf>,
) => { readonly chosen: Candidate | undefined; readonly speech: boolean };

function eachChoice(from: readonly Sample[], weights: Weights, teach: Teach): void {
  for (const { article, language } of from) {
    const prose = proseOf(article.text, language);
    choose(prose, findQuotations(prose), grammarOf(language), weights, (setting, candidates, best) =>
      setting.outer === undefined ? teach(article, setting, candidates, best, prose) : { chosen: best, speech: true },
    );
  }
}
