import { setImmediate, setTimeout } from 'node:timers/promises';

/** Milliseconds. */
const SLICE = 10;
const SHORT_SLICE = 3;

/** Keeps long work from blocking the event loop: ask `isDue` between items, and `giveWay` when it says so. */
export type Pace = { readonly isDue: () => boolean; readonly giveWay: () => Promise<void> };

/** `slice` is how long to work at a stretch, in milliseconds. */
export function pace(slice = SLICE): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= slice,
    giveWay: async () => {
      await setImmediate();
      since = performance.now();
    },
  };
}

/**
 * Does the engine's long work without blocking the event loop. `isWanted` is asked each time it has given way: once it
 * says no, the work is left undone, and the answer is undefined. What nobody waits for may rest for some milliseconds
 * for each ten of work, so that the machine does not get hot over it; it also gives way sooner, to what somebody does
 * wait for.
 */
export async function paced<T>(
  steps: Generator<unknown, T>,
  isWanted: () => boolean = () => true,
  rest = 0,
): Promise<T | undefined> {
  const slice = rest > 0 ? SHORT_SLICE : SLICE;
  const resting = pace(slice);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!resting.isDue()) continue;
    if (rest > 0) await setTimeout((rest * slice) / SLICE, undefined, { ref: false });
    await resting.giveWay();
    if (!isWanted()) return undefined;
  }
}
