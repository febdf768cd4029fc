import { foldText } from './fold-text.js';
import type { WordingText } from './text.js';

/** For whom one speaks whose name stands before a colon. */
export type Voice = 'office' | 'guest';

const CAPITAL = String.raw`\p{Lu}[\p{L}\p{M}.'’-]*`;
/** "Prime Minister Maja Lind of Norway": who is named so after somebody else is another's. */
const NAME_OF = new RegExp(String.raw`((?:${CAPITAL} ){1,5})of (?:the )?\p{Lu}`, 'gu');
/** "the Prime Minister of Norway, Maja Lind". */
const OF_NAME = new RegExp(
  String.raw`\bof (?:the )?${CAPITAL}(?: (?:and |of )?${CAPITAL}){0,4}, ((?:${CAPITAL} ?){1,4})`,
  'gu',
);
/** The one named first is the office's own. */
const AFTER_ANOTHER = /,| and | with | & /;
/** Words of a title that are nobody's name. */
const RANKS = new Set(
  'president minister secretary chancellor king queen emir sultan prince crown premier republic kingdom state prime foreign defense defence general director chair chairman chairwoman speaker governor senator ambassador envoy representative commission council parliament high vice deputy first lady'.split(' '), // prettier-ignore
);

/**
 * Who speaks at a label before a colon (folded): the office's own speaker, whom the text's title or speaker names (a briefing
 * that marks its answers 赵立坚： instead of 答： goes on answering); or a guest, whom the title names after another and of
 * another state, and whose words are none of the office's. Null where the title does not tell.
 */
export function voicesOf({ title, speaker }: Pick<WordingText, 'title' | 'speaker'>): (label: string) => Voice | null {
  const named = foldText(`${title}\n${speaker ?? ''}`.slice(0, 1000)).folded;
  const guests = guestsIn(title.slice(0, 500));
  return (label) => {
    const last = label.trim().split(' ').at(-1) ?? '';
    if (guests.has(last)) return 'guest';
    return label.length >= 2 && named.includes(label) ? 'office' : null;
  };
} // prettier-ignore

/** The folded words of the names of those whom a title names beside the office's own. */
function guestsIn(title: string): Set<string> {
  const names = [...title.matchAll(NAME_OF), ...title.matchAll(OF_NAME)].flatMap(({ index, 0: whole, 1: name = '' }) =>
    AFTER_ANOTHER.test(title.slice(0, index + whole.indexOf(name))) ? name.trim().split(' ') : [],
  ); // prettier-ignore
  return new Set(
    names.map((name) => foldText(name).folded).filter((name) => name.length > 1 && !RANKS.has(name)),
  );
}
