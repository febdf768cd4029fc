import { DECADES } from './data/calendar-names.js';
import { CARDINALS } from './data/numbers.js';
import { NUMBERED_NAMES, QUANTITY_NOUNS } from './data/quantity-nouns.js';
import { dayOf } from './calendar.js';
import { isPartOfNumber, readCardinal, readOrdinal, readYearWords, type ReadNumber } from './read-number.js';
import { resolvePartial } from './resolve-partial.js';
import { date, isCapitalised, isJoined, lower, skip, skipHyphen, type Found, type Scene } from './scene.js';

/** Words after which a number of four digits, or in words, is a year. */
const LEADERS: ReadonlySet<string> = new Set(
  'in of since until till by before after from to through during and or between year years for early mid late end beginning middle fiscal around circa about at was is as than than, the this that throughout dated'.split(
    ' ',
  ),
);

/** A year that follows a month or a day: "June 2025", "June of '98", "Jan. 5, 05", "June nineteen ninety nine". */
export function readYearAfter(scene: Scene, at: number, allowShort: boolean): ReadNumber | null {
  const next = skip(scene, at, ',', 'of', 'in', '/');
  const year = readDigitYear(scene, next) ?? readYearWords(scene, next);
  if (year && year.value >= 1000 && year.value <= 2400 && !countsThings(scene, year)) return year;
  if (lower(scene, next) === "'" && scene.words[next + 1]?.text.length === 2 && isJoined(scene, next + 1))
    return readShortYear(scene, next + 1);
  return (allowShort || lower(scene, at) === 'of') && next > at && !isPartOfNumber(scene, next)
    ? readShortYear(scene, next)
    : null;
}

/** Two digits: 50 to 99 in the last century, else in this. */
export function readShortYear(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at];
  if (word?.kind !== 'digits' || word.text.length !== 2) return null;
  return { value: word.value + (word.value >= 50 ? 1900 : 2000), end: at + 1 };
}

function readDigitYear(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at];
  return word?.kind === 'digits' && word.text.length === 4 && !isPartOfNumber(scene, at)
    ? { value: word.value, end: at + 1 }
    : null;
}

/** 'Jan. 5, 2000 troops' */
function countsThings(scene: Scene, year: ReadNumber): boolean {
  return QUANTITY_NOUNS.has(lower(scene, year.end)) && !scene.words[year.end]?.opens;
}

/** A year alone: "in 2025", "the year two thousand", "fiscal 2024", "FY2025", "2025-26", "the 2024 election". */
export function readYear(scene: Scene, at: number): Found | null {
  const article = skip(scene, at, 'the');
  let next = article;
  const label = lower(scene, next);
  const isFiscal = /^(?:fiscal|financial|fy|cy|calendar|academic|school|tax|marketing)$/.test(label);
  if (isFiscal) next = skip(scene, next + 1, 'year', 'years');
  else next = skip(scene, next, 'year');
  const isLabelled = next > article;
  if (article > at && !isLabelled) return null;
  const inWords = readLabelledWords(scene, next, isLabelled);
  if (inWords)
    return date(inWords.end, resolvePartial({ year: inWords.value }, null, 'unknown'), 'stated', {
      year: inWords.value,
    });
  const word = scene.words[next];
  if (word?.kind !== 'digits') return null;
  if (isFiscal && word.text.length === 2 && /^(?:fy|cy)$/.test(label)) {
    const short = readShortYear(scene, next);
    return short && date(short.end, resolvePartial({ year: short.value }, null, 'unknown'), 'stated');
  }
  if (word.text.length !== 4 || isPartOfNumber(scene, next)) return null;
  const year = word.value;
  if (!isLabelled && !isLikelyYear(scene, next, at)) return null;
  const found =
    readDoubleYear(scene, next) ??
    date(next + 1, resolvePartial({ year }, null, 'unknown'), 'stated', { year });
  // fiscal years begin in another month in each country
  return isFiscal && !/^(?:cy|calendar)$/.test(label) ? { ...found, approximate: true } : found;
}

function readLabelledWords(scene: Scene, at: number, isLabelled: boolean): ReadNumber | null {
  if (scene.words[at]?.kind !== 'letters') return null;
  const year = readYearWords(scene, at) ?? (isLabelled ? readCardinal(scene, at) : null);
  if (!year || (!isLabelled && (year.value < 1500 || year.value > 2100))) return null;
  if (isLabelled) return year.value > 31 ? year : null;
  // 'twenty twenty five' and 'two thousand' are years after 'in', 'since' …, else counts
  const isPlain = year.value >= 1500 && year.value < 2000;
  return (isPlain || LEADERS.has(lower(scene, at - 1))) && !countsThings(scene, year) ? year : null;
}

/** "2025-26", "1998/99": both years. */
function readDoubleYear(scene: Scene, at: number): Found | null {
  const first = scene.words[at];
  const second = scene.words[at + 2];
  if (
    !first ||
    !second ||
    !/^[-/]$/.test(lower(scene, at + 1)) ||
    !isJoined(scene, at + 1) ||
    !isJoined(scene, at + 2)
  )
    return null;
  if (
    second.kind !== 'digits' ||
    second.text.length !== 2 ||
    second.value <= first.value % 100 ||
    isPartOfNumber(scene, at + 2)
  )
    return null;
  const to = Math.floor(first.value / 100) * 100 + second.value;
  if (to - first.value > 15) return null; // '1914-18', but no number of a part
  if (second.value <= 12 && second.value !== (first.value % 100) + 1) return null;
  return date(at + 3, { from: dayOf(first.value, 1, 1), to: dayOf(to, 12, 31), grain: 'range' }, 'stated');
}

/** Numbers of four digits are years unless they count, name or measure something. */
function isLikelyYear(scene: Scene, at: number, start: number): boolean {
  const year = scene.words[at]?.value ?? 0;
  const before = lower(scene, start - 1);
  const led = LEADERS.has(before) || start < at || scene.words[at]?.opens === true;
  if (year < 1500 || year > 2100)
    return (
      year >= 1000 &&
      year <= 2200 &&
      /^(?:in|since|until|by|after|before|from|to)$/.test(before) &&
      endsHere(scene, at + 1)
    );
  if (before === '-' && /^(?:post|pre|mid|early|late)$/.test(lower(scene, start - 2))) return true;
  if (/^[-/.+_@&=*]$/.test(before) && isJoined(scene, at)) return isYearRange(scene, at);
  if (isJoined(scene, at) && scene.words[at - 1]?.kind === 'letters') return false;
  // '31 U.S.C. 1535', '§ 1983'
  if (before === '§' || (before === '.' && scene.words[start - 2]?.text.length === 1)) return false;
  const after = lower(scene, at + 1);
  if (
    isJoined(scene, at + 1) &&
    (/^[+=*@_]$/.test(after) || (scene.words[at + 1]?.kind === 'letters' && after !== 's'))
  )
    return false;
  if (
    after === '-' &&
    isJoined(scene, at + 1) &&
    isJoined(scene, at + 2) &&
    scene.words[at + 2]?.kind === 'digits' &&
    !isYearRange(scene, at + 2)
  )
    return readDoubleYear(scene, at) !== null;
  if (QUANTITY_NOUNS.has(after) && !scene.words[at + 1]?.opens) return false;
  if (NUMBERED_NAMES.has(before) || (before === '.' && NUMBERED_NAMES.has(lower(scene, start - 2))))
    return false;
  if (before === '(' || before === ',' || led) return !isRoundCount(scene, at, before);
  if (isCapitalised(scene, start - 1) && scene.words[start - 1]?.opens !== true) return false;
  return !isRoundCount(scene, at, before);
}

/** 'deliver 2000 pieces', 'some 1500 were there': a round number that no preposition leads. */
function isRoundCount(scene: Scene, at: number, before: string): boolean {
  const year = scene.words[at]?.value ?? 0;
  return (
    year % 100 === 0 &&
    !/^(?:in|since|until|by|of|from|the|year|before|after|between|to|and|through)$/.test(before)
  );
}

function endsHere(scene: Scene, at: number): boolean {
  const word = scene.words[at];
  return word === undefined || word.kind === 'mark' || word.opens;
}

/** The second year of "2014-2018". */
function isYearRange(scene: Scene, at: number): boolean {
  const first = scene.words[at - 2];
  // '138-2010-2015'
  if (isJoined(scene, at - 2) && lower(scene, at - 3) === '-') return false;
  if (
    lower(scene, at + 1) === '-' &&
    isJoined(scene, at + 1) &&
    scene.words[at + 2]?.kind === 'digits' &&
    isJoined(scene, at + 2)
  )
    return false;
  return (
    /^[-/]$/.test(lower(scene, at - 1)) &&
    (scene.words[at]?.text.length ?? 0) === 4 &&
    first?.kind === 'digits' &&
    first.text.length === 4 &&
    first.value < (scene.words[at]?.value ?? 0)
  );
}

/** "the 1990s", "the 1970's", "the '80s", "the nineties", "the twenty-tens", "the two thousand and tens". */
export function readDecade(scene: Scene, at: number): Found | null {
  let next = skip(scene, at, 'the');
  const led = next > at;
  const isCut = lower(scene, next) === "'" && isJoined(scene, next + 1);
  if (isCut) next += 1;
  const word = scene.words[next];
  if (
    word?.kind === 'digits' &&
    word.value % 10 === 0 &&
    (word.text.length === 4 || word.text.length === 2)
  ) {
    const end = readPluralEnd(
      scene,
      next + 1,
      word.text.length === 4 || led || isCut || lower(scene, at - 1) === 'in',
    );
    if (end === null || (word.text.length === 2 && !led && !isCut && lower(scene, at - 1) !== 'in'))
      return null;
    if (word.text.length === 4 && word.value % 100 === 0 && word.value !== 2000 && !led) return null;
    return ofDecade(end, word.text.length === 4 ? word.value : shortDecade(word.value));
  }
  if (lower(scene, next + 1) === 'of') return null; // 'tens of thousands'
  const named = DECADES.get(word?.lower ?? '');
  if (named !== undefined && (led || isCut || /^(?:in|early|mid|late|-)$/.test(lower(scene, at - 1))))
    return ofDecade(next + 1, shortDecade(named));
  const century = CARDINALS.get(word?.lower ?? '');
  if (century === undefined) return null;
  const tail = skipHyphen(scene, next + 1);
  const thousand = century === 2 && lower(scene, tail) === 'thousand' ? skip(scene, tail + 1, 'and') : null;
  const decade = DECADES.get(lower(scene, thousand ?? tail));
  if (decade === undefined || (thousand === null && (century < 15 || century > 20))) return null;
  return ofDecade((thousand ?? tail) + 1, thousand === null ? century * 100 + decade : 2000 + decade);
}

const shortDecade = (decade: number): number => (decade <= 20 ? 2000 : 1900) + decade;

function readPluralEnd(scene: Scene, at: number, allowSpace: boolean): number | null {
  const plain = skip(scene, at, "'");
  if (lower(scene, plain) !== 's') return null;
  if (!isJoined(scene, plain) && !(allowSpace && plain === at)) return null;
  // 'the 1990\'s' is a decade, but 'in 1990\'s campaign' may be either: rare enough
  return plain + 1;
}

function ofDecade(end: number, year: number): Found {
  return date(end, { from: dayOf(year, 1, 1), to: dayOf(year + 9, 12, 31), grain: 'decade' }, 'stated');
}

/** "the 20th century", "the nineteenth century". */
export function readCentury(scene: Scene, at: number): Found | null {
  const ordinal = readOrdinal(scene, skip(scene, at, 'the'));
  if (!ordinal || ordinal.value > 30) return null;
  const end = skipHyphen(scene, ordinal.end);
  if (lower(scene, end) !== 'century') return null;
  const first = (ordinal.value - 1) * 100;
  return date(
    end + 1,
    { from: dayOf(Math.max(first, 1), 1, 1), to: dayOf(first + 99, 12, 31), grain: 'century' },
    'stated',
  );
}
