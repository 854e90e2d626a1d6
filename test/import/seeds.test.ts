import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strayWords } from '../../server/src/import/followed.ts';
import { sourceText } from '../../server/src/import/source-text.ts';
import { readClipped } from '../../server/src/import/text/read-clipped.ts';
import { readMarkdown } from '../../server/src/import/text/read-markdown.ts';
import { shared } from '../support/shared.ts';

type Gold = {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly date: string | null;
  readonly lang: string;
  readonly quotes: readonly { readonly text: string }[];
};

const PAGE =
  /prev next|You can edit almost every page|\[edit\]|Hits: 0|Powered by WordPress|Leave a Reply|leave a response|upload file size|Source Article from|Template:|رئيس مجلسى الإدارة والتحرير|محمد الباز/;

describe('clippings of the web, imported', () => {
  it('have their metadata and all their quotations, and nothing of the page', function () {
    const folder = shared('seeds');
    if (folder === undefined) return this.skip();
    const gold = Object.entries(JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, Gold>);
    let quotations = 0;
    for (const [name, { title, publisher, date, lang, quotes }] of gold) {
      const read = readClipped(readFileSync(join(folder, name), 'utf8'));
      const { metadata, body } = read;
      assert.deepEqual(
        [metadata.title, metadata.publisher, metadata.date, metadata.lang],
        [title ?? undefined, publisher ?? undefined, date ?? undefined, lang],
        name,
      );
      assert.doesNotMatch(body, PAGE, name);
      for (const { text } of quotes) assert.ok(body.includes(text), `${name} has lost ${text}`);
      quotations += quotes.length;
      assert.deepEqual(strayWords(body, read.input), [], name);
      const provenance = { key: 'a', accessed: '2021-10-22', original: '.originals/a.txt', importer: 'verbatim 0.1.0' };
      const source = sourceText(read, provenance);
      assert.equal(sourceText(readMarkdown(source), provenance), source, 'importing it again changes nothing');
    }
    assert.equal(quotations, 26);
  });

  it('of a wiki keep the references as notes', function () {
    const folder = shared('seeds');
    if (folder === undefined) return this.skip();
    const { body } = readClipped(readFileSync(join(folder, '002_abf1e841ccfd950b.txt'), 'utf8'));
    assert.equal(body.match(/^\[\^\d\]: /gm)?.length, 6);
    assert.match(body, /"partners across the globe\."\[\^1\]/);
  });
});
