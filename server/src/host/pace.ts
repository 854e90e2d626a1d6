import { setImmediate } from 'node:timers/promises';
import type { Steps } from '../engine/index.ts';

/** Keeps long work from blocking the event loop: ask `isDue` between items, and `giveWay` when it says so. */
export type Pace = { readonly isDue: () => boolean; readonly giveWay: () => Promise<void> };

/** `slice` is how long to work at a stretch, in milliseconds. */
export function pace(slice = 10): Pace {
  let since = performance.now();
  return {
    isDue: () => performance.now() - since >= slice,
    giveWay: async () => {
      await setImmediate();
      since = performance.now();
    },
  };
}

/** Does the engine's long work without blocking the event loop. `goOn`, asked each time it has given way, may throw. */
export async function paced<T>(steps: Steps<T>, goOn: () => void = () => {}): Promise<T> {
  const resting = pace();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (!resting.isDue()) continue;
    await resting.giveWay();
    goOn();
  }
}
