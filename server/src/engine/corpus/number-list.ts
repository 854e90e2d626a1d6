/** Numbers below 2 ** 32, as many as come, of which none is moved when there are more. */
export class NumberList {
  readonly #full: Uint32Array[] = [];
  #last = new Uint32Array(PORTION);
  #used = 0;

  get length(): number {
    return this.#full.length * PORTION + this.#used;
  }

  push(number: number): void {
    if (this.#used === PORTION) {
      this.#full.push(this.#last);
      this.#last = new Uint32Array(PORTION);
      this.#used = 0;
    }
    this.#last[this.#used++] = number;
  }

  /** All numbers, in order. */
  portions(): readonly Uint32Array[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }
}

const PORTION = 2 ** 16;
