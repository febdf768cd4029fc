/** Numbers of 32 bits that grow in number: four bytes each, and half as many to spare. */
export class Numbers {
  #held = new Uint32Array(1 << 14);
  length = 0;

  push(value: number): void {
    if (this.length === this.#held.length) this.reserve(1);
    this.#held[this.length++] = value;
  }

  /** Makes room for so many more at once. */
  reserve(more: number): void {
    if (this.length + more <= this.#held.length) return;
    const larger = new Uint32Array(Math.max(this.length + more, Math.ceil(this.#held.length * 1.5)));
    larger.set(this.#held);
    this.#held = larger;
  }

  get(from: number, to: number): Uint32Array {
    return this.#held.subarray(from, to);
  }

  /** All of them, without what was to spare. */
  take(): Uint32Array {
    return this.#held.slice(0, this.length);
  }
}
