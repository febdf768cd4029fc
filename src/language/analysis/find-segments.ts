/** A run of words that is parsed by itself; all but the main one hang on its root. */
export interface Segment {
  readonly first: number;
  readonly end: number;
}

export interface Segments {
  readonly all: readonly Segment[];
  /** Index of the segment whose root is the sentence's root. */
  readonly main: number;
}

/** Cuts a dateline off the sentence, and a sentence of more than `most` words into stretches at punctuation. */
export function findSegments(texts: readonly string[], most: number): Segments {
  const dateline = datelineEnd(texts);
  const all: Segment[] = dateline > 0 ? [{ first: 0, end: dateline }] : [];
  let first = dateline;
  while (texts.length - first > most) {
    let end = first + most;
    while (end > first + most / 2 && !/^[,;:.!?—–-]+$/.test(texts[end - 1] ?? '')) end--;
    if (end === first + Math.floor(most / 2)) end = first + most;
    all.push({ first, end });
    first = end;
  }
  all.push({ first, end: texts.length });
  return { all, main: dateline > 0 ? 1 : 0 };
}

/**
 * How many words a dateline takes, 0 where there is none: "SEOUL, Jan. 7 (Yonhap) --", "BEIJING (AP) —",
 * "TOKYO, March 3 -". Capitals first, the dash within twelve words and before any word in small letters that is not in
 * brackets or a month.
 */
function datelineEnd(texts: readonly string[]): number {
  const inCapitals = /^\p{Lu}{2,}/u.test(texts[0] ?? '');
  if (!inCapitals && !/^\p{Lu}\p{Ll}/u.test(texts[0] ?? '')) return 0;
  let inBrackets = false;
  for (let i = 1; i < Math.min(14, texts.length - 1); i++) {
    const text = texts[i] ?? '';
    if (text === '(') inBrackets = true;
    else if (text === ')') inBrackets = false;
    else if (/^(?:-{1,3}|–|—)$/.test(text)) {
      // a place in small letters needs the day and the agency too: "Tokyo, Jan. 9 (Jiji Press)--"
      if (!inCapitals)
        return texts[i - 1] === ')' && texts[1] === ',' && /^\d/.test(texts[3] ?? '') ? i + 1 : 0;
      const ended = texts.slice(1, i).some((word) => word === ')' || word === ',' || /^\d/.test(word));
      // "COVID-19", "US-China": a hyphen within words is no dash; the caller cannot see spaces, so a dateline needs more
      return ended && (text !== '-' || texts[i - 1] === ')' || /^\d/.test(texts[i - 1] ?? '')) ? i + 1 : 0;
    } else if (
      !inBrackets &&
      text !== ',' &&
      text !== '/' &&
      !/^\p{Lu}{2,}|^\d{1,4}$|^\p{Lu}\p{Ll}{2,8}\.?$/u.test(text)
    )
      return 0;
  }
  return 0;
}
