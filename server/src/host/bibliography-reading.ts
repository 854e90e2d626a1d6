import { basename } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Bibliography, startListing, unreadBibliography } from '../engine/index.ts';
import type { Head, Task, Told } from './bibliography-thread.ts';
import { unpacked } from './packed-entries.ts';

/** A large bibliography that is read in a thread of its own. */
export type Reading = {
  /** Never rejects: where the thread comes to nothing, nothing is read of the file, and why. */
  readonly bibliography: Promise<Bibliography>;
  /** Leaves the rest of the file unread. */
  readonly cancel: () => void;
};

/** How far a reading is. */
export type Progress = {
  /** From 0 to 1. */
  readonly done: number;
  /** Entries that are there, of all of them; undefined before anybody knows how many there are. */
  readonly entries: { readonly taken: number; readonly all: number } | undefined;
};

/** Megabytes. */
const MOST_MEMORY = 2048;

/** The share of the work that reading the file is; taking the entries is the rest. */
const READING = 0.6;

/**
 * Starts to read a file. `bundle` is the program that the thread runs. Each word of the thread is dealt with in some
 * milliseconds at most, and other work is done in between.
 */
export function startReading(path: string, bundle: string, tell: (progress: Progress) => void): Reading {
  let settle: (bibliography: Bibliography) => void = () => {};
  const bibliography = new Promise<Bibliography>((resolve) => {
    settle = resolve;
  });
  const task: Task = { path };
  const thread = new Worker(bundle, {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY },
    // The streams are those of the protocol itself.
    stdout: true,
    stderr: true,
    env: {},
    execArgv: [],
  });
  thread.unref();
  const end = (ended: Bibliography) => {
    settle(ended);
    void thread.terminate();
  };
  const fail = (reason: string) => end(unreadBibliography(path, reason));

  const listing = startListing(path);
  let head: Head | undefined;
  let all = 0;
  let taken = 0;

  const ask = () => {
    if (taken < all) thread.postMessage('more');
    else end(listing.end(head!.text, head!.problems));
  };
  thread.on('message', (told: Told) => {
    switch (told.kind) {
      case 'reading':
        return tell({ done: READING * told.done, entries: undefined });
      case 'read':
        head = told.head;
        all = told.count;
        if (head.unreadable !== undefined) return fail(head.unreadable);
        return ask();
      case 'entries':
        listing.add(unpacked(told.entries, path));
        taken += told.entries.keys.length;
        tell({ done: READING + ((1 - READING) * taken) / all, entries: { taken, all } });
        // What else waits is done first.
        return void setImmediate(ask);
    }
  });
  thread.on('error', (error: NodeJS.ErrnoException) => {
    const isTooLarge = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
    fail(isTooLarge ? 'could not be read: it takes too much memory' : `could not be read (${plain(error.message)})`);
  });
  thread.on('exit', () => fail('could not be read: the thread that read it has ended'));

  return { bibliography, cancel: () => fail(CANCELLED) };
}

/** Reads on from the file's name. */
const CANCELLED = 'is not read: that was cancelled; it is read once it is saved again';

/** Without the paths of our own files, which say nothing to a writer. */
function plain(message: string): string {
  return message
    .split('\n')[0]!
    .replace(/'[^']*[/\\]([^'/\\]*)'/g, (_, name: string) => `“${basename(name)}”`)
    .trim();
}
