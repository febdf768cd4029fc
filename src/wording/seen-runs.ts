/** Which runs of tokens were met before in so many texts. A million are asked about: most are told apart by a number alone. */
export class SeenRuns {
  readonly #hashes = new Set<number>();
  readonly #keys = new Set<string>();

  has(run: Uint32Array, texts: number): boolean {
    return this.#hashes.has(hashOf(run, texts)) && this.#keys.has(keyOf(run, texts));
  }

  add(run: Uint32Array, texts: number): void {
    this.#hashes.add(hashOf(run, texts));
    this.#keys.add(keyOf(run, texts));
  }
}

const keyOf = (run: Uint32Array, texts: number): string => `${run.join(' ')}|${texts}`;

function hashOf(run: Uint32Array, texts: number): number {
  let hash = texts;
  for (let i = 0; i < run.length; i++) hash = Math.imul(hash ^ (run[i] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash;
}
