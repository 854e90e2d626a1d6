/**
 * How long a large bibliography takes to read, beside the floor of looking at each of its characters once, and the
 * longest time that one step holds the thread. Prints; gates on nothing but the answers.
 */
import assert from 'node:assert/strict';
import { bibliographySteps } from '../../server/src/engine/bibliography/bibliography.ts';
import { madeBibtex, madeCslJson } from '../support/made-bibliographies.ts';

const WORKS = 15_000;
const ROUNDS = 5;

for (const [path, { text }] of [
  ['works.bib', madeBibtex({ works: WORKS, broken: 7_000 })],
  ['works.json', madeCslJson({ works: WORKS, broken: 7_000 })],
] as const) {
  const rounds = Array.from({ length: ROUNDS }, () => ({ ...read(path, text), floor: floorOf(text) }));
  const median = (of: (round: (typeof rounds)[number]) => number) => rounds.map(of).sort((a, b) => a - b)[ROUNDS >> 1]!;
  const [time, step, floor] = [median((one) => one.time), median((one) => one.step), median((one) => one.floor)];
  console.log(
    `${path}: ${WORKS} works, ${(text.length / 1e6).toFixed(1)} MB, ${time.toFixed(0)} ms (${(time / floor).toFixed(0)} x the floor), longest step ${step.toFixed(1)} ms`,
  );
}

function read(path: string, text: string) {
  const began = performance.now();
  const steps = bibliographySteps({ path, text });
  let step = 0;
  for (let at = began; ; ) {
    const { done, value } = steps.next();
    const now = performance.now();
    step = Math.max(step, now - at);
    at = now;
    if (!done) continue;
    assert.equal(value.entries.length, WORKS - 1);
    assert.equal(value.problems.length, 1);
    return { time: now - began, step };
  }
}

function floorOf(text: string): number {
  const began = performance.now();
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += text.charCodeAt(i);
  assert.ok(sum > 0);
  return performance.now() - began;
}
