import { MONTHS, WEEKDAYS } from '../dates/data/calendar-names.js';

/**
 * How many words from `first` on are a time phrase (or "meanwhile", "separately") that opens the sentence and runs into its subject without a comma: three
 * in "On Monday Chinese officials met", "In December Prime Minister Meles Zenawi met". 0 where there is none. A parser that
 * sees no comma there takes the time for a part of the name.
 */
export function openingTime(texts: readonly string[], first: number): number {
  const word = (at: number): string => (texts[first + at] ?? '').toLowerCase();
  let at = 0;
  if (/^(?:earlier|later)$/.test(word(0)) && opensSubject(texts[first + 1] ?? '') && !POINTING.has(word(1)))
    return 1;
  while (EARLIER_OR_LATER.has(word(at))) at++;
  const isAfterPreposition = PREPOSITIONS.has(word(at));
  if (isAfterPreposition) at++;
  while (ARTICLES.has(word(at)) || POINTING.has(word(at)) || NEAR.has(word(at))) at++;
  const isPointed = at > (isAfterPreposition ? 1 : 0);
  const end = datedUntil(word, at, isAfterPreposition, isPointed);
  return end > 0 && opensSubject(texts[first + end] ?? '') ? end : 0;
}

/** Where the unit, weekday, month or year that starts at `at` ends; 0 where none does. */
function datedUntil(
  word: (at: number) => string,
  at: number,
  isAfterPreposition: boolean,
  isPointed: boolean,
): number {
  let end = at;
  if (WEEKDAYS.has(word(end)) && (isAfterPreposition || isPointed)) {
    end++;
    if (PARTS_OF_DAY.has(word(end))) end++;
    return end;
  }
  if (UNITS.has(word(end)) && isPointed) return end + 1;
  if (DAYS.has(word(end)) && !isAfterPreposition) return end + 1;
  if (at === 0 && ADVERBS.has(word(0))) return 1;
  if (!isAfterPreposition && !isPointed) return 0;
  const isDay = /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(end)) && MONTHS.has(word(end + 1));
  if (isDay) end++;
  if (MONTHS.has(word(end))) {
    end++;
    if (!isDay && /^\d{1,2}(?:st|nd|rd|th)?$/.test(word(end))) end++;
    if (/^[12]\d{3}$/.test(word(end))) end++;
    else if (word(end) === 'of' && POINTING.has(word(end + 1)) && word(end + 2) === 'year') end += 3;
    return end;
  }
  return isAfterPreposition && !isPointed && /^[12]\d{3}$/.test(word(end)) ? end + 1 : 0;
}

/** A name, an article, a possessive or a pronoun: what a clause's subject begins with. */
function opensSubject(text: string): boolean {
  return (/^\p{Lu}/u.test(text) && text !== 'I.') || SUBJECTS.has(text.toLowerCase());
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const PREPOSITIONS = words('in on by during since until from before after at');
const ARTICLES = words('the a');
const POINTING = words('this that these those last next same following previous');
const NEAR = words('early late mid earlier later');
const ADVERBS = words(
  'meanwhile separately previously recently afterwards elsewhere subsequently simultaneously',
);
const EARLIER_OR_LATER = words('earlier later late early');
const UNITS = words(
  'day week weekend month year decade morning afternoon evening night spring summer autumn fall winter',
);
const PARTS_OF_DAY = words('morning afternoon evening night');
const DAYS = words('yesterday today tomorrow');
const SUBJECTS = words(
  'the a an its their his her our my your both two three several some many he she it they we you i police troops soldiers rebels officials',
);
