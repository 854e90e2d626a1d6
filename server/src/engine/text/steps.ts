/** Long work in steps: who runs it may give way to other work after each of them, or stop and forget it. */
export type Steps<T> = Generator<undefined, T>;

/** The same, where each step says how much of the work is done: from 0 to 1. */
export type MeasuredSteps<T> = Generator<number, T>;

/** Does all of it at once. */
export function finish<T>(steps: Generator<unknown, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
