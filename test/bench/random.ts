/** Numbers that are the same in every run. */
export type Random = {
  /** At least 0 and below 1. */
  readonly share: () => number;
  /** A whole number from 0 to below `below`. */
  readonly pick: (below: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
};

/** mulberry32. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const share = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (below: number) => Math.floor(share() * below);
  return { share, pick, one: (of) => of[pick(of.length)]! };
}
