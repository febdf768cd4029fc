import { describe, expect, it } from 'vitest';
import { readInOrder } from './read-in-order.js';

async function* numbers(count: number): AsyncGenerator<number> {
  for (let number = 0; number < count; number++) {
    await Promise.resolve();
    yield number;
  }
}

describe('readInOrder', () => {
  it('keeps the order of the stream when later tasks end first', async () => {
    const out: number[] = [];
    const task = (number: number): Promise<number> =>
      new Promise((resolve) => setTimeout(() => resolve(number), (5 - number) * 3));
    for await (const one of readInOrder(numbers(5), 5, task)) out.push(one);
    expect(out).toEqual([0, 1, 2, 3, 4]);
  });

  it('never has more than `width` tasks under way', async () => {
    let running = 0;
    let most = 0;
    const task = async (number: number): Promise<number> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setTimeout(resolve, 1));
      running--;
      return number;
    };
    for await (const one of readInOrder(numbers(20), 3, task)) expect(one).toBeGreaterThanOrEqual(0);
    expect(most).toBeLessThanOrEqual(3);
    expect(most).toBeGreaterThan(1);
  });
});
