import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Token } from '../language/token.js';
import type { Span } from '../span.js';
import type { Change } from './change-of-wording.js';

/** What is said of a phrase in quotation marks, by the words right before and after the marks, where a tree goes astray on them. */
export interface QuotedClaim {
  readonly phrase: string;
  readonly replacement: string | null;
  readonly change: Change;
  /** The verb that says so, and from where the words stand that do. */
  readonly verb: Token;
  readonly span: Span;
  /** Whose words, where the sentence names them before the verb. */
  readonly office: string | null;
}

type Wording = Codebook['claims']['wording'];

/** "has omitted “X” altogether", "no longer says “X”", "“X” has been deleted", "“X” made way for “Y”". */
export function findQuotedClaims(
  sentence: AnalysedSentence,
  text: string,
  { claims: { wording } }: Codebook,
): QuotedClaim[] {
  const { start, end } = sentence.sentence;
  const marks = [...text.slice(start, end + 1).matchAll(QUOTED)].map((one) => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
    phrase: one[1] ?? '',
  }));
  const outside = sentence.tokens.filter(
    (token) => !marks.some((mark) => mark.start <= token.start && token.end <= mark.end),
  );
  return marks.flatMap((mark, order) => {
    const before = outside.filter((token) => token.end <= mark.start);
    const next = marks[order + 1];
    const after = outside.filter((token) => token.start >= mark.end && token.start < (next?.start ?? Infinity));
    const to = next && outside.filter(({ start: from, end: until }) => from >= mark.end && until <= next.start);
    const isChanged = to?.length === 1 && to[0]?.text === 'to';
    const found = (isChanged ? changedFrom(before) : null) ?? missingFirst(before) ?? saidBefore(before, wording) ?? saidAfter(before, after, wording);
    // “Y” of "replaced “X” with “Y”" is told with it
    const between = outside.filter(({ start: from, end: to }) => from >= (marks[order - 1]?.end ?? Infinity) && to <= mark.start);
    if (found === null || (between.length > 0 && between.length <= 3 && between.some(({ text: word }) => /^(?:with|by|for|to|into)$/i.test(word)))) return [];
    const { verb, change, isPassive } = found;
    const isReplaced = change === 'replaced' && next !== undefined;
    return [{
      phrase: mark.phrase,
      replacement: isReplaced ? next.phrase : null,
      change,
      verb,
      span: isPassive ? { start: mark.start, end: isReplaced ? next.end : (after.at(-1)?.end ?? verb.end) } : { start: verb.start, end: isReplaced ? next.end : mark.end },
      office: isPassive ? null : (officeOf(sentence, verb) ?? officeBefore(sentence, verb)),
    }];
  });
} // prettier-ignore

const QUOTED = /[“"]([^”"]{3,160})[”"]/gu;

interface Said {
  readonly verb: Token;
  readonly change: Change;
  readonly isPassive: boolean;
}

/** "has dropped the phrase “X”", "stopped referring to “X”": the verb right before the marks, over words for words. */
function saidBefore(before: readonly Token[], wording: Wording): Said | null {
  let at = before.length - 1;
  while (at >= 0 && isPassedOver(before[at], wording)) at--;
  const verb = before[at];
  if (verb?.upos !== 'VERB' || before.length - at > 8) return null;
  const ahead = before.slice(Math.max(0, at - 3), at).map(({ text }) => text.toLowerCase());
  if (ahead.some((word) => ['not', 'never', 'may', 'might', 'to', 'would', 'should'].includes(word))) return null;
  const lemma = verb.lemma.toLowerCase();
  const change = ACTIVE.find((one) => wording[one].includes(lemma));
  const isSpeaking = SPEAKING.has(lemma) || wording.speaking.some((name) => name.split(' ')[0] === lemma);
  if (isSpeaking && (/no longer$/.test(ahead.join(' ')) || STOPPING.test(ahead.at(-1) ?? '')))
    return { verb, change: 'dropped', isPassive: false };
  return change === undefined || BEFORE_ONLY.has(lemma) ? null : { verb, change, isPassive: false };
} // prettier-ignore

/** "Absent from the readout was any mention of “X”": what is missing stands last. */
function missingFirst(before: readonly Token[]): Said | null {
  const [first, from] = before;
  if (!/^(?:absent|missing|gone)$/i.test(first?.text ?? '') || from?.text !== 'from') return null;
  const verb = before.find(({ lemma }) => lemma === 'be');
  return verb === undefined ? null : { verb, change: 'dropped', isPassive: false };
}

/** "upgraded its description of the island from “X” to “Y”". */
function changedFrom(before: readonly Token[]): Said | null {
  if (before.at(-1)?.text.toLowerCase() !== 'from') return null;
  const verb = before.slice(-12).findLast(({ upos, lemma }) => upos === 'VERB' && CHANGING.has(lemma));
  return verb === undefined ? null : { verb, change: 'replaced', isPassive: false };
}

const CHANGING = new Set([
  'change',
  'switch',
  'shift',
  'move',
  'go',
  'upgrade',
  'downgrade',
  'alter',
  'amend',
  'revise',
  'edit',
]);
const ACTIVE = ['dropped', 'replaced', 'returned', 'faded'] as const;
/** Verbs that say more than one thing: "cut “X”" and "restored “X”" are read by their clause alone. */
const BEFORE_ONLY = new Set(['cut', 'reduce', 'strip']);
const SPEAKING = new Set(['say', 'speak', 'call', 'write', 'name', 'refer', 'use', 'mention']);
const STOPPING = /^(?:stopped|ceased|stop|cease|quit)$/;

/** "the phrase", "all mention of", "its old term": what may stand between the verb and the marks. */
function isPassedOver(token: Token | undefined, { phrases }: Wording): boolean {
  if (token === undefined) return false;
  if (['DET', 'ADP', 'ADJ', 'PART', 'PRON'].includes(token.upos)) return token.lemma !== 'it';
  return [...phrases, 'mention', 'reference'].includes(token.lemma.toLowerCase());
}

/** "“X” has been deleted", "the slogan “X” returned", "“X” had made way for": what becomes of the phrase as a subject. */
function saidAfter(before: readonly Token[], after: readonly Token[], wording: Wording): Said | null {
  let from = before.length - 1;
  while (from >= 0 && isPassedOver(before[from], wording)) from--;
  const isSubject = from < 0 || before[from]?.upos === 'PUNCT' || before[from]?.upos === 'CCONJ';
  if (!isSubject) return null;
  const rest = withoutRelative(after);
  const at = rest.findIndex(({ upos }) => upos === 'VERB');
  const verb = rest[at];
  const counted = downTo(rest) ?? missing(rest);
  if (counted !== null || verb === undefined) return counted;
  const ahead = rest.slice(0, at);
  if (ahead.some(({ upos, text }) => !['AUX', 'ADV', 'PUNCT'].includes(upos) || /^(?:not|never|n[’']t|may|might|would|should)$/i.test(text))) return null;
  const lemma = verb.lemma.toLowerCase();
  const names = [lemma, ...rest.slice(at + 1, at + 4).map((_, step) => rest.slice(at, at + step + 2).map((one, first) => (first === 0 ? lemma : one.text.toLowerCase())).join(' '))];
  const has = (list: readonly string[]): boolean => names.some((name) => list.includes(name));
  if (has(WAYS)) return { verb, change: 'replaced', isPassive: true };
  const isPassive = ahead.some((token) => token.lemma === 'be');
  if (isPassive) {
    const change = ACTIVE.find((one) => has(wording[one]));
    return change === undefined ? null : { verb, change, isPassive: true };
  }
  if (has(wording.vanishing)) return { verb, change: 'dropped', isPassive: true };
  return has(wording.returning) ? { verb, change: 'returned', isPassive: true } : null;
} // prettier-ignore

const WAYS = ['make way for', 'give way to', 'yield to', 'cede to'];

/** "“X” is down to two mentions". */
function downTo(rest: readonly Token[]): Said | null {
  const [verb, word] = rest;
  if (verb?.lemma !== 'be' || (word?.text !== 'down' && word?.text !== 'up')) return null;
  return { verb, change: word.text === 'down' ? 'faded' : 'grown', isPassive: true };
}

/** "“X” was missing from the report", "is absent from it". */
function missing(rest: readonly Token[]): Said | null {
  const [verb, word] = rest;
  if (verb?.lemma !== 'be' || !/^(?:missing|absent|gone)$/i.test(word?.text ?? '')) return null;
  return { verb, change: 'dropped', isPassive: true };
}

/** ", which stood beside the name in 2010,": told in passing of the phrase. */
function withoutRelative(after: readonly Token[]): readonly Token[] {
  if (after[0]?.text !== ',' || !/^(?:which|that|a|an|once|long)$/i.test(after[1]?.text ?? '')) return after;
  const close = after.findIndex(({ text }, at) => at > 1 && text === ',');
  return close < 0 ? after : after.slice(close + 1);
}

/** Whom the verb's own clause has as its subject, where the tree has a clause. */
export function officeOf(sentence: AnalysedSentence, verb: Token): string | null {
  const clause = sentence.clauses.get(sentence.tokens.indexOf(verb));
  const ids = clause ? idsOf(subjectEntities(sentence, clause)) : [];
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** The state or body that stands last before the verb, as its subject would; what a relative clause names between them does not count. */
export function officeBefore({ mentions, tokens }: AnalysedSentence, verb: Token): string | null {
  const before = withoutRelatives(tokens.filter(({ end }) => end <= verb.start));
  const last = mentions.findLast(
    ({ start, end, asPlace }) => !asPlace && before.some((token) => start <= token.start && token.end <= end),
  );
  const id = last?.entities.length === 1 ? (last.entities[0]?.id ?? null) : null;
  if (last === undefined || id === null) return null;
  const between = before.filter(({ start }) => start >= last.end);
  return between.length <= 8 && !between.some(({ text }) => /^["“”]$/u.test(text)) ? id : null;
}

/** ", which for a week had written of it,": a relative clause that a comma closes. */
function withoutRelatives(tokens: readonly Token[]): readonly Token[] {
  const open = tokens.findIndex(
    ({ text }, at) =>
      text === ',' &&
      tokens.slice(at + 1, at + 3).some((one) => /^(?:which|who|whom|whose)$/i.test(one.text)),
  );
  const close = open < 0 ? -1 : tokens.findIndex(({ text }, at) => at > open && text === ',');
  if (close < 0) return tokens;
  return [...tokens.slice(0, open), ...withoutRelatives(tokens.slice(close + 1))];
}
