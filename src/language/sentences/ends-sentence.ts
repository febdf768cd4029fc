import { abbreviationKind } from '../words/abbreviations.js';

/**
 * Whether the stop at `stop` (its closing quotes included up to `end`) ends the sentence that began at `start`.
 * Looks at the word before and the word after, never further than 60 characters either way.
 */
export function endsSentence(
  text: string,
  start: number,
  stop: number,
  end: number,
  blockEnd: number,
): boolean {
  const after = text.slice(end, Math.min(end + 60, blockEnd));
  const next = /\S+/.exec(after)?.[0];
  if (next === undefined) return true;
  const opening = next.replace(/^["'“‘«([*_]+/u, '');
  const stopped = text.slice(stop, end);
  const closed = /["'”’»)\]]$/.test(stopped);
  if (/^\p{Ll}/u.test(opening)) {
    // "…?" he asked: the sentence runs on; "it is closed. they will open at noon": written in haste, but two
    if (closed || opening !== next || !/^[.!?]+$/.test(stopped)) return false;
    return (
      isBrand(opening) ||
      (HASTY_OPENERS.has(opening.replace(/['’].*$/u, '')) && !isAbbreviated(text, start, stop))
    );
  }
  if (/^[,;:)\]–—-]/u.test(next))
    return /^[–—-]/u.test(next) && /^[.?!]/.test(stopped) && !closed && !isAbbreviated(text, start, stop);
  if (!stopped.startsWith('.') || stopped.startsWith('..')) return true;
  const word = /[^\s"“‘'([—–-]+$/u.exec(text.slice(Math.max(start, stop - 40), stop))?.[0];
  if (word === undefined) return true;
  // "1. Introduction" at the start of a sentence is a list's number
  if (stop - start <= 3 && /^(?:\d{1,2}|[ivx]{1,3}|\p{Lu})$/iu.test(text.slice(start, stop).trim()))
    return false;
  if (closed) return true;
  switch (abbreviationKind(word)) {
    case null:
      return true;
    case 'title':
      return false;
    case 'leading':
      return !/^\p{N}/u.test(opening) && OPENERS.has(opening.replace(/\W+$/, ''));
    case 'initial':
      // "George W. Bush", but "the capital of Country B. The two"
      return OPENERS.has(opening.replace(/[,'’].*$/u, ''));
    case 'dotted':
    case 'trailing':
      return /^\p{Lu}/u.test(opening) && OPENERS.has(opening.replace(/[,'’].*$/u, ''));
  }
}

function isAbbreviated(text: string, start: number, stop: number): boolean {
  const word = /\S+$/u.exec(text.slice(Math.max(start, stop - 40), stop))?.[0];
  return word !== undefined && abbreviationKind(word) !== null;
}

/** Words in small letters that open a sentence after a clean stop. */
const HASTY_OPENERS = new Set(
  'i he she it they we you the this that these there if when then so but and because my his her their our after also now what'.split(
    ' ',
  ),
);

/** Names that open with a small letter: "iPhone", "eBay". */
function isBrand(word: string): boolean {
  return /^[ei]\p{Lu}\p{Ll}/u.test(word);
}

/** Words that open sentences far more often than they continue a name or an abbreviation. */
const OPENERS = new Set(
  (
    'The A An This That These Those It Its He She They We I You His Her Their Our My Your There Here But And Or So Yet In On At By For From With ' +
    'To As After Before During Since Until While When Where If Although Though Because However Moreover Meanwhile Also Then Now Today Earlier Later ' +
    'According Both Each Every Some Many Most All No Not Under Over Last Next What Who Why How Which Asked Following Despite Once Another Other Such One Two'
  ).split(' '),
);
