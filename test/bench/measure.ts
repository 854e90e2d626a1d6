/** Milliseconds that something takes, by the clock. */
export function time(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** Milliseconds of the processor that something takes, which other work on the machine changes less than the clock. */
export function cpuTime<T>(run: () => T): readonly [milliseconds: number, result: T] {
  const start = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(start);
  return [(user + system) / 1000, result];
}

export function median(rounds: number, run: () => unknown): number {
  return quantile(
    Array.from({ length: rounds }, () => time(run)),
    0.5,
  );
}

/** The value below which a share of all values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}

export function ms(value: number): string {
  return `${value.toFixed(value < 1 ? 3 : 1)} ms`;
}
