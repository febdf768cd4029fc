import type { Direction } from '../time-expression.js';
import { FORWARD_GOVERNORS, FORWARD_PARTICIPLES, FUTURE_WORDS, PAST_WORDS } from './data/tense-words.js';
import type { DateWord } from './split-date-words.js';

const REACH = 30;

/**
 * Which way the words around a place look: the nearest sign of tense before it in its sentence, else the first after it.
 * A guess for texts that are not parsed; where the clause's tense is known, that is better.
 */
export function guessDirection(words: readonly DateWord[], at: number): Direction {
  if (words[at + 1]?.lower === "'" && words[at + 2]?.lower === 's') return directionOfPossessor(words, at);
  if (words[at - 1]?.lower === 'since') return 'past';
  if (/^(?:until|till|by|next|coming|upcoming)$/.test(words[at - 1]?.lower ?? '')) {
    // 'Until Thursday, they had not called him a suspect'
    if (words[at - 1]?.opens) return lookAhead(words, at) === 'past' ? 'past' : 'future';
    const before = lookBack(words, at - 1);
    return before === 'past' && words[at - 1]?.lower === 'by' ? 'past' : 'future';
  }
  return lookBack(words, at) ?? lookAhead(words, at);
}

/** "Friday's ruling" is past, "ahead of Sunday's vote" and "Sunday's vote will decide" are not. */
function directionOfPossessor(words: readonly DateWord[], at: number): Direction {
  const before = `${words[at - 2]?.lower ?? ''} ${words[at - 1]?.lower ?? ''}`;
  if (/(?:ahead of|prior to| before| until)$/.test(before)) return 'future';
  for (let index = at + 3; index < Math.min(words.length, at + 8); index += 1) {
    if (words[index]?.opens || words[index]?.kind === 'mark') break;
    if (FUTURE_WORDS.has(words[index]?.lower ?? '')) return 'future';
  }
  return 'past';
}

/** The nearest sign before a word in its sentence; null where there is none. */
function lookBack(words: readonly DateWord[], at: number): Direction | null {
  if (words[at]?.opens) return null;
  for (let index = at - 1; index >= Math.max(0, at - REACH); index -= 1) {
    const sign = signAt(words, index);
    if (sign !== null) return sign;
    if (words[index]?.opens) break;
  }
  return null;
}

function lookAhead(words: readonly DateWord[], at: number): Direction {
  for (let index = at + 1; index < Math.min(words.length, at + REACH); index += 1) {
    if (words[index]?.opens) break;
    const sign = signAt(words, index);
    if (sign !== null) return sign;
  }
  return 'unknown';
}

/** What a word says of time; `unknown` for a present ("is heard"), null for no sign at all. */
function signAt(words: readonly DateWord[], index: number): Direction | null {
  const word = words[index];
  if (word?.kind !== 'letters') return null;
  const { lower } = word;
  if (lower === 'may' && /^\p{Lu}/u.test(word.text)) return null;
  if (lower === 'since') return 'past';
  if (lower === 'to') return signOfInfinitive(words, index);
  if (FORWARD_PARTICIPLES.has(lower) && isHeldForward(words, index)) return 'future';
  if (FUTURE_WORDS.has(lower))
    return /^(?:might|would)$/.test(lower) && words[index + 1]?.lower === 'have' ? 'past' : 'future';
  if (PAST_WORDS.has(lower) || (lower.length > 3 && lower.endsWith('ed') && !NOT_PAST.has(lower)))
    return signOfPast(words, index);
  return null;
}

const NOT_PAST: ReadonlySet<string> = new Set(
  'united need indeed speed breed seed feed exceed proceed succeed hundred sacred naked wicked red bed armed so-called based alleged'.split(
    ' ',
  ),
);

/** 'will be held', 'is to be signed', 'are expected': the auxiliary decides, not the participle. */
function signOfPast(words: readonly DateWord[], index: number): Direction | null {
  for (let back = index - 1; back >= Math.max(0, index - 4); back -= 1) {
    const { lower = '' } = words[back] ?? {};
    if (/^(?:will|ll|shall|would|may|might|should|must)$/.test(lower))
      return words[back + 1]?.lower === 'have' ? 'past' : 'future';
    if (lower === 'to' && words[back + 1]?.lower === 'be') return signOfInfinitive(words, back);
    if (/^(?:was|were|had|has|have|did)$/.test(lower)) return 'past';
    if (lower === 'is' || lower === 'are') return 'unknown';
    if (words[back]?.opens || words[back]?.kind === 'mark') break;
  }
  return 'past';
}

/** "is scheduled for", "has set Friday as", "expected to": not "the army planned". */
function isHeldForward(words: readonly DateWord[], index: number): boolean {
  const { lower = '' } = words[index - 1] ?? {};
  const after = words[index + 1]?.lower ?? '';
  return (
    /^(?:is|are|be|been|being|was|were|has|have|it|s|re|tentatively|now|also|still|not)$/.test(lower) ||
    /^(?:to|for|on|in|by)$/.test(after)
  );
}

const AUXILIARIES: ReadonlySet<string> = new Set(
  'have has had is are was were be need needs needed'.split(' '),
);

/** "agreed to meet on Monday" looks forward, "travelled to meet him" does not say. */
function signOfInfinitive(words: readonly DateWord[], index: number): Direction | null {
  const next = words[index + 1];
  if (
    next?.kind !== 'letters' ||
    /^\p{Lu}/u.test(next.text) ||
    (/^(?:the|a|an|his|her|its|their|our|this|that|these|those|be)$/.test(next.lower) && next.lower !== 'be')
  )
    return null;
  for (let back = index - 1; back >= Math.max(0, index - 3); back -= 1) {
    const { lower = '' } = words[back] ?? {};
    if (FORWARD_GOVERNORS.has(lower) && (back === index - 1 || !AUXILIARIES.has(lower))) return 'future';
    if (words[back]?.opens) break;
  }
  return null;
}
