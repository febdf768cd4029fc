/** Progress on standard error: count and rate, only where a person watches. */
export interface Progress {
  step(): void;
  /** Takes the line away, so that something else can be printed. */
  clear(): void;
  end(): void;
}

/** Passes a stream on, drawing between its items: what is done with one is printed on a clean line. */
export async function* follow<Item>(items: AsyncIterable<Item>, progress: Progress): AsyncGenerator<Item> {
  for await (const item of items) {
    progress.clear();
    yield item;
    progress.step();
  }
  progress.end();
}

const EVERY = 200; // milliseconds between two drawings

/**
 * @param verb what is done to each: "read"
 * @param total how many there will be, where that is known: then the remaining time is shown too
 */
export function createProgress(verb: string, total?: number): Progress {
  const stream = process.stderr;
  if (!stream.isTTY) return { step: () => undefined, clear: () => undefined, end: () => undefined };
  const began = Date.now();
  let done = 0;
  let drawn = 0;
  const draw = (): void => {
    const seconds = Math.max(0.001, (Date.now() - began) / 1000);
    const rate = done / seconds;
    const left =
      total === undefined
        ? ''
        : ` of ${total}, ${formatSeconds((total - done) / Math.max(rate, 0.001))} left`;
    stream.write(`\r\x1b[K${done} documents ${verb}${left} · ${rate.toFixed(rate < 10 ? 1 : 0)}/s`);
  };
  return {
    step: () => {
      done++;
      if (Date.now() - drawn < EVERY) return;
      drawn = Date.now();
      draw();
    },
    clear: () => stream.write('\r\x1b[K'),
    end: () => stream.write('\r\x1b[K'),
  };
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
