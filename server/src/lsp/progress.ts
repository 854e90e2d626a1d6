import { basename } from 'node:path';
import type { Progress, Reading } from '../host/bibliography-reading.ts';
import type { Server } from './serve.ts';

/** Milliseconds. What takes no longer needs no word. */
const SHORT = 300;

/** Milliseconds between two words on how far it is: nobody reads faster. */
const SELDOM = 100;

/**
 * Shows that a file is being read, how far that is and of how many works, where it takes a while and the client can
 * show it. Who cancels it leaves the file unread.
 */
export function showReading({ connection, abilities }: Pick<Server, 'connection' | 'abilities'>) {
  return (path: string, { bibliography, cancel }: Reading): ((progress: Progress) => void) => {
    let tell: (progress: Progress) => void = () => {};
    if (!abilities().showsProgress) return tell;
    let latest: Progress = { done: 0, entries: undefined };
    const timer = setTimeout(async () => {
      const shown = await connection.window.createWorkDoneProgress();
      shown.token.onCancellationRequested(cancel);
      shown.begin(`Reading ${basename(path)}`, percentage(latest), message(latest), true);
      let told = performance.now();
      tell = (progress) => {
        if (performance.now() - told < SELDOM) return;
        told = performance.now();
        shown.report(percentage(progress), message(progress));
      };
      await bibliography;
      tell = () => {};
      shown.done();
    }, SHORT);
    timer.unref();
    void bibliography.then(() => clearTimeout(timer));
    return (progress) => {
      latest = progress;
      tell(progress);
    };
  };
}

function percentage({ done }: Pick<Progress, 'done'>): number {
  return Math.round(100 * done);
}

/** Not every client that shows a message shows a percentage, too. */
function message({ done, entries }: Progress): string {
  return entries === undefined
    ? `${percentage({ done })} %`
    : `${grouped(entries.taken)} of ${grouped(entries.all)} works`;
}

function grouped(number: number): string {
  return number.toLocaleString('en');
}
