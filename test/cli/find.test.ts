import assert from 'node:assert/strict';
import type { FindJson } from '../../server/src/cli/find.ts';
import { withFolder } from '../host/folder.ts';
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
