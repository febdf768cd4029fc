/** A text made ready for matching, with the way back: code unit `i` of `folded` came from `[starts[i], ends[i])`. */
export interface FoldedText {
  readonly folded: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

const SAME = new Map<string, string>([
  ...Array.from('“”„‟″〝〞＂').map((mark): [string, string] => [mark, '"']),
  ...Array.from('‘’‚‛′＇`´').map((mark): [string, string] => [mark, "'"]),
  ...Array.from('‐‑⁃−').map((mark): [string, string] => [mark, '-']),
  ...Array.from('–—―─').map((mark): [string, string] => [mark, '—']),
  ...Array.from('\u00ad\u200b\u200c\u200d\u2060\ufeff').map((mark): [string, string] => [mark, '']),
]);

const COMBINING = /^[\p{M}\u1160-\u11ff\uff9e\uff9f]/u;

/** Whether a code unit is a letter that folding leaves alone: ideographs, kana, Hangul syllables. */
const isSettled = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3041 && unit <= 0x30ff) ||
  (unit >= 0xac00 && unit <= 0xd7a3);

/**
 * Folds a text for matching: NFKC, lower case, one form for each kind of quote and hyphen, no invisible characters.
 * `５Ｇ` and `5G` become `5g`; decomposed Hangul is composed. Cluster by cluster, so that every offset finds its way
 * back. Length may change: `㈱` becomes `(株)`, all three units pointing at the one sign.
 */
export function foldText(text: string): FoldedText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    for (let i = 0; i < piece.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  for (let at = 0; at < text.length;) {
    const unit = text.charCodeAt(at);
    const following = text.charCodeAt(at + 1);
    const alone = Number.isNaN(following) || following < 0x300 || isSettled(following);
    if (alone && (unit < 0x80 || (isSettled(unit) && following !== 0x3099))) {
      push(unit >= 0x41 && unit <= 0x5a ? String.fromCharCode(unit + 32) : text.charAt(at), at, at + 1);
      at += 1;
      continue;
    }
    let end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    // A cluster longer than 32 units is an attack, not a letter.
    while (end < text.length && end - at < 32 && COMBINING.test(text.charAt(end))) end += 1;
    const cluster = text.slice(at, end);
    push(SAME.get(cluster) ?? cluster.normalize('NFKC').toLowerCase(), at, end);
    at = end;
  }
  return { folded: pieces.join(''), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}
