import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { pandocVersion } from '../../support/pandoc.ts';
import { ourReading, pandocReadings, readCases } from './readings.ts';

const CASES = readCases(fileURLToPath(new URL('cases.txt', import.meta.url)));

describe("Pandoc's grammar of citations", () => {
  it('is a table of many cases, of which few are read otherwise', () => {
    const different = CASES.filter(({ reading, pandoc }) => reading !== pandoc);
    assert.ok(CASES.length - different.length >= 200, String(CASES.length));
    assert.ok(different.length <= 7, different.map(({ name }) => name).join(', '));
  });

  for (const { name, text, reading } of CASES) {
    it(`is read: ${name}`, () => assert.deepEqual(ourReading(text), reading));
  }

  it('is so for Pandoc itself', () => {
    if (pandocVersion() === undefined) return;
    for (const extensions of new Set(CASES.map((one) => one.extensions))) {
      const cases = CASES.filter((one) => one.extensions === extensions);
      const readings = pandocReadings(
        cases.map(({ text }) => text),
        extensions,
      );
      const named = (of: (i: number) => readonly string[] | undefined) => cases.map(({ name }, i) => [name, of(i)]);
      assert.deepEqual(
        named((i) => readings[i]),
        named((i) => cases[i]!.pandoc),
      );
    }
  }).timeout(30_000);
});
