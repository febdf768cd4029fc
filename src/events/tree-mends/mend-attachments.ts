import { WITH_INFINITIVE } from '../data/verb-frames.js';
import { childrenOf, hasChild, rel, type Mend } from './mend.js';

const isPassive = (tokens: Parameters<Mend>[0], index: number): boolean =>
  tokens.some(({ head, deprel }) => head === index && deprel.endsWith(':pass'));

/** "moved to the frontier by Thailand", "the shooting of a trader by soldiers": who does it hangs on what is done. */
export const agentBy: Mend = (tokens, index) => {
  const agent = tokens[index];
  if (!agent || !['nmod', 'obl'].includes(rel(agent.deprel)) || agent.head < 0) return false;
  const by = childrenOf(tokens, index).find((at) => tokens[at]?.deprel === 'case');
  if (by === undefined || tokens[by]?.text.toLowerCase() !== 'by') return false;
  const at = agent.head;
  const noun = tokens[at];
  const above = tokens[noun?.head ?? -1];
  if (!noun || !above || noun.upos === 'VERB' || at > index) return false;
  const isOf = childrenOf(tokens, at).some(
    (child) => tokens[child]?.deprel === 'case' && tokens[child]?.text === 'of',
  );
  if (noun.deprel === 'nmod' && isOf && above.upos === 'NOUN' && noun.head < at) {
    agent.head = noun.head;
    return true;
  }
  if (noun.deprel !== 'obl' || above.upos !== 'VERB' || !isPassive(tokens, noun.head)) return false;
  if (tokens.some(({ head, deprel }) => head === noun.head && deprel === 'obl:agent')) return false;
  Object.assign(agent, { head: noun.head, deprel: 'obl:agent' });
  return true;
};

/** "signalled its readiness to lift sanctions", "a deadline for Damascus to leave": the infinitive is the noun's. */
export const infinitiveOfNoun: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'advcl' || verb.upos !== 'VERB' || verb.head < 0 || verb.head > index) return false;
  const marks = childrenOf(tokens, index).filter((at) => tokens[at]?.deprel === 'mark');
  const first = Math.min(...marks);
  if (!marks.some((at) => tokens[at]?.text === 'to') || !/^(?:to|for)$/.test(tokens[first]?.text ?? ''))
    return false;
  const noun = tokens[first - 1];
  if (noun?.deprel !== 'obj' || noun.head !== verb.head || !WITH_INFINITIVE.has(noun.lemma)) return false;
  Object.assign(verb, { head: first - 1, deprel: 'acl' });
  return true;
};

/** "has oppressed monks", read as monks who are oppressed: after "has" the participle is the verb. */
export const participleAfterHave: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'amod' || verb.upos !== 'VERB' || verb.head < index) return false;
  const at = verb.head;
  const noun = tokens[at];
  const have = tokens[index - 1];
  if (!noun || have?.lemma !== 'have' || have.deprel !== 'aux' || have.head !== index) return false;
  Object.assign(verb, { head: noun.head, deprel: noun.deprel });
  Object.assign(noun, { head: index, deprel: 'obj' });
  have.upos = 'AUX';
  for (const child of [...childrenOf(tokens, at), ...childrenOf(tokens, index - 1)])
    if (
      child !== index &&
      (child < index || ['punct', 'parataxis'].includes(rel(tokens[child]?.deprel ?? '')))
    )
      Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

const BARE = new Set('let make help see have hear watch dare bid feel need go come do be get'.split(' '));

/** "admitted defeat": a bare word that completes a verb is its object, and a noun. */
export const bareComplement: Mend = (tokens, index) => {
  const word = tokens[index];
  if (word?.deprel !== 'xcomp' || word.upos !== 'VERB' || word.head !== index - 1) return false;
  const verb = tokens[word.head];
  if (verb?.upos !== 'VERB' || BARE.has(verb.lemma) || word.text.toLowerCase() !== word.lemma) return false;
  if (hasChild(tokens, index, 'mark', 'aux', 'obj', 'nsubj') || hasChild(tokens, word.head, 'obj'))
    return false;
  Object.assign(word, { deprel: 'obj', upos: 'NOUN' });
  return true;
};

/** "announced $20 million in new aid for Haiti", "the border with Peru": the phrase says of what, or with whom, the noun is. */
export const phraseOfNoun: Mend = (tokens, index) => {
  const noun = tokens[index];
  if (noun?.deprel !== 'obl' || noun.head < 0 || noun.head > index || noun.upos === 'NUM') return false;
  const at = childrenOf(tokens, index).find((child) => tokens[child]?.deprel === 'case');
  if (at === undefined || at > index) return false;
  const preposition = tokens[at]?.text.toLowerCase() ?? '';
  const before = tokens[at - 1];
  if (before?.upos !== 'NOUN' && before?.upos !== 'NUM' && before?.upos !== 'SYM') return false;
  const isBorder = preposition === 'with' && BORDERS.has(before.lemma) && before.deprel === 'obl';
  const money =
    preposition === 'in' && noun.upos === 'NOUN' && GIVEN.has(noun.lemma)
      ? amountEndingAt(tokens, at - 1, noun.head)
      : -1;
  // "ten million dollars for flood relief in Pakistan"
  const isPlaceOfAim =
    preposition === 'in' && noun.upos === 'PROPN' && before.deprel === 'nmod' && isFor(tokens, at - 1);
  const owner = isBorder || isPlaceOfAim ? at - 1 : money;
  if (owner < 0) return false;
  Object.assign(noun, { head: owner, deprel: 'nmod' });
  return true;
};

const isFor = (tokens: Parameters<Mend>[0], index: number): boolean =>
  childrenOf(tokens, index).some((at) => tokens[at]?.deprel === 'case' && tokens[at]?.text === 'for');

const BORDERS = new Set(['border', 'frontier', 'boundary']);
const GIVEN = new Set(
  'aid assistance help relief support funding loan credit grant investment weapon arm goods sanction trade export import compensation'.split(
    ' ',
  ),
);

/** The head of an amount that is the verb's object and ends at a word: "$" of "$20 million", "dollars"; -1 where none is. */
function amountEndingAt(tokens: Parameters<Mend>[0], end: number, verb: number): number {
  let at = end;
  while (at >= 0 && tokens[at]?.head !== verb && (tokens[at]?.upos === 'NUM' || tokens[at]?.upos === 'SYM'))
    at = tokens[at]?.head ?? -1;
  const amount = tokens[at];
  if (amount === undefined || amount.head !== verb || amount.deprel !== 'obj') return -1;
  const isMoney =
    amount.upos === 'SYM' ||
    /^(?:dollar|euro|pound|yen|won|yuan|franc|rouble|ruble|rupee|million|billion)$/.test(amount.lemma);
  return isMoney ? at : -1;
}
