import { splitWords } from './split-words.js';

const PLAIN = /^[A-Za-z0-9]+(?:[ -][A-Za-z0-9]+)*$/;

/** A name's key; most names are plain letters, for which the way round `splitWords` is ten times as long. */
export function keyOfName(name: string): {
  readonly key: string;
  readonly first: string;
  readonly length: number;
} {
  if (PLAIN.test(name)) {
    const key = name.toLowerCase().replaceAll('-', ' ');
    let length = 1;
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) length++;
    return { key, first: length === 1 ? key : key.slice(0, key.indexOf(' ')), length };
  }
  const words = splitWords(name, { start: 0, end: name.length });
  const key = words
    .map((word, i) => (i > 0 && name[words[i - 1]?.end ?? 0] === ',' ? `, ${word.key}` : word.key))
    .join(' ');
  return { key, first: words[0]?.key ?? '', length: words.length };
}
