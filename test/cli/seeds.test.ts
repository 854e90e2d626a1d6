import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import type { CheckJson, QuotesJson } from '../../server/src/cli/json.ts';
import { withFolder } from '../host/folder.ts';
import { shared } from '../support/shared.ts';
import { verbatim } from './command-line.ts';

/** Labels of the quotations in five real articles, by file. */
type Gold = Readonly<
  Record<
    string,
    { quotes: readonly { start: number; end: number; text: string; kind: string; speaker: string | null }[] }
  >
>;

describe('the five seeds', () => {
  const seeds = shared('seeds');
  if (seeds === undefined) {
    it('lie beside the project');
    return;
  }

  const gold: Gold = JSON.parse(readFileSync(`${seeds}/gold.json`, 'utf8'));

  describe('verbatim quotes', () => {
    for (const [file, { quotes }] of Object.entries(gold)) {
      it(`finds the quotations of ${file}, with kind and speaker`, async () => {
        const { code, out } = await verbatim(seeds, ['quotes', '--format', 'json', file]);
        assert.equal(code, 0);
        const [found]: QuotesJson = JSON.parse(out);
        assert.equal(found?.file, file);
        assert.deepEqual(
          found.quotes.map(({ start, end, text, kind, speaker }) => ({
            start,
            end,
            text,
            kind,
            speaker: speaker?.name ?? null,
          })),
          quotes,
        );
      });
    }
  });

  describe('verbatim check', () => {
    const broeks = '000_5de100ad7c00866b';
    /** The verdict on the first quotation of a draft of one sentence, and the draft's findings. */
    const check = async (sentence: string) => {
      let json: CheckJson | undefined;
      let code: number | undefined;
      await withFolder({ 'd.md': `${sentence}\n` }, async (cwd) => {
        const outcome = await verbatim(cwd, ['check', '--corpus', seeds, '--format', 'json', 'd.md']);
        json = JSON.parse(outcome.out);
        code = outcome.code;
      });
      assert.equal(json!.corpus.sources, readdirSync(seeds).filter((file) => file.endsWith('.txt')).length);
      const { quotes, findings } = json!.drafts[0]!;
      return { code, quote: quotes[0], findings, codes: findings.map((finding) => finding.code) };
    };

    it('passes a true quotation', async () => {
      const { code, quote, codes } = await check(
        `General Broeks said that “this has been a productive day of discussions” [@${broeks}].`,
      );
      assert.deepEqual([code, quote?.verdict, quote?.speaker.agrees, codes], [0, 'verbatim', true, []]);
    });

    it('catches a "not" that was dropped', async () => {
      const { code, quote, codes } = await check(
        'Stoltenberg said: “We will go back in combat operations” [@004_f9f9d0a5e3cd15bb].',
      );
      assert.deepEqual([code, quote?.verdict, codes], [1, 'negation-changed', ['quote-negation-changed']]);
    });

    it('catches a number that was changed', async () => {
      const sentence = `“For the first time in 27 years, there is real potential for peace,” Broeks said [@${broeks}].`;
      const { quote, findings } = await check(sentence);
      assert.equal(quote?.verdict, 'altered');
      assert.deepEqual(
        findings.map(({ code, start, end, fixes }) => [code, sentence.slice(start, end), fixes[0]?.edits[0]?.newText]),
        [['quote-altered', '27', '17']],
      );
    });

    it('catches words of one speaker that are given to another, and shows both', async () => {
      const { code, quote, findings } = await check(
        `General Broeks recognised “the important role Pakistan has played in regional stability” [@${broeks}].`,
      );
      assert.deepEqual([code, quote?.verdict], [1, 'verbatim']);
      assert.deepEqual(
        findings.map((finding) => finding.code),
        ['speaker-mismatch'],
      );
      assert.match(findings[0]!.message, /Broeks.*Peach/);
      assert.deepEqual(quote?.speaker.agrees, false);
    });

    it('catches an invented quotation', async () => {
      const { code, quote, codes } = await check(
        `Broeks said: “Our grandchildren will thank us for the courage of this winter” [@${broeks}].`,
      );
      assert.deepEqual([code, quote?.verdict, codes], [1, 'not-found', ['quote-not-found']]);
    });

    it('names the nearest key to an unknown one', async () => {
      const { code, findings } = await check('So it was said [@000_5de100ad7c0086b].');
      assert.equal(code, 1);
      assert.deepEqual(
        findings.map((finding) => [finding.code, finding.fixes[0]?.edits[0]?.newText]),
        [['citation-unknown', broeks]],
      );
      assert.match(findings[0]!.message, new RegExp(broeks));
    });

    it('finds words again', async () => {
      const { code, out } = await verbatim(seeds, ['find', '--corpus', '.', 'a productive day of discussion']);
      assert.equal(code, 0);
      assert.match(out, new RegExp(`${broeks} \\(${broeks}\\.txt:\\d+:\\d+\\), Jan Broeks`));
    });
  });
});
