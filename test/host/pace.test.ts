import assert from 'node:assert/strict';
import { paced } from '../../server/src/host/pace.ts';

function* busy(steps: number, done: () => void): Generator<undefined, string> {
  for (let i = 0; i < steps; i++) {
    for (const end = performance.now() + 2; performance.now() < end; );
    yield;
  }
  done();
  return 'done';
}

describe('long work', () => {
  it('lets other work go on in between', async () => {
    let beats = 0;
    const beat = setInterval(() => beats++, 1);
    assert.equal(await paced(busy(25, () => {})), 'done');
    clearInterval(beat);
    assert.ok(beats >= 2, `${beats} beats`);
  });

  it('is left undone once nobody wants it', async () => {
    let isDone = false;
    let asked = 0;
    const answer = await paced(
      busy(25, () => {
        isDone = true;
      }),
      () => ++asked < 2,
    );
    assert.deepEqual([answer, isDone, asked], [undefined, false, 2]);
  });
});
