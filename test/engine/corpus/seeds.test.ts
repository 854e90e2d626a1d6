import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { shared } from '../../support/shared.ts';

type Gold = { title: string | null; publisher: string | null; author?: string; date: string | null; lang: string };

describe('articles as clipped from the web', () => {
  it('have the title, publisher, author, date and language that a reader gives them', function () {
    const folder = shared('seeds');
    if (folder === undefined) return this.skip();
    const gold = JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')) as Record<string, Gold>;
    const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
    assert.equal(files.length, 5);
    for (const name of files) {
      const { key, metadata, prose, problems } = parseSource({
        path: name,
        text: readFileSync(join(folder, name), 'utf8'),
      });
      const { title, publisher, author, date, lang } = gold[name]!;
      assert.deepEqual(
        { title: metadata.title, publisher: metadata.publisher, author: metadata.author, date: metadata.date },
        { title: title ?? undefined, publisher: publisher ?? undefined, author, date: date ?? undefined },
        name,
      );
      assert.deepEqual([prose.language, key, problems], [lang, name.replace('.txt', ''), []]);
    }
  });
});
