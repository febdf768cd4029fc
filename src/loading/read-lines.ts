/** A line's bytes without its line break, and its number from 1; `bytes` is null when it was longer than the limit. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
  readonly length: number;
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  const only = parts.length === 1 ? parts[0] : undefined;
  if (only) return only.slice();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Splits bytes into lines at `\n` without ever holding more than one; a line over `limit` bytes is passed over. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const add = (part: Uint8Array): void => {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts = [];
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let newline = chunk.indexOf(10); newline >= 0; newline = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, newline));
      yield { number, bytes: length <= limit ? join(parts, length) : null, length };
      number += 1;
      parts = [];
      length = 0;
      start = newline + 1;
    }
    if (start < chunk.length) add(chunk.slice(start));
  }
  if (length > 0) yield { number, bytes: length <= limit ? join(parts, length) : null, length };
}
