/**
 * How long a large bibliography takes to read, beside the floor of looking at each of its characters once, and the
 * longest time that one step holds the thread that does it: read here, and read in a thread of its own, whose portions
 * are taken here. Prints; gates on nothing but the answers. `npm run bench:bibliography`
 */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { type Bibliography, bibliographySteps } from '../../server/src/engine/index.ts';
import { startReading } from '../../server/src/host/bibliography-reading.ts';
import { bundlePath } from '../support/bundles.ts';
import { madeBibtex, madeCslJson } from '../support/made-bibliographies.ts';
import { ms, quantile } from './measure.ts';

const WORKS = 15_000;
const ROUNDS = 7;

const folder = mkdtempSync(join(tmpdir(), 'verbatim-bibliography-'));
try {
  for (const [name, { text }] of [
    ['works.bib', madeBibtex({ works: WORKS, broken: 7_000 })],
    ['works.json', madeCslJson({ works: WORKS, broken: 7_000 })],
  ] as const) {
    const path = join(folder, name);
    writeFileSync(path, text);
    const rounds: Round[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      rounds.push({ floor: floorOf(text), here: readHere(path, text), thread: await readInThread(path) });
    }
    const median = (of: (round: Round) => number) => quantile(rounds.map(of), 0.5);
    const floor = median((one) => one.floor);
    console.log(`${name}: ${WORKS} works, ${(text.length / 1e6).toFixed(1)} MB, floor ${ms(floor)}`);
    for (const way of ['here', 'thread'] as const) {
      const [time, step] = [median((one) => one[way].time), median((one) => one[way].step)];
      const quietest = Math.min(...rounds.map((one) => one[way].step));
      console.log(
        `  read ${way}: ${ms(time)} (${(time / floor).toFixed(0)} x the floor), longest step ${ms(step)}, in the quietest round ${ms(quietest)}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true });
}

type Taken = { readonly time: number; readonly step: number };
type Round = { readonly floor: number; readonly here: Taken; readonly thread: Taken };

function readHere(path: string, text: string): Taken {
  const began = performance.now();
  const steps = bibliographySteps({ path, text });
  let step = 0;
  for (let at = began; ; ) {
    const { done, value } = steps.next();
    const now = performance.now();
    step = Math.max(step, now - at);
    at = now;
    if (!done) continue;
    check(value);
    return { time: now - began, step };
  }
}

/** The step is the longest time between two turns of this thread's own loop. */
async function readInThread(path: string): Promise<Taken> {
  const began = performance.now();
  let isRead = false;
  let step = 0;
  const reading = startReading(path, bundlePath('bibliography'), () => {});
  const read = reading.bibliography.then((bibliography) => {
    isRead = true;
    check(bibliography);
  });
  for (let at = performance.now(); !isRead; ) {
    await setTimeout(1);
    const now = performance.now();
    step = Math.max(step, now - at);
    at = now;
  }
  await read;
  return { time: performance.now() - began, step };
}

function check({ entries, problems }: Bibliography): void {
  assert.equal(entries.length, WORKS - 1);
  assert.equal(problems.length, 1);
}

function floorOf(text: string): number {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  assert.ok(sum > 0);
  return performance.now() - began;
}
