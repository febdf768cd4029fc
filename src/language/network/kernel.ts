import {
  add, add4, assembleModule, atLeast, type Code, type FunctionCode, get, int, lessThan, load4, loadInt, max4, repeatWhile, set,
  spread, store4, subtract, times, times4, whileTrue, zero4,
} from './assemble.js'; // prettier-ignore
import { WASM, type WasmMemory } from './web-assembly.js';

/**
 * The arithmetic of the networks, in 128-bit SIMD. Every sum runs in one fixed order with 32-bit rounding after each
 * step, so that results are the same on every machine. Addresses and strides are bytes.
 */
export interface Kernel {
  /** C += A B, for A of rows x inner, B of inner x columns; columns are a multiple of 32. */
  multiply(
    a: number,
    b: number,
    c: number,
    rows: number,
    inner: number,
    columnBytes: number,
    aStride: number,
    cStride: number,
  ): void;
  /** x += max(y, 0), elementwise; bytes are a multiple of 16. */
  addPositive(x: number, y: number, bytes: number): void;
  /** target = max(0, sum of `count` vectors whose addresses stand at `list`); bytes are a multiple of 16. */
  sumPositive(list: number, count: number, target: number, bytes: number): void;
}

export function makeKernel(memory: WasmMemory): Kernel {
  const module = new WASM.Module(assembleModule([multiply(), addPositive(), sumPositive()]));
  return new WASM.Instance(module, { env: { memory } }).exports as Kernel;
}

function multiply(): FunctionCode {
  const [a, b, c, rows, inner, columnBytes, aStride, cStride] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [j, k, from, to] = [8, 9, 10, 11] as const;
  const row = [12, 13, 14, 15] as const;
  const sums = [16, 17, 18, 19, 20, 21, 22, 23] as const;
  const [b0, b1, x] = [24, 25, 26] as const;
  const step = (local: number, by: Code): Code => set(local, add(get(local), by));
  const forColumns = (bytes: number, ...body: readonly Code[]): Code => [
    ...set(j, int(0)),
    ...repeatWhile(lessThan(get(j), get(columnBytes)), ...body, step(j, int(bytes))),
  ];
  const down = set(k, subtract(get(k), int(1)));
  // the sums of row r: its first and its last four columns
  const low = (r: number): number => sums[0] + 2 * r;
  const high = (r: number): number => low(r) + 1;
  const cRow = (r: number): Code => add(get(to), times(get(cStride), int(r)));
  // four rows by eight columns: each loaded value of B serves four rows
  const four = whileTrue(
    atLeast(get(rows), int(4)),
    forColumns(
      32,
      set(to, add(get(c), get(j))),
      ...row.flatMap((_, r) => [set(low(r), load4(cRow(r))), set(high(r), load4(cRow(r), 16))]),
      ...row.map((local, r) => set(local, add(get(a), times(get(aStride), int(r))))),
      set(from, add(get(b), get(j))),
      set(k, get(inner)),
      repeatWhile(
        get(k),
        set(b0, load4(get(from))),
        set(b1, load4(get(from), 16)),
        ...row.flatMap((local, r) => [
          set(x, spread(get(local))),
          set(low(r), add4(get(low(r)), times4(get(x), get(b0)))),
          set(high(r), add4(get(high(r)), times4(get(x), get(b1)))),
          step(local, int(4)),
        ]),
        step(from, get(columnBytes)),
        down,
      ),
      ...row.flatMap((_, r) => [store4(cRow(r), get(low(r))), store4(cRow(r), get(high(r)), 16)]),
    ),
    step(a, times(get(aStride), int(4))),
    step(c, times(get(cStride), int(4))),
    set(rows, subtract(get(rows), int(4))),
  );
  // the rows that remain: one by 32 columns
  const one = whileTrue(
    atLeast(get(rows), int(1)),
    forColumns(
      128,
      set(to, add(get(c), get(j))),
      ...sums.map((sum, s) => set(sum, load4(get(to), 16 * s))),
      set(row[0], get(a)),
      set(from, add(get(b), get(j))),
      set(k, get(inner)),
      repeatWhile(
        get(k),
        set(x, spread(get(row[0]))),
        ...sums.map((sum, s) => set(sum, add4(get(sum), times4(get(x), load4(get(from), 16 * s))))),
        step(row[0], int(4)),
        step(from, get(columnBytes)),
        down,
      ),
      ...sums.map((sum, s) => store4(get(to), get(sum), 16 * s)),
    ),
    step(a, get(aStride)),
    step(c, get(cStride)),
    set(rows, subtract(get(rows), int(1))),
  );
  return { name: 'multiply', parameters: 8, integers: 8, vectors: 11, body: [...four, ...one] };
}

function addPositive(): FunctionCode {
  const [x, y, bytes] = [0, 1, 2] as const;
  const body = whileTrue(
    atLeast(get(bytes), int(16)),
    store4(get(x), add4(load4(get(x)), max4(load4(get(y)), zero4))),
    set(x, add(get(x), int(16))),
    set(y, add(get(y), int(16))),
    set(bytes, subtract(get(bytes), int(16))),
  );
  return { name: 'addPositive', parameters: 3, integers: 0, vectors: 0, body };
}

function sumPositive(): FunctionCode {
  const [list, count, target, bytes] = [0, 1, 2, 3] as const;
  const [at, next, left, address] = [4, 5, 6, 7] as const;
  const [low, high] = [8, 9] as const;
  const body = [
    ...set(at, int(0)),
    ...repeatWhile(
      lessThan(get(at), get(bytes)),
      set(low, zero4),
      set(high, zero4),
      set(next, get(list)),
      set(left, get(count)),
      repeatWhile(
        get(left),
        set(address, add(loadInt(get(next)), get(at))),
        set(low, add4(get(low), load4(get(address)))),
        set(high, add4(get(high), load4(get(address), 16))),
        set(next, add(get(next), int(4))),
        set(left, subtract(get(left), int(1))),
      ),
      store4(add(get(target), get(at)), max4(get(low), zero4)),
      store4(add(get(target), get(at)), max4(get(high), zero4), 16),
      set(at, add(get(at), int(32))),
    ),
  ];
  return { name: 'sumPositive', parameters: 4, integers: 4, vectors: 2, body };
}
