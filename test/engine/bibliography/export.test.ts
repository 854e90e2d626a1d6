import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readBibliography } from '../../../server/src/engine/bibliography/bibliography.ts';
import { isBibtexKey, writeBibtex } from '../../../server/src/engine/bibliography/bibtex/write.ts';
import { citedItems, corpusItems, type Item } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const SOURCES = `
  //- /corpus/lighthouse.md
  ---
  title: The dark lighthouse
  author: Ann Moore and Tom van Okoro
  publisher: The Shore Courier
  date: 2024-03-14
  url: https://example.org/lamp
  lang: en
  ---
  “The lamp will burn again by June,” said the keeper, Nora Vance.
  //- /corpus/vote.md
  ---
  title: The vote
  author: Reuters Staff
  type: Speech
  date: 2024
  ---
  “We will not sell.”
`;

function cited(...drafts: readonly string[]): readonly [keys: readonly string[], unknown: readonly string[]] {
  const files = drafts.map((text, i) => `  //- /draft${i}.md\n  ${text}`).join('\n');
  const { workspace } = workspaceOf(`${SOURCES}
  //- /works.bib
  @book{vance1999, title = {Forty winters}}
  @book{alias, note = {Read}, doi = {10.1/x}, file = {corpus/lighthouse.md}}
${files}`);
  const { items, unknown } = citedItems([...workspace.drafts.values()], workspace.corpus, workspace.bibliographies);
  return [items.map(({ id }) => id), unknown];
}

describe('the bibliography of a corpus', () => {
  it('has each source in the terms of CSL', () => {
    const { workspace } = workspaceOf(SOURCES);
    assert.deepEqual(corpusItems(workspace.corpus), [
      {
        id: 'lighthouse',
        type: 'article-newspaper',
        title: 'The dark lighthouse',
        author: [
          { family: 'Moore', given: 'Ann' },
          { family: 'van Okoro', given: 'Tom' },
        ],
        'container-title': 'The Shore Courier',
        issued: { 'date-parts': [[2024, 3, 14]] },
        URL: 'https://example.org/lamp',
        language: 'en',
      },
      {
        id: 'vote',
        type: 'speech',
        title: 'The vote',
        author: [{ literal: 'Reuters Staff' }],
        issued: { 'date-parts': [[2024]] },
        language: 'en',
      },
    ]);
  });

  it('has what drafts cite, by sources, by bibliographies and unseen', () => {
    assert.deepEqual(cited('See [@vote; @gone].', 'And @lighthouse.'), [['lighthouse', 'vote'], ['gone']]);
    const fields = (nocite: string) => `---\n  bibliography: works.bib\n  nocite: "${nocite}"\n  ---\n  See [@alias].`;
    assert.deepEqual(cited(fields('@vance1999, @vote')), [['alias', 'vance1999', 'vote'], []]);
    assert.deepEqual(cited(fields('@*')), [['alias', 'lighthouse', 'vance1999', 'vote'], []]);
  });

  it('adds what the source says to what the entry says', () => {
    const { workspace } = workspaceOf(`${SOURCES}
  //- /draft.md
  ---
  references:
  - id: lighthouse
    title: As I call it
    note: Read
  ---
  See @lighthouse.`);
    const { items } = citedItems([...workspace.drafts.values()], workspace.corpus, workspace.bibliographies);
    assert.equal(items[0]?.['title'], 'As I call it');
    assert.equal(items[0]?.['note'], 'Read');
    assert.equal(items[0]?.['container-title'], 'The Shore Courier');
  });
});

describe('BibTeX as we write it', () => {
  it('is read again as what it was', () => {
    const words = fc
      .stringMatching(/^[A-Za-zé&%$#_~^\\{}"“–][A-Za-z é&%$#_~^\\{}"“–']{0,20}[a-z]$/)
      .map((text) => text.replace(/\s+/g, ' '));
    const name = fc.oneof(
      fc.record({ literal: fc.stringMatching(/^[A-Z][a-z]{1,8} and [A-Z][a-z]{1,8}$/) }),
      fc.record({
        family: fc.stringMatching(/^[A-Z][a-zé]{1,8}$/),
        given: fc.stringMatching(/^[A-Z][a-z]{0,8}( [A-Z]\.)?$/),
      }),
    );
    const item = fc.record({
      id: fc.stringMatching(/^[a-z][a-z0-9:._-]{0,10}$/),
      type: fc.constantFrom('book', 'article-journal', 'article-newspaper', 'chapter', 'webpage', 'report'),
      author: fc.array(name, { minLength: 1, maxLength: 3 }),
      title: words,
      issued: fc.constantFrom(
        { 'date-parts': [[1999]] },
        { 'date-parts': [[2018, 10, 26]] },
        { 'date-parts': [[1850]], circa: true },
        { 'date-parts': [[2019, 6], [2020]] },
        { 'date-parts': [[1920], [0]] },
      ),
      volume: fc.stringMatching(/^[1-9]{1,3}$/),
    });
    const plain = (text: unknown) => String(text).replace(/['"“”‘’–]/g, '');
    fc.assert(
      fc.property(item, (item) => {
        const { entries, problems } = readBibliography({ path: '/a.bib', text: writeBibtex([item]) });
        assert.deepEqual(problems, []);
        const read = entries[0]!.item;
        // Records of the generator have no prototype, which is no difference.
        const made = structuredClone({ ...item, title: plain(item.title) });
        assert.deepEqual({ ...read, title: plain(read['title']) }, made);
      }),
      { numRuns: 100 },
    );
  });

  it('keeps a name that is spelled like what parts names', () => {
    const author = [{ family: 'Finch', given: 'And A.' }];
    const text = writeBibtex([{ id: 'a', type: 'book', author, title: 'Tides' }]);
    assert.deepEqual(readBibliography({ path: '/a.bib', text }).entries[0]!.item['author'], author);
  });

  it('leaves keys out that it cannot have', () => {
    assert.deepEqual(['a', 'nato-2018', 'مقال', 'a:b/c'].map(isBibtexKey), [true, true, true, true]);
    assert.deepEqual(['a b', 'a,b', 'a{b', 'a#b', ''].map(isBibtexKey), [false, false, false, false, false]);
  });

  it('keeps the capital letters of names', () => {
    const item: Item = { id: 'a', type: 'book', title: 'What NATO said in Brussels' };
    assert.match(writeBibtex([item]), /title = \{What \{NATO\} said in \{Brussels\}\}/);
  });
});
