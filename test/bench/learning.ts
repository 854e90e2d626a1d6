import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import { type Candidate, seenFrom } from '../../server/src/engine/speakers/candidate.ts';
import { certaintyFeatures } from '../../server/src/engine/speakers/certainty.ts';
import { choose, type Weights } from '../../server/src/engine/speakers/choose.ts';
import { kindFeatures } from '../../server/src/engine/speakers/kinds.ts';
import { grammarOf } from '../../server/src/engine/speakers/languages/grammars.ts';
import { withRare } from '../../server/src/engine/speakers/learned.ts';
import { Memory } from '../../server/src/engine/speakers/memory.ts';
import type { Placed } from '../../server/src/engine/speakers/places.ts';
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
 * weights dropped.
 */
export function learn(from: readonly Sample[]): Weights {
  const weights = learnChoices(from);
  const halves = [0, 1].map((half) => from.filter((_, i) => i % 2 === half));
  const lessons = halves.flatMap((half, i) => certaintyLessons(half, learnChoices(halves[1 - i]!)));
  return { ...weights, certainty: logistic(lessons) };
}

function learnChoices(from: readonly Sample[]): Weights {
  const speaker = learnSpeakers(from);
  const speech = logistic(speechLessons(from, withRare({ speaker, speech: NONE, certainty: NONE })));
  return { speaker, speech, certainty: NONE };
}

function learnSpeakers(from: readonly Sample[]): Table {
  const lessons: { readonly features: readonly (readonly string[])[]; readonly right: readonly boolean[] }[] = [];
  eachChoice(from, { speaker: NONE, speech: NONE, certainty: NONE }, (article, { quotation, origin }, candidates) => {
    const label = labelOf(article, quotation);
    if (label === undefined || !label.attributed) return { chosen: undefined, speech: false };
    const right = candidates.map((each) => agrees(article.text, label, seenFrom(each, -origin).mention));
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
  eachChoice(from, weights, (article, { setting, quotation, foreign }, _candidates, best) => {
    const label = labelOf(article, quotation);
    // Single marks where others are double are in no label: headlines, that nobody is held to.
    // German labels leave out what nobody says.
    if (label === undefined && !foreign && !setting.grammar.capitalNouns) return { chosen: best, speech: false };
    const right = label?.attributed ?? false;
    lessons.push({ features: kindFeatures(setting, foreign, best), right });
    return { chosen: best, speech: right };
  });
  return lessons;
}

function certaintyLessons(from: readonly Sample[], weights: Weights): readonly Lesson[] {
  const lessons: Lesson[] = [];
  for (const { article, language } of from) {
    const prose = proseOf(article.text, language);
    for (const choice of choose(prose, findQuotations(prose), grammarOf(language), withRare(weights), new Memory())) {
      const { chosen, share, placed } = choice;
      if (chosen === undefined || placed.outer !== undefined) continue;
      const label = labelOf(article, placed.quotation);
      if (label === undefined || !label.attributed || label.speaker.length === 0) continue;
      lessons.push({
        features: certaintyFeatures(chosen, share),
        right: agrees(article.text, label, seenFrom(chosen, -placed.origin).mention),
      });
    }
  }
  return lessons;
}

type Teach = (
  article: Article,
  placed: Placed,
  candidates: readonly Candidate[],
  best: Candidate | undefined,
) => { readonly chosen: Candidate | undefined; readonly speech: boolean };

function eachChoice(from: readonly Sample[], weights: Weights, teach: Teach): void {
  for (const { article, language } of from) {
    const prose = proseOf(article.text, language);
    choose(prose, findQuotations(prose), grammarOf(language), weights, new Memory(), (placed, candidates, best) =>
      placed.outer === undefined ? teach(article, placed, candidates, best) : { chosen: best, speech: true },
    );
  }
}
