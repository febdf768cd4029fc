import {
  add, add4, addInts4, assembleModule, atLeast, type Code, dot8, float4, type FunctionCode, get, greatest4, int, isSome, lessThan, load4,
  loadInt, lowHalves, max4, narrow8, over4, repeatWhile, same4, set, size4, spread, store4, storeFirst, storeInt, subtract,
  times, times4, whileTrue, zero4,
} from './assemble.js'; // prettier-ignore
import { WASM, type WasmMemory } from './web-assembly.js';

/**
 * The arithmetic of the networks, in 128-bit SIMD. Products are of 16-bit integers and their sums of 32-bit ones, exact; sums
 * of floats run in one fixed order with 32-bit rounding after each step, so that results are the same on every machine. Addresses and strides are bytes.
 */
export interface Kernel {
  /**
   * Rows of floats as 16-bit integers, to be multiplied: each number times its column's of `factors`, then so that a row's greatest
   * becomes 32,767. What one step stands for is written to `scales`, a float a row. `inner` is a multiple of 8.
   */
  shorten(
    x: number,
    rows: number,
    inner: number,
    xStride: number,
    factors: number,
    short: number,
    scales: number,
  ): void;
  /**
   * C += A B, for A of rows x 2 `pairs`, shortened, and B of 2 `pairs` x columns, 16-bit integers that lie as `placeFactor` lays them;
   * `pairs` are a multiple of 4, columns of 8. Products are summed as 32-bit integers: exactly.
   */
  multiply(
    a: number,
    scales: number,
    b: number,
    c: number,
    rows: number,
    pairs: number,
    columnBytes: number,
    cStride: number,
  ): void;
  /**
   * c += a B for a row of `inner` numbers most of which are 0, as after `sumPositive`; columns are a multiple of 32. The rows
   * of B for zeros are skipped, which leaves every sum as it was. `list` has room for 2 `inner` + 2 integers.
   */
  addActive(a: number, b: number, c: number, inner: number, columnBytes: number, list: number): void;
  /** Writes a row of so many bytes, a multiple of 16, so many times one after the other: `rows` is at least 1. */
  repeatRow(source: number, target: number, bytes: number, rows: number): void;
  /** x += max(y, 0), elementwise; bytes are a multiple of 16. */
  addPositive(x: number, y: number, bytes: number): void;
  /** target = max(0, sum of `count` vectors whose addresses stand at `list`); bytes are a multiple of 16. */
  sumPositive(list: number, count: number, target: number, bytes: number): void;
}

/** The greatest 16-bit integer, and a number that a row of zeros is divided by. */
const LARGEST = 32_767;
const LEAST = 1e-30;
/** Added to a float of less than 22 bits, it leaves the nearest integer in the lowest bits. */
const ROUNDING = 1.5 * 2 ** 23;
/** Pairs of numbers that a turn of the loop takes in; their number is a multiple of 4. */
const AT_ONCE = 4;

export function makeKernel(memory: WasmMemory): Kernel {
  const module = new WASM.Module(
    assembleModule([shorten(), multiply(), addActive(), repeatRow(), addPositive(), sumPositive()]),
  );
  return new WASM.Instance(module, { env: { memory } }).exports as Kernel;
}

const step = (local: number, by: Code): Code => set(local, add(get(local), by));

function shorten(): FunctionCode {
  const [x, rows, inner, stride, factors, short, scales] = [0, 1, 2, 3, 4, 5, 6] as const;
  const [k, from, factor] = [7, 8, 9] as const;
  const most = 10;
  const start = [...set(k, get(inner)), ...set(from, get(x)), ...set(factor, get(factors))];
  const product = (offset: number): Code => times4(load4(get(from), offset), load4(get(factor), offset));
  const next = [...step(from, int(32)), ...step(factor, int(32)), ...set(k, subtract(get(k), int(8)))];
  const nearest = (offset: number): Code =>
    lowHalves(add4(times4(product(offset), get(most)), same4(ROUNDING)));
  const body = repeatWhile(
    get(rows),
    start,
    set(most, zero4),
    repeatWhile(get(k), set(most, max4(get(most), max4(size4(product(0)), size4(product(16))))), next),
    set(most, max4(greatest4(most), same4(LEAST))),
    storeFirst(get(scales), times4(get(most), same4(1 / LARGEST))),
    set(most, over4(same4(LARGEST), get(most))),
    start,
    repeatWhile(get(k), store4(get(short), narrow8(nearest(0), nearest(16))), step(short, int(16)), next),
    step(scales, int(4)),
    step(x, get(stride)),
    set(rows, subtract(get(rows), int(1))),
  );
  return { name: 'shorten', parameters: 7, integers: 3, vectors: 1, body };
}

function multiply(): FunctionCode {
  const [a, scales, b, c, rows, pairs, columnBytes, cStride] = [0, 1, 2, 3, 4, 5, 6, 7] as const;
  const [j, k, from, to, first, left, scale] = [8, 9, 10, 11, 12, 13, 14] as const;
  const row = [15, 16, 17, 18] as const;
  const sums = [19, 20, 21, 22, 23, 24, 25, 26] as const;
  const [b0, b1, x] = [27, 28, 29] as const;
  const at = (r: number): number => row[0] + r;
  // the sums of row r: its first and its last four columns
  const low = (r: number): number => sums[0] + 2 * r;
  const high = (r: number): number => low(r) + 1;
  // so many rows by eight columns: each loaded value of B serves all of them
  const rowsTogether = (count: number): Code => {
    const each = (make: (r: number) => Code): Code => Array.from({ length: count }, (_, r) => make(r)).flat();
    const cRow = (r: number): Code => add(get(to), times(get(cStride), int(r)));
    const write = (r: number, sum: number, offset: number): Code =>
      store4(
        cRow(r),
        add4(load4(cRow(r), offset), times4(float4(get(sum)), spread(get(scale), 4 * r))),
        offset,
      );
    return whileTrue(
      atLeast(get(left), int(count)),
      each((r) => [...set(low(r), zero4), ...set(high(r), zero4)]),
      each((r) => set(at(r), add(get(first), times(get(pairs), int(4 * r))))),
      set(from, get(b)),
      set(k, get(pairs)),
      repeatWhile(
        get(k),
        Array.from({ length: AT_ONCE }, (_, pair) => [
          ...set(b0, load4(get(from), 32 * pair)),
          ...set(b1, load4(get(from), 32 * pair + 16)),
          ...each((r) => [
            ...set(x, spread(get(at(r)), 4 * pair)),
            ...set(low(r), addInts4(get(low(r)), dot8(get(x), get(b0)))),
            ...set(high(r), addInts4(get(high(r)), dot8(get(x), get(b1)))),
          ]),
        ]).flat(),
        each((r) => step(at(r), int(4 * AT_ONCE))),
        step(from, int(32 * AT_ONCE)),
        set(k, subtract(get(k), int(AT_ONCE))),
      ),
      each((r) => [...write(r, low(r), 0), ...write(r, high(r), 16)]),
      step(first, times(get(pairs), int(4 * count))),
      step(to, times(get(cStride), int(count))),
      step(scale, int(4 * count)),
      set(left, subtract(get(left), int(count))),
    );
  };
  const body = [
    ...set(j, int(0)),
    ...repeatWhile(
      lessThan(get(j), get(columnBytes)),
      set(first, get(a)),
      set(scale, get(scales)),
      set(to, add(get(c), get(j))),
      set(left, get(rows)),
      rowsTogether(4),
      rowsTogether(3),
      rowsTogether(2),
      rowsTogether(1),
      step(b, times(get(pairs), int(32))),
      step(j, int(32)),
    ),
  ];
  return { name: 'multiply', parameters: 8, integers: 11, vectors: 11, body };
}

function addActive(): FunctionCode {
  const [a, b, c, inner, columnBytes, list] = [0, 1, 2, 3, 4, 5] as const;
  const [end, next, j, from, to] = [6, 7, 8, 9, 10] as const;
  const sums = [11, 12, 13, 14, 15, 16, 17, 18] as const;
  const x = 19;
  const body = [
    // each number that is not 0, by its address, with the address of its row of B
    ...set(end, get(list)),
    ...repeatWhile(
      get(inner),
      storeInt(get(end), get(a)),
      storeInt(get(end), get(b), 4),
      step(end, times(isSome(loadInt(get(a))), int(8))),
      step(a, int(4)),
      step(b, get(columnBytes)),
      set(inner, subtract(get(inner), int(1))),
    ),
    ...set(j, int(0)),
    ...repeatWhile(
      lessThan(get(j), get(columnBytes)),
      set(to, add(get(c), get(j))),
      ...sums.map((sum, s) => set(sum, load4(get(to), 16 * s))),
      set(next, get(list)),
      whileTrue(
        lessThan(get(next), get(end)),
        set(x, spread(loadInt(get(next)))),
        set(from, add(loadInt(get(next), 4), get(j))),
        ...sums.map((sum, s) => set(sum, add4(get(sum), times4(get(x), load4(get(from), 16 * s))))),
        step(next, int(8)),
      ),
      ...sums.map((sum, s) => store4(get(to), get(sum), 16 * s)),
      step(j, int(128)),
    ),
  ];
  return { name: 'addActive', parameters: 6, integers: 5, vectors: 9, body };
}

function repeatRow(): FunctionCode {
  const [source, target, bytes, rows, j] = [0, 1, 2, 3, 4] as const;
  const body = repeatWhile(
    get(rows),
    set(j, int(0)),
    repeatWhile(
      lessThan(get(j), get(bytes)),
      store4(get(target), load4(add(get(source), get(j)))),
      set(target, add(get(target), int(16))),
      set(j, add(get(j), int(16))),
    ),
    set(rows, subtract(get(rows), int(1))),
  );
  return { name: 'repeatRow', parameters: 4, integers: 1, vectors: 0, body };
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
