import { moveBy, readAmount } from './read-amount.js';
import {
  date,
  isClosed,
  isJoined,
  lower,
  matchWords,
  skip,
  type Found,
  type Reader,
  type Scene,
} from './scene.js';

const LIMITS: readonly (readonly [readonly string[], 1 | -1])[] = [
  [['no', 'later', 'than'], -1],
  [['not', 'later', 'than'], -1],
  [['as', 'late', 'as'], -1],
  [['no', 'earlier', 'than'], 1],
  [['not', 'earlier', 'than'], 1],
];
const EXCLUDING_AFTER: readonly (readonly string[])[] = [['later', 'than'], ['after']];
const EXCLUDING_BEFORE: readonly (readonly string[])[] = [
  ['earlier', 'than'],
  ['prior', 'to'],
  ['before'],
  ['ahead', 'of'],
];

/** "before 2018", "after June", "later than 2018", "2012 or later", "since June", "until 2027", "by Friday". */
export function readBound(scene: Scene, at: number, readDate: Reader): Found | null {
  for (const [words, sign] of LIMITS) {
    const inner = matchWords(scene, at, words);
    const found = inner === null ? null : readDate(scene, inner);
    if (found?.stretch && found.kind === 'date')
      return date(
        found.end,
        {
          from: sign > 0 ? found.stretch.from : null,
          to: sign > 0 ? null : found.stretch.to,
          grain: 'range',
        },
        found.basis ?? 'resolved',
      );
  }
  for (const words of EXCLUDING_AFTER) {
    const inner = matchWords(scene, at, words);
    if (inner !== null) return readExcluding(scene, inner, 1, readDate);
  }
  for (const words of EXCLUDING_BEFORE) {
    const inner = matchWords(scene, at, words);
    if (inner !== null) return readExcluding(scene, inner, -1, readDate);
  }
  return null;
}

/** The open interval beside a date; "after Friday's vote" and "before the 2024 election" are not about the date itself. */
function readExcluding(scene: Scene, at: number, sign: 1 | -1, readDate: Reader): Found | null {
  const found = readDate(scene, at);
  if (!found?.stretch || found.kind !== 'date' || !endsDate(scene, found.end)) return null;
  const { from, to } = found.stretch;
  const basis = found.basis ?? 'resolved';
  // 'before the end of June' reaches into June, 'after the beginning of June' begins in it
  const part = lower(scene, skip(scene, at, 'the'));
  if (from === null || to === null) return null;
  if (sign < 0)
    return date(
      found.end,
      { from: null, to: /^(?:end|close)$/.test(part) ? to : from - 1, grain: 'range' },
      basis,
    );
  const isBegun = /^(?:beginning|start|opening)$/.test(part);
  return date(found.end, { from: isBegun ? from : to + 1, to: null, grain: 'range' }, basis);
}

function endsDate(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  if (word?.lower === "'" && isJoined(scene, at)) return false;
  return isClosed(scene, at) || CLOSERS.has(word?.lower ?? '');
}

const CLOSERS: ReadonlySet<string> = new Set(
  'or to in at on for with of by from if because so as the a an he she it they we i there his her its their was is were are will would have has had who which'.split(
    ' ',
  ),
);

/** "2012 or later", "1/1/2016 and after": what stands behind a date opens it. */
export function readOpening(scene: Scene, found: Found): Found {
  if (found.kind !== 'date' || found.stretch === null || !/^(?:or|and)$/.test(lower(scene, found.end)))
    return found;
  const word = lower(scene, found.end + 1);
  const isAfter = /^(?:later|after|greater|onward|onwards|newer)$/.test(word);
  const isBefore = /^(?:earlier|before|older)$/.test(word);
  if ((!isAfter && !isBefore) || !isClosed(scene, found.end + 2)) return found;
  const { from, to } = found.stretch;
  return {
    ...found,
    end: found.end + 2,
    stretch: { from: isAfter ? from : null, to: isAfter ? null : to, grain: 'range' },
  };
}

/** The limit that a date is, by the word before it. */
export function boundBefore(scene: Scene, at: number): Found['bound'] {
  const before = lower(scene, skipBack(scene, at));
  if (before === 'since') return 'since';
  if (before === 'until' || before === 'till' || before === 'through') return 'until';
  return before === 'by' ? 'by' : undefined;
}

function skipBack(scene: Scene, at: number): number {
  let before = at - 1;
  while (
    before > at - 5 &&
    /^(?:the|end|of|early|late|mid|-|least|at|beginning|start|middle)$/.test(lower(scene, before))
  )
    before -= 1;
  return before;
}

/** "for 3 days, from today", "2 weeks starting May 20th": a length of time and its beginning. */
export function readLengthFrom(scene: Scene, at: number, readDate: Reader): Found | null {
  const led = skip(scene, at, 'for');
  const amount = readAmount(scene, led);
  if (!amount) return null;
  const joint = skip(scene, amount.end, ',');
  const word = lower(scene, joint);
  if (!/^(?:starting|beginning|commencing)$/.test(word) && !(word === 'from' && led > at)) return null;
  const start = readDate(scene, skip(scene, joint + 1, 'on', 'from'));
  if (!start?.stretch || start.stretch.from === null || start.stretch.grain !== 'day') return null;
  const moved = moveBy(start.stretch.from, amount, 1);
  return (
    moved &&
    date(
      start.end,
      { from: start.stretch.from, to: moved.day - 1, grain: 'range' },
      start.basis ?? 'resolved',
    )
  );
}
