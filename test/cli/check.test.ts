import assert from 'node:assert/strict';
import { mkdirSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckJson } from '../../server/src/cli/json.ts';
import { type Files, withFolder, write } from '../host/folder.ts';
import { verbatim } from './command-line.ts';
import { matchesGolden } from './golden.ts';
import { harbour } from './harbour.ts';

/** Runs `check --format json` with these arguments, and gives its exit code and what it says. */
async function checkJson(cwd: string, ...args: string[]): Promise<{ code: number | undefined; json: CheckJson }> {
  const { code, out } = await verbatim(cwd, ['check', '--format', 'json', ...args]);
  return { code, json: JSON.parse(out) };
}

/** What `check` of a draft says of its files: the problems, one line each. */
async function problems(files: Files, expected: readonly string[], args: readonly string[] = []): Promise<void> {
  const draft = '“We will not sell the harbour to anybody,” Mayor Ada Finch said [@council-2024].\n';
  await withFolder(
    { 'd.md': draft, 'corpus/council-2024.md': harbour['corpus/council-2024.md']!, ...files },
    async (cwd) => {
      const { json } = await checkJson(cwd, 'd.md', ...args);
      assert.deepEqual(
        json.corpus.problems.map(({ file, message }) => `${file}: ${message}`),
        expected,
      );
      // The rest works: the true quotation is found in the one source that is fine.
      assert.deepEqual(
        json.drafts[0]!.quotes.map(({ verdict }) => verdict),
        ['verbatim'],
      );
    },
  );
}

/** Misquotations in blocks of every kind. */
const BLOCKS = `---
title: [open
lang: en
---

> <!-- from the minutes -->
> We will sell the
> harbour to anybody. The repairs will cost at
> least 40 million crowns
> — Ada Finch [@council-2024]

<!-- verbatim-ignore quote-altered: she corrected herself -->
Finch said: “The repairs will cost at least 41 million crowns” [@council-2024]. And more.

<!-- a note -->
Finch said: “The repairs will cost at least 41 million crowns, and the town has half of this” [@council-2024]. More.

- One.
- Finch said: “We will sell the harbour to
  anybody” [@council-2024].

| who | what |
|---|---|
| Finch | “We will sell the harbour to anybody” [@council-2024] |
| Okoro | “My friends have heard such promises for twenty years” [@council-2024] |
`;

describe('verbatim check', () => {
  describe('for people', () => {
    const golden = (name: string, args: readonly string[], page: { width?: number; colour?: boolean }, code: number) =>
      withFolder(harbour, async (cwd) => {
        const outcome = await verbatim(cwd, ['check', ...args], page);
        matchesGolden(name, outcome.out);
        assert.deepEqual({ code: outcome.code, err: outcome.err }, { code, err: '' });
      });
    it('shows the words of both sides', () => golden('check.txt', ['draft.md', 'fine.md'], {}, 1));
    it('shows them in colour', () => golden('check-colour.txt', ['draft.md'], { colour: true }, 1));
    it('fits a narrow terminal', () => golden('check-narrow.txt', ['draft.md'], { width: 48 }, 1));
    it('shows of a table its row, and of other blocks their words alone', () =>
      withFolder({ ...harbour, 'blocks.md': BLOCKS }, async (cwd) => {
        const { out } = await verbatim(cwd, ['check', 'blocks.md'], { width: 60 });
        matchesGolden('check-blocks.txt', out);
      }));
    it('counts in its last lines what is wrong with the configuration, and what is ignored', () =>
      withFolder({ ...harbour, 'blocks.md': BLOCKS, '.verbatim.json': '{ "stile": "ap" }' }, async (cwd) => {
        const { out } = await verbatim(cwd, ['check', 'blocks.md', 'fine.md'], { width: 40 });
        const summary = ['2 drafts held to 3 sources: 7 errors,', '2 warnings, 1 ignored'];
        assert.deepEqual(out.trimEnd().split('\n').slice(-2), summary);
      }));
    it('is short where there is nothing to say', () => golden('check-fine.txt', ['fine.md'], {}, 0));
  });

  describe('for programs', () => {
    it('keeps to the contract', () =>
      withFolder(harbour, async (cwd) => {
        const { code, out } = await verbatim(cwd, ['check', '--format', 'json', 'draft.md', 'fine.md']);
        assert.equal(code, 1);
        matchesGolden('check.json.txt', out);
        const json: CheckJson = JSON.parse(out);
        assert.deepEqual(Object.keys(json), ['version', 'drafts', 'corpus']);
        const draft = json.drafts[0]!;
        const text = String(harbour['draft.md']);
        assert.deepEqual(Object.keys(draft), ['file', 'quotes', 'findings']);
        for (const quote of draft.quotes) {
          const fields = ['start', 'end', 'text', 'citations', 'verdict', 'edits', 'source', 'speaker'];
          assert.deepEqual(Object.keys(quote), fields);
          assert.equal(text.slice(quote.start, quote.end), quote.text);
          assert.deepEqual(Object.keys(quote.speaker), ['draft', 'source', 'agrees']);
          for (const edit of quote.edits) {
            assert.deepEqual(Object.keys(edit), ['kind', 'draft', 'source', 'start', 'end']);
            assert.equal(text.slice(edit.start, edit.end), edit.draft);
          }
          if (quote.source !== null) {
            assert.deepEqual(Object.keys(quote.source), ['key', 'start', 'end', 'text']);
            const file = Object.keys(harbour).find((path) => path.startsWith(`corpus/${quote.source!.key}.`))!;
            assert.equal(String(harbour[file]).slice(quote.source.start, quote.source.end), quote.source.text);
          }
        }
        for (const finding of draft.findings) {
          const place = ['code', 'severity', 'start', 'end', 'line', 'column', 'message', 'related', 'fixes'];
          assert.deepEqual(Object.keys(finding), place);
          const before = text.slice(0, finding.start).split('\n');
          assert.deepEqual([finding.line, finding.column], [before.length, before.at(-1)!.length + 1]);
        }
      }));

    it('does not tell whether speakers agree where one side names none', () =>
      withFolder(
        {
          'd.md': 'Ada Finch said: “We will not sell the harbour to anybody” [@a].\n',
          'corpus/a.txt':
            '“We will not sell the harbour to anybody.” So it stood on a wall.\n\n' +
            '“We will not sell the harbour to anybody,” Ada Finch said on Tuesday.\n',
        },
        async (cwd) => {
          const { json } = await checkJson(cwd, 'd.md');
          assert.deepEqual(
            json.drafts[0]!.quotes.map(({ speaker }) => speaker),
            [{ draft: 'Ada Finch', source: null, agrees: null }],
          );
        },
      ));

    it('lists the findings of every kind', () =>
      withFolder(harbour, async (cwd) => {
        const { json } = await checkJson(cwd, 'draft.md');
        const codes = json.drafts[0]!.findings.map(({ code }) => code);
        assert.deepEqual(codes, [
          'quote-negation-changed',
          'quote-altered',
          'speaker-mismatch',
          'quote-not-found',
          'quote-wrong-source',
          'quote-is-paraphrase',
          'citation-unknown',
          'quote-altered',
        ]);
      }));
  });

  describe('finds its drafts', () => {
    const files = (cwd: string, ...args: string[]) =>
      checkJson(cwd, ...args).then(({ json }) => json.drafts.map(({ file }) => file));

    it('names them as they were given', () =>
      withFolder(harbour, async (cwd) => {
        assert.deepEqual(await files(cwd, './fine.md', join(cwd, 'draft.md')), ['./fine.md', join(cwd, 'draft.md')]);
      }));

    it('takes those that cite a source, where none is named', () =>
      withFolder(
        { ...harbour, 'README.md': 'Ask @ada or mail a@b.org.', 'notes/n.md': '@council-2024' },
        async (cwd) => {
          assert.deepEqual(await files(cwd), ['draft.md', 'fine.md', 'notes/n.md']);
        },
      ));

    it('takes those that are configured', () =>
      withFolder({ ...harbour, '.verbatim.json': '{ "drafts": "f*.md" }' }, async (cwd) => {
        assert.deepEqual(await files(cwd), ['fine.md']);
      }));

    it('takes those of a folder', () =>
      withFolder({ ...harbour, 'more/a.md': 'a', 'more/b.txt': 'b' }, async (cwd) => {
        assert.deepEqual(await files(cwd, 'more'), ['more/a.md']);
      }));
  });

  describe('finds its corpus', () => {
    const related = async (cwd: string, ...args: string[]) => {
      const { json } = await checkJson(cwd, ...args);
      const file = json.drafts[0]!.findings.find(({ code }) => code === 'quote-altered')?.related[0]?.file;
      return `${json.corpus.sources} ${file}`;
    };

    it('in corpus/, with paths relative to the folder that one is in', () =>
      withFolder(harbour, async (cwd) => assert.equal(await related(cwd, 'draft.md'), '3 corpus/council-2024.md')));

    it('beside a draft', () =>
      withFolder(harbour, async (cwd) => {
        mkdirSync(join(cwd, 'elsewhere'));
        assert.equal(await related(join(cwd, 'elsewhere'), '../draft.md'), '3 ../corpus/council-2024.md');
      }));

    it('in the folders that are named, several and outside of this one', () =>
      withFolder({ ...harbour, 'a/one.md': 'one', 'b/two.md': 'two' }, async (root) => {
        const cwd = join(root, 'a');
        const corpus = join(root, 'corpus');
        const draft = '../draft.md';
        assert.equal(await related(cwd, draft, '--corpus', '../corpus'), '3 ../corpus/council-2024.md');
        assert.equal(await related(cwd, draft, '--corpus', corpus, '--corpus', '../b'), `4 ${corpus}/council-2024.md`);
      }));

    it('in the folder of the draft too, which is then no source of itself', () =>
      withFolder({ 'a.md': 'Finch said “we never sold a single boat of ours” [@b].', 'b.md': 'No.' }, async (cwd) => {
        const { json } = await checkJson(cwd, 'a.md', '--corpus', '.');
        assert.equal(json.corpus.sources, 1);
        assert.equal(json.drafts[0]?.quotes[0]?.verdict, 'not-found');
      }));

    it('where it is configured', () =>
      withFolder({ ...harbour, '.verbatim.json': '{ "corpus": ["c"] }', 'c/one.md': 'one' }, async (cwd) => {
        assert.equal(await related(cwd, 'draft.md'), '1 undefined');
      }));
  });

  describe('exits with', () => {
    const exits = (name: string, files: Files, args: readonly string[], expected: number) =>
      it(`${expected}: ${name}`, () =>
        withFolder({ ...harbour, ...files }, async (cwd) => {
          const { code } = await verbatim(cwd, ['check', ...args]);
          assert.equal(code, expected);
        }));
    exits('nothing at error severity', {}, ['fine.md'], 0);
    exits('a draft without quotations', { 'a.md': '' }, ['a.md'], 0);
    exits('findings at error severity', {}, ['fine.md', 'draft.md'], 1);
    exits('warnings alone', { 'corpus/empty.md': '' }, ['fine.md'], 0);
    exits('two sources with one key', { 'corpus/more/council-2024.txt': 'More.' }, ['fine.md'], 1);
    const unknown = {
      'a.md': 'Said [@concil-2024].',
      '.verbatim.json': '{ "rules": { "citation-unknown": "warning" } }',
    };
    exits('errors that the settings weigh less', unknown, ['a.md'], 0);
    exits('a draft that is not there', {}, ['gone.md'], 2);

    it('2: a draft that is not there, or is not text, once the others are checked', () =>
      withFolder({ ...harbour, 'b.md': Buffer.from([0xff, 0x41]) }, async (cwd) => {
        const { code, out, err } = await verbatim(cwd, ['check', 'gone.md', 'draft.md', 'b.md', 'fine.md']);
        assert.equal(code, 2);
        assert.match(out, /^draft\.md\n.*^fine\.md\n.*^2 drafts held to 3 sources: /ms);
        assert.equal(err, 'verbatim: gone.md is not there\nverbatim: b.md is not UTF-8 text\n');
      }));

    it('2: drafts of which none is there', () =>
      withFolder(harbour, async (cwd) => {
        const outcome = await verbatim(cwd, ['check', 'gone.md', 'lost.md']);
        const err = 'verbatim: gone.md is not there\nverbatim: lost.md is not there\n';
        assert.deepEqual(outcome, { code: 2, out: '', err });
      }));

    it('2: a named corpus that is not there, once the rest is checked', () =>
      withFolder(harbour, async (cwd) => {
        const { code, out, err } = await verbatim(cwd, ['check', 'fine.md', '--corpus', 'corpus', '--corpus', 'gone']);
        assert.equal(code, 2);
        assert.match(out, /fine\.md\n.*2 verbatim/s);
        assert.equal(err, 'verbatim: gone is not there\n');
      }));
  });

  describe('says what is wrong with the corpus, and does the rest', () => {
    it('a source that is empty, binary or not UTF-8', () =>
      problems(
        { 'corpus/a.md': '', 'corpus/b.md': Buffer.from([1, 0, 2]), 'corpus/c.txt': Buffer.from('naïve', 'latin1') },
        [
          'corpus/a.md: This source is empty.',
          'corpus/b.md: This source is not text.',
          'corpus/c.txt: This source is not UTF-8 text.',
        ],
      ));

    it('front matter that is broken', () =>
      withFolder({ 'd.md': 'Said [@a].', 'corpus/a.md': '---\ntitle: [open\n---\n\nText.\n' }, async (cwd) => {
        const { json } = await checkJson(cwd, 'd.md');
        assert.equal(json.corpus.problems.length, 1);
        assert.equal(json.corpus.problems[0]?.file, 'corpus/a.md');
        assert.deepEqual(json.drafts[0]!.findings, []);
      }));

    it('two sources with one key', () =>
      problems({ 'corpus/a/x.md': 'One.', 'corpus/b/x.txt': 'Two.' }, [
        'corpus/a/x.md: Another source has the key x too.',
        'corpus/b/x.txt: Another source has the key x too.',
      ]));

    it('a circle of links', () =>
      problems({ 'corpus/up': { link: '..' } }, [
        'corpus/up: up is a link to a folder that it stands in: not followed.',
      ]));

    it('a configuration that is broken', () =>
      problems({ '.verbatim.json': '{\n"style": "AP",\n"rules": {} }' }, [
        '.verbatim.json: .verbatim.json should set “style” to one of chicago, ap, reuters, guardian, legal.',
      ]));

    it('a configured folder that is not there', () =>
      problems({ '.verbatim.json': '{ "corpus": ["corpus", "../gone"] }' }, ['../gone: gone is not there.']));

    it('a source of 50 MB', () =>
      withFolder(harbour, async (cwd) => {
        write(cwd, { 'corpus/big.md': 'x' });
        truncateSync(join(cwd, 'corpus/big.md'), 50 * 1024 * 1024);
        const { code, json } = await checkJson(cwd, 'fine.md');
        assert.equal(code, 0);
        assert.deepEqual(json.corpus.problems, [
          { file: 'corpus/big.md', message: 'This source is larger than 20 MB (50 MB): not read.' },
        ]);
      }));

    it('no corpus at all', () =>
      withFolder({ 'd.md': 'Finch said “no harm was ever meant by it” [@a].' }, async (cwd) => {
        const { code, json } = await checkJson(cwd, 'd.md');
        assert.equal(code, 1);
        assert.deepEqual(json.corpus.problems, [
          {
            file: 'corpus',
            message: 'corpus is not there: put sources into it, or name another folder with --corpus.',
          },
        ]);
        assert.deepEqual(
          json.drafts[0]!.quotes.map(({ verdict }) => verdict),
          ['unchecked'],
        );
      }));

    it('no corpus beside a draft that lies elsewhere', () =>
      withFolder({ 'there/d.md': 'Nothing.', 'here/x.md': '' }, async (root) => {
        const { json } = await checkJson(join(root, 'here'), '../there/d.md');
        assert.equal(json.corpus.problems[0]?.file, '../there/corpus');
      }));

    it('a link to nothing', () =>
      problems({ 'corpus/old.md': { link: 'gone.md' } }, ['corpus/old.md: old.md is a link to nothing.']));

    it('a quotation of an unreadable source is unchecked, never passed', () =>
      withFolder(
        { ...harbour, 'a.md': 'Finch said: “We will be there at noon” [@empty].', 'corpus/empty.md': '' },
        async (cwd) => {
          const { json } = await checkJson(cwd, 'a.md');
          assert.deepEqual(
            json.drafts[0]!.quotes.map(({ verdict }) => verdict),
            ['unchecked'],
          );
        },
      ));

    it('a folder that vanishes meanwhile', () =>
      withFolder(harbour, async (cwd) => {
        const running = verbatim(cwd, ['check', '--format', 'json', 'fine.md']);
        rmSync(join(cwd, 'corpus'), { recursive: true });
        const { code, out } = await running;
        assert.ok(code === 0 || code === 1, out);
      }));
  });
});
