import { setImmediate } from 'node:timers/promises';

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
