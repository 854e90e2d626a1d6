import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../server/src/import/convert.ts';
import { cutLines } from '../../server/src/import/cut-lines.ts';
import { strayWords } from '../../server/src/import/followed.ts';
import { putBack, stillCut } from '../../server/src/import/put-back.ts';

const readText = (text: string, name = 'page.txt') => read({ bytes: Buffer.from(text), name });

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n${STORY}\nShare this article\n“We will not sell the harbour,” said Ben Marsh, the mayor.\nShare this article\nPrint\n`;

async function check(keep: readonly string[], expected: readonly string[]): Promise<void> {
  const reading = await readText(CLIPPED);
  const { body, put } = putBack(reading.body, reading, { words: keep });
  assert.deepEqual(
    put.map(({ line, text }) => `${line} ${text}`),
    expected,
  );
  assert.deepEqual(strayWords(body, reading.input), []);
  const lines = body.split('\n').filter((line) => line !== '');
  assert.equal(lines.length, 3 + expected.length, body);
}

describe('what an import has cut', () => {
  it('is put back by its words', () => check(['share THIS'], ['4 Share this article', '6 Share this article']));
  it('is put back by the whole line', () => check(['Home', 'Print'], ['1 Home', '7 Print']));
  it('stays cut where nobody asks for it', () => check(['Weather', '', '…'], []));
  it('is no part of a word', () => check(['rint'], []));

  it('stands where it stood', async () => {
    const reading = await readText(CLIPPED);
    const { body } = putBack(reading.body, reading, { words: ['Share', 'Home', 'Print'] });
    const before = CLIPPED.replace('Council keeps', '# Council keeps');
    assert.equal(body, `${before.trim().split('\n').join('\n\n')}\n`);
    // A second time there is nothing left to put back.
    assert.deepEqual(putBack(body, reading, { words: ['Share', 'Home', 'Print'] }), { body, put: [] });
  });

  it('is put back into a web page', async () => {
    const html = `<title>The wall holds</title><nav>Weather</nav><article><h1>The wall holds</h1><p>${STORY}</p></article><footer>All rights reserved</footer>`;
    const reading = await readText(html, 'page.html');
    assert.doesNotMatch(reading.body, /rights/);
    const { body } = putBack(reading.body, reading, { words: ['all rights'] });
    assert.match(body, /of the port\.\n\nAll rights reserved\n$/);
  });

  it('is put back line by line where it was a paragraph of several', async () => {
    const reading = await readText(CLIPPED);
    const cut = [{ text: 'Share this article\n“We will not sell the harbour,” said Ben Marsh, the mayor.', line: 4 }];
    const left = { ...reading, cut, body: `${STORY}\n` };
    const [first, second] = cutLines(left);
    assert.deepEqual([first?.line, second?.line, second?.number], [4, 5, 1]);
    const spoken = `${STORY}\n\n${second!.text}\n`;
    assert.equal(putBack(left.body, left, { numbers: [1] }).body, spoken);
    assert.equal(putBack(left.body, left, { words: [second!.text] }).body, spoken);
    assert.deepEqual(stillCut(spoken, left), [first]);
  });

  it('never makes a body that does not follow from its input', () => {
    const line = fc.constantFrom(
      'Home',
      'Share',
      'Print',
      'Read more',
      STORY,
      'It rained.',
      '- one',
      '> said',
      'Home Share',
    );
    return fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), fc.array(line, { maxLength: 3 }), async (lines, keep) => {
        const reading = await readText(`The wall holds\n${lines.join('\n')}\n`);
        const { body, put } = putBack(reading.body, reading, { words: keep });
        assert.deepEqual(strayWords(body, reading.input), []);
        assert.ok(put.every((one) => reading.cut.includes(one)));
        const numbers = [...reading.cut.keys()];
        const whole = putBack(reading.body, reading, { numbers });
        assert.deepEqual(strayWords(whole.body, reading.input), []);
        assert.deepEqual(putBack(whole.body, reading, { numbers }).put, []);
        if (put.length === 0) assert.equal(body, reading.body);
      }),
      { numRuns: 60 },
    );
  });
});
