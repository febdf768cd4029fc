import { addUnits, unitAround, type Day } from './calendar.js';
import { PARTS_OF_DAY, POINTERS, UNITS, type UnitName } from './data/units.js';
import { pointUnit, STEP, type Pointer } from './point-unit.js';
import { readWeekday } from './read-calendar-date.js';
import { readPointedName } from './read-pointed-name.js';
import { readWeekdayInWeek, readWeekdayOfWeek } from './read-weekday-of-week.js';
import { date, lower, skip, without, type Found, type Grain, type Scene } from './scene.js';

/**
 * What "this", "last", "next", "past", "coming" … point at: units ("last week", "next fiscal year"), weekdays ("next
 * Monday", "this past Wednesday", "next week on Friday", "Tuesday of last week"), months, seasons, holidays.
 */
export function readPointed(scene: Scene, at: number): Found | null {
  const weekday = readWeekday(scene, at);
  if (weekday)
    return readWeekdayOfWeek(scene, weekday.value, skip(scene, weekday.end, 'of', ','), weekday.end);
  let start = skip(scene, at, 'the');
  let pointer = POINTERS.get(lower(scene, start));
  if (pointer === undefined) return null;
  let word = lower(scene, start);
  const second = POINTERS.get(lower(scene, start + 1));
  if (word === 'this' && second !== undefined) {
    start += 1;
    pointer = second;
    word = `this ${lower(scene, start)}`;
  }
  const target = start + 1;
  if (pointer === 'next' && PARTS_OF_DAY.has(lower(scene, target)))
    return readPointedDay(scene, at, word, pointer, target + 1);
  return readPointedUnit(scene, at, word, pointer, target) ?? readPointedName(scene, word, pointer, target);
}

function readPointedUnit(
  scene: Scene,
  at: number,
  word: string,
  pointer: Pointer,
  target: number,
): Found | null {
  const kind = lower(scene, target);
  const isQualified =
    /^(?:fiscal|financial|calendar|working|business|work|school|academic|whole|full|entire)$/.test(kind);
  const unitAt = isQualified ? target + 1 : target;
  if (lower(scene, unitAt).endsWith('s')) return null;
  const unit = UNITS.get(lower(scene, unitAt));
  if (unit === undefined || unit === 'hour' || unit === 'minute' || unit === 'second') return null;
  // 'the last day of', 'the next century', 'its second quarter' have readers of their own
  if (lower(scene, unitAt + 1) === 'of' && /^(?:last|next)$/.test(word) && unit !== 'fortnight') return null;
  const { reference } = scene;
  if (reference === null) return date(unitAt + 1, null, 'resolved');
  if (unit === 'week') {
    const weekday = readWeekdayInWeek(scene, reference, pointer, unitAt + 1);
    if (weekday) return weekday;
    if (kind === 'working' || kind === 'business' || kind === 'work') {
      const { from } = unitAround(addUnits(reference, STEP[pointer], 'week'), 'week');
      return date(unitAt + 1, { from, to: from + 4, grain: 'range' }, 'resolved');
    }
  }
  if (unit === 'day') return readPointedDay(scene, at, word, pointer, unitAt + 1);
  // 'the past century' is the hundred years behind us
  if ((unit === 'decade' || unit === 'century') && word === 'past')
    return date(
      unitAt + 1,
      { from: addUnits(reference, -1, unit), to: reference - 1, grain: 'range' },
      'resolved',
    );
  const focus =
    /^(?:following|previous|preceding)$/.test(word) && scene.directionAt(at) === 'past'
      ? focusOf(scene, at, unit)
      : null;
  if (/^(?:following|preceding)$/.test(word) && focus === null && scene.directionAt(at) === 'past')
    return without(unitAt + 1, 'date');
  return date(unitAt + 1, pointUnit(focus ?? reference, STEP[pointer], unit), 'resolved');
}

/** "the next day", "the following day", "the previous day": from the day told before; in plans, from the reference. */
function readPointedDay(scene: Scene, at: number, word: string, pointer: Pointer, end: number): Found | null {
  if (pointer === 'this') return null;
  const focus = scene.focusAt(at);
  const day = focus?.grain === 'day' ? focus.from : scene.directionAt(at) === 'past' ? null : scene.reference;
  if (day === null) return without(end, 'date');
  return word === 'last'
    ? null
    : date(end, { from: day + STEP[pointer], to: day + STEP[pointer], grain: 'day' }, 'resolved');
}

function focusOf(scene: Scene, at: number, unit: UnitName): Day | null {
  const focus = scene.focusAt(at);
  if (!focus) return null;
  const rank: readonly Grain[] = ['day', 'week', 'month', 'quarter', 'year', 'decade'];
  return rank.indexOf(focus.grain) >= 0 && rank.indexOf(focus.grain) <= rank.indexOf(unit as Grain)
    ? focus.from
    : null;
}
