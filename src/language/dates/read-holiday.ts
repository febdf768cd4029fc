import { dayOf, partsOf } from './calendar.js';
import { HOLIDAYS, type HolidayRule } from './data/holidays.js';
import { choose } from './resolve-partial.js';
import { readYearAfter } from './read-year.js';
import { date, isCapitalised, lower, oneDay, skip, without, type Found, type Scene } from './scene.js';

const FIRST_WORDS: ReadonlySet<string> = new Set(
  [...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? ''),
);

/** The longest holiday's name that begins at a word. */
export function readHolidayName(
  scene: Scene,
  at: number,
): { readonly rule: HolidayRule; readonly end: number } | null {
  if (!FIRST_WORDS.has(lower(scene, at))) return null;
  let name = '';
  let best: { rule: HolidayRule; end: number } | null = null;
  for (let end = at; end < at + 9; end += 1) {
    const word = lower(scene, end);
    if (word === "'" || word === '.') continue;
    const isPossessive = word === 's' && lower(scene, end - 1) === "'";
    name += isPossessive || name === '' ? word : ` ${word}`;
    const rule = HOLIDAYS.get(name);
    if (rule) best = { rule, end: end + 1 };
  }
  return best;
}

/** "Christmas", "New Year's Eve", "Easter Monday 2027", "Earth Day". */
export function readHoliday(scene: Scene, at: number): Found | null {
  const attacks = readAttacks(scene, at);
  if (attacks) return attacks;
  const start = skip(scene, at, 'the');
  const holiday = readHolidayName(scene, start);
  if (!holiday) return null;
  // the Good Friday Agreement, the Easter Rising
  if (isCapitalised(scene, holiday.end) && NAMESAKES.has(lower(scene, holiday.end)))
    return without(holiday.end, 'date');
  // 'corpus christi' and 'epiphany' are words too; a holiday in lower case needs a sign
  if (
    !isCapitalised(scene, start) &&
    !/^(?:on|for|before|after|by|until|since|at|this|last|next|of)$/.test(lower(scene, start - 1))
  )
    return null;
  const year = readYearAfter(scene, holiday.end, false);
  if (year) {
    const day = holiday.rule(year.value);
    return date(year.end, oneDay(day), 'stated');
  }
  if (scene.reference === null) return date(holiday.end, null, 'resolved');
  const { reference } = scene;
  const now = partsOf(reference).year;
  const days = [now - 1, now, now + 1].map(holiday.rule);
  const day = choose(days, reference, scene.directionAt(at), 330);
  return day === undefined ? null : date(holiday.end, oneDay(day), 'resolved');
}

/** What is called after a holiday, and is of no day: agreements, risings. */
const NAMESAKES: ReadonlySet<string> = new Set([
  ...['agreement', 'accord', 'accords', 'rising', 'uprising', 'truce', 'massacre', 'parade', 'island'],
]);

/** "9/11" and "the Sept. 11 attacks" are those of 2001. */
function readAttacks(scene: Scene, at: number): Found | null {
  if (
    lower(scene, at) !== '9' ||
    lower(scene, at + 1) !== '/' ||
    lower(scene, at + 2) !== '11' ||
    scene.words[at + 1]?.spaced
  )
    return null;
  // "attacked on 9/11", not "due on 9/11"
  const isStruck =
    lower(scene, at - 1) === 'on' &&
    /^(?:attack|attacked|attacks|struck|died|killed)$/.test(lower(scene, at - 2));
  if (
    !isStruck &&
    !/^(?:the|after|since|before|post|of|-)$/.test(lower(scene, at - 1)) &&
    !/^(?:attack|attacks|terror|terrorist|commission)$/.test(lower(scene, at + 3))
  )
    return null;
  if (/^[/-]$/.test(lower(scene, at + 3)) || scene.words[at + 3]?.kind === 'digits') return null;
  const day = dayOf(2001, 9, 11);
  return date(at + 3, oneDay(day), 'stated');
}
