import assert from 'node:assert/strict';
import type { FindJson } from '../../server/src/cli/find.ts';
import { type Files, withFolder } from '../host/folder.ts';
import { verbatim } from './command-line.ts';
import { matchesGolden } from './golden.ts';
import { harbour } from './harbour.ts';

const golden = (name: string, words: string) =>
  withFolder(harbour, async (cwd) => {
    const { code, out } = await verbatim(cwd, ['find', words]);
    assert.equal(code, 0);
    matchesGolden(name, out);
  });

describe('verbatim find', () => {
  it('shows where words stand', () => golden('find-verbatim.txt', 'My members have heard such promises'));
  it('shows what differs', () => golden('find-altered.txt', 'My friends have heard such promises for twelve years'));
  it('says where they do not stand', () => golden('find-nothing.txt', 'The moon is made of the finest green cheese'));

  describe('of a few words', () => {
    const find = (words: string, expected: RegExp) =>
      it(`“${words}”`, () =>
        withFolder(harbour, async (cwd) => {
          const { code, out } = await verbatim(cwd, ['find', words]);
          assert.equal(code, 0);
          assert.match(out, expected);
        }));
    find('the old harbour', /^found word for word\n/);
    find('HARBOUR', /^found word for word\n/);
    find('لن نبيع', /^found word for word\n/);
    // The union “would watch the budget closely”, and the mayor “will not sell”.
    find('would not watch closely', /^not found: in none of 3 sources\n/);
    find('We will sell', /^not found: in none of 3 sources\n/);
    find('nothing', /^not found: in none of 3 sources\n/);
  });

  describe('of many words passes no verdict', () => {
    const find = (words: string, expected: RegExp) =>
      it(`“${words}”`, () =>
        withFolder(harbour, async (cwd) => {
          const { out } = await verbatim(cwd, ['find', words]);
          assert.match(out, expected);
        }));
    find('We will sell the harbour to anybody', /^nearly: the marked words differ\n/);
    find('We will not … the harbour to anybody', /^found, but for what the words mark\n/);
    find('We shall never give the boats to anybody', /^not found: /);
  });

  describe('without a corpus', () => {
    const fails = (files: Files, args: readonly string[], expected: string) =>
      it(expected, () =>
        withFolder(files, async (cwd) => {
          const { code, out, err } = await verbatim(cwd, ['find', 'the old harbour', ...args]);
          assert.deepEqual({ code, out, err }, { code: 2, out: '', err: `verbatim: ${expected}\n` });
        }),
      );
    fails({}, [], 'there is no corpus: put sources into corpus/, or name their folder with --corpus');
    fails({ 'corpus/.keep': '' }, [], 'there are no sources in corpus');
    fails({}, ['--corpus', 'gone'], 'gone is not there');
  });

  it('tells programs the same', () =>
    withFolder(harbour, async (cwd) => {
      const words = 'My friends have heard such promises for twenty years';
      const { out } = await verbatim(cwd, ['find', '--format', 'json', words]);
      const found: FindJson = JSON.parse(out);
      assert.deepEqual(Object.keys(found), ['version', 'words', 'verdict', 'edits', 'source', 'ties']);
      assert.equal(found.verdict, 'altered');
      assert.deepEqual(
        found.edits.map(({ draft, source, start, end }) => [draft, source, words.slice(start, end)]),
        [['friends', 'members', 'friends']],
      );
      assert.deepEqual([found.source?.key, found.source?.file], ['council-2024', 'corpus/council-2024.md']);
      const text = String(harbour['corpus/council-2024.md']);
      assert.equal(text.slice(found.source!.start, found.source!.end), found.source!.text);
      assert.equal(found.source!.speaker, 'Tom Okoro');
    }));

  it('takes words without quotation marks around them', () =>
    withFolder(harbour, async (cwd) => {
      const { out } = await verbatim(cwd, ['find', '--format', 'json', 'heard', 'such', 'promises', 'for', 'twenty']);
      assert.equal(JSON.parse(out).verdict, 'verbatim');
    }));
});
