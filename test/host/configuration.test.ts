import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readConfiguration } from '../../server/src/host/configuration.ts';
import { readJson } from '../../server/src/host/json-with-lines.ts';
import { readSettings, type Settings } from '../../server/src/host/settings.ts';
import { type Files, withFolder } from './folder.ts';

type Expected = {
  readonly corpus?: readonly string[];
  readonly drafts?: readonly string[];
  readonly style?: unknown;
  readonly rules?: Readonly<Record<string, string>>;
  /** `LINE message`, or the message alone where the whole file is meant. */
  readonly problems?: readonly string[];
};

async function check(files: Files | string | Buffer, expected: Expected, ...told: Settings[]): Promise<void> {
  const all = typeof files === 'string' || Buffer.isBuffer(files) ? { '.verbatim.json': files } : files;
  await withFolder(all, (root) => {
    const { corpus, drafts, engine, problems } = readConfiguration(root, ...told);
    assert.deepEqual(
      {
        corpus: corpus.map((folder) => relative(root, folder)),
        drafts,
        ...engine,
        problems: problems.map(({ message, line }) => (line === undefined ? message : `${line} ${message}`)),
      },
      { corpus: [], drafts: undefined, style: 'chicago', rules: {}, problems: [], ...expected },
    );
  });
}

describe('readConfiguration', () => {
  describe('without a file', () => {
    it('has the defaults', () => check({}, {}));
    it('takes corpus/ and sources/ where they are folders', async () => {
      await check({ 'corpus/a.md': '' }, { corpus: ['corpus'] });
      await check({ 'corpus/a.md': '', 'sources/a.md': '' }, { corpus: ['corpus', 'sources'] });
      await check({ corpus: 'a file', 'sources/a.md': '' }, { corpus: ['sources'] });
    });
  });

  it('reads the file', () =>
    check(
      '{ "$schema": "x", "corpus": ["a", "../b"], "drafts": ["d/*.md"], "style": "ap", "rules": { "quote-altered": "off" } }',
      { corpus: ['a', '../b'], drafts: ['d/*.md'], style: 'ap', rules: { 'quote-altered': 'off' } },
    ));

  it('reads a house style with switches', () =>
    check('{ "style": { "base": "ap", "contractions": true, "largestOmission": 40 } }', {
      style: { base: 'ap', contractions: true, largestOmission: 40 },
    }));

  it('reads one string as a list of one', () => check('{ "corpus": "a" }', { corpus: ['a'] }));

  it('lets comments and last commas pass', () =>
    check('// ours\n{ /* where */ "corpus": ["a",], }', { corpus: ['a'] }));

  it('takes an empty corpus for none, whatever folders there are', () =>
    check({ '.verbatim.json': '{ "corpus": [] }', 'corpus/a.md': '' }, {}));

  it('takes one bibliography or a list of them, from the root', () =>
    withFolder({ '.verbatim.json': '{ "bibliography": "works.bib" }' }, (root) => {
      assert.deepEqual(readConfiguration(root).bibliography, [join(root, 'works.bib')]);
      const told = { bibliography: ['a.json', join(root, 'a.json'), '/b.ris'] };
      assert.deepEqual(readConfiguration(root, told).bibliography, [join(root, 'a.json'), '/b.ris']);
    }));

  it('takes the pattern of keys from the file, and from a door that was told another', () =>
    withFolder({ '.verbatim.json': '{ "import": { "keyPattern": "{author}{year}" } }' }, (root) => {
      assert.equal(readConfiguration(root).keyPattern, '{author}{year}');
      const unset = readSettings({ import: { keyPattern: '', allowPrivateAddresses: false } });
      assert.equal(readConfiguration(root, unset).keyPattern, '{author}{year}');
      const set = readSettings({ import: { keyPattern: '{title}', allowPrivateAddresses: false } });
      assert.equal(readConfiguration(root, set).keyPattern, '{title}');
    }));

  describe('says what is wrong, with the line, and uses the rest', () => {
    const cases: Readonly<Record<string, [string | Buffer, Expected]>> = {
      'a setting that does not exist': [
        '{\n  "style": "ap",\n  "corpora": []\n}',
        {
          style: 'ap',
          problems: [
            '3 sets “corpora”, which is no setting: corpus, drafts, bibliography, csl, style, rules, import are',
          ],
        },
      ],
      'a list that is none': [
        '{\n"corpus": 3, "style": "ap"}',
        { style: 'ap', problems: ['2 should set “corpus” to a list of strings'] },
      ],
      'an item that is no string': [
        '{ "corpus": [\n"a",\nfalse,\n"b"] }',
        { corpus: ['a', 'b'], problems: ['3 should set “corpus” to a list of strings'] },
      ],
      'an unknown style': [
        '{ "style":\n"AP" }',
        { problems: ['1 should set “style” to one of chicago, ap, reuters, guardian, legal'] },
      ],
      'a switch that does not exist, or cannot be set so': [
        '{ "style": { "base": "AP",\n"contraction": true, "grammar": true,\n"numerals": "yes", "largestOmission": -1 } }',
        {
          style: { grammar: true },
          problems: [
            '1 should set “base” to one of chicago, ap, reuters, guardian, legal',
            '2 sets “contraction”, which is no switch of a house style: firstLetter, finalPunctuation, spelling, variantSpelling, grammar, contractions, numerals, thousandsSeparators, scanning, hesitations, emphasis, insertions, replacements, omissions, largestOmission, strict are',
            '3 should set “numerals” to true or false',
            '3 should set “largestOmission” to a number of words',
          ],
        },
      ],
      'a pattern of keys that no source can have': [
        '{ "import": {\n"keyPattern": "{colour}-{year}",\n"allowPrivateAddresses": true } }',
        {
          problems: [
            '2 has “{colour}” in “keyPattern”, which no key can have: {publisher}, {author}, {year}, {date}, {word}, {title} are',
            '3 sets “allowPrivateAddresses”, which is no setting of an import: keyPattern is',
          ],
        },
      ],
      'a pattern whose brace is never closed': [
        '{ "import": { "keyPattern": "{year" } }',
        {
          problems: [
            '1 has “{” in “keyPattern”, which no key can have: {publisher}, {author}, {year}, {date}, {word}, {title} are',
          ],
        },
      ],
      'a pattern that is no string': [
        '{ "import": { "keyPattern": 3 } }',
        { problems: ['1 should set “keyPattern” to a string'] },
      ],
      'an import that is no mapping': [
        '{ "import": "{year}" }',
        { problems: ['1 should set “import” to a mapping with a “keyPattern”'] },
      ],
      'rules that are no mapping': [
        '{ "rules": [] }',
        { problems: ['1 should set “rules” to a mapping of finding codes to severities'] },
      ],
      'a severity that does not exist': [
        '{ "rules": {\n"quote-altered": "loud", "quote-spliced": "hint" } }',
        {
          rules: { 'quote-spliced': 'hint' },
          problems: ['2 should set “quote-altered” to one of off, hint, information, warning, error'],
        },
      ],
      'a file that is no mapping': ['\n["corpus"]', { problems: ['2 should hold a mapping in braces'] }],
      'a comma forgotten': [
        '{\n  "style": "ap"\n  "corpus": ["a"]\n}',
        { problems: ['3 is not JSON: "corpus" stands where a comma or } should'] },
      ],
      'a file that ends too soon': [
        '{ "style": "ap",\n',
        { problems: ['2 is not JSON: the file ends where a name in double quotes should'] },
      ],
      'an empty file': ['', { problems: ['is empty'] }],
      'a binary file': [Buffer.from([0, 1]), { problems: ['is not text'] }],
    };
    for (const [name, [text, expected]] of Object.entries(cases)) it(name, () => check(text, expected));

    it('a rule that does not exist', () =>
      withFolder({ '.verbatim.json': '{ "rules": { "quote-alterd": "off" } }' }, (root) => {
        const { problems } = readConfiguration(root);
        assert.match(problems[0]?.message ?? '', /^sets “quote-alterd”, which is no rule: quote-altered, /);
      }));

    it('a folder in its place', () =>
      withFolder({}, (root) => {
        mkdirSync(join(root, '.verbatim.json'));
        assert.deepEqual(
          readConfiguration(root).problems.map(({ message }) => message),
          ['is a folder'],
        );
      }));
  });

  describe('what a door was told', () => {
    const file = '{ "corpus": ["a"], "style": "ap", "rules": { "quote-altered": "off", "quote-spliced": "hint" } }';
    it('wins over the file', () =>
      check(
        file,
        { corpus: ['b'], style: 'legal', rules: { 'quote-altered': 'hint', 'quote-spliced': 'hint' } },
        {
          corpus: ['b'],
          style: 'legal',
          rules: { 'quote-altered': 'hint' },
        },
      ));
    it('leaves what it does not name', () =>
      check(
        file,
        { corpus: ['a'], style: 'ap', rules: { 'quote-altered': 'off', 'quote-spliced': 'hint' } },
        { corpus: undefined },
      ));
    it('moves switches of the style that is set', () => {
      const moved = { style: { contractions: true } };
      return check('{ "style": "ap" }', { style: { base: 'ap', contractions: true } }, moved);
    });
    it('replaces the style that is set, switches and all', () =>
      check('{ "style": { "base": "ap", "contractions": true } }', { style: 'legal' }, { style: 'legal' }));
    it('wins later over earlier', () => check({}, { style: 'legal' }, { style: 'ap' }, { style: 'legal' }));
  });
});

describe('readSettings', () => {
  it('reads the settings of an editor', () =>
    assert.deepEqual(readSettings({ corpus: ['a'], style: 'ap', rules: {} }), {
      corpus: ['a'],
      style: 'ap',
      rules: {},
    }));
  it('puts a style and its switches together', () => {
    assert.deepEqual(readSettings({ style: 'ap', styleSwitches: { grammar: true } }), {
      style: { base: 'ap', grammar: true },
    });
    assert.deepEqual(readSettings({ style: null, styleSwitches: { grammar: true } }), { style: { grammar: true } });
    assert.deepEqual(readSettings({ style: 'ap', styleSwitches: {} }), { style: 'ap' });
  });
  it('takes null and an empty list for what nobody set', () =>
    assert.deepEqual(readSettings({ corpus: [], drafts: [], style: null, rules: null, trace: { server: 'off' } }), {}));
  for (const value of [undefined, null, 3, 'corpus', ['a'], { style: 3 }]) {
    it(`makes of ${JSON.stringify(value)} what it can`, () => {
      const { style } = readSettings(value);
      assert.equal(style, undefined);
    });
  }
});

describe('readJson', () => {
  const plain = (text: string) => {
    const read = readJson(text);
    return 'error' in read ? `${read.line} ${read.error}` : read.value;
  };
  it('reads scalars', () => {
    for (const text of ['"a\\u00e9\\n"', '-1.5e3', 'true', 'null']) {
      assert.deepEqual(plain(` ${text} `), { kind: 'scalar', line: 1, value: JSON.parse(text) });
    }
  });
  for (const [text, expected] of [
    ['', '1 the file ends where a value should'],
    ['{"a":1} x', '1 x stands where nothing more should'],
    ["{'a':1}", "1 'a' stands where a name in double quotes should"],
    ['{"a" 1}', '1 1 stands where a colon should'],
    ['[01]', '1 01 stands where a value should'],
    ['"open', '1 " stands where a value should'],
    ['/* open', '1 / stands where a value should'],
  ] as const) {
    it(`says of ${text || 'nothing'}: ${expected}`, () => assert.equal(plain(text), expected));
  }
  it('does not hang or overflow on hostile text', () => {
    assert.match(String(plain('['.repeat(1e6))), /stands where a value should/);
    assert.match(String(plain(`"${'a'.repeat(1e6)}`)), /stands where a value should/);
    assert.match(String(plain('/*'.repeat(1e5))), /stands where a value should/);
  });
});
