import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { readBibliography } from '../../../server/src/engine/bibliography/bibliography.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';
import { lineOf } from './line-of.ts';

/** The keys that load, each where it stands in the file, and each problem with its line. */
function check(path: string, text: string, keys: readonly string[], problems: readonly string[] = []): void {
  const read = readBibliography({ path, text });
  assert.deepEqual(
    read.entries.map(({ key }) => key),
    keys,
  );
  for (const { key, span } of read.entries) assert.equal(textOf(text, span), key);
  assert.deepEqual(
    read.problems.map(({ message, span }) => `${lineOf(text, span.start)}: ${message}`),
    problems,
  );
}

describe('CSL-JSON', () => {
  it('is a list of items, alone or in a mapping', () => {
    check('/a.json', '[{"id": "a"}, {"type": "book", "id": "b"}]', ['a', 'b']);
    check('/a.json', '{"items": [{"id": "a"}]}', ['a']);
    check('/a.json', '[]', []);
    check('/a.json', '{"a": 1}', [], ['1: This is no list of CSL-JSON items.']);
  });

  it('loses a broken item alone', () => {
    const broken = (item: string) => `[\n  {"id": "a", "title": "A"},\n  ${item},\n  {"title": "C", "id": "c"}\n]`;
    const lost = '3: The item “b” is left out: ';
    check(
      '/a.json',
      broken('{"id": "b", "title": "B}'),
      ['a', 'c'],
      [`${lost}a brace or a quotation mark is never closed.`],
    );
    check('/a.json', broken('{"id": "b", "title": B}'), ['a', 'c'], [`${lost}it is not JSON (Unexpected token 'B').`]);
    check('/a.json', broken('{"title": "B"}'), ['a', 'c'], ['3: This item has no “id”: it is left out.']);
    check(
      '/a.json',
      '[{"id":"a"},{"id":"b","author":[{"family":"B"},{"id":"c"}]',
      ['a', 'c'],
      ['1: The item “b” is left out: a brace or a quotation mark is never closed.'],
    );
  });
});

describe('CSL-YAML', () => {
  it('is a list of references', () => {
    check(
      '/a.yaml',
      'references:\n- id: a\n  title: A\n  issued:\n    date-parts:\n    - - 2000\n- type: book\n  id: "b"\n',
      ['a', 'b'],
    );
    check('/a.yaml', '---\nreferences:\n  - id: a\n\n  # so\n  - id: b\nlang: en\n...\n', ['a', 'b']);
    check('/a.yaml', '- id: a\n- id: b', ['a', 'b']);
    check('/a.yaml', 'title: A', [], ['1: There are no “references” in this file.']);
  });

  it('loses a broken entry alone', () => {
    check(
      '/a.yaml',
      'references:\n- id: a\n- id: b\n  title: "B\n- id: c',
      ['a', 'c'],
      [
        '3: The entry “b” is left out. This entry is not valid YAML: unexpected end of the stream within a double quoted scalar.',
      ],
    );
    check('/a.yaml', 'references:\n- title: A\n- id: c', ['c'], ['2: This item has no “id”: it is left out.']);
  });
});

describe('RIS', () => {
  it('is a list of records', () => {
    const text =
      'TY  - JOUR\r\nID  - a\r\nAU  - Vance, Nora\r\nAU  - Quay Society\r\nTI  - Lamps\r\n  of the shore\r\nJO  - Shore\r\nPY  - 1999/04/26/\r\nSP  - 3\r\nEP  - 9\r\nER  - \r\n\r\nTY  - BOOK\r\nID  - b\r\nER  -\r\n';
    check('/a.ris', text, ['a', 'b']);
    assert.deepEqual(readBibliography({ path: '/a.ris', text }).entries[0]!.item, {
      id: 'a',
      type: 'article-journal',
      author: [{ family: 'Vance', given: 'Nora' }, { literal: 'Quay Society' }],
      title: 'Lamps of the shore',
      'container-title': 'Shore',
      page: '3-9',
      issued: { 'date-parts': [[1999, 4, 26]] },
    });
  });

  it('loses a broken record alone', () => {
    check(
      '/a.ris',
      'TY  - BOOK\nID  - a\nTY  - BOOK\nID  - b\nER  - \nTY  - BOOK\nER  - \nAU  - X\n',
      ['b'],
      [
        '1: The record “a” is left out: it has no end (ER).',
        '6: This record is left out: it has no key (ID), and neither an author nor a year to make one of.',
        '8: This line stands in no record: it is left out.',
      ],
    );
  });
});

describe('a record of RIS without a key', () => {
  it('has the one that Pandoc makes for it', () => {
    const record = (...lines: readonly string[]) => `TY  - BOOK\n${lines.join('\n')}\nER  - \n`;
    const text = [
      record('AU  - Vance, Nora', 'A1  - Quay Society', 'PY  - 1999'),
      record('AU  - Vance, Nora', 'PY  - 1999'),
      record('AU  - Vance, Nora', 'PY  - 1999', 'TI  - Another'),
      record('ID  - ', 'AU  - Vance, Nora', 'PY  - 1999'),
      record('Y1  - 2001/05/'),
    ].join('\n');
    const { entries, problems } = readBibliography({ path: '/a.ris', text });
    const keys = ['Vance_Quay_1999', 'Vance_1999', 'Vance_1999a', 'Vance_1999b', '_2001/05/'];
    assert.deepEqual([entries.map(({ key }) => key), problems], [keys, []]);
    for (const { span } of entries) assert.equal(textOf(text, span), 'TY  - BOOK');
  });
});

describe('dates of older CSL-YAML', () => {
  it('are read as the newer ones', () => {
    const issued = (yaml: string) => {
      return readBibliography({ path: '/a.yaml', text: `- id: a\n  issued:\n${yaml}` }).entries[0]!.item['issued'];
    };
    assert.deepEqual(issued('    year: 1999\n    month: 5'), { 'date-parts': [[1999, 5]] });
    assert.deepEqual(issued('  - year: 1999\n  - year: "2001"'), { 'date-parts': [[1999], [2001]] });
    assert.deepEqual(issued('    literal: soon'), { literal: 'soon' });
  });
});

describe('any bibliography', () => {
  it('is read by its form where its name says nothing', () => {
    check('/works', '@book{a}', ['a']);
    check('/works', ' [{"id": "a"}]', ['a']);
    check('/works', 'TY  - BOOK\nID  - a\nER  - ', ['a']);
    check('/works', 'references:\n- id: a', ['a']);
  });

  it('never fails, and keeps its places within the text', () => {
    const piece = fc.constantFrom(
      '@book{',
      '@string(',
      'a',
      ',',
      '=',
      '{',
      '}',
      '"',
      '\\',
      '%',
      '\n',
      '@',
      '#',
      '[',
      ']',
      ':',
      '- id: ',
      'TY  - ',
      'ER  -',
      'ID  - x',
      '"id"',
      'references:',
      ' ',
      "'",
      '~',
      '$',
      'é',
    );
    const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
    const path = fc.constantFrom('/a.bib', '/a.json', '/a.yaml', '/a.ris', '/a');
    fc.assert(
      fc.property(path, text, (path, text) => {
        const { entries, problems } = readBibliography({ path, text });
        for (const { span } of [...entries, ...problems]) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 75 },
    );
  });

  it('is read in due time, however broken', () => {
    const times = (piece: string, count: number) => piece.repeat(count);
    for (const [path, text, entries] of [
      ['/a.bib', times('@book{a, title = {\n', 1000), 0],
      ['/a.bib', `@book{a, title = ${times('{', 40_000)}`, 0],
      ['/a.bib', `@book{a, title = {${times("\\'", 20_000)}x}}`, 1],
      ['/a.bib', times('@string{', 8_000), 0],
      ['/a.bib', `@a${times(' ', 40_000)}`, 0],
      ['/a.json', `[${times('{"id": "a\n', 500)}]`, 0],
      ['/a.json', `[${times('{"a":', 20_000)}`, 0],
      ['/a.json', `[{"id": "a", "b": ${times('[', 20_000)}${times(']', 20_000)}}]`, 0],
      ['/a.yaml', `references:\n${times('- id: [\n', 300)}`, 0],
      ['/a.yaml', `- id: a\n  b: ${times('[', 2000)}`, 0],
      ['/a.ris', times('TY  - \n', 8_000), 0],
    ] as const) {
      assert.equal(readBibliography({ path, text }).entries.length, entries, text.slice(0, 30));
    }
  });
});
