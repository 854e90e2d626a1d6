import assert from 'node:assert/strict';
import citeproc from 'citeproc';
import * as fc from 'fast-check';
import type { ReferenceFormat } from '../../server/src/csl/index.ts';
import { setReferences } from '../../server/src/csl/references.ts';
import { DEFAULT_STYLE } from '../../server/src/csl/style.ts';
import { type Item, readStyle } from '../../server/src/engine/index.ts';

const LAMPS: Item = {
  id: 'lamps',
  type: 'article-journal',
  title: 'Of *lamps* & <stars>',
  author: [
    { family: 'Okoro', given: 'Tom' },
    { family: 'Lin', given: 'Mei' },
  ],
  'container-title': 'Shore',
  volume: '12',
  issue: '3',
  page: '3-9',
  issued: { 'date-parts': [[2004]] },
  DOI: '10.1000/x_y',
};
const NEWS: Item = {
  id: 'news',
  type: 'article-newspaper',
  title: 'The vote',
  author: [{ family: 'Moore', given: 'Ann' }],
  'container-title': 'Courier',
  issued: { 'date-parts': [[2024, 3, 12]] },
};
const CHAPTER: Item = {
  id: 'chapter',
  type: 'chapter',
  title: 'The keeper',
  author: [{ family: 'Okoro', given: 'Tom' }],
  editor: [{ family: 'Finch', given: 'Ada' }, { literal: 'Quay Society' }],
  'container-title': 'Lights',
  edition: '2',
  issued: { 'date-parts': [[2001]] },
};

/** A style whose bibliography is this layout. */
function style(layout: string, others = ''): string {
  return `<style xmlns="http://purl.org/net/xbiblio/csl" version="1.0" class="in-text"><info/>${others}<citation><layout><text variable="title"/></layout></citation><bibliography><layout>${layout}</layout></bibliography></style>`;
}

function set(item: Item, { language, format = 'text', by }: Partial<Asked> = {}): string {
  const { references, problem } = setReferences(citeproc, { items: [item], style: by, language, format });
  assert.equal(problem, undefined);
  assert.equal(references[0]?.id, item.id);
  return references[0].text;
}

type Asked = { readonly language: string; readonly format: ReferenceFormat; readonly by: string };

describe('references in our own style', () => {
  it('is a style without a problem', () => {
    assert.deepEqual(readStyle({ path: '/a.csl', text: DEFAULT_STYLE }).problems, []);
  });

  for (const [language, news, chapter] of [
    [
      'en',
      'Moore, Ann. March 12, 2024. “The vote.” Courier.',
      'In Lights, edited by Ada Finch and Quay Society, 2nd ed.',
    ],
    [
      'en-GB',
      'Moore, Ann. 12 March 2024. ‘The vote’. Courier.',
      'In Lights, edited by Ada Finch and Quay Society, 2nd ed.',
    ],
    [
      'de-CH',
      'Moore, Ann. 12. März 2024. „The vote“. Courier.',
      'In Lights, herausgegeben von Ada Finch und Quay Society, 2. Aufl.',
    ],
    [
      'fr',
      'Moore, Ann. 12 mars 2024. «\u00A0The vote\u00A0». Courier.',
      'Dans Lights, édité par Ada Finch et Quay Society, 2ᵉ éd.',
    ],
    [
      'es',
      'Moore, Ann. 12 de marzo de 2024. «The vote». Courier.',
      'En Lights, editado por Ada Finch y Quay Society, 2.ª ed.',
    ],
    ['it', 'Moore, Ann. 12 marzo 2024. «The vote». Courier.', 'In Lights, a cura di Ada Finch e Quay Society, 2ª ed.'],
    [
      'pt',
      'Moore, Ann. 12 de março de 2024. “The vote”. Courier.',
      'Em Lights, editado por Ada Finch e Quay Society, 2.ª ed.',
    ],
    [
      'nl',
      'Moore, Ann. 12 maart 2024. ‘The vote’. Courier.',
      'In Lights, onder redactie van Ada Finch en Quay Society, 2e ed.',
    ],
    ['ar', 'Moore, Ann. 12 مارس 2024. «The vote». Courier.', 'في Lights, تحرير Ada Finch و Quay Society, 2. ط.'],
    // A language without a locale of ours.
    [
      'sv',
      'Moore, Ann. March 12, 2024. “The vote.” Courier.',
      'In Lights, edited by Ada Finch and Quay Society, 2nd ed.',
    ],
  ] as const) {
    it(`are in the language that is asked for: ${language}`, () => {
      assert.equal(set(NEWS, { language }), news);
      const text = set(CHAPTER, { language });
      assert.ok(text.includes(chapter), text);
    });
  }

  it('are text, Markdown and HTML, in which no word is a mark', () => {
    const title = 'Of *lamps* & <stars>';
    const rest = '(3): 3–9. https://doi.org/10.1000/x_y.';
    assert.equal(set(LAMPS), `Okoro, Tom and Mei Lin. 2004. “${title}.” Shore 12 ${rest}`);
    assert.equal(
      set(LAMPS, { format: 'markdown' }),
      'Okoro, Tom and Mei Lin. 2004. “Of \\*lamps\\* & \\<stars\\>.” *Shore* 12 (3): 3–9. <https://doi.org/10.1000/x_y>.',
    );
    assert.equal(
      set(LAMPS, { format: 'html' }),
      `Okoro, Tom and Mei Lin. 2004. “Of *lamps* &#38; &#60;stars&#62;.” <i>Shore</i> 12 ${rest}`,
    );
  });

  it('are in the order of the style, and told apart', () => {
    const items = ['b', 'a', '__proto__'].map((id, i): Item => ({ ...NEWS, id, title: `Vote ${3 - i}` }));
    const { references } = setReferences(citeproc, { items, style: undefined, language: undefined, format: 'text' });
    assert.deepEqual(
      references.map(({ id, text }) => [id, /\d{4}[a-c]/.exec(text)?.[0]]),
      [
        ['__proto__', '2024a'],
        ['a', '2024b'],
        ['b', '2024c'],
      ],
    );
  });
});

describe('references in another style', () => {
  it('are set by it, in its language or in that of the draft', () => {
    const by = style(
      '<group delimiter=" | "><text term="page"/><text variable="title" text-case="uppercase"/></group>',
    );
    assert.equal(set(NEWS, { by }), 'Page | THE VOTE');
    assert.equal(set(NEWS, { by, language: 'de' }), 'Seite | THE VOTE');
    const german = by.replace('class=', 'default-locale="de-DE" class=');
    assert.equal(set(NEWS, { by: german }), 'Seite | THE VOTE');
    assert.equal(set(NEWS, { by: german, language: 'fr' }), 'Page | THE VOTE');
  });

  it('are kept apart from works that it has no words for', () => {
    const by = style('<text variable="page"/>');
    const items: readonly Item[] = [NEWS, LAMPS];
    const { references } = setReferences(citeproc, { items, style: by, language: 'en', format: 'text' });
    assert.deepEqual(references, [
      { id: 'lamps', text: '3–9' },
      { id: 'news', text: '' },
    ]);
  });

  it('are set by ours where that one cannot be used, and say so', () => {
    for (const [by, reason] of [
      ['<style>', 'This style is not well-formed XML: unclosed tag: style.'],
      [style('<text macro="gone"/>'), 'There is no macro “gone”.'],
      ['<style><info/><citation/></style>', 'This style sets no bibliography.'],
    ] as const) {
      const { references, problem } = setReferences(citeproc, {
        items: [NEWS],
        style: by,
        language: 'en',
        format: 'text',
      });
      assert.equal(references[0]?.text, 'Moore, Ann. March 12, 2024. “The vote.” Courier.');
      assert.equal(problem, `cannot be used: ${reason}`);
    }
  });
});

describe('a work', () => {
  const value = fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constantFrom(null, true, [], {}, [[]], 'constructor', '2004-05', '{}', '<i>a', { 'date-parts': [['x']] }),
    fc.array(fc.oneof(fc.string(), fc.record({ family: fc.string(), given: fc.string() }), fc.constant(null))),
    fc.record({
      'date-parts': fc.array(fc.array(fc.integer({ min: -20, max: 2100 }), { maxLength: 3 }), { maxLength: 3 }),
    }),
  );
  const variable = fc.constantFrom(
    'title',
    'author',
    'editor',
    'issued',
    'accessed',
    'page',
    'volume',
    'edition',
    'URL',
    'DOI',
    'note',
    'language',
    'container-title',
    'number',
    '__proto__',
  );
  const item = fc
    .tuple(
      fc.constantFrom('book', 'article-newspaper', 'webpage', 'chapter', 'nothing'),
      fc.dictionary(variable, value),
    )
    .map(([type, fields]): Item => ({ ...fields, id: 'a', type }));

  it('is set whatever a file says of it', () => {
    fc.assert(
      fc.property(item, fc.constantFrom('text', 'markdown', 'html'), (item, format) => {
        const { references } = setReferences(citeproc, { items: [item], style: undefined, language: 'en', format });
        assert.equal(references.length, 1);
      }),
      { numRuns: 60 },
    );
  });
});
