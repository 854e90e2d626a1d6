const RATE = 0.15;
const DECAY = 1e-4;
const RAREST = 12;
const SLIGHTEST = 0.08;

/** The items in an order of chance that is the same for each seed. */
export function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const order = [...items];
  let state = seed + 7;
  for (let i = order.length - 1; i > 0; i--) {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    const j = state % (i + 1);
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}

/** A log-linear model over named observations, learned by AdaGrad with L2. */
export class LogLinear {
  readonly #codes = new Map<string, number>();
  readonly #counts: number[] = [];
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(features: readonly string[]) {
    for (const feature of features) {
      const code = this.#codes.get(feature) ?? this.#codes.size;
      this.#codes.set(feature, code);
      this.#counts[code] = (this.#counts[code] ?? 0) + 1;
    }
    this.#weights = new Float64Array(this.#codes.size);
    this.#squares = new Float64Array(this.#codes.size).fill(1e-6);
  }

  /** Rare observations are left out: what they would learn is chance. */
  code(features: readonly string[]): readonly number[] {
    return features.map((feature) => this.#codes.get(feature)!).filter((code) => this.#counts[code]! >= RAREST);
  }

  score(codes: readonly number[]): number {
    return codes.reduce((sum, code) => sum + this.#weights[code]!, 0);
  }

  step(codes: readonly number[], error: number): void {
    if (Math.abs(error) < 1e-4) return;
    for (const code of codes) {
      const slope = error + DECAY * this.#weights[code]!;
      this.#squares[code]! += slope * slope;
      this.#weights[code]! -= (RATE * slope) / Math.sqrt(this.#squares[code]!);
    }
  }

  weights(): ReadonlyMap<string, number> {
    return new Map(
      [...this.#codes]
        .map(([name, code]) => [name, this.#weights[code]!] as const)
        .filter(([, weight]) => Math.abs(weight) >= SLIGHTEST),
    );
  }
}
