/**
 * Runs a task over a stream, several at once, and yields the results in the stream's order. At most `width` inputs are
 * held at a time, so that a stream of any length fits in memory.
 */
export async function* readInOrder<In, Out>(
  inputs: AsyncIterable<In>,
  width: number,
  task: (input: In) => Promise<Out>,
): AsyncGenerator<Out> {
  const waiting: Promise<Out>[] = [];
  try {
    for await (const input of inputs) {
      const result = task(input);
      result.catch(() => undefined); // told when its turn comes
      waiting.push(result);
      if (waiting.length >= Math.max(1, width)) {
        const first = waiting.shift();
        if (first) yield await first;
      }
    }
    for (let first = waiting.shift(); first; first = waiting.shift()) yield await first;
  } finally {
    await Promise.allSettled(waiting);
  }
}
