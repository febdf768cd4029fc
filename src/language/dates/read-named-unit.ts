import { unitAround } from './calendar.js';
import { UNITS, type UnitName } from './data/units.js';
import { pointUnit } from './point-unit.js';
import { date, lower, matchWords, skip, without, type Found, type Scene } from './scene.js';

/** "over the weekend", "on the weekend", "my weekend": the last that has begun where the text looks back, else the next. */
export function readWeekend(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the', 'my', 'our');
  if (
    lower(scene, start) !== 'weekend' ||
    (start === at && !/^(?:on|at|over)$/.test(lower(scene, at - 1))) ||
    lower(scene, start + 1) === 'of'
  )
    return null;
  const { reference } = scene;
  if (reference === null) return date(start + 1, null, 'resolved');
  const saturday = unitAround(reference, 'week').from + 5;
  const from = scene.directionAt(at) === 'past' && saturday > reference ? saturday - 7 : saturday;
  return date(start + 1, { from, to: from + 1, grain: 'weekend' }, 'resolved');
}

/** "the week after next", "the month after the next", "the year before last". */
export function readBeyond(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the');
  const unit = UNITS.get(lower(scene, start));
  if (unit === undefined) return null;
  const relation = lower(scene, start + 1);
  const pointerAt = skip(scene, start + 2, 'the');
  const isAfter = relation === 'after' && lower(scene, pointerAt) === 'next';
  if (!isAfter && !(relation === 'before' && lower(scene, pointerAt) === 'last')) return null;
  if (UNITS.has(lower(scene, pointerAt + 1))) return null;
  return date(
    pointerAt + 1,
    scene.reference === null ? null : pointUnit(scene.reference, isAfter ? 2 : -2, unit),
    'resolved',
  );
}

/** "the year-earlier results", "year-ago levels". */
export function readYearAgo(scene: Scene, at: number): Found | null {
  const start = skip(scene, at, 'the', 'a');
  const end = matchWords(scene, start, ['year', 'earlier']) ?? matchWords(scene, start, ['year', 'ago']);
  if (end === null || lower(scene, start + 1) !== '-') return null;
  return {
    ...date(end, scene.reference === null ? null : pointUnit(scene.reference, -1, 'year'), 'resolved'),
    isComparison: true,
  };
}

/** Parts of a day that stand for it: "that night", "the same evening". */
const PARTS: ReadonlySet<string> = new Set(['night', 'evening', 'afternoon', 'morning']);

/** "that day", "the same week", "that year", "the same night", "earlier in the day": what the text spoke of. */
export function readSame(scene: Scene, at: number): Found | null {
  const within = matchWords(scene, skip(scene, at, 'earlier', 'later'), ['in', 'the', 'day']);
  if (within !== null && /^(?:earlier|later)$/.test(lower(scene, at)))
    return sameUnit(scene, at, within, 'day');
  // "that same month"
  const isBoth = lower(scene, at) === 'that' && lower(scene, at + 1) === 'same';
  const start = isBoth ? at + 1 : skip(scene, at, 'the', 'earlier', 'later');
  const isSame = lower(scene, start) === 'same' && start > at;
  if (!isSame && lower(scene, start) !== 'that') return null;
  const word = lower(scene, start + 1);
  const unit = isSame && PARTS.has(word) ? 'day' : UNITS.get(word);
  if (
    unit === undefined ||
    !/^(?:day|week|month|quarter|year|decade|weekend)$/.test(unit) ||
    word.endsWith('s')
  )
    return null;
  return sameUnit(scene, at, start + 2, unit);
}

function sameUnit(scene: Scene, at: number, end: number, unit: UnitName): Found {
  const focus = scene.focusAt(at);
  const day = unit === 'day' ? (focus?.grain === 'day' ? focus.from : null) : (focus?.from ?? null);
  if (day === null) return without(end, 'date');
  return date(end, pointUnit(day, 0, unit), 'resolved');
}
