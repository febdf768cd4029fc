import { CARDINALS, ORDINALS } from './data/numbers.js';
import { isJoined, lower, skipHyphen, type Scene } from './scene.js';

/** A number and the index of the first word after it. */
export interface ReadNumber {
  readonly value: number;
  readonly end: number;
}

/** A count: digits, or words up to thousands ("two hundred and sixty seven", "twenty-one"). No decimals. */
export function readCardinal(scene: Scene, at: number): ReadNumber | null {
  const digits = readDigits(scene, at);
  if (digits) return digits;
  let total = 0;
  let current = -1;
  let next = at;
  for (let end = at; end < at + 10;) {
    const word = lower(scene, end);
    const value = CARDINALS.get(word);
    if (value !== undefined) {
      // "twenty one" adds up, "nineteen ninety" does not
      if (
        current > 0 &&
        !(current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && value > 0 && value < 10))
      )
        break;
      current = Math.max(current, 0) + value;
    } else if (word === 'hundred' && current < 100) current = (current < 1 ? 1 : current) * 100;
    else if (word === 'thousand' && total === 0 && current < 1000) {
      total = (current < 1 ? 1 : current) * 1000;
      current = 0;
    } else if (word === 'and' && end > at && (current % 100 === 0 || current === 0)) {
      if (!CARDINALS.has(lower(scene, end + 1))) break;
      end += 1;
      continue;
    } else break;
    end += 1;
    next = end;
    end = skipHyphen(scene, end);
  }
  if (next === at || (current < 0 && total === 0)) return null;
  // "hundred" and "thousand" alone count only after "a" and "one"
  return lower(scene, at) === 'hundred' || lower(scene, at) === 'thousand'
    ? null
    : { value: total + Math.max(current, 0), end: next };
}

function readDigits(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at];
  if (word?.kind !== 'digits' || word.text.length > 4 || isPartOfNumber(scene, at)) return null;
  return { value: word.value, end: at + 1 };
}

/** Whether digits belong to a longer number: "2,000", "1.5", "$20", "12:30", "20%". */
export function isPartOfNumber(scene: Scene, at: number): boolean {
  return joinsBefore(scene, at) || joinsAfter(scene, at);
}

function joinsBefore(scene: Scene, at: number): boolean {
  const before = lower(scene, at - 1);
  if (/^[$€£¥₩#№]$/.test(before)) return true;
  if (!isJoined(scene, at)) return false;
  return /^[.,:/]$/.test(before) && isJoined(scene, at - 1) && scene.words[at - 2]?.kind === 'digits';
}

function joinsAfter(scene: Scene, at: number): boolean {
  const after = lower(scene, at + 1);
  if (after === '%' || after === '°') return true;
  if (!isJoined(scene, at + 1)) return false;
  return /^[.,:/]$/.test(after) && isJoined(scene, at + 2) && scene.words[at + 2]?.kind === 'digits';
}

/** "1st", "21st", "first", "twenty-first", "thirty first". */
export function readOrdinal(scene: Scene, at: number): ReadNumber | null {
  const word = scene.words[at];
  if (word?.kind === 'digits' && word.text.length <= 3)
    return /^(?:st|nd|rd|th)$/.test(lower(scene, at + 1)) && isJoined(scene, at + 1)
      ? { value: word.value, end: at + 2 }
      : null;
  const single = ORDINALS.get(lower(scene, at));
  if (single !== undefined) return { value: single, end: at + 1 };
  const tens = CARDINALS.get(lower(scene, at));
  if (tens === undefined || tens < 20 || tens > 90) return null;
  const unitAt = skipHyphen(scene, at + 1);
  const unit = ORDINALS.get(lower(scene, unitAt));
  return unit !== undefined && unit < 10 ? { value: tens + unit, end: unitAt + 1 } : null;
}

/** A year in words: "nineteen ninety-six", "two thousand and ten", "twenty twenty-five", "nineteen oh one". */
export function readYearWords(scene: Scene, at: number): ReadNumber | null {
  const century = CARDINALS.get(lower(scene, at));
  if (century === undefined) return null;
  const thousand = lower(scene, at + 1) === 'thousand' && (century === 1 || century === 2);
  if (thousand) {
    const rest = lower(scene, at + 2) === 'and' ? at + 3 : at + 2;
    const tail = readCardinal(scene, rest);
    return tail && tail.value > 0 && tail.value < 1000 && scene.words[rest]?.kind === 'letters'
      ? { value: century * 1000 + tail.value, end: tail.end }
      : { value: century * 1000, end: at + 2 };
  }
  if (century < 10 || century > 21) return null;
  let next = skipHyphen(scene, at + 1);
  if (lower(scene, next) === 'hundred') next += lower(scene, next + 1) === 'and' ? 2 : 1;
  else if (/^(?:oh|o|zero)$/.test(lower(scene, next))) {
    const unit = CARDINALS.get(lower(scene, next + 1));
    return unit !== undefined && unit < 10 ? { value: century * 100 + unit, end: next + 2 } : null;
  } else if ((CARDINALS.get(lower(scene, next)) ?? 0) < 10) return null;
  const tail = scene.words[next]?.kind === 'letters' ? readCardinal(scene, next) : null;
  return tail && tail.value < 100 ? { value: century * 100 + tail.value, end: tail.end } : null;
}
