/** Numbers below 2 ** 32, as many as come, of which none is moved when there are more. */
export class NumberList {
  length = 0;
  readonly #full: Uint32Array[] = [];
  #last = new Uint32Array(SMALLEST);
  #used = 0;

  push(number: number): void {
    if (this.#used === this.#last.length) {
      this.#full.push(this.#last);
      this.#last = new Uint32Array(Math.min(LARGEST, this.#last.length * 2));
      this.#used = 0;
    }
    this.#last[this.#used++] = number;
    this.length++;
  }

  /** All numbers, in order. */
  portions(): readonly Uint32Array[] {
    return [...this.#full, this.#last.subarray(0, this.#used)];
  }
}

const SMALLEST = 2 ** 8;
const LARGEST = 2 ** 16;
