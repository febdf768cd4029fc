/** Words in quotation marks of any kind; null where none are. The mark of "Japan's" opens nothing. */
export function quotedIn(words: string): string | null {
  const match = QUOTED.exec(words);
  return match?.[1] ?? match?.[2] ?? null;
}

const QUOTED = /[“"]([^”"]{3,160})[”"]|(?<![\p{L}\p{N}])[‘']([^”"’']{3,160})[’'](?!\p{L})/u;

/** A phrase without the marks and stops around it. */
export const trimPhrase = (words: string): string =>
  words.replace(/\s+/g, ' ').replace(/^[“"‘'\s]+|[”"’'\s,.;:]+$/gu, '');
