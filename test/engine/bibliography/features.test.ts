import assert from 'node:assert/strict';
import { plainReference } from '../../../server/src/engine/bibliography/reference.ts';
import { completion, definition, entryCardAt, hover } from '../../../server/src/engine/index.ts';
import { workspaceOf } from '../../support/workspace.ts';

const FILES = `
  //- /corpus/lighthouse.md
  ---
  title: The dark lighthouse
  author: Ann Moore
  ---
  “The lamp will burn again by June,” said the keeper, Nora Vance.
  //- /works.bib
  @book{vance1999, title = {Forty winters}, author = {Vance, Nora}, year = 1999, publisher = {Quay}}
  @article{lamps, title = {Of lamps}, author = {Okoro, Tom and Lin, Mei}, year = 2004, journaltitle = {Shore}, pages = {3--9}}
  @book{alias, title = {The dark lighthouse}, file = {corpus/lighthouse.md}}
  //- /draft.md
  ---
  bibliography: works.bib
  references:
  - id: own
    title: My own notes
  ---
`;

/** The workspace with this line at the draft's end, and the caret where \`$0\` stands. */
function at(line: string) {
  const { workspace, files } = workspaceOf(`${FILES}  ${line}`);
  return { workspace, offset: files.at(-1)!.caret! };
}

function offered(line: string): readonly string[] {
  const { workspace, offset } = at(line);
  return completion(workspace, '/draft.md', offset)!.items.map(
    ({ key, title, detail }) => `${key}: ${title} (${detail})`,
  );
}

describe('completion of what bibliographies list', () => {
  it('finds entries by key, author, title and year, beside sources', () => {
    assert.deepEqual(offered('So [@vanc$0].'), [
      'vance1999: Forty winters (Nora Vance, 1999)',
      'lighthouse: The dark lighthouse (Ann Moore)',
    ]);
    assert.deepEqual(offered('So [@okoro$0].'), ['lamps: Of lamps (Tom Okoro, Mei Lin, 2004)']);
    assert.deepEqual(offered('So [@winters$0].'), ['vance1999: Forty winters (Nora Vance, 1999)']);
    assert.deepEqual(offered('So [@2004$0].'), ['lamps: Of lamps (Tom Okoro, Mei Lin, 2004)']);
    assert.deepEqual(offered('So [@notes$0].'), ['own: My own notes ()']);
  });
});

describe('a key that only a bibliography has', () => {
  it('shows its reference, and leads to its entry', () => {
    const { workspace, offset } = at('So [@vanc$0e1999].');
    const found = hover(workspace, '/draft.md', offset);
    assert.ok(found?.about === 'key');
    assert.deepEqual(found.sources, []);
    assert.equal(plainReference(found.item!), 'Vance, Nora. 1999. Forty winters. Quay.');
    const [place] = definition(workspace, '/draft.md', offset)!.places;
    const { text } = workspace.bibliographies.files.get('/works.bib')!;
    assert.equal(place?.path, '/works.bib');
    assert.equal(text.slice(place.span.start, place.span.end), 'vance1999');
  });

  it('is shown beside a completion, from a file and from the draft', () => {
    const { workspace } = at('$0');
    assert.equal(entryCardAt(workspace, '/works.bib', 'vance1999')?.item['title'], 'Forty winters');
    assert.equal(entryCardAt(workspace, '/draft.md', 'own')?.item['title'], 'My own notes');
    assert.equal(entryCardAt(workspace, '/draft.md', 'vance1999'), undefined);
  });

  it('leads to the draft itself where that lists it', () => {
    const { workspace, offset } = at('So [@o$0wn].');
    const [place] = definition(workspace, '/draft.md', offset)!.places;
    assert.equal(place?.path, '/draft.md');
    assert.equal(workspace.drafts.get('/draft.md')!.text.slice(place.span.start, place.span.end), 'own');
  });

  it('leads to the source that its entry points to', () => {
    const { workspace, offset } = at('So [@al$0ias].');
    assert.deepEqual(
      definition(workspace, '/draft.md', offset)!.places.map(({ path }) => path),
      ['/corpus/lighthouse.md'],
    );
    const found = hover(workspace, '/draft.md', offset);
    assert.deepEqual(found?.about === 'key' && found.sources.map(({ key }) => key), ['lighthouse']);
  });
});

describe('a plain reference', () => {
  it('says who, when, what and where', () => {
    const { workspace } = at('$0');
    const { byKey } = workspace.bibliographies.files.get('/works.bib')!;
    assert.equal(plainReference(byKey.get('lamps')!.item), 'Okoro, Tom and Mei Lin. 2004. “Of lamps.” Shore: 3–9.');
    assert.equal(plainReference({ id: 'a', type: 'book' }), '');
    const item = { id: 'a', type: 'webpage', title: 'What now?', URL: 'https://a.org', author: [{ literal: 'Quay' }] };
    assert.equal(plainReference(item), 'Quay. What now? https://a.org');
  });
});
