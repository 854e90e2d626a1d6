import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { attribute } from '../../../server/src/engine/speakers/attribute.ts';
import { samePerson } from '../../../server/src/engine/speakers/same-person.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { shared } from '../../support/shared.ts';

type Labels = Readonly<
  Record<
    string,
    {
      readonly quotes: readonly {
        readonly start: number;
        readonly end: number;
        readonly kind: string;
        readonly speaker: string | null;
      }[];
    }
  >
>;

describe('the labelled articles', function () {
  const labels = shared('seeds/gold.json');
  if (labels === undefined) return it('are missing beside the project', () => this.ctx.skip());
  for (const [file, { quotes }] of Object.entries(JSON.parse(readFileSync(labels, 'utf8')) as Labels)) {
    it(`have their quotations found and given to whoever speaks: ${file}`, () => {
      const text = readFileSync(shared(`seeds/${file}`)!, 'utf8');
      const source = parseSource({ path: file, text });
      const found = attribute(source.prose, findQuotations(source.prose), source.speakers);
      for (const quote of quotes) {
        const at = found.find(({ quotation }) => quotation.start === quote.start && quotation.end === quote.end);
        assert.ok(at, `found: ${textOf(text, quote)}`);
        assert.equal(at.kind, quote.kind, textOf(text, quote));
        if (quote.speaker === null) assert.equal(at.speaker, undefined, textOf(text, quote));
        else {
          const wanted = { name: quote.speaker, aliases: [], roles: [] };
          assert.equal(samePerson(wanted, at.speaker), 'same', `${at.speaker?.name}: ${textOf(text, quote)}`);
        }
      }
      const others = found.filter(({ quotation }) => !quotes.some((quote) => quote.start === quotation.start));
      assert.deepEqual(
        others.filter(({ kind }) => kind === 'speech').map(({ quotation }) => textOf(text, quotation)),
        [],
        'speech that no label knows',
      );
    });
  }
});
