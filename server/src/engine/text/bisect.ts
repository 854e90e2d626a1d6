/**
 * The first index from 0 up to `length` for which `holds` is true, where it is true for all behind the first, too;
 * `length` where it never is. Asks some log2(length) times.
 */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
