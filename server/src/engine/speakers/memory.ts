/**
 * What was read of texts, by what it was read from, for reading the next version of a draft faster and no differently.
 * Holds what the last `LARGEST` readings needed, and as much again at most.
 */
export class Memory {
  #recent = new Map<string, Map<string, unknown>>();
  #older: ReadonlyMap<string, ReadonlyMap<string, unknown>> = new Map();
  readonly #made = new WeakMap<object, { readonly from: readonly unknown[]; readonly made: unknown }>();

  /**
   * What `make` gives, from now on without making it. It must depend on nothing but the text and what `reading` tells.
   * The two are apart since to put a long text behind another takes longer than to look it up.
   */
  recall<T>(reading: string, text: string, make: () => T): T {
    let readings = this.#recent.get(text);
    const recent = readings?.get(reading);
    if (recent !== undefined) return recent as T;
    const made = (this.#older.get(text)?.get(reading) as T | undefined) ?? make();
    if (readings === undefined) {
      if (this.#recent.size >= LARGEST) {
        this.#older = this.#recent;
        this.#recent = new Map();
      }
      readings = new Map();
      this.#recent.set(text, readings);
    }
    readings.set(reading, made);
    return made;
  }

  /**
   * What `make` gave last for an object, as long as all that it was made from is the very same. Else it is made anew,
   * from what it was before: what turns out as it was may then stay the very same.
   */
  renew<T>(of: object, from: readonly unknown[], make: (before: T | undefined) => T): T {
    const known = this.#made.get(of);
    if (known?.from.every((each, i) => Object.is(each, from[i]))) return known.made as T;
    const made = make(known?.made as T | undefined);
    this.#made.set(of, { from, made });
    return made;
  }
}

/** As many paragraphs as a long book has. */
const LARGEST = 20_000;
