import assert from 'node:assert/strict';
import { readBibliography } from '../../../server/src/engine/bibliography/bibliography.ts';
import type { Item } from '../../../server/src/engine/bibliography/item.ts';
import { lineOf } from './line-of.ts';

function read(text: string) {
  return readBibliography({ path: '/works.bib', text });
}

/** The only entry of a file, as CSL has it. */
function only(text: string): Item {
  const { entries, problems } = read(text);
  assert.deepEqual(problems, [], text);
  assert.equal(entries.length, 1, text);
  return entries[0]!.item;
}

function field(name: string, tex: string): unknown {
  return only(`@book{a, ${name} = ${tex}}`);
}

function title(tex: string): unknown {
  return only(`@book{a, title = {${tex}}}`)['title'];
}

function authors(tex: string): unknown {
  return only(`@book{a, author = {${tex}}}`)['author'];
}

/** The keys that load, and each problem with its line. */
function check(text: string, keys: readonly string[], problems: readonly string[]): void {
  const read = readBibliography({ path: '/works.bib', text });
  assert.deepEqual(
    read.entries.map(({ key }) => key),
    keys,
  );
  assert.deepEqual(
    read.problems.map(({ message, span }) => `${lineOf(text, span.start)}: ${message}`),
    problems,
  );
}

describe('BibTeX', () => {
  it('is read with its key, its type and its fields, in any case and any brackets', () => {
    const item = only('@BOOK ( vance1999 , Title = "Forty winters" , YEAR = 1999 )');
    assert.deepEqual(item, {
      id: 'vance1999',
      type: 'book',
      title: 'Forty winters',
      issued: { 'date-parts': [[1999]] },
    });
  });

  it('puts macros in, its own and those of the months', () => {
    const text =
      '@string{q = "Quay Press"} @string(x = {Exeter}) @book{a, publisher = q # ", " # x, year = 1999, month = oct}';
    const { publisher, issued } = only(text);
    assert.deepEqual(
      { publisher, issued },
      { publisher: 'Quay Press, Exeter', issued: { 'date-parts': [[1999, 10]] } },
    );
  });

  it('passes over comments, preambles and what stands between entries', () => {
    check(
      'Words. a@example.org\n% @\n@comment{jabref-meta: x}\n@preamble{"\\x{y}"}\n@book{a, title={A} % why\n, year=1}',
      ['a'],
      [],
    );
  });

  it('hands the fields of a work down to its parts', () => {
    const [part] = read(`
      @inproceedings{lamp, title = {The lamp}, crossref = {acts}}
      @proceedings{acts, title = {Acts}, subtitle = {All}, editor = {Moore, Ann}, date = {2004-05}, publisher = {Quay}}
    `).entries;
    assert.deepEqual(part!.item, {
      id: 'lamp',
      type: 'paper-conference',
      editor: [{ family: 'Moore', given: 'Ann' }],
      title: 'The lamp',
      'container-title': 'Acts: All',
      publisher: 'Quay',
      issued: { 'date-parts': [[2004, 5]] },
    });
  });

  it('reads the fields of BibLaTeX', () => {
    const item =
      only(`@article{a, title = {Lamps}, subtitle = {A history}, journaltitle = {Shore}, number = 4, volume = 12,
      pages = {33--35}, date = {2018-10-26/2018-11}, urldate = {2020-01-02}, doi = {10.1/x}, url = {https://a.org/b\\_c},
      location = {Exeter}, langid = {british}, entrysubtype = {newspaper}}`);
    assert.deepEqual(item, {
      id: 'a',
      type: 'article-newspaper',
      title: 'Lamps: A history',
      'container-title': 'Shore',
      'publisher-place': 'Exeter',
      volume: '12',
      issue: '4',
      page: '33-35',
      DOI: '10.1/x',
      URL: 'https://a.org/b_c',
      language: 'british',
      issued: {
        'date-parts': [
          [2018, 10, 26],
          [2018, 11],
        ],
      },
      accessed: { 'date-parts': [[2020, 1, 2]] },
    });
  });

  it('reads dates, and keeps what is none', () => {
    const issued = (value: string) => (field('date', `{${value}}`) as Item)['issued'];
    assert.deepEqual(issued('1999'), { 'date-parts': [[1999]] });
    assert.deepEqual(issued('1999-04-26'), { 'date-parts': [[1999, 4, 26]] });
    assert.deepEqual(issued('1999-04-26T10:00:00Z'), { 'date-parts': [[1999, 4, 26]] });
    assert.deepEqual(issued('1999~'), { 'date-parts': [[1999]], circa: true });
    assert.deepEqual(issued('1999/..'), { 'date-parts': [[1999], [0]] });
    assert.deepEqual(issued('forthcoming'), { literal: 'forthcoming' });
    assert.deepEqual(only('@misc{a, year = {1999}, month = {26 October}}')['issued'], {
      'date-parts': [[1999, 10, 26]],
    });
    assert.deepEqual(only('@misc{a, year = {1999}, month = 3, day = 4}')['issued'], { 'date-parts': [[1999, 3, 4]] });
  });

  it('knows which files hold the work', () => {
    const files = (value: string) => read(`@book{a, file = {${value}}}`).entries[0]!.files;
    assert.deepEqual(files('vance.md'), ['vance.md']);
    assert.deepEqual(files('Full Text:papers/vance.pdf:application/pdf'), ['papers/vance.pdf']);
    assert.deepEqual(files(':a.pdf:PDF;Notes:b\\;c.md:text'), ['a.pdf', 'b;c.md']);
    assert.deepEqual(files('C\\:\\\\texts\\\\a.pdf'), ['C:\\texts\\a.pdf']);
  });
});

describe('TeX', () => {
  it('is read as the letters that it stands for', () => {
    assert.equal(
      title("Jos{\\'e} M{\\\"u}ller, \\'{E}luard, \\c{c}a, \\v Skoda, \\H{o}, \\k a"),
      'José Müller, Éluard, ça, Škoda, ő, ą',
    );
    assert.equal(
      title("Stra{\\ss}e, \\O re, {\\AA}rhus, \\oe uvre, \\l\\'od\\'z, \\\"{\\i}, \\ae{}on"),
      'Straße, Øre, Århus, œuvre, łódź, ï, æon',
    );
    assert.equal(title('Smith \\& Co. \\$5 100\\% \\#1 a\\_b'), 'Smith & Co. $5 100% #1 a_b');
    assert.equal(title("``Yes'' -- a {NASA} `no' --- and~so\\ldots"), '“Yes” – a NASA ‘no’ — and so…');
    assert.equal(title('\\emph{The} \\textbf{lamp}  over\n two lines'), 'The lamp over two lines');
    assert.equal(title('On $x_{1}$'), 'On $x_{1}$');
  });
});

describe('names of BibTeX', () => {
  it('are read in each of their forms', () => {
    assert.deepEqual(authors('Nora Vance and Moore, Ann and Lin'), [
      { family: 'Vance', given: 'Nora' },
      { family: 'Moore', given: 'Ann' },
      { family: 'Lin' },
    ]);
    assert.deepEqual(authors("Ludwig van Beethoven and de la Cruz, Jr., Mar{\\'\\i}a"), [
      { family: 'Beethoven', given: 'Ludwig', 'dropping-particle': 'van' },
      { family: 'Cruz', given: 'María', 'dropping-particle': 'de la', suffix: 'Jr.' },
    ]);
    assert.deepEqual(authors('{Barnes and Noble} and {World Health Organization}'), [
      { literal: 'Barnes and Noble' },
      { literal: 'World Health Organization' },
    ]);
    assert.deepEqual(authors('family=Berg, given=Anna, prefix=van der'), [
      { family: 'Berg', given: 'Anna', 'dropping-particle': 'van der' },
    ]);
    assert.deepEqual(authors('{\\"O}zil, Mesut'), [{ family: 'Özil', given: 'Mesut' }]);
  });
});

describe('a broken entry', () => {
  it('is a problem at its line, and the others are read', () => {
    check(
      '@book{a, title = {A\n\n@book{b, title = {B}}',
      ['b'],
      ['1: The entry “a” is left out: a brace is never closed.'],
    );
    check(
      '@book{a, title = "A}\n@book{b, title = {B}}',
      ['b'],
      ['1: The entry “a” is left out: a quotation mark is never closed.'],
    );
    check('\n@book{a, title {A}}\n@book{b}', ['b'], ['2: The entry “a” is left out: “=” is missing behind “title”.']);
    check(
      '@book{a, title = {A} year = 1}\n@book{b}',
      ['b'],
      ['1: The entry “a” is left out: “y” stands where a comma behind the field “title” should.'],
    );
    check('@book{, title = {A}}\n@book{b}', ['b'], ['1: This entry is left out: it has no key.']);
    check('@book{title = {A}}\n@book{b}', ['b'], ['1: The entry “title” is left out: it has no key.']);
    check(
      '@book{a, title = {A}}, year = 1}\n@book{b}',
      ['b'],
      ['1: The entry “a” is left out: a brace closes it too soon.'],
    );
    check('@book{a, title = {A}\n\n@book{b}', ['b'], ['1: The entry “a” is left out: a brace is never closed.']);
  });

  it('is not one that only says something twice, or refers to nothing', () => {
    check('@book{a, title = {A}, title = {B}}', ['a'], []);
    check(
      '@book{a}\n@book{a}',
      ['a', 'a'],
      ['2: The key “a” is in use already: the entry that has it last is the one that counts.'],
    );
    check('@inbook{a, crossref = {b}}', ['a'], ['1: The entry “a” refers to “b”, which is not in this file.']);
    check('@inbook{a, crossref = {b}} @inbook{b, crossref = {a}}', ['a', 'b'], []);
  });
});
