import assert from 'node:assert/strict';
import { fieldSpan, readFrontMatter } from '../../../server/src/engine/markdown/front-matter.ts';
import { textOf } from '../../../server/src/engine/text/span.ts';

/** The data, and what text each problem marks. */
function check(text: string, data: Record<string, unknown>, ...marked: readonly string[]): void {
  const found = readFrontMatter(text);
  assert.deepEqual({ ...found.data }, data);
  assert.deepEqual(
    found.problems.map(({ span }) => textOf(text, span)),
    marked,
  );
  assert.ok(found.span.end <= text.length);
}

describe('front matter', () => {
  it('is the YAML between the fences at the start', () => {
    check('---\ntitle: A\ntags: [b, c]\n---\ntext', { title: 'A', tags: ['b', 'c'] });
    check('---\ntitle: A\n...\ntext', { title: 'A' });
    check('---\r\ntitle: A\r\n---\r\ntext', { title: 'A' });
    check('\uFEFF---\ntitle: A\n---\n', { title: 'A' });
    check('--- yaml\ntitle: A\n---', { title: 'A' });
    check('---\n---\n', {});
    const text = '---\na: 1\n---\nb';
    assert.equal(textOf(text, readFrontMatter(text).span), '---\na: 1\n---');
  });

  it('is not there', () => {
    for (const text of [
      '',
      'text',
      '---',
      '---\n',
      '---\n\nA line across the page.\n\n---\n',
      '---\nA line, then text.\n',
      '----\na: b\n----',
      '+++\na = 1\n+++\n',
      'a\n---\nb: c\n---\n',
    ]) {
      const found = readFrontMatter(text);
      assert.deepEqual(found, { data: {}, span: { start: 0, end: 0 }, problems: [] }, JSON.stringify(text));
    }
  });

  it('gives dates as text', () => {
    check('---\na: 2018-10-26\nb: 2018-10-26T10:00:00Z\nc: 2018\nd: [2018-10-26]\n---', {
      a: '2018-10-26',
      b: '2018-10-26T10:00:00.000Z',
      c: 2018,
      d: ['2018-10-26'],
    });
  });

  it('that is broken is a problem at its line, and the other fields are read', () => {
    check('---\ntitle: NATO: a history\nkey: nato\n---\n', { key: 'nato' }, 'title: NATO: a history');
    check('---\nkey: nato\ntags: [a, b\n---\n', { key: 'nato' }, 'tags: [a, b');
    check('---\nkey: a\nkey: b\n---\n', { key: 'a' }, 'key: b');
    check('---\n[broken\n---\n', {}, '[broken');
  });

  it('that is no mapping is a problem', () => {
    check('---\n- a\n- b\n---\n', {}, '- a\n- b');
    check('---\njust words\n---\n', {}, 'just words');
    check('---\n42\n---\n', {}, '42');
  });

  it('in another language is not read, and never run', () => {
    check('---js\n{ a: (globalThis.ran = true) }\n---\n', {}, '---js');
    check('---coffee\na: 1\n---\n', {}, '---coffee');
    check('---json\n{ "a": 1 }\n---\n', {}, '---json');
    check(
      '---\na: !!js/function "function () { globalThis.ran = true }"\n---\n',
      {},
      'a: !!js/function "function () { globalThis.ran = true }"',
    );
    assert.equal('ran' in globalThis, false);
  });

  it('that is never closed is a problem at the fence', () => {
    check('---\ntitle: A\nkey: b\n\nText.\n', {}, '---');
    assert.equal(readFrontMatter('---\ntitle: A\n\nText.\n').span.end, '---\ntitle: A'.length);
  });

  it('answers the same for the same text again', () => {
    const text = '---\na: [\n---\n';
    assert.equal(readFrontMatter(text).problems.length, 1);
    assert.deepEqual(readFrontMatter(text), readFrontMatter(text));
  });

  it('that holds itself, or too much, is a problem', () => {
    const bomb = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (let i = 0; i < 9; i++) {
      const [from, to] = ['abcdefghij'[i], 'abcdefghij'[i + 1]];
      bomb.push(`${to}: &${to} [${Array(9).fill(`*${from}`).join(', ')}]`);
    }
    assert.equal(readFrontMatter(`---\n${bomb.join('\n')}\n---\n`).problems.length, 1);
    assert.equal(readFrontMatter('---\na: &a [*a]\n---\n').problems.length, 1);
  });

  it('of a megabyte is read in due time', () => {
    const long = `---\n${'a_field: a value\n'.replace('a_', 'x').repeat(1)}${'\n'.repeat(1e6)}---\n`;
    check(long, { xfield: 'a value' });
    const many = Array.from({ length: 2_000 }, (_, i) => `field${i}: a value`).join('\n');
    assert.equal(Object.keys(readFrontMatter(`---\n${many}\n---\n`).data).length, 2_000);
  });

  it('knows the line of a field', () => {
    const text = '---\ntitle: A\n"key": b \n---\ntitle: C';
    const found = readFrontMatter(text);
    assert.equal(textOf(text, fieldSpan(text, found, 'title')), 'title: A');
    assert.equal(textOf(text, fieldSpan(text, found, 'key')), '"key": b');
    assert.equal(textOf(text, fieldSpan(text, found, 'date')), '---');
  });
});
