import assert from 'node:assert/strict';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';

/** The paragraphs of a plain text, each on one line. */
function check(text: string, ...expected: readonly string[]): void {
  const { prose } = parseSource({ path: 'a.txt', text });
  assert.deepEqual(
    prose.paragraphs.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')),
    expected,
    text,
  );
}

describe('a plain text', () => {
  it('has a paragraph on each line', () =>
    check(
      'Menu\nHome\nThe council met on Monday and voted.\nThe mayor was not there, and nobody asked why.',
      'Menu',
      'Home',
      'The council met on Monday and voted.',
      'The mayor was not there, and nobody asked why.',
    ));
  it('that was broken at a column parts its paragraphs by empty lines', () =>
    check(
      'THE LOSS OF THE BARQUE.\n\nThe enquiry into the loss of the barque was\nresumed on Thursday. Her captain said : "I had\nthe watch from midnight. I saw no light at any\ntime."\n\nThe court was full, and the evi-\ndence was short.',
      'THE LOSS OF THE BARQUE.',
      'The enquiry into the loss of the barque was resumed on Thursday. Her captain said : "I had the watch from midnight. I saw no light at any time."',
      'The court was full, and the evi- dence was short.',
    ));
  it('that was broken at a column ends a paragraph with a short line as well', () =>
    check(
      'The enquiry into the loss of the barque was\nresumed on Thursday. Her captain said that he\nhad the watch.\nThe court was full, and the evidence that was\nheard was short. Nobody spoke.',
      'The enquiry into the loss of the barque was resumed on Thursday. Her captain said that he had the watch.',
      'The court was full, and the evidence that was heard was short. Nobody spoke.',
    ));
  it('that was broken at a column is parted by what the page sets among its lines', () =>
    check(
      'The enquiry into the loss of the barque was\nresumed on Thursday. Her captain said that he had\nAdvertisement\nthe watch from midnight, and that he saw no light\nRead more: Ten lights of the coast\nat any time.',
      'The enquiry into the loss of the barque was resumed on Thursday. Her captain said that he had',
      'Advertisement',
      'the watch from midnight, and that he saw no light',
      'Read more: Ten lights of the coast',
      'at any time.',
    ));
  it('in a script without case tells by its even lines', () =>
    check(
      'قال رئيس البلدية إن الميناء القديم سيبقى\nمفتوحا طوال الشتاء وإن أحدا لن يبيعه لأي\nشركة من الشركات التي تقدمت بعروض للشراء\nفي العام الماضي حسب ما جاء في البيان من\nالمجلس.\n\nانتهى.',
      'قال رئيس البلدية إن الميناء القديم سيبقى مفتوحا طوال الشتاء وإن أحدا لن يبيعه لأي شركة من الشركات التي تقدمت بعروض للشراء في العام الماضي حسب ما جاء في البيان من المجلس.',
      'انتهى.',
    ));
});
