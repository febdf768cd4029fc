import {
  add, add4, assembleModule, atLeast, type Code, type FunctionCode, get, int, isSome, lessThan, load4, loadInt, max4, repeatWhile, set,
  spread, store4, storeInt, subtract, times, times4, whileTrue, zero4,
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

export function makeKernel(memory: WasmMemory): Kernel {
  const module = new WASM.Module(
    assembleModule([multiply(), addActive(), repeatRow(), addPositive(), sumPositive()]),
  );
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
  // so many rows by eight columns: each loaded value of B serves all of them
  const rowsTogether = (count: number): Code =>
    whileTrue(
      atLeast(get(rows), int(count)),
      forColumns(
        32,
        set(to, add(get(c), get(j))),
        ...row
          .slice(0, count)
          .flatMap((_, r) => [set(low(r), load4(cRow(r))), set(high(r), load4(cRow(r), 16))]),
        ...row.slice(0, count).map((local, r) => set(local, add(get(a), times(get(aStride), int(r))))),
        set(from, add(get(b), get(j))),
        set(k, get(inner)),
        repeatWhile(
          get(k),
          set(b0, load4(get(from))),
          set(b1, load4(get(from), 16)),
          ...row
            .slice(0, count)
            .flatMap((local, r) => [
              set(x, spread(get(local))),
              set(low(r), add4(get(low(r)), times4(get(x), get(b0)))),
              set(high(r), add4(get(high(r)), times4(get(x), get(b1)))),
              step(local, int(4)),
            ]),
          step(from, get(columnBytes)),
          down,
        ),
        ...row
          .slice(0, count)
          .flatMap((_, r) => [store4(cRow(r), get(low(r))), store4(cRow(r), get(high(r)), 16)]),
      ),
      step(a, times(get(aStride), int(count))),
      step(c, times(get(cStride), int(count))),
      set(rows, subtract(get(rows), int(count))),
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
  return {
    name: 'multiply',
    parameters: 8,
    integers: 8,
    vectors: 11,
    body: [...rowsTogether(4), ...rowsTogether(3), ...rowsTogether(2), ...one],
  };
}

function addActive(): FunctionCode {
  const [a, b, c, inner, columnBytes, list] = [0, 1, 2, 3, 4, 5] as const;
  const [end, next, j, from, to] = [6, 7, 8, 9, 10] as const;
  const sums = [11, 12, 13, 14, 15, 16, 17, 18] as const;
  const x = 19;
  const step = (local: number, by: Code): Code => set(local, add(get(local), by));
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
