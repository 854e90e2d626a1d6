/**
 * The same data as text, numbers, truth values, lists and mappings alone. YAML also gives dates (here ISO 8601, the
 * day alone where no time is given; an impossible one is undefined), bytes and lists that hold themselves.
 * Undefined where the data would grow without end.
 */
export function plainData(value: unknown): unknown {
  let left = MOST_VALUES;
  try {
    return copy(value, 0);
  } catch {
    return undefined;
  }

  function copy(part: unknown, depth: number): unknown {
    if (--left < 0 || depth > DEEPEST) throw new RangeError('too much data');
    if (part instanceof Date) return isoDate(part);
    if (ArrayBuffer.isView(part)) return undefined;
    if (Array.isArray(part)) return part.map((item) => copy(item, depth + 1));
    if (typeof part === 'object' && part !== null) {
      return Object.fromEntries(Object.entries(part).map(([name, item]) => [name, copy(item, depth + 1)]));
    }
    return part;
  }
}

const MOST_VALUES = 100_000;
const DEEPEST = 100;

function isoDate(date: Date): string | undefined {
  if (Number.isNaN(date.getTime())) return undefined;
  const iso = date.toISOString();
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, iso.indexOf('T')) : iso;
}
