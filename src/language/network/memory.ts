import { type Kernel, makeKernel } from './kernel.js';
import { WASM } from './web-assembly.js';

/** A stretch of a network's memory: float32 numbers at a byte address. */
export interface Floats {
  readonly at: number;
  readonly values: Float32Array;
}

/** What vectors are multiplied with: small integers, as they are in the model's file. */
export interface Factor {
  /** 16-bit integers: for eight columns after the other, for each two rows, the two numbers of each column. */
  readonly at: number;
  /** What one step of each row stands for, as floats. */
  readonly scalesAt: number;
  /** A multiple of 8. */
  readonly rows: number;
  readonly columns: number;
}

/** The memory that one thread computes in. Everything is reserved first and used after; nothing is given back. */
export interface NetworkMemory {
  readonly kernel: Kernel;
  /** C += A B for `rows` rows of floats at `a`, at most `MOST_WORDS`; those of A and of C lie one after the other. */
  readonly multiply: (a: number, rows: number, b: Factor, c: number) => void;
  readonly floats: (address: number, count: number) => Float32Array;
  readonly integers: (address: number, count: number) => Int32Array;
  readonly shorts: (address: number, count: number) => Int16Array;
}

/** Longest stretch of words that is tagged and parsed at once. */
export const MOST_WORDS = 250;
/** Rows of numbers lie four by four where they are multiplied. */
const MOST_ROWS = Math.ceil(MOST_WORDS / 4) * 4;

const PAGE = 65536;

/** Collects what a network needs, then makes a memory of just that size. */
export class Reservation {
  private size = 64;
  private longest = 0;

  /** Byte address of `count` float32 or int32 numbers, aligned to 64 bytes. */
  take(count: number): number {
    const at = this.size;
    this.size += Math.ceil((count * 4) / 64) * 64;
    return at;
  }

  /** Room for vectors of so many numbers while they are multiplied. */
  takeShortened(numbers: number): void {
    this.longest = Math.max(this.longest, numbers);
  }

  make(): NetworkMemory {
    const shortAt = this.take((MOST_ROWS * this.longest) / 2);
    const scalesAt = this.take(MOST_ROWS);
    const memory = new WASM.Memory({ initial: Math.ceil(this.size / PAGE) });
    const kernel = makeKernel(memory);
    return {
      kernel,
      multiply: (a, rows, b, c) => {
        kernel.shorten(a, rows, b.rows, b.rows * 4, b.scalesAt, shortAt, scalesAt);
        kernel.multiply(shortAt, scalesAt, b.at, c, rows, b.rows / 2, b.columns * 4, b.columns * 4);
      },
      floats: (address, count) => new Float32Array(memory.buffer, address, count),
      integers: (address, count) => new Int32Array(memory.buffer, address, count),
      shorts: (address, count) => new Int16Array(memory.buffer, address, count),
    };
  }
}
