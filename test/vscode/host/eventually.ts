import { setTimeout as delay } from 'node:timers/promises';

const PATIENCE_MS = 10_000;

/** Waits until `look` sees something, and gives it. Rejects with what was waited for when nothing comes in 10 s. */
export async function eventually<T>(what: string, look: () => T | undefined | Promise<T | undefined>): Promise<T> {
  for (const end = Date.now() + PATIENCE_MS; Date.now() < end; await delay(20)) {
    const seen = await look();
    if (seen !== undefined) return seen;
  }
  throw new Error(`never happened: ${what}`);
}
