import type { Day } from './calendar.js';
import { PARTS_OF_DAY, POINTERS } from './data/units.js';
import { inWeek, type Pointer } from './point-unit.js';
import { readWeekday } from './read-calendar-date.js';
import { date, lower, skip, type Found, type Scene } from './scene.js';

/** "this week Friday", "next week on Friday", "previous week - Monday", "early next week, Monday" */
function readWeekdayAfter(scene: Scene, at: number): { value: number; end: number } | null {
  return readWeekday(scene, skip(scene, skip(scene, at, ',', '-'), 'on'));
}

/** "this week from Tuesday to Thursday", "last week between Friday and Sunday" */
function readWeekdayRange(scene: Scene, reference: Day, pointer: Pointer, at: number): Found | null {
  if (!/^(?:from|between)$/.test(lower(scene, at))) return null;
  const first = readWeekday(scene, at + 1);
  const joint =
    first && /^(?:to|and|-|until|till|through)$/.test(lower(scene, first.end)) ? first.end + 1 : null;
  const last = joint === null ? null : readWeekday(scene, joint);
  if (!first || !last || last.value < first.value) return null;
  return date(
    last.end,
    {
      from: inWeek(reference, pointer, first.value).from,
      to: inWeek(reference, pointer, last.value).to,
      grain: 'range',
    },
    'resolved',
  );
}

/** "Tuesday of last week", "Tuesday next week", "Monday of the following week" */
export function readWeekdayOfWeek(scene: Scene, weekday: number, at: number, bare: number): Found | null {
  let start = skip(scene, at, 'the');
  const isPartOfDay = PARTS_OF_DAY.has(lower(scene, bare));
  if (isPartOfDay) start = skip(scene, bare + 1, 'of', 'the');
  const pointer = POINTERS.get(lower(scene, start));
  if (pointer === undefined || lower(scene, start + 1) !== 'week') return null;
  return date(
    start + 2,
    scene.reference === null ? null : inWeek(scene.reference, pointer, weekday),
    'resolved',
  );
}

/** What of a week is meant, after the words that name the week: one weekday, or a stretch of them. */
export function readWeekdayInWeek(scene: Scene, reference: Day, pointer: Pointer, at: number): Found | null {
  const range = readWeekdayRange(scene, reference, pointer, at);
  if (range) return range;
  const weekday = readWeekdayAfter(scene, at);
  return weekday && date(weekday.end, inWeek(reference, pointer, weekday.value), 'resolved');
}
