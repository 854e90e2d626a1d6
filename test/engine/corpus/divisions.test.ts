import assert from 'node:assert/strict';
import { divisionsAt, divisionsOf, isGiven, kindsIn } from '../../../server/src/engine/corpus/divisions.ts';
import { parseSource } from '../../../server/src/engine/corpus/source.ts';
import { type LocatorLabel, readLocator } from '../../../server/src/engine/markdown/locators.ts';

/** The divisions of a kind, each by its label, else its name, with the first words in it. */
function check(text: string, kind: LocatorLabel, ...expected: readonly string[]): void {
  const source = parseSource({ path: '/corpus/a.md', text });
  assert.equal(source.unreadable, undefined);
  const found = divisionsOf(source, kind).map(({ label, name, start, end }) => {
    const first = /\S+(?: \S+)?/.exec(source.text.slice(start, end))?.[0] ?? '';
    return `${label === '' ? `“${name}”` : label}: ${first}`;
  });
  assert.deepEqual(found, expected);
}

const LONG =
  'The court has heard the town and the company, and finds as it does for the reasons that are set out below.';
const ruling = (number: (i: number) => string) =>
  Array.from({ length: 6 }, (_, i) => `${number(i + 1)} ${LONG}`).join('\n\n');

describe('the divisions of a source', () => {
  it('are those that its text has marks for', () => {
    check(
      '<!-- chapter 3 -->\nOne lamp.\n\n<!-- Chapter iv -->\nTwo lamps.\n',
      'chapter',
      '3: One lamp.',
      'iv: Two lamps.',
    );
    check('<!-- line 5 -->\nOne lamp.\n<!-- line 10 -->\nTwo lamps.\n', 'line', '5: One lamp.', '10: Two lamps.');
    check(
      '<!-- time 0:01 -->\nOne lamp.\n\n<!-- time 1:12:30 -->\nTwo lamps.\n',
      'timestamp',
      '0:01: One lamp.',
      '1:12:30: Two lamps.',
    );
    check('<!-- nonsense 5 -->\nOne lamp.\n', 'section');
  });

  it('are its headings, by their numbers and by their words', () => {
    const report =
      '# A report\n\nOne.\n\n## 1. The harbour\n\nTwo.\n\n### 1.1 Leases\n\nThree.\n\n## 2. The town\n\nFour.\n';
    check(report, 'section', '1: ## 1.', '1.1: ### 1.1', '2: ## 2.');
    check('Chapter 1: Fog\n===\n\nOne.\n\nChapter 2\n===\n\nTwo.\n', 'chapter', '1: Chapter 1:', '2: Chapter 2');
    check('## Article 5\n\nOne.\n\n## Art. 6 Leases\n\nTwo.\n', 'article', '5: ## Article', '6: ## Art.');
    check('# Kapitel IV\n\nEins.\n', 'chapter', 'IV: # Kapitel');
    check('## § 12 Leases\n\nOne.\n', 'section', '12: ## §');
    check('# The lamp\n\nOne.\n\n## 10 years on\n\nTwo.\n', 'section', '“10 years on”: ## 10');
  });

  it('are its paragraphs, where they are surely numbered', () => {
    const numbers = ['1', '2', '3', '4', '5', '6'].map((number) => [number, number] as const);
    for (const number of [
      (i: number) => `[${i}]`,
      (i: number) => `${i}.`,
      (i: number) => `(${i})`,
      (i: number) => `¶ ${i}`,
    ]) {
      check(
        `# Ruling\n\n${ruling(number)}\n`,
        'paragraph',
        ...numbers.map(([label]) => `${label}: ${number(Number(label))}${number(1).includes(' ') ? '' : ' The'}`),
      );
    }
    check(`${LONG}\n\n${LONG}\n\n1. One lamp.\n2. Two.\n3. Three.\n4. Four.\n5. Five.\n`, 'paragraph');
    check(`${ruling((i) => `[${i * 7}]`)}\n`, 'paragraph');
    check(`${LONG}\n\n${LONG}\n`, 'paragraph');
  });

  it('are the times that a transcript prints, where they ascend', () => {
    check(
      '[0:01] FINCH: One.\n\n[0:30] MARSH: Two.\n\n[1:12] FINCH: Three.\n',
      'timestamp',
      '0:01: [0:01] FINCH:',
      '0:30: [0:30] MARSH:',
      '1:12: [1:12] FINCH:',
    );
    check(
      'Ada Finch (00:01):\nOne.\n\nBen Marsh (00:30):\nTwo.\n\nAda Finch (01:12):\nThree.\n',
      'timestamp',
      '00:01: Ada Finch',
      '00:30: Ben Marsh',
      '01:12: Ada Finch',
    );
    check('14:20 Three.\n\n14:10 Two.\n\n14:00 One.\n', 'timestamp');
    check('They met at 14:20.\n\nThey met at 14:30.\n\nAnd at 15:00.\n', 'timestamp');
  });

  it('are told of what writers name most first', () => {
    const source = parseSource({ path: '/corpus/a.md', text: '# One\n\n<!-- page 3 -->\nA lamp.\n' });
    assert.deepEqual(kindsIn(source), ['page']);
    assert.deepEqual(divisionsAt(source, 'page', { start: 0, end: 5 }), []);
  });
});

describe('a division', () => {
  function given(label: string, suffix: string, until?: string): boolean {
    const locator = readLocator(suffix)!;
    return isGiven({ start: 0, end: 1, label, ...(until && { until }) }, locator.label, locator);
  }

  it('is named by its number, in a range, and in Roman numerals', () => {
    for (const suffix of [', p. 34', ', pp. 33-35', ', pp. 12, 34', ', pp. 33f.', ', pp. 30ff.'])
      assert.ok(given('34', suffix), suffix);
    assert.ok(given('134', ', pp. 133-35'));
    assert.ok(given('IV', ', chap. 4'));
    assert.ok(given('4', ', chap. iv'));
    assert.ok(given('3.10', ', sec. 3.10'));
    assert.ok(!given('3.1', ', sec. 3.10'));
    assert.ok(!given('34', ', p. 33'));
  });

  it('is named by any moment of it', () => {
    assert.ok(given('12:30', ', 12:41', '13:05'));
    assert.ok(given('12:30', ', 12:28', '13:05'));
    assert.ok(given('12:30', ', 10:00-12:40', '13:05'));
    assert.ok(!given('12:30', ', 14:00', '13:05'));
    assert.ok(!given('12:30', ', 10:00', '13:05'));
  });

  it('is named by its words, in braces', () => {
    const locator = readLocator(', {sec. The *harbour*}')!;
    assert.equal(locator.name, 'The *harbour*');
    assert.ok(isGiven({ start: 0, end: 1, label: '2', name: 'The harbour' }, 'section', locator));
    assert.ok(!isGiven({ start: 0, end: 1, label: '2', name: 'The town' }, 'section', locator));
  });
});
