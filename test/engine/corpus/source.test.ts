import assert from 'node:assert/strict';
import fc from 'fast-check';
import { keyOfPath, parseSource, type Source } from '../../../server/src/engine/corpus/source.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';

function source(...lines: readonly string[]): Source {
  return parseSource({ path: '/corpus/harbour.md', text: lines.join('\n') });
}

/** Front matter of one source; what of it is read, and what text each problem marks. */
function check(
  yaml: readonly string[],
  read: (source: Source) => unknown,
  expected: unknown,
  ...marked: readonly string[]
) {
  const found = source('---', ...yaml, '---', 'We will not sell the harbour.');
  assert.deepEqual(read(found), expected);
  assert.deepEqual(
    found.problems.map(({ span }) => textOf(found.text, span)),
    marked,
  );
}

describe('a source: front matter', () => {
  it('holds what is known of the article', () => {
    check(
      [
        'key: harbour-2018',
        'title: The Harbour',
        'author: Ada Finch',
        'publisher: North Wind',
        'date: 2018-10-26',
        'url: https://example.org/harbour',
        'doi: 10.1000/harbour',
        'accessed: 2020-01-02',
        'type: Speech',
        'lang: en-GB',
      ],
      ({ key, metadata, prose }) => ({ key, ...metadata, lang: prose.language }),
      {
        key: 'harbour-2018',
        title: 'The Harbour',
        author: 'Ada Finch',
        publisher: 'North Wind',
        date: '2018-10-26',
        url: 'https://example.org/harbour',
        doi: '10.1000/harbour',
        accessed: '2020-01-02',
        type: 'speech',
        lang: 'en',
      },
    );
  });

  it('takes numbers, lists of authors and dates in words as they are meant', () => {
    check(['key: 007', 'title: 1984'], ({ key, metadata }) => [key, metadata.title], ['007', '1984']);
    check(
      ['title: A', 'author: [Ada Finch, {name: Ben Marsh}]'],
      ({ metadata }) => metadata.author,
      'Ada Finch, Ben Marsh',
    );
    check(['title: A', 'date: 26 October 2018'], ({ metadata }) => metadata.date, '2018-10-26');
    check(['title: A', 'date: 2018-10'], ({ metadata }) => metadata.date, '2018-10');
    check(['title: A', 'date: 2018'], ({ metadata }) => metadata.date, '2018');
    check(['title: A', 'date: 2018-10-26T23:00:00-05:00'], ({ metadata }) => metadata.date, '2018-10-26');
    check(['title: A', 'author: ""', 'publisher:'], ({ metadata }) => metadata.author ?? metadata.publisher, undefined);
  });

  it('with a field of the wrong kind is a problem at that field, and the rest is read', () => {
    const title = ({ metadata }: Source) => metadata.title;
    check(['title: A', 'author: {a: b}'], title, 'A', 'author: {a: b}');
    check(['title: A', 'date: 2018-13-45'], title, 'A', 'date: 2018-13-45');
    check(['title: A', 'date: some day'], title, 'A', 'date: some day');
    check(['title: A', 'url: not an address'], title, 'A', 'url: not an address');
    check(['title: A', 'lang: 5'], title, 'A', 'lang: 5');
    check(['title: [A]', 'date: true'], title, undefined, 'title: [A]', 'date: true');
    check(['key: [a]', 'title: A'], ({ key }) => key, 'harbour', 'key: [a]');
    check(['title: A: B', 'key: c'], ({ key }) => key, 'c', 'title: A: B');
  });

  it('without a title takes the first heading for it, or is a problem', () => {
    check(['key: a'], ({ metadata }) => metadata.title, undefined, '---');
    check(['key: a', 'title:'], ({ metadata }) => metadata.title, undefined, 'title:');
    const { metadata, problems } = source('---', 'key: a', '---', 'Words.', '', '## The Harbour');
    assert.deepEqual([metadata.title, problems], ['The Harbour', []]);
  });

  it('declares speakers by name alone, or with aliases and roles', () => {
    check(
      [
        'title: A',
        'speakers:',
        '  - Ada Finch',
        '  - name: Ben Marsh',
        '    aliases: [Benny, B. M.]',
        '    roles: mayor',
      ],
      ({ speakers }) => speakers,
      [
        { name: 'Ada Finch', aliases: [], roles: [] },
        { name: 'Ben Marsh', aliases: ['Benny', 'B. M.'], roles: ['mayor'] },
      ],
    );
    check(['title: A', 'speakers: Ada Finch'], ({ speakers }) => speakers.map(({ name }) => name), ['Ada Finch']);
    check(
      ['title: A', 'speakers: [5, {aliases: [x]}, Ada]'],
      ({ speakers }) => speakers.map(({ name }) => name),
      ['Ada'],
      'speakers: [5, {aliases: [x]}, Ada]',
    );
  });
});

describe('a source: its key', () => {
  it('is the name of the file, unless front matter says another', () => {
    assert.equal(keyOfPath('/corpus/nato-2018.md'), 'nato-2018');
    assert.equal(keyOfPath('C:\\corpus\\nato.v2.txt'), 'nato.v2');
    assert.equal(keyOfPath('corpus/.hidden'), '.hidden');
    assert.equal(keyOfPath('e\u0301te\u0301.md'), 'été');
  });
});

describe('a source: its text', () => {
  it('is Markdown in a file named so, in which an article cites nothing', () => {
    const { metadata, prose } = source('# The *old* Harbour', '', '> “We will *not* sell,” @ada said.');
    assert.equal(metadata.title, 'The old Harbour');
    assert.equal(prose.paragraphs[1]?.kind, 'block-quotation');
    assert.equal(textOf(prose.text, prose.paragraphs[1]!), '“We will  not  sell,” @ada said.');
  });

  it('is plain in a .txt, line by line', () => {
    const text = '# One\r\n  > two *three* \r\n\r\n    four `five`\rsix';
    const { prose } = parseSource({ path: 'a.txt', text });
    assert.equal(prose.text, text);
    assert.deepEqual(
      prose.paragraphs.map((paragraph) => textOf(text, paragraph)),
      ['# One', '> two *three*', 'four `five`', 'six'],
    );
    assert.ok(prose.paragraphs.every(({ kind }) => kind === 'text'));
  });

  it('may be plain under front matter', () => {
    const { key, prose, metadata } = parseSource({ path: 'a.txt', text: '---\nkey: b\ntitle: C\n---\n*d*' });
    assert.deepEqual([key, metadata.title, prose.text.trim(), prose.paragraphs.length], ['b', 'C', '*d*', 1]);
  });
});

describe('a source that cannot be read', () => {
  it('says why, and keeps its key', () => {
    for (const [file, reason] of [
      [{ path: 'a.md', text: '' }, 'is empty'],
      [{ path: 'a.txt', text: ' \n\n' }, 'is empty'],
      [{ path: 'b.md', text: '---\nkey: a\n---\n' }, 'is empty'],
      [{ path: 'a.md', text: 'PK\u0000\u0001 words' }, 'is not text'],
      [{ path: 'a.md', text: '', unreadable: 'is larger than 20 MB' }, 'is larger than 20 MB'],
    ] as const) {
      const { key, unreadable, problems, prose } = parseSource(file);
      assert.deepEqual([key, unreadable, prose.paragraphs], ['a', reason, []]);
      assert.equal(problems.at(-1)?.message, `This source ${reason}.`);
    }
  });
});

describe('any source', () => {
  const piece = fc.constantFrom(
    ...[
      '---\n',
      'key: a\n',
      'date: 2018-99-01\n',
      'speakers:\n',
      '  - name: x\n',
      '# ',
      '(Source: A; issued May 1, 2018)',
    ],
    ...[
      'Port (NWA): ',
      'By Ada Finch',
      '\n',
      '\r\n',
      '\n\n',
      ' ',
      'words ',
      '“no” ',
      '. ',
      '*',
      '\u0000',
      '©',
      '🙂',
      '> ',
      '[',
    ],
  );
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  it('is read, with prose as long as its text', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (text, path) => {
        const { prose, problems } = parseSource({ path, text });
        assert.equal(prose.text.length, text.length);
        for (const { span } of problems)
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
      }),
      { numRuns: 80 },
    );
  });
});
