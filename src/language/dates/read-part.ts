import { unitAround, type Unit } from './calendar.js';
import { PARTS_OF_DAY, POINTERS, UNITS } from './data/units.js';
import { date, isJoined, lower, skip, skipHyphen, type Found, type Reader, type Scene } from './scene.js';

const NOUNS: ReadonlySet<string> = new Set(
  'beginning start middle end close opening turn height course rest remainder whole entire'.split(' '),
);
const ADJECTIVES: ReadonlySet<string> = new Set('early mid late earlier later sometime'.split(' '));

/**
 * Part of something larger: "early 2025", "mid-June", "the end of March", "late last October", "earlier this month",
 * "later in the year". The value is the whole, as in TIMEX3; only "the rest of" begins at the reference.
 */
export function readPart(scene: Scene, at: number, readPoint: Reader): Found | null {
  const start = skip(scene, at, 'the', 'by');
  if (lower(scene, at) === 'by') return null;
  const word = lower(scene, start);
  if (NOUNS.has(word)) {
    const of = skip(scene, start + 1, 'of');
    const whole = readPoint(scene, of) ?? readTheUnit(scene, of);
    if (!whole?.stretch || (of === start + 1 && whole.kind !== 'date')) return null;
    if (word !== 'rest' && word !== 'remainder') return { ...whole, ...withoutPartial(whole) };
    if (scene.reference === null || whole.stretch.to === null) return whole;
    const from = Math.max(whole.stretch.from ?? scene.reference, scene.reference);
    return from > whole.stretch.to
      ? whole
      : date(whole.end, { from, to: whole.stretch.to, grain: 'range' }, 'resolved');
  }
  if (!ADJECTIVES.has(word)) return null;
  const next = skipHyphen(scene, start + 1);
  const to =
    lower(scene, next) === 'to' || lower(scene, next) === '-' ? skip(scene, next + 1, 'mid', 'late') : next; // 'mid to late June'
  const inner = skip(scene, skipHyphen(scene, to), 'in', 'on', 'during');
  const whole = readPoint(scene, inner) ?? (inner > to ? readTheUnit(scene, inner) : null);
  if (!whole || whole.kind !== 'date') return null;
  if (
    word !== 'later' ||
    scene.reference === null ||
    !whole.stretch ||
    whole.stretch.from === null ||
    whole.stretch.to === null
  )
    return whole;
  // 'later this year' is still to come
  const isHere =
    whole.stretch.from <= scene.reference &&
    scene.reference <= whole.stretch.to &&
    whole.stretch.grain !== 'day';
  return isHere
    ? date(whole.end, { from: scene.reference, to: whole.stretch.to, grain: 'range' }, 'resolved')
    : whole;
}

const withoutPartial = (found: Found): Found => ({
  end: found.end,
  kind: found.kind,
  stretch: found.stretch,
  basis: found.basis,
  ...(found.partial && { partial: found.partial }),
});

/** "the end of the year", "earlier in the week", "end of year": the reference's own. */
function readTheUnit(scene: Scene, at: number): Found | null {
  const unitAt = skip(scene, at, 'the', 'this', 'my', 'our', 'current');
  const unit = UNITS.get(lower(scene, unitAt));
  if (unit === undefined || !/^(?:week|month|quarter|year|decade|century)$/.test(lower(scene, unitAt)))
    return null;
  if (lower(scene, unitAt + 1) === 'of' || POINTERS.has(lower(scene, unitAt + 1))) return null;
  return date(
    unitAt + 1,
    scene.reference === null ? null : { ...unitAround(scene.reference, unit as Unit), grain: unit as Unit },
    'resolved',
  );
}

/** Takes the part of the day, or the clock time, that stands after a date: "Thursday evening", "Nov. 6 at 5 p.m.". */
export function skipTimeOfDay(scene: Scene, end: number): number {
  let next = end;
  const inner = skip(scene, skip(scene, next, "'"), 'early', 'late', 'mid', 'in', 'the');
  if (PARTS_OF_DAY.has(lower(scene, next))) return next + 1;
  if (inner > next && PARTS_OF_DAY.has(lower(scene, inner)) && !isJoined(scene, next)) next = inner + 1;
  return next;
}
