import { parentPort, workerData } from 'node:worker_threads';
import { type Bibliography, bibliographySteps, type Problem } from '../engine/index.ts';
import { bibliographyFile } from './bibliographies.ts';
import { type PackedEntries, packed } from './packed-entries.ts';

/*
 * The thread that reads one large bibliography, in a bundle of its own. It tells how far it is, then what the file says
 * as a whole, and then hands over its entries, a portion for each time that it is asked: who takes them is never held
 * up, and may end the thread at any moment.
 */

/** What the thread is started with. */
export type Task = { readonly path: string };

export type Told =
  /** How much of the file is read, from 0 to 1. */
  | { readonly kind: 'reading'; readonly done: number }
  | { readonly kind: 'read'; readonly count: number; readonly head: Head }
  | { readonly kind: 'entries'; readonly entries: PackedEntries };

/** All of a bibliography but its entries. */
export type Head = {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly unreadable: string | undefined;
};

/** So many are taken in about a millisecond. */
const ENTRIES_AT_ONCE = 500;

/** Milliseconds between two words on how far it is. */
const SELDOM = 50;

const { path } = workerData as Task;
const { entries, text, problems, unreadable } = read();
tell({ kind: 'read', count: entries.length, head: { text, problems, unreadable } });
let given = 0;
parentPort?.on('message', () => {
  const portion = entries.slice(given, given + ENTRIES_AT_ONCE);
  given += portion.length;
  tell({ kind: 'entries', entries: packed(portion) });
});

function read(): Bibliography {
  const steps = bibliographySteps(bibliographyFile(path));
  let told = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - told < SELDOM) continue;
    told = performance.now();
    tell({ kind: 'reading', done: step.value });
  }
}

function tell(message: Told): void {
  parentPort?.postMessage(message);
}
