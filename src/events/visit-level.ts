import type { Event } from './event.js';

export type VisitLevel = NonNullable<Event['level']>;

const LEVELS: readonly VisitLevel[] = ['state', 'official', 'working', 'private', 'transit'];

/**
 * How formal a visit is, by the words beside the noun: "on a three-day state visit", "a brief working trip". Where two stand
 * together ("an official and working visit") the higher one counts. Null where the text does not say.
 * @param told the words of each telling
 */
export function visitLevel(told: readonly string[]): VisitLevel | null {
  const said = told.flatMap((words) =>
    [...words.matchAll(BESIDE)].flatMap((match) =>
      (match[1] ?? '').toLowerCase().split(/\W+/).filter((word): word is VisitLevel => LEVELS.some((one) => one === word)),
    ),
  );
  const isStop = told.some((words) => STOP.test(words));
  return LEVELS.find((level) => said.includes(level)) ?? (isStop ? 'transit' : null);
} // prettier-ignore

/** Up to three words before the noun; "the Secretary of State's visit" is no state visit. */
const BESIDE =
  /(?<!\bof )\b((?:state|official|working|private|transit)(?:[\s,]+(?:and\s+)?[a-z]+){0,2})\s+(?:visit|trip|tour|stop)s?\b/gi;
const STOP = /\b(?:stopover|transit(?:ed|s|ing)?)\b/i; // prettier-ignore
