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
  let starts = new Int32Array(text.length + 64);
  let ends = new Int32Array(text.length + 64);
  let length = 0;
  const reserve = (more: number): void => {
    if (length + more <= starts.length) return;
    const [longer, further] = [new Int32Array(2 * (length + more)), new Int32Array(2 * (length + more))];
    longer.set(starts);
    further.set(ends);
    [starts, ends] = [longer, further];
  };
  for (let at = 0; at < text.length;) {
    let end = at;
    while (end < text.length && standsAlone(text, end)) end += 1;
    if (end > at) {
      pieces.push(text.slice(at, end).toLowerCase());
      reserve(end - at);
      for (; at < end; at++, length++) {
        starts[length] = at;
        ends[length] = at + 1;
      }
      continue;
    }
    end = at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
    // A cluster longer than 32 units is an attack, not a letter.
    while (end < text.length && end - at < 32 && COMBINING.test(text.charAt(end))) end += 1;
    const cluster = text.slice(at, end);
    const piece = SAME.get(cluster) ?? cluster.normalize('NFKC').toLowerCase();
    pieces.push(piece);
    reserve(piece.length);
    starts.fill(at, length, length + piece.length);
    ends.fill(end, length, length + piece.length);
    length += piece.length;
    at = end;
  }
  return { folded: pieces.join(''), starts: starts.slice(0, length), ends: ends.slice(0, length) };
}

/** Whether a code unit is folded by its case alone, and nothing that follows belongs to it. */
function standsAlone(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const following = text.charCodeAt(at + 1);
  const isLast = Number.isNaN(following) || following < 0x300 || isSettled(following);
  return isLast && (unit < 0x80 || (isSettled(unit) && following !== 0x3099));
}
