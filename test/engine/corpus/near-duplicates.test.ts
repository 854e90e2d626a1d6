import assert from 'node:assert/strict';
import fc from 'fast-check';
import { emptyCorpus, updateCorpus } from '../../../server/src/engine/corpus/corpus.ts';
import { nearDuplicateSteps, nearDuplicates } from '../../../server/src/engine/corpus/near-duplicates.ts';

/** A text of its own: what one seed gives shares no five words in a row with what another gives. */
function text(seed: string, words = 120): string {
  return `${Array.from({ length: words }, (_, i) => `${seed}${i}`).join(' ')}.`;
}

function check(texts: Readonly<Record<string, string>>, expected: readonly (readonly string[])[]): void {
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, { path, text }]));
  const found = nearDuplicates(updateCorpus(emptyCorpus, files));
  assert.deepEqual(
    found.map(({ paths }) => paths),
    expected,
  );
}

describe('near-duplicates', () => {
  it('are articles with the same text, whatever stands around it', () =>
    check({ 'a.txt': text('a'), 'b.txt': `By our reporter.\n\n${text('a')}\n\nRead more.`, 'c.txt': text('c') }, [
      ['a.txt', 'b.txt'],
    ]));

  it('are one of which the other has the most', () =>
    check({ 'a.txt': `${text('a')}\n\n${text('x', 400)}`, 'b.txt': `${text('a')}\n\n${text('y', 10)}` }, [
      ['a.txt', 'b.txt'],
    ]));

  it('are none that share a half, nor a few lines', () =>
    check(
      {
        'a.txt': `${text('a')}\n\n${text('b')}`,
        'b.txt': `${text('a')}\n\n${text('c')}`,
        'short.txt': text('s', 12),
        'short too.txt': text('s', 12),
      },
      [],
    ));

  it('are found in groups, however many they are', () => {
    const copies = Object.fromEntries(Array.from({ length: 70 }, (_, i) => [`${100 + i}.txt`, text('a')]));
    check({ ...copies, 'b.txt': text('b'), 'c.txt': text('b') }, [Object.keys(copies), ['b.txt', 'c.txt']]);
  });

  it('are the groups that articles were made of, in any corpus', () =>
    fc.assert(
      fc.property(fc.array(fc.nat(6), { maxLength: 12 }), (seeds) => {
        const names = seeds.map((_, i) => `${String.fromCharCode(97 + i)}.txt`);
        const texts = Object.fromEntries(names.map((name, i) => [name, text(`seed${seeds[i]}x`)]));
        const groups = [...new Set(seeds)].map((seed) => names.filter((_, i) => seeds[i] === seed));
        check(
          texts,
          groups.filter(({ length }) => length > 1).sort((a, b) => (a[0]! < b[0]! ? -1 : 1)),
        );
      }),
      { numRuns: 30 },
    ));

  it('are looked for in as many steps as there are paragraphs', () => {
    const long = Array.from({ length: 300 }, (_, i) => text(`p${i}x`, 20)).join('\n\n');
    const corpus = updateCorpus(emptyCorpus, new Map([['a.md', { path: 'a.md', text: long }]]));
    let steps = 0;
    for (const _ of nearDuplicateSteps(corpus)) steps++;
    assert.ok(steps >= 300, `${steps}`);
  });
});
