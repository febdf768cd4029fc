import { WEEKDAYS } from './data/calendar-names.js';
import { PARTS_OF_DAY, UNITS } from './data/units.js';
import { SET_WORDS, VAGUE_ADJECTIVES, VAGUE_PHRASES } from './data/vague-words.js';
import { readAmount } from './read-amount.js';
import { readWeekday } from './read-calendar-date.js';
import { readMonthName } from './read-day-and-month.js';
import { readOrdinal } from './read-number.js';
import {
  isCapitalised,
  isJoined,
  lower,
  matchWords,
  skip,
  without,
  type Found,
  type Scene,
} from './scene.js';

const PHRASES_BY_FIRST: ReadonlyMap<string, readonly (readonly string[])[]> = groupByFirst(VAGUE_PHRASES);

function groupByFirst(phrases: readonly string[]): Map<string, string[][]> {
  const groups = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const words = phrase.replaceAll("'", " ' ").split(' ');
    const group = groups.get(words[0] ?? '') ?? [];
    group.push(words);
    groups.set(words[0] ?? '', group);
  }
  for (const group of groups.values()) group.sort((a, b) => b.length - a.length);
  return groups;
}

/** "now", "recently", "in the near future", "in recent years", "over the coming months": no days. */
export function readVague(scene: Scene, at: number): Found | null {
  for (const words of PHRASES_BY_FIRST.get(lower(scene, at)) ?? []) {
    const end = matchWords(scene, at, words);
    // 'in the past 2 decades'
    if (
      end !== null &&
      /^(?:past|future)$/.test(words.at(-1) ?? '') &&
      (readAmount(scene, end) || UNITS.has(lower(scene, end)))
    )
      continue;
    if (end !== null && !(words.length === 1 && isCapitalised(scene, at) && !scene.words[at]?.opens))
      return without(end, 'vague');
  }
  const start = skip(scene, skip(scene, at, 'the', 'these', 'those'), 'most', 'more');
  const isAdjective = VAGUE_ADJECTIVES.has(lower(scene, start));
  const unitAt = isAdjective
    ? skip(scene, skip(scene, start + 1, 'few', 'several', 'couple'), 'of', 'many')
    : start;
  const unit = lower(scene, unitAt);
  if (isAdjective && UNITS.has(unit) && unit.endsWith('s')) return without(unitAt + 1, 'vague');
  return null;
}

/** "every Monday", "each year", "daily", "Mondays", "three times a week", "annually". */
export function readSet(scene: Scene, at: number): Found | null {
  const word = lower(scene, at);
  if (SET_WORDS.has(word)) return without(at + 1, 'set');
  if (word === 'every' || word === 'each') {
    const next = skip(scene, at + 1, 'other', 'single', 'second');
    const amount = readAmount(scene, next);
    const ordinal = readOrdinal(scene, next);
    const target = ordinal?.end ?? next;
    if (
      UNITS.has(lower(scene, target)) ||
      readWeekday(scene, target) ||
      readMonthName(scene, target)?.isSure ||
      PARTS_OF_DAY.has(lower(scene, target))
    )
      return without(target + 1, 'set');
    return amount ? without(amount.end, 'set') : null;
  }
  if (word.endsWith('days') && WEEKDAYS.has(word.slice(0, -1))) return without(at + 1, 'set');
  const per =
    /^(?:once|twice|times)$/.test(word) &&
    /^(?:a|an|per|every)$/.test(lower(scene, at + 1)) &&
    UNITS.has(lower(scene, at + 2));
  return per ? without(at + 3, 'set') : null;
}

/** "10:30 am", "5 p.m. EST", "noon", "at 6pm", "14:00 GMT": a time without its day. */
export function readClock(scene: Scene, at: number): Found | null {
  if (/^(?:noon|midday|midnight)$/.test(lower(scene, at))) return without(at + 1, 'time');
  const hour = scene.words[at];
  if (hour?.kind !== 'digits' || hour.value > 24 || hour.text.length > 2) return null;
  const hasMinutes =
    /^[:.]$/.test(lower(scene, at + 1)) &&
    isJoined(scene, at + 1) &&
    scene.words[at + 2]?.text.length === 2 &&
    scene.words[at + 2]?.kind === 'digits';
  const isColon = lower(scene, at + 1) === ':';
  const next = hasMinutes ? at + 3 : at + 1;
  const half = lower(scene, next);
  const suffix =
    half === 'am' || half === 'pm'
      ? next + 1
      : /^[ap]$/.test(half) && lower(scene, next + 1) === '.' && lower(scene, next + 2) === 'm'
        ? skip(scene, next + 3, '.')
        : half === 'o' && lower(scene, next + 2) === 'clock'
          ? next + 3
          : null;
  if (suffix === null && !(hasMinutes && isColon)) return null;
  const zone = suffix ?? next;
  return without(
    /^(?:gmt|utc|est|edt|pst|pdt|cet|cest|bst|ist|jst|kst|et)$/.test(lower(scene, zone)) ? zone + 1 : zone,
    'time',
  );
}

/** "two days", "for three years", "an eight-year war": how long, not when. */
export function readDuration(scene: Scene, at: number): Found | null {
  const amount = readAmount(scene, at);
  if (!amount) return null;
  const unit = amount.parts[0];
  // 'a second' and 'a day' alone are too often something else
  if (unit?.count === 1 && (unit.unit === 'second' || unit.unit === 'minute') && lower(scene, at) === 'a')
    return null;
  return without(amount.end, 'duration');
}
