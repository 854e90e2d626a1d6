import type { Quotation } from '../quotations/quotation.ts';
import type { Prose } from '../text/prose.ts';
import type { Span } from '../text/span.ts';
import { type Candidate, isAlike, type Place, seenFrom } from './candidate.ts';
import { candidatesFor } from './candidates.ts';
import { certaintyFeatures } from './certainty.ts';
import { kindFeatures } from './kinds.ts';
import type { Grammar } from './languages/grammar.ts';
import type { Memory } from './memory.ts';
import { type Placed, placesOf } from './places.ts';
import type { Setting } from './reading.ts';

/** A quotation's place with the speaker taken. */
export type Choice = {
  readonly placed: Placed;
  /** Its offsets count from `placed.origin`. */
  readonly chosen: Candidate | undefined;
  /** The chosen one's share of belief among the candidates, 0 to 1. */
  readonly share: number;
  /** How likely the chosen one is right, 0 to 1: of those with 0.9, nine in ten are. */
  readonly certainty: number;
  /** How likely the quotation is speech, 0 to 1. */
  readonly speech: number;
};

/** What each observation weighs: for a speaker, for speech, and for the choice of speaker being right. */
export type Weights = {
  readonly speaker: ReadonlyMap<string, number>;
  readonly speech: ReadonlyMap<string, number>;
  readonly certainty: ReadonlyMap<string, number>;
};

/** What a label says of a quotation, from which the weights are learned. */
export type Lesson = { readonly chosen: Candidate | undefined; readonly speech: boolean };
export type Teach = (placed: Placed, candidates: readonly Candidate[], best: Candidate | undefined) => Lesson;

/**
 * For each quotation, in order, the likeliest speaker. Each choice bears on the next: "“No,” she said. “Never.”"
 * `teach` puts a label in the place of a choice, for what follows to build on.
 */
export function choose(
  prose: Prose,
  quotations: readonly Quotation[],
  grammar: Grammar,
  weights: Weights,
  memory: Memory,
  teach?: Teach,
): readonly Choice[] {
  const last = new Map<number | undefined, { readonly placed: Placed; readonly chosen: Candidate }>();
  return placesOf(prose, quotations, grammar, memory).map((placed) => {
    const { setting, lead, signature, foreign, outer } = placed;
    const before = last.get(outer);
    const sinceParagraphs = before === undefined ? 0 : placed.quotation.paragraph - before.placed.quotation.paragraph;
    const isNear = before !== undefined && sinceParagraphs === 0;
    const sinceSentences = isNear ? setting.sentence - before.placed.setting.sentence : 9;
    const distance = before === undefined ? 0 : placed.origin - before.placed.origin;
    const placeNow = (): Place => {
      const previous = before && seenFrom(before.chosen, distance);
      return { ...setting, lead, signature, previous, sinceParagraphs, sinceSentences };
    };
    if (teach !== undefined) {
      const candidates = candidatesFor(placeNow());
      const { best, share } = likeliest(candidates, weights.speaker, setting.quotation);
      const { chosen, speech } = teach(placed, candidates, best);
      if (speech && chosen !== undefined) last.set(outer, { placed, chosen });
      return { placed, ...judge(setting, foreign, chosen, share, weights) };
    }
    const from = [
      before?.chosen,
      distance,
      sinceParagraphs,
      sinceSentences,
      lead?.parsed,
      lead?.origin,
      signature,
      foreign,
    ];
    const judged = memory.renew<Judged>(setting, from, (known) => {
      const { best, share } = likeliest(candidatesFor(placeNow()), weights.speaker, setting.quotation);
      // The very same choice as before leaves the choices after it as they were.
      const chosen = best !== undefined && isAlike(best, known?.chosen) ? known!.chosen : best;
      return judge(setting, foreign, chosen, share, weights);
    });
    if (judged.chosen !== undefined && judged.speech > 0.5) last.set(outer, { placed, chosen: judged.chosen });
    return { placed, ...judged };
  });
}

type Judged = Omit<Choice, 'placed'>;

function judge(
  setting: Setting,
  foreign: boolean,
  chosen: Candidate | undefined,
  share: number,
  weights: Weights,
): Judged {
  const speech = logistic(kindFeatures(setting, foreign, chosen), weights.speech);
  const certainty = chosen === undefined ? 0 : logistic(certaintyFeatures(chosen, share), weights.certainty);
  return { chosen, share, certainty, speech };
}

/**
 * One mention may be a candidate for several reasons: their beliefs add up. The best of them stands for it, but of
 * good ones with a cue, the one whose cue is nearest to the quotation: "praised them, calling them “…”".
 */
function likeliest(
  candidates: readonly Candidate[],
  weights: ReadonlyMap<string, number>,
  quotation: Span,
): { readonly best: Candidate | undefined; readonly share: number } {
  const scores = candidates.map((candidate) => sum(candidate.features, weights));
  const highest = Math.max(...scores);
  const mentions = new Map<number, { belief: number; readonly reasons: number[] }>();
  let total = 0;
  candidates.forEach((candidate, i) => {
    const belief = Math.exp(scores[i]! - highest);
    total += belief;
    const mention = mentions.get(candidate.mention.start) ?? { belief: 0, reasons: [] };
    mention.belief += belief;
    mention.reasons.push(i);
    mentions.set(candidate.mention.start, mention);
  });
  const [first] = [...mentions.values()].sort((a, b) => b.belief - a.belief);
  if (first === undefined) return { best: undefined, share: 0 };
  const top = first.reasons.reduce((best, i) => (scores[i]! > scores[best]! ? i : best));
  // What only stands in the quotation's sentence is tied by no cue; what is carried on is, by its own.
  const isTied = first.reasons.some(
    (i) => scores[i]! > scores[top]! - NEARLY / 2 && SPEAKS.has(candidates[i]!.cueKind),
  );
  const untied = !isTied && candidates[top]!.cue === undefined && candidates[top]!.features[0]!.startsWith('plain');
  const nearest = (untied ? [] : first.reasons)
    .filter((i) => scores[i]! > scores[top]! - NEARLY && SPEAKS.has(candidates[i]!.cueKind))
    // In "Finch calls it “good”, and Roth said", who heads the sentence has the verb of another behind the quotation.
    .filter(
      (i) =>
        candidates[top]!.cue === undefined || !candidates[i]!.features.some((each) => /^after sentence /.test(each)),
    )
    .sort((a, b) => distance(candidates[a]!.cue!, quotation) - distance(candidates[b]!.cue!, quotation))[0];
  return { best: candidates[nearest ?? top], share: first.belief / total };
}

/** How much less a reason may weigh than the best one, to be named in its place. */
const NEARLY = 4;

/** Cues that surely speak, unlike what somebody only does or judges. */
const SPEAKS: ReadonlySet<Candidate['cueKind']> = new Set(['say', 'tell', 'participle', 'according'] as const);

function distance(cue: Span, quotation: Span): number {
  return cue.end <= quotation.start ? quotation.start - cue.end : Math.abs(cue.start - quotation.end);
}

function logistic(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  return 1 / (1 + Math.exp(-sum(features, weights)));
}

function sum(features: readonly string[], weights: ReadonlyMap<string, number>): number {
  let total = 0;
  for (const feature of features) total += weights.get(feature) ?? 0;
  return total;
}
