import { type Kernel, makeKernel } from './kernel.js';
import { WASM } from './web-assembly.js';

/** A stretch of a network's memory: float32 numbers at a byte address. */
export interface Floats {
  readonly at: number;
  readonly values: Float32Array;
}

/** The memory that one thread computes in. Everything is reserved first and used after; nothing is given back. */
export interface NetworkMemory {
  readonly kernel: Kernel;
  readonly floats: (address: number, count: number) => Float32Array;
  readonly integers: (address: number, count: number) => Int32Array;
}

const PAGE = 65536;

/** Collects what a network needs, then makes a memory of just that size. */
export class Reservation {
  private size = 64;

  /** Byte address of `count` float32 or int32 numbers, aligned to 64 bytes. */
  take(count: number): number {
    const at = this.size;
    this.size += Math.ceil((count * 4) / 64) * 64;
    return at;
  }

  make(): NetworkMemory {
    const memory = new WASM.Memory({ initial: Math.ceil(this.size / PAGE) });
    return {
      kernel: makeKernel(memory),
      floats: (address, count) => new Float32Array(memory.buffer, address, count),
      integers: (address, count) => new Int32Array(memory.buffer, address, count),
    };
  }
}
