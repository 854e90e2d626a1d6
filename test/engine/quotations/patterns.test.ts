import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'mocha';
import type { Verdict } from '../../../server/src/engine/quotations/verdict.ts';
import { shared } from '../../support/shared.ts';
import { article, editsOf, hold } from './evidence.ts';

type Pattern = {
  readonly id: string;
  readonly source: string;
  readonly quote: string;
  readonly verdict: string;
  readonly verdictAlt?: readonly string[];
  readonly why: string;
};

/** A careful editor's labels, in our words. */
const MEANS: Readonly<Record<string, readonly Verdict[]>> = {
  verbatim: ['verbatim'],
  'partial quote': ['verbatim', 'too-short'],
  'acceptable edit': ['acceptable-edit', 'verbatim'],
  'silent edit': ['silent-edit'],
  misquote: ['altered', 'paraphrase-as-quotation'],
  'negation dropped': ['negation-changed'],
  'out-of-order': ['reordered'],
  spliced: ['spliced'],
  translation: ['translation'],
  fabricated: ['not-found'],
  // Who is credited is another finding: the words themselves are as spoken.
  'wrong speaker': ['verbatim'],
};

describe('misquote patterns', () => {
  const file = shared('patterns/misquotes.dev.json');
  if (file === undefined) return;
  const { sources, patterns } = JSON.parse(readFileSync(file, 'utf8')) as {
    sources: Record<string, { text: string; lang?: string }>;
    patterns: readonly Pattern[];
  };
  for (const { id, source, quote, verdict, verdictAlt = [], why } of patterns) {
    it(`${id}: ${why}`, () => {
      const { text, lang = 'en' } = sources[source]!;
      const allowed = [verdict, ...verdictAlt].flatMap(
        (label) => MEANS[label] ?? assert.fail(`unknown label ${label}`),
      );
      const language = verdict === 'translation' ? 'en' : lang;
      const held = hold(quote, article(text, { key: source, language: lang }), [], { language });
      assert.ok(
        allowed.includes(held.verdict),
        `${held.verdict}, not ${allowed.join(' or ')}: ${editsOf(held, quote, text).join('; ')}`,
      );
    });
  }
});
