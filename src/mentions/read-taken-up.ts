import { isNounAt } from './is-noun-at.js';
import { bareAt, gapBefore, isPossessive, uposOf, type Layout } from './lay-out.js';
import { makePhrase } from './make-phrase.js';
import type { Phrase } from './phrase.js';
import type { Named } from './classify-name.js';
import { isPlural } from './read-office.js';
import { TAKEN_UP } from './words.js';

/** "the rebels", "the two soldiers", "the company": people and firms of whom the text has told, by what they are. */
export function readTakenUp(layout: Layout, first: number, { match, offices, officeUse }: Named): Phrase[] {
  if (offices.length === 0 || !offices.every(({ id, loose }) => loose === true && TAKEN_UP.has(id)))
    return [];
  const { last } = match;
  const isCounted = /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)$/.test(bareAt(layout, first - 1));
  const determiner = bareAt(layout, isCounted ? first - 2 : first - 1);
  if (!/^(?:the|these|those)$/.test(determiner) || layout.words[last - 1]?.shape !== 'lower') return [];
  if (OF_ANYBODY.has(bareAt(layout, last - 1)) || uposOf(layout, last - 1) !== 'NOUN') return [];
  // "the rebel commander", "the soldiers of the south", "the men who had fled" are new
  if (isNounAt(layout, last) && !isPossessive(layout, last - 1)) return [];
  const isFurther =
    /^\s$/.test(gapBefore(layout, last)) && /^(?:of|from|in|at|who|that|whose)$/.test(bareAt(layout, last));
  if (isFurther) return [];
  return [
    makePhrase(layout, first, last, {
      offices,
      officeUse,
      anaphor: 'office',
      definite: true,
      plural: isPlural(bareAt(layout, last - 1)),
    }),
  ];
}

/** Those of whom every text speaks, without having named any. */
const OF_ANYBODY: ReadonlySet<string> = new Set(
  'people man woman family families population child children voters media press television radio industry business businesses victims victim youth youths banks resistance mission team ship ships buyers investors investor invasion'.split(
    ' ',
  ),
);
