import { INTRANSITIVE } from '../data/verb-frames.js';
import { childrenOf, hasChild, isPast, rel, type Draft, type Mend } from './mend.js';

/** "Soldiers crossed into El Salvador and burned two villages": of two joined past verbs the first is no participle. */
export const joinedParticiple: Mend = (tokens, index) => {
  const first = tokens[index];
  if (first?.deprel !== 'acl' || !isPast(first) || hasChild(tokens, index, 'mark')) return false;
  const noun = tokens[first.head];
  if (!noun || rel(noun.deprel) !== 'nsubj' || first.head > index) return false;
  const second = tokens[noun.head];
  if (!isPast(second) || noun.head < index) return false;
  const and = childrenOf(tokens, noun.head).find((at) => tokens[at]?.deprel === 'cc' && at > index);
  if (
    and === undefined ||
    tokens.slice(index, and).some(({ text }) => text.toLowerCase() === 'by' || text === ',')
  )
    return false;
  const head = noun.head;
  const nounAt = first.head;
  Object.assign(first, { head: second?.head ?? -1, deprel: second?.deprel ?? 'root' });
  if (second) Object.assign(second, { head: index, deprel: 'conj' });
  noun.head = index;
  // what stood before the subject goes with the first verb, and who says so with the whole
  for (const at of childrenOf(tokens, head))
    if (at < nounAt || (['parataxis', 'punct'].includes(rel(tokens[at]?.deprel ?? '')) && at > head))
      Object.assign(tokens[at] ?? {}, { head: index });
  return true;
};

/** "Thousands demonstrated in Minsk", read as a noun that a participle describes: the sentence has no other verb. */
export const participleForVerb: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'acl' || !isPast(verb) || hasChild(tokens, index, 'mark', 'aux')) return false;
  const at = INTRANSITIVE.has(verb.lemma) ? wholeOf(tokens, verb.head) : verb.head;
  const noun = tokens[at];
  if (noun?.deprel !== 'root' || at > index || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return false;
  if (hasChild(tokens, at, 'cop', 'nsubj')) return false;
  // "two men arrested in London" is a headline's passive; an object of its own, or a verb that takes none, makes it active
  if (!hasChild(tokens, index, 'obj') && !INTRANSITIVE.has(verb.lemma) && !isCallOn(tokens, index))
    return false;
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: index, deprel: 'nsubj' });
  for (const child of childrenOf(tokens, at))
    if (
      child > index &&
      ['parataxis', 'punct', 'advcl', 'conj', 'cc'].includes(rel(tokens[child]?.deprel ?? ''))
    )
      Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/** "tens of thousands": of what is counted, the count. */
function wholeOf(tokens: Draft, at: number): number {
  const noun = tokens[at];
  return noun?.deprel === 'nmod' && noun.head === at - 2 && tokens[at - 1]?.text === 'of' ? noun.head : at;
}

/** "The Organization called on both sides to talk": who calls on somebody, or for something, is not so called. */
function isCallOn(tokens: Draft, index: number): boolean {
  return tokens[index]?.lemma === 'call' && /^(?:on|upon|for)$/.test(tokens[index + 1]?.text ?? '');
}

/** "after a ship rammed a boat", read as "after a ship" and a verb that lacks its subject. */
export const subjectAfterConjunction: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'advcl' || !isPast(verb) || hasChild(tokens, index, 'mark', 'nsubj', 'aux', 'cc'))
    return false;
  const at = tokens.findLastIndex(
    (noun, place) => place < index && noun.head === verb.head && noun.deprel === 'obl' && place > verb.head,
  );
  if (
    at < 0 ||
    tokens.slice(at, index).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB' || upos === 'CCONJ')
  )
    return false;
  const preposition = childrenOf(tokens, at).find((child) => tokens[child]?.deprel === 'case');
  if (preposition === undefined || !CONJUNCTIONS.has(tokens[preposition]?.text.toLowerCase() ?? ''))
    return false;
  Object.assign(tokens[preposition] ?? {}, { head: index, deprel: 'mark', upos: 'SCONJ' });
  Object.assign(tokens[at] ?? {}, { head: index, deprel: 'nsubj' });
  return true;
};

const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as']);

/** "Aircraft using guided bombs killed four men": of a participle and a past verb with an object, the past verb leads. */
export const leadingParticiple: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (!verb || !['advcl', 'parataxis', 'conj'].includes(rel(verb.deprel)) || !isPast(verb)) return false;
  if (hasChild(tokens, index, 'mark', 'nsubj', 'aux', 'cc') || !hasChild(tokens, index, 'obj')) return false;
  const at = verb.head;
  const participle = tokens[at];
  if (!participle || at > index || !/ing$/i.test(participle.text) || participle.upos !== 'VERB') return false;
  if (hasChild(tokens, at, 'aux') || participle.deprel === 'acl') return false;
  const subject = childrenOf(tokens, at).find((child) => rel(tokens[child]?.deprel ?? '') === 'nsubj');
  if (subject === undefined || tokens.slice(at, index).some(({ text }) => text === ',')) return false;
  Object.assign(verb, { head: participle.head, deprel: participle.deprel });
  Object.assign(tokens[subject] ?? {}, { head: index });
  Object.assign(participle, { head: subject, deprel: 'acl' });
  for (const child of childrenOf(tokens, at))
    if (child > index) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/** "The League is due to take up the matter": what somebody is due to do completes the adjective. */
export const infinitiveOfDue: Mend = (tokens, index) => {
  const verb = tokens[index];
  const due = tokens[verb?.head ?? -1];
  const isInfinitive = tokens[index - 1]?.text === 'to' && verb?.head === index - 2;
  if (
    !verb ||
    !(verb.deprel === 'csubj' || (verb.deprel === 'advcl' && isInfinitive)) ||
    due?.upos !== 'ADJ' ||
    verb.head > index
  )
    return false;
  if (!DUE.has(due.lemma) || !hasChild(tokens, verb.head, 'nsubj')) return false;
  verb.deprel = 'xcomp';
  return true;
};

const DUE = new Set([
  'due',
  'set',
  'ready',
  'likely',
  'bound',
  'scheduled',
  'expected',
  'prepared',
  'willing',
  'able',
  'unable',
  'free',
]);

/** "asked the judges on Monday to stop the vote", "will allow refugees from Iraq to return": what somebody is asked completes it. */
export const infinitiveOfAsking: Mend = (tokens, index) => {
  const verb = tokens[index];
  const asking = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'advcl' || asking?.upos !== 'VERB' || verb.head > index) return false;
  if (!ASKING.has(asking.lemma) || tokens[index - 1]?.text !== 'to') return false;
  const isPassive = childrenOf(tokens, verb.head).some((at) => tokens[at]?.deprel === 'aux:pass');
  const object = childrenOf(tokens, verb.head).find((at) => at < index && tokens[at]?.deprel === 'obj');
  if (isPassive || object === undefined || hasChild(tokens, verb.head, 'xcomp', 'ccomp')) return false;
  // "asked questions to learn more"
  if (/^(?:question|advice|help|permission|vote|favour|favor)$/.test(tokens[object]?.lemma ?? ''))
    return false;
  verb.deprel = 'xcomp';
  return true;
};

// "ordered paratroopers to Rwanda to evacuate citizens", "directed the drawdown of funds to assist": what these order may have a purpose
const ASKING = new Set(
  'allow permit ask urge tell force invite implore beg oblige compel forbid enable'.split(' '),
);
