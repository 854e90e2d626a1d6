import assert from 'node:assert/strict';
import type { QuotesJson } from '../../server/src/cli/json.ts';
import { type Files, withFolder } from '../host/folder.ts';
import { verbatim } from './command-line.ts';
import { matchesGolden } from './golden.ts';
import { harbour } from './harbour.ts';

const FILES = ['corpus/council-2024.md', 'corpus/okoro-interview.txt', 'corpus/harbour-ar.md', 'plain.txt'];

describe('verbatim quotes', () => {
  it('lists the quotations of files for people', () =>
    withFolder({ ...harbour, 'plain.txt': 'Nobody speaks here.' }, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['quotes', ...FILES]);
      assert.equal(code, 0);
      matchesGolden('quotes.txt', out);
    }));

  it('and for programs, by the contract', () =>
    withFolder({ ...harbour, 'plain.txt': 'Nobody speaks here.' }, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['quotes', '--format', 'json', ...FILES]);
      assert.equal(code, 0);
      const files: QuotesJson = JSON.parse(out);
      for (const file of files) {
        assert.deepEqual(Object.keys(file), ['file', 'lang', 'quotes']);
        const text = String(harbour[file.file] ?? '');
        for (const quote of file.quotes) {
          assert.deepEqual(Object.keys(quote), ['start', 'end', 'text', 'kind', 'speaker', 'cue', 'confidence']);
          assert.equal(text.slice(quote.start, quote.end), quote.text);
          assert.ok(quote.confidence >= 0 && quote.confidence <= 1);
          for (const place of [quote.speaker, quote.cue]) {
            if (place !== null) assert.equal(text.slice(place.start, place.end), place.text);
          }
        }
      }
      assert.deepEqual(
        files.map(({ file, lang, quotes }) => [file, lang, quotes.map(({ speaker }) => speaker?.name ?? null)]),
        [
          ['corpus/council-2024.md', 'en', ['Ada Finch', 'Ada Finch', 'Tom Okoro']],
          ['corpus/okoro-interview.txt', 'en', ['Tom Okoro', 'Tom Okoro']],
          ['corpus/harbour-ar.md', 'ar', ['آدا فينش']],
          ['plain.txt', null, []],
        ],
      );
    }));

  it('calls speakers by the names that a list beside the file or in the corpus has for them', async () => {
    const a = '“We will not sell the harbour,” said the Harbour Queen.';
    const speakers = '- { name: Ada Finch, aliases: [the Harbour Queen] }';
    const named = (files: Files, name: string) =>
      withFolder(files, async (cwd) => {
        const { out } = await verbatim(cwd, ['quotes', '--format', 'json', ...Object.keys(files).slice(0, 1)]);
        assert.equal(JSON.parse(out)[0].quotes[0].speaker.name, name);
      });
    await named({ 'a.txt': a }, 'Harbour Queen');
    await named({ 'c/a.txt': a, 'c/speakers.yaml': speakers }, 'Ada Finch');
    await named({ 'a.txt': a, 'corpus/speakers.yaml': speakers }, 'Ada Finch');
    await withFolder({ 'speakers.yaml': speakers }, async (cwd) => {
      const { code, err } = await verbatim(cwd, ['quotes', 'speakers.yaml']);
      assert.deepEqual([code, err], [2, 'verbatim: speakers.yaml lists speakers, and is no article\n']);
    });
  });

  it('needs no corpus, and takes an empty file', () =>
    withFolder({ 'a.md': '' }, async (cwd) => {
      const { code, out } = await verbatim(cwd, ['quotes', '--format', 'json', 'a.md']);
      assert.equal(code, 0);
      assert.deepEqual(JSON.parse(out), [{ file: 'a.md', lang: null, quotes: [] }]);
    }));
});
