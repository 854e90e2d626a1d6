import { parentPort } from 'node:worker_threads';
import { convert, type Raw, read } from './convert.ts';
import { departuresIn } from './departures.ts';
import { putBack } from './put-back.ts';

/*
 * The thread that reads files, in a bundle of its own: what it loads is heavy, and what it reads may be hostile. It does
 * one thing at a time, answers each question once, and can be ended at any moment.
 */

/** A question to the thread: what a file says, where a body departs from it, or what is put back into one. */
export type Question = { readonly raw: Raw; readonly body?: string; readonly keep?: readonly string[] };

parentPort?.on('message', async ({ raw, body, keep }: Question) => {
  if (body === undefined) parentPort!.postMessage(await convert(raw));
  else if (keep !== undefined) parentPort!.postMessage(putBack(body, await read(raw), keep));
  else {
    const reading = await read(raw);
    parentPort!.postMessage(reading.outcome === 'read' ? departuresIn(body, reading) : reading.problems[0]);
  }
});
