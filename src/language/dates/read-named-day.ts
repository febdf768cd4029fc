import { addUnits, unitAround } from './calendar.js';
import { PARTS_OF_DAY } from './data/units.js';
import { date, lower, oneDay, matchWords, skip, type Found, type Scene, type Stretch } from './scene.js';

const OFFSETS: readonly (readonly [readonly string[], number])[] = [
  [['the', 'day', 'before', 'yesterday'], -2],
  [['day', 'before', 'yesterday'], -2],
  [['the', 'day', 'after', 'tomorrow'], 2],
  [['day', 'after', 'tomorrow'], 2],
  [['today'], 0],
  [['yesterday'], -1],
  [['tomorrow'], 1],
  [['tmrw'], 1],
  [['tmr'], 1],
  [['tonight'], 0],
  [['current', 'date'], 0],
];

/** "today", "yesterday", "the day after tomorrow", "tonight", "this morning", "last night". */
export function readNamedDay(scene: Scene, at: number): Found | null {
  for (const [words, offset] of OFFSETS) {
    const end = matchWords(scene, at, words);
    if (end !== null) return ofOffset(scene, end, offset);
  }
  const pointer = lower(scene, at);
  if (!PARTS_OF_DAY.has(lower(scene, at + 1)) || !/^(?:this|last|tomorrow|yesterday)$/.test(pointer))
    return null;
  return ofOffset(scene, at + 2, pointer === 'last' ? -1 : 0);
}

function ofOffset(scene: Scene, end: number, offset: number): Found {
  const day = scene.reference === null ? null : scene.reference + offset;
  return date(end, day === null ? null : oneDay(day), 'resolved');
}

/** "the year-end", "year end", "EOY", "mid-year", "year to date", "the rest of the week", "the remainder of 2025". */
export function readPeriodPart(scene: Scene, at: number): Found | null {
  const { reference } = scene;
  const start = skip(scene, at, 'the');
  const toDate = matchWords(scene, start, ['year', 'to', 'date']) ?? matchWords(scene, start, ['ytd']);
  const yearEnd =
    matchWords(scene, start, ['year', 'end']) ??
    matchWords(scene, start, ['yearend']) ??
    matchWords(scene, start, ['year', "'", 's', 'end']);
  const end = toDate ?? yearEnd ?? matchWords(scene, start, ['eoy']);
  if (end === null) return null;
  if (reference === null) return date(end, null, 'resolved');
  const year = unitAround(reference, 'year');
  return date(
    end,
    toDate === null ? lastDay(year.to, scene, at) : { from: year.from, to: reference, grain: 'range' },
    'resolved',
  );
}

/** The coming 31 December, or the one just past: "completed by year-end", "at year-end the debt stood at". */
function lastDay(day: number, scene: Scene, at: number): Stretch {
  const isNear = scene.reference !== null && day - scene.reference <= 183;
  const isPast =
    /^(?:since|from)$/.test(lower(scene, at - 1)) || (scene.directionAt(at) === 'past' && !isNear);
  const chosen = isPast ? addUnits(day, -1, 'year') : day;
  return { from: chosen, to: chosen, grain: 'day' };
}
