import assert from 'node:assert/strict';
import fc from 'fast-check';
import { read } from '../../server/src/import/convert.ts';
import { departuresIn } from '../../server/src/import/departures.ts';

const STORY =
  'The council voted on Tuesday to keep the old harbour open for another ten years, and to pay for a new wall with the money of the port.';
const SPEECH = '“We will not sell the harbour,” said Ben Marsh, the mayor, who spoke for an hour.';
const CLIPPED = `Home\nCouncil keeps the old harbour open\n${STORY}\nShare this article\n${SPEECH}\nIt was the third vote in a row, and the closest of them by far, he said.\n`;

/** What a source that was changed by hand has otherwise: its words, those of the original, and where the gap is. */
async function check(change: (body: string) => string, expected: readonly string[], text = CLIPPED): Promise<void> {
  const reading = await read({ bytes: Buffer.from(text), name: 'page.txt' });
  const body = change(reading.body);
  assert.deepEqual(
    departuresIn(body, reading).map(({ span, words, original, isWhole }) => {
      const there = words === '' ? `${body.slice(0, span.start).split(/\s+/).at(-1)} ‸` : words;
      return `${there} < ${original}${isWhole ? ' (whole)' : ''}`;
    }),
    expected,
  );
}

describe('a source that was changed by hand', () => {
  it('is as it was, line ends and marks apart', async () => {
    await check((body) => body, []);
    await check((body) => body.replaceAll('\n', '\r\n').replaceAll('“', '"'), []);
  });

  it('has other words where some were put in, taken out or replaced', async () => {
    await check((body) => body.replace('will not', 'will'), ['will ‸ < not']);
    await check((body) => body.replace('will not', 'will surely not'), ['surely < ']);
    await check((body) => body.replace('not sell', 'never give away'), ['never give away < not sell']);
    await check((body) => body.replace('ten', 'five').replace('Ben ', ''), ['five < ten', 'said ‸ < Ben']);
  });

  it('may lack its beginning, its end, or all', async () => {
    await check((body) => body.slice(0, -11), ['far ‸ < he said']);
    await check((body) => body.replace('The council voted', 'voted'), ['open ‸ < The council']);
    await check(
      () => '',
      [
        `‸ < ${['Council keeps the old harbour open', STORY, SPEECH].join(' ')} It was the third vote in a row, and the closest of them by far, he said (whole)`,
      ].map((one) => ` ${one}`),
    );
  });

  it('may lack whole paragraphs', () =>
    check((body) => body.replace(`${SPEECH}\n\n`, ''), [`port ‸ < ${SPEECH.slice(1, -1)} (whole)`]));

  it('may have lines that an import cuts', () =>
    check((body) => body.replace(SPEECH, `Share this article\n\n${SPEECH}`), []));

  it('may have a word put together that a line’s end parted', () => {
    const wrapped = `${STORY.replace('another', 'an-\nother')}\n${SPEECH}\n`;
    return check((body) => body.replace('an-\nother', 'another'), [], wrapped);
  });

  it('tells of each word that is missing, and of no other', () => {
    const words = STORY.split(' ');
    const some = fc.uniqueArray(fc.integer({ min: 1, max: words.length - 2 }), { maxLength: 5 });
    return fc.assert(
      fc.asyncProperty(some, async (missing) => {
        const reading = await read({
          bytes: Buffer.from(`${SPEECH}\n${STORY}\n${SPEECH.replace('Ben', 'Bob')}\n`),
          name: 'a.txt',
        });
        const left = words.filter((_, i) => !missing.includes(i)).join(' ');
        const found = departuresIn(reading.body.replace(STORY, left), reading);
        assert.equal(
          found.flatMap(({ original }) => original.split(' ')).length,
          missing.length,
          JSON.stringify(found),
        );
        assert.ok(found.every((one) => one.words === '' && !one.isWhole));
      }),
      { numRuns: 50 },
    );
  });
});
