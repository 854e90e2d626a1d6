import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findQuotations } from '../../../server/src/engine/quotations/find.ts';
import { attribute } from '../../../server/src/engine/speakers/attribute.ts';
import { Memory } from '../../../server/src/engine/speakers/memory.ts';
import { proseOf } from '../../support/prose.ts';

const PARAGRAPHS = [
  '“The harbour will not be sold,” said Ada Finch, the mayor of Northgate.',
  '“It pays for the school,” she said.',
  'Imani Diallo told the council that the docks “were never asked about any of it.” He added: “Never.”',
  '“We will stay. We have always stayed.',
  '“And we will fight.” — Robert Kane',
  'As Ada Finch put it:',
  '>The harbour will not be sold, not to them.',
  '>— Robert Kane',
  '“My deputy told me, ‘Nobody will remember this,’” Diallo said.',
  'Selon Hélène Marchand, « le port ne sera jamais vendu à personne ».',
  'قال وزير الخارجية، سامي حداد، إن "الميناء لن يباع لأحد مهما كان الثمن".',
  'The plan is part of the outreach to ‘global partners’ of the alliance.',
  '',
];

describe('a memory of earlier versions', () => {
  it('changes nothing in what is attributed', () => {
    const paragraph = fc.constantFrom(...PARAGRAPHS);
    const edit = fc.record({
      at: fc.nat(12),
      remove: fc.nat(2),
      insert: fc.array(paragraph, { maxLength: 2 }),
      typed: fc.constantFrom('', ' ', '“', '”', 'x', ':'),
    });
    fc.assert(
      fc.property(fc.array(paragraph, { maxLength: 10 }), fc.array(edit, { maxLength: 6 }), (first, edits) => {
        const memory = new Memory();
        const lines = [...first];
        const check = () => {
          const prose = proseOf(lines.join('\n'), 'en');
          const quotations = findQuotations(prose);
          assert.deepEqual(attribute(prose, quotations, [], memory), attribute(prose, quotations, []));
        };
        check();
        for (const { at, remove, insert, typed } of edits) {
          lines.splice(at, remove, ...insert);
          if (lines[at] !== undefined) lines[at] += typed;
          check();
        }
      }),
      { numRuns: 5 },
    );
  });

  it('forgets what it has long not been asked', () => {
    const memory = new Memory();
    let made = 0;
    const read = (key: string) => memory.recall('a reading', key, () => ++made);
    read('first');
    for (let i = 0; i < 50_000; i++) read(`other ${i}`);
    assert.equal(read('first'), made);
  });
});
