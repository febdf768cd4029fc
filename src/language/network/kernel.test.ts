import { describe, expect, test } from 'vitest';
import { makeKernel } from './kernel.js';
import { WASM } from './web-assembly.js';

const memory = new WASM.Memory({ initial: 4 });
const kernel = makeKernel(memory);
const floats = (at: number, values: readonly number[]) =>
  new Float32Array(memory.buffer, at, values.length).set(values);
const read = (at: number, count: number) => [...new Float32Array(memory.buffer, at, count)];

describe('the kernel computes what plain loops compute, step by step in 32 bits', () => {
  test.each([1, 2, 3, 4, 7])('multiply, %i rows', (rows) => {
    const [inner, columns] = [5, 32];
    const a = Array.from({ length: rows * inner }, (_, i) => Math.fround(Math.sin(i) * 3));
    const b = Array.from({ length: inner * columns }, (_, i) => Math.fround(Math.cos(i * 7)));
    const c = Array.from({ length: rows * columns }, (_, i) => Math.fround(i / 3));
    floats(0, a);
    floats(8192, b);
    floats(32768, c);
    kernel.multiply(0, 8192, 32768, rows, inner, columns * 4, inner * 4, columns * 4);
    const expected = c.map((start, place) => {
      let sum = start;
      for (let k = 0; k < inner; k++) {
        const product = Math.fround(
          (a[Math.floor(place / columns) * inner + k] ?? 0) * (b[k * columns + (place % columns)] ?? 0),
        );
        sum = Math.fround(sum + product);
      }
      return sum;
    });
    expect(read(32768, rows * columns)).toEqual(expected);
  });

  test('addActive, as multiply would', () => {
    const [inner, columns] = [12, 64];
    const a = Array.from({ length: inner }, (_, i) => (i % 3 === 1 ? Math.fround(i * 0.7) : 0));
    const b = Array.from({ length: inner * columns }, (_, i) => Math.fround(Math.cos(i * 3)));
    const c = Array.from({ length: columns }, (_, i) => Math.fround(i / 7));
    floats(0, a);
    floats(8192, b);
    floats(32768, c);
    floats(49152, c);
    kernel.multiply(0, 8192, 32768, 1, inner, columns * 4, inner * 4, columns * 4);
    kernel.addActive(0, 8192, 49152, inner, columns * 4, 65536);
    expect(read(49152, columns)).toEqual(read(32768, columns));
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
