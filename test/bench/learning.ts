import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import type { Candidate } from '../../server/src/engine/speakers/candidates.ts';
import { certaintyFeatures } from '../../server/src/engine/speakers/certainty.ts';
import { choose, type Weights } from '../../server/src/engine/speakers/choose.ts';
import { kindFeatures } from '../../server/src/engine/speakers/kinds.ts';
import { grammarOf } from '../../server/src/engine/speakers/languages/grammars.ts';
import { withRare } from '../../server/src/engine/speakers/learned.ts';
import type { Setting } from '../../server/src/engine/speakers/places.ts';
import { proseOf } from '../support/prose.ts';
import { type Article, agrees, labelOf } from './labels.ts';
import { LogLinear, shuffled } from './log-linear.ts';

/** An article to learn from. */
export type Sample = { readonly article: Article; readonly language: string };

type Table = ReadonlyMap<string, number>;
const NONE: Table = new Map();
const EPOCHS = 12;

/**
 * Learns what is observed of speakers, kinds and certainty. Speakers: a log-linear choice among each quotation's
 * candidates. Kinds, and whether a choice is right: logistic regression; the latter from choices by weights that have
 * not seen their articles, as their confidence on new text is asked for. All by AdaGrad with L2, rare and slight
 * weights dropped. Kinds are learned from English alone: German labels leave scare quotes out.
 */
export function learn(from: readonly Sample[]): Weights {
  const weights = learnChoices(from);
  const halves = [0, 1].map((half) => from.filter((_, i) => i % 2 === half));
  const lessons = halves.flatMap((half, i) => certaintyLessons(half, learnChoices(halves[1 - i]!)));
  return { ...weights, certainty: logistic(lessons) };
}

function learnChoices(from: readonly Sample[]): Weights {
  const speaker = learnSpeakers(from);
  const english = from.filter(({ language }) => language === 'en');
  const speech = logistic(speechLessons(english, withRare({ speaker, speech: NONE, certainty: NONE })));
  return { speaker, speech, certainty: NONE };
}

function learnSpeakers(from: readonly Sample[]): Table {
  const lessons: { readonly features: readonly (readonly string[])[]; readonly right: readonly boolean[] }[] = [];
  eachChoice(from, { speaker: NONE, speech: NONE, certainty: NONE }, (article, setting, candidates) => {
    const label = labelOf(article, setting.quotation);
    if (label === undefined || !label.attributed) return { chosen: undefined, speech: false };
    const right = candidates.map((candidate) => agrees(article.text, label, candidate.mention));
    if (right.includes(true)) lessons.push({ features: candidates.map((each) => each.features), right });
    return { chosen: candidates[right.indexOf(true)], speech: true };
  });
  const model = new LogLinear(lessons.flatMap((lesson) => lesson.features.flat()));
  const coded = lessons.map(({ features, right }) => ({ features: features.map((each) => model.code(each)), right }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of shuffled(coded, epoch)) {
      const scores = features.map((each) => model.score(each));
      const top = Math.max(...scores);
      const belief = scores.map((score) => Math.exp(score - top));
      const total = belief.reduce((a, b) => a + b, 0);
      const good = belief.reduce((sum, each, i) => sum + (right[i] ? each : 0), 0);
      features.forEach((each, i) => {
        model.step(each, belief[i]! / total - (right[i] ? belief[i]! / good : 0));
      });
    }
  }
  return model.weights();
}

type Lesson = { readonly features: readonly string[]; readonly right: boolean };

function logistic(lessons: readonly Lesson[]): Table {
  const model = new LogLinear(lessons.flatMap((lesson) => lesson.features));
  const coded = lessons.map(({ features, right }) => ({ features: model.code(features), right }));
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (const { features, right } of shuffled(coded, epoch)) {
      model.step(features, 1 / (1 + Math.exp(-model.score(features))) - (right ? 1 : 0));
    }
  }
  return model.weights();
}

function speechLessons(from: readonly Sample[], weights: Weights): readonly Lesson[] {
  const lessons: Lesson[] = [];
  eachChoice(from, weights, (article, setting, _candidates, best, prose) => {
    const label = labelOf(article, setting.quotation);
    // Single marks where others are double are in no label: headlines, that nobody is held to.
    if (label === undefined && !setting.foreign) return { chosen: best, speech: false };
    const right = label?.attributed ?? false;
    lessons.push({ features: kindFeatures(prose, setting, best), right });
    return { chosen: best, speech: right };
  });
  return lessons;
}

function certaintyLessons(from: readonly Sample[], weights: Weights): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const { article, language } of from) {
    const prose = proseOf(article.text, language);
    for (const choice of choose(prose, findQuotations(prose), grammarOf(language), withRare(weights))) {
      if (choice.chosen === undefined || choice.setting.outer !== undefined) continue;
      const label = labelOf(article, choice.setting.quotation);
      if (label === undefined || !label.attributed || label.speaker.length === 0) continue;
      lessons.push({
        features: certaintyFeatures(choice.chosen, choice.share),
        right: agrees(article.text, label, choice.chosen.mention),
      });
    }
  }
  return lessons;
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
