import { abbreviationKind } from './abbreviations.js';
import { splitClitics } from './split-clitics.js';
import { WHOLE_WORD } from './whole-words.js';

/**
 * Where the words of a chunk end; a chunk is a run of up to 400 characters without a space, such as `("U.S.-led`.
 * `lastInk` is where the sentence's last letter or stop ends, counted from the chunk's start: a stop there is the
 * sentence's own.
 */
export function splitChunk(chunk: string, lastInk: number): number[] {
  const ends: number[] = [];
  let at = 0;
  const push = (...found: readonly number[]): void => {
    for (const end of found) if (end > at) ends.push((at = end));
  };
  while (at < chunk.length) {
    const after = at > 0 && WORD_SIGN.test(chunk[at - 1] ?? '');
    if (!after) {
      const link = trimLink(chunk, at, match(LINK, chunk, at));
      if (link > at) {
        push(link);
        continue;
      }
    }
    const number = match(NUMBER, chunk, at);
    if (number > at && (chunk[at] !== '.' || at === 0)) {
      push(...numberEnds(chunk, at, number));
      continue;
    }
    const other = firstOf([after ? CLITIC : NOTHING, DOTTED], chunk, at);
    if (other > at) {
      push(other);
      continue;
    }
    const whole = after ? at : match(WHOLE_WORD, chunk, at);
    if (whole > at) {
      push(whole);
      continue;
    }
    const prefix = after ? at : match(PREFIXED, chunk, at);
    const word = match(WORD, chunk, prefix);
    if (word > prefix) push(...wordEnds(chunk, at, word, lastInk));
    else push(Math.max(match(RUN, chunk, at), at + ((chunk.codePointAt(at) ?? 0) > 0xffff ? 2 : 1)));
  }
  return ends;
}

const WORD_SIGN = /[\p{L}\p{M}\p{N}]/u;
const HYPHENS = '-\u2010\u2011\u2043';
const NOTHING = /(?!)/y;
const LINK = /(?:https?:\/\/|www\.)[^<>"“”]+|[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,8}/iuy;
const NUMBER =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{3}-\d{3}-\d{4}|\d{4}-\d{2}-\d{2}|\d+(?:[.:/]\d+)+|\.\d+|\d+/uy;
const UNIT = /(?:[ap]m|km|kg|mm|cm|mph|kph|bn|mn|tn|nm|ft|lbs?|hrs?|kw|mw|gw|gb|mb|m|k)(?![\p{L}\p{N}])/iuy;
const CLITIC = /['’ʼ](?:s|m|d|re|ve|ll)(?![\p{L}\p{N}])/iuy;
const DOTTED = /(?:\p{L}\.){2,}(?:\p{L}(?![\p{L}\p{N}]))?|Ph\.D\.?/uy;
const WORD = /[\p{L}\p{M}\p{N}_]+(?:(?:['’ʼ]|\.(?=\p{Ll}{2}))[\p{L}\p{M}\p{N}_]+|&(?=\p{Lu})\p{Lu}+)*/uy;
const PREFIXED = new RegExp(
  `(?:e|pro|anti|non|pre|post|mid|ex|co|re|de|counter|cyber|hyper|mis|quasi|semi|multi|un|sub|pan|socio|neo|psycho)[${HYPHENS}](?=\\p{L})`,
  'iuy',
);
const RUN = /[.!?]+|-{2,}|—+|–+|…+|\*+|_+|=+|#+|~+|''|``|<<|>>|‘‘|’’/uy;

function match(pattern: RegExp, chunk: string, at: number): number {
  pattern.lastIndex = at;
  const found = pattern.exec(chunk);
  return found ? at + found[0].length : at;
}

function firstOf(patterns: readonly RegExp[], chunk: string, at: number): number {
  for (const pattern of patterns) {
    const end = match(pattern, chunk, at);
    if (end > at) return end;
  }
  return at;
}

function trimLink(chunk: string, at: number, end: number): number {
  let stop = end;
  while (stop > at && /[.,;:!?)\]}'’"*]/.test(chunk[stop - 1] ?? '')) stop--;
  return stop;
}

/** "5pm" is "5" and "pm"; "1970s", "3rd", "4A" are one word. */
function numberEnds(chunk: string, at: number, number: number): number[] {
  const unit = match(UNIT, chunk, number);
  if (unit > number) return [number, unit];
  const end = match(WORD, chunk, number);
  return end > number ? [...splitClitics(chunk.slice(at, end)).map((cut) => at + cut), end] : [number];
}

function wordEnds(chunk: string, at: number, word: number, lastInk: number): number[] {
  const next = chunk[word];
  if (next === '.') {
    const kind = abbreviationKind(chunk.slice(at, word));
    // the sentence's own full stop is a word of its own after "etc" and "Inc", as in the treebanks
    if (kind && (word + 1 < lastInk || kind === 'dotted')) return [word + 1];
  }
  // "workers' rights": an apostrophe after s at the chunk's end, where no quote opened before
  const before = chunk[at - 1];
  if (
    (next === "'" || next === '’') &&
    /s/i.test(chunk[word - 1] ?? '') &&
    word + 1 === chunk.length &&
    before !== "'" &&
    before !== '‘'
  )
    return [word, word + 1];
  return [...splitClitics(chunk.slice(at, word)).map((cut) => at + cut), word];
}
