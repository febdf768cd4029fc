/** Progress on standard error: count and rate, only where a person watches. */
export interface Progress {
  step(): void;
  end(): void;
}

const EVERY = 200; // milliseconds between two drawings

/**
 * @param verb what is done to each: "read"
 * @param total how many there will be, where that is known: then the remaining time is shown too
 */
export function createProgress(verb: string, total?: number): Progress {
  const stream = process.stderr;
  if (!stream.isTTY) return { step: () => undefined, end: () => undefined };
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
    end: () => stream.write('\r\x1b[K'),
  };
}

function formatSeconds(seconds: number): string {
  return seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`;
}
