import { describe, expect, test } from 'vitest';
import { makeKernel } from './kernel.js';
import { WASM } from './web-assembly.js';

const memory = new WASM.Memory({ initial: 4 });
const kernel = makeKernel(memory);
const floats = (at: number, values: readonly number[]) =>
  new Float32Array(memory.buffer, at, values.length).set(values);
const read = (at: number, count: number) => [...new Float32Array(memory.buffer, at, count)];

describe('the kernel computes what plain loops compute', () => {
  test('shorten', () => {
    floats(0, [1, -2, 0.5, 0.3, 0, 0, 4, -4, 0, 0, 0, 0, 0, 0, 0, 0]);
    floats(256, [1, 1, 1, 1, 1, 9, 0.25, 0.5]);
    kernel.shorten(0, 2, 8, 32, 256, 512, 1024);
    const shortened = [...new Int16Array(memory.buffer, 512, 16)];
    expect(shortened.slice(0, 8)).toEqual([16384, -32767, 8192, 4915, 0, 0, 16384, -32767]);
    expect(shortened.slice(8)).toEqual(Array(8).fill(0));
    expect(read(1024, 1)[0]).toBeCloseTo(2 / 32767, 9);
  });

  test.each([1, 2, 3, 4, 7, 9])('multiply, %i rows', (rows) => {
    const [inner, columns] = [8, 32];
    const a = Array.from({ length: rows * inner }, (_, i) => ((i * 7919) % 65535) - 32767);
    const b = Array.from({ length: inner * columns }, (_, i) => ((i * 31) % 255) - 127);
    const c = Array.from({ length: rows * columns }, (_, i) => Math.fround(i / 3));
    new Int16Array(memory.buffer, 0, a.length).set(a);
    const laid = new Int16Array(memory.buffer, 8192, b.length);
    b.forEach((value, i) => {
      const [row, column] = [Math.floor(i / columns), i % columns];
      laid[(column >> 3) * inner * 8 + (row >> 1) * 16 + (column & 7) * 2 + (row & 1)] = value;
    });
    floats(32768, c);
    floats(
      49152,
      Array.from({ length: rows }, (_, r) => 2 ** -r),
    );
    kernel.multiply(0, 49152, 8192, 32768, rows, inner / 2, columns * 4, columns * 4);
    const expected = c.map((start, place) => {
      const row = Math.floor(place / columns);
      const sum = Array.from(
        { length: inner },
        (_, k) => (a[row * inner + k] ?? 0) * (b[k * columns + (place % columns)] ?? 0),
      ).reduce((x, y) => x + y);
      return Math.fround(start + Math.fround(Math.fround(sum) * 2 ** -row));
    });
    expect(read(32768, rows * columns)).toEqual(expected);
  });

  test('addActive, as plain loops would', () => {
    const [inner, columns] = [12, 64];
    const a = Array.from({ length: inner }, (_, i) => (i % 3 === 1 ? Math.fround(i * 0.7) : 0));
    const b = Array.from({ length: inner * columns }, (_, i) => Math.fround(Math.cos(i * 3)));
    const c = Array.from({ length: columns }, (_, i) => Math.fround(i / 7));
    floats(0, a);
    floats(8192, b);
    floats(49152, c);
    kernel.addActive(0, 8192, 49152, inner, columns * 4, 65536);
    const expected = c.map((start, column) =>
      a.reduce(
        (sum, x, k) => Math.fround(sum + Math.fround(x * (b[k * columns + column] ?? 0))),
        Math.fround(start),
      ),
    );
    expect(read(49152, columns)).toEqual(expected);
  });

  test('repeatRow', () => {
    floats(0, [1, 2, 3, 4]);
    kernel.repeatRow(0, 64, 16, 2);
    expect(read(64, 8)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  });

  test('addPositive', () => {
    floats(0, [1, 2, 3, 4]);
    floats(64, [-1, 5, -0.5, 0.25]);
    kernel.addPositive(0, 64, 16);
    expect(read(0, 4)).toEqual([1, 7, 3, 4.25]);
  });

  test('sumPositive', () => {
    floats(0, [1, -2, 3, 4, 0, 0, 0, 1]);
    floats(64, [1, 1, -9, 1, 0, 0, 0, 1]);
    new Int32Array(memory.buffer, 128, 2).set([0, 64]);
    kernel.sumPositive(128, 2, 256, 32);
    expect(read(256, 8)).toEqual([2, 0, 0, 5, 0, 0, 0, 2]);
  });
});
