import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findQuotations } from '../../server/src/engine/quotations/find.ts';
import { attributeTo } from '../../server/src/engine/speakers/attribute.ts';
import type { Attribution } from '../../server/src/engine/speakers/attribution.ts';
import type { Weights } from '../../server/src/engine/speakers/choose.ts';
import { castOf } from '../../server/src/engine/speakers/resolve.ts';
import { proseOf } from '../support/prose.ts';
import { shared } from '../support/shared.ts';
import type { Article } from './labels.ts';

/** A labelled article and what was made of it. */
export type Attributed = { readonly article: Article; readonly attributions: readonly Attribution[] };

export function attributeAll(articles: readonly Article[], language: string, weights?: Weights): readonly Attributed[] {
  return articles.map((article) => {
    const prose = proseOf(article.text, language);
    const quotations = findQuotations(prose);
    const cast = castOf(prose, quotations, []);
    return { article, attributions: attributeTo(cast, quotations, undefined, weights) };
  });
}

type Rate = { readonly n: number; readonly exact: number; readonly partial: number };
type Scored = { readonly P: number; readonly R: number; readonly F1: number };

/** What the scorer that lies beside the project says; in percent. */
export type Scores = {
  readonly spanExact: Scored;
  readonly attribution: Rate;
  readonly endToEnd: { readonly exact: Scored; readonly partial: Scored };
  readonly bySpeakerKind: Readonly<Record<string, Rate>>;
};

export function score(all: readonly Attributed[]): Scores | undefined {
  const scorer = shared('scoring/score.mjs');
  if (scorer === undefined) return undefined;
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'));
  try {
    const [gold, predicted] = [join(folder, 'gold.json'), join(folder, 'predicted.json')];
    writeFileSync(gold, JSON.stringify(all.map(({ article }) => article)));
    writeFileSync(predicted, JSON.stringify(all.map(asPrediction)));
    const options = { encoding: 'utf8', maxBuffer: 1 << 28 } as const;
    return JSON.parse(execFileSync(process.execPath, [scorer, gold, predicted, '--json'], options)) as Scores;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function asPrediction({ article: { id, text }, attributions }: Attributed) {
  const quotes = attributions
    .filter(({ kind, quotation }) => kind === 'speech' && quotation.depth === 0)
    .map(({ quotation, mention, speaker }) => ({
      start: quotation.start,
      end: quotation.end,
      speaker: mention === undefined ? null : { ...mention, text: text.slice(mention.start, mention.end) },
      speakerName: speaker?.name ?? null,
    }));
  return { id, quotes };
}
