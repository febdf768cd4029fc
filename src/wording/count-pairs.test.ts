import { expect, it } from 'vitest';
import { countPairs, numberOf } from './count-pairs.js';

/** Repeatable numbers below `size`, small ones more often; every seventh is no run. */
function runs(length: number, size: number): Int32Array {
  let state = 7;
  return Int32Array.from({ length }, (_, i) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return i % 7 === 6 ? -1 : Math.floor(size ** (state / 2 ** 32)) - 1;
  });
}

it.each([
  ['in one pass', 1 << 20],
  ['in many passes, a range of the hash each', 64],
])('Pairs of neighbouring runs are counted by text, %s.', (_how, atOnce) => {
  const ids = runs(6000, 300);
  const begins = Uint32Array.from([0, 900, 901, 2400, 2400, 4000, 6000]);
  const expected = new Map<string, Set<number>>();
  for (let text = 0; text + 1 < begins.length; text++)
    for (let i = begins[text] ?? 0; i + 1 < (begins[text + 1] ?? 0); i++) {
      const [left, right] = [ids[i] ?? -1, ids[i + 1] ?? -1];
      const key = `${left} ${right}`;
      if (left >= 0 && right >= 0) expected.set(key, (expected.get(key) ?? new Set()).add(text));
    }
  const pairs = countPairs(ids, begins, 3, atOnce);
  const counted = [...pairs.texts].map((texts, n) => [`${pairs.lefts[n] ?? ''} ${pairs.rights[n] ?? ''}`, texts]);
  const frequent = [...expected].filter(([, { size }]) => size >= 3).map(([key, { size }]) => [key, size]);
  expect(frequent.length).toBeGreaterThan(100);
  expect(counted.sort()).toEqual(frequent.sort());
  for (const [key] of expected) {
    const [left = 0, right = 0] = key.split(' ').map(Number);
    const number = numberOf(pairs, left, right);
    expect(number < 0 ? 0 : pairs.texts[number]).toBe((expected.get(key)?.size ?? 0) >= 3 ? expected.get(key)?.size : 0);
  }
}); // prettier-ignore
