import { DECADES, MONTHS, SEASONS, WEEKDAYS } from './calendar-names.js';
import { HOLIDAYS } from './holidays.js';
import { CARDINALS, ORDINALS } from './numbers.js';
import { PARTS, PARTS_OF_DAY, POINTERS } from './units.js';
import { SET_WORDS, VAGUE_ADJECTIVES, VAGUE_PHRASES } from './vague-words.js';

const firstOf = (phrase: string): string => phrase.split(/[ ']/)[0] ?? '';

/** Words that an expression can begin with; at any other word nothing is tried. */
export const FIRST_WORDS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...WEEKDAYS.keys(),
  ...[...WEEKDAYS.keys()].map((name) => `${name}s`),
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...[...HOLIDAYS.keys()].map(firstOf),
  'post', 'pre', 'new', 'april', 'valentine', 'president', 'saint', 'st',
  ...CARDINALS.keys(),
  ...ORDINALS.keys(),
  ...POINTERS.keys(),
  ...PARTS.keys(),
  ...PARTS_OF_DAY,
  ...SET_WORDS,
  ...VAGUE_ADJECTIVES,
  ...VAGUE_PHRASES.map(firstOf),
  ...'the a an in on at from to between during for by before after since until till ahead prior later earlier no less more than over at'.split(' '),
  ...'about around nearly almost some roughly approximately barely just only another couple few several many hundred'.split(' '),
  ...'today yesterday tomorrow tonight tmrw tmr day week month year year end yearend eoy ytd w q h fy cy fiscal financial calendar current'.split(' '),
  ...'every each once twice times same that corresponding comparable like similar its their our the within final throughout'.split(' '),
  ...'following immediately shortly soon long moments hours days weeks months years'.split(' '),
]); // prettier-ignore
