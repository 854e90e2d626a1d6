import assert from 'node:assert/strict';
import fc from 'fast-check';
import { corpusSteps, emptyCorpus, updateCorpus } from '../../../server/src/engine/corpus/corpus.ts';
import { parseSpeakersFile } from '../../../server/src/engine/corpus/speakers-file.ts';
import { finish } from '../../../server/src/engine/text/steps.ts';

/** The names of the speakers, and what is wrong, each with the line that it is wrong in. */
function check(lines: readonly string[], names: readonly string[], ...problems: readonly string[]): void {
  const text = lines.join('\n');
  const file = parseSpeakersFile({ path: '/corpus/speakers.yaml', text });
  assert.deepEqual(
    file.speakers.map(({ name }) => name),
    names,
  );
  assert.deepEqual(
    file.problems.map(({ message, span }) => `${text.slice(span.start, span.end)} | ${message}`),
    problems,
  );
}

describe('speakers.yaml', () => {
  it('lists speakers with aliases in any script and roles that were held for a time', () => {
    const text = `
- name: Hans-Werner Wiermann
  aliases: [هانز فيرنر ويرمان, General Wiermann]
  roles:
    - Lieutenant General
    - { role: Director General, from: 2019-06-01, until: 2022 }
`;
    const { speakers, problems } = parseSpeakersFile({ path: 'speakers.yaml', text });
    assert.deepEqual(problems, []);
    assert.deepEqual(speakers, [
      {
        name: 'Hans-Werner Wiermann',
        aliases: ['هانز فيرنر ويرمان', 'General Wiermann'],
        roles: ['Lieutenant General'],
        terms: [{ role: 'Director General', from: '2019-06-01', until: '2022' }],
      },
    ]);
  });

  it('may be bare names, stand under a field, or be empty', () => {
    check(['- Ada Finch', '- Imani Diallo'], ['Ada Finch', 'Imani Diallo']);
    check(['speakers:', '  - name: Ada Finch', '  - Imani Diallo'], ['Ada Finch', 'Imani Diallo']);
    check(['---', '- Ada Finch'], ['Ada Finch']);
    check(['# nobody yet'], []);
    check([], []);
  });

  it('with a malformed entry is a problem at its line, and the rest is read', () => {
    check(
      ['- name: Ada Finch', '- aliases: [x]', '- name: Ben Marsh', '  alias: Benny', '- name: 5'],
      ['Ada Finch', 'Ben Marsh'],
      '- aliases: [x] | This is an entry without a name.',
      '- name: Ben Marsh | This is an entry with a field “alias”, which is not read.',
      '- name: 5 | This is an entry without a name.',
    );
    check(
      ['- name: Ada Finch', '  roles: [{role: mayor, from: soon}, 7]', '  aliases: {a: b}'],
      ['Ada Finch'],
      '- name: Ada Finch | This is an entry with an alias that is not text.',
      '- name: Ada Finch | This is an entry with a role whose first day is not a date such as 2018-10-26.',
      '- name: Ada Finch | This is an entry with a role that is not text.',
    );
  });

  it('with an entry that is no YAML is a problem at its line, and the rest is read', () => {
    check(
      ['- name: Ada Finch', '- name: "Ben', '  aliases: [x', '- name: Imani Diallo'],
      ['Ada Finch', 'Imani Diallo'],
      '  aliases: [x | This file is not valid YAML: unexpected end of the stream within a double quoted scalar.',
    );
  });

  it('that is no list, or cannot be read, is a problem', () => {
    check(['name: Ada Finch'], [], 'name: Ada Finch | This file is not a list of speakers.');
    check(['Ada Finch'], [], 'Ada Finch | This file is not a list of speakers.');
    const { problems } = parseSpeakersFile({ path: 'speakers.yaml', text: '', unreadable: 'is not text' });
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['This list of speakers is not text.'],
    );
  });

  it('evaluates nothing', () => {
    const { speakers, problems } = parseSpeakersFile({
      path: 'speakers.yaml',
      text: '- !!js/function "function () { return 1 }"\n- Ada Finch\n',
    });
    assert.deepEqual([speakers.map(({ name }) => name), problems.length], [['Ada Finch'], 1]);
  });

  it('is read whatever it is', () => {
    const piece = fc.constantFrom(
      '- ',
      'name: ',
      'Ada',
      '\n',
      '  ',
      '[',
      ']',
      '{',
      '}',
      '"',
      ':',
      '&a',
      '*a',
      '|',
      '---',
      '\0',
      '#',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        for (const { span } of parseSpeakersFile({ path: 'speakers.yaml', text }).problems) {
          assert.ok(0 <= span.start && span.start <= span.end && span.end <= text.length);
        }
      }),
      { numRuns: 80 },
    );
  });
});

describe('a corpus', () => {
  const article = { path: '/c/a.md', text: '“It is so,” said the mayor.' };
  const speakers = (text: string) => ({ path: '/c/speakers.yaml', text });
  const files = (...all: readonly { path: string; text: string }[]) => new Map(all.map((file) => [file.path, file]));

  it('tells every source whom it declares, as often as that changes', () => {
    let corpus = updateCorpus(emptyCorpus, files(article, speakers('- Ada Finch')));
    const before = corpus.sources.get('/c/a.md')!;
    assert.deepEqual([...corpus.sources.keys()], ['/c/a.md']);
    assert.deepEqual(before.known, corpus.speakers);
    corpus = updateCorpus(corpus, files(speakers('- Ben Marsh')));
    assert.deepEqual(
      corpus.sources.get('/c/a.md')!.known.map(({ name }) => name),
      ['Ben Marsh'],
    );
    assert.equal(corpus.sources.get('/c/a.md')!.prose, before.prose);
    assert.equal(corpus.byKey.get('a')?.[0], corpus.sources.get('/c/a.md'));
    corpus = finish(corpusSteps(corpus, new Map([['/c/speakers.yaml', undefined]])));
    assert.deepEqual(corpus.sources.get('/c/a.md')!.known, []);
    assert.equal(updateCorpus(corpus, files(article)), corpus);
  });
});
