import { basename } from 'node:path';
import type { Server } from './serve.ts';

/** Milliseconds. What takes no longer needs no word. */
const SHORT = 300;

/** Shows that a file is being read, where that takes a while and the client can show it. */
export function showReading({ connection, abilities }: Pick<Server, 'connection' | 'abilities'>) {
  return (path: string, done: Promise<unknown>): void => {
    if (!abilities().showsProgress) return;
    const timer = setTimeout(async () => {
      const progress = await connection.window.createWorkDoneProgress();
      progress.begin(`Reading ${basename(path)}`);
      await done;
      progress.done();
    }, SHORT);
    timer.unref();
    void done.then(() => clearTimeout(timer));
  };
}
