import { NAMING, GIVING } from '../data/verb-frames.js';
import { childrenOf, hasChild, isPast, rel, type Mend } from './mend.js';

/** "has frozen relations", read as owning frozen ones: after "has" the participle is the verb, and what follows its object. */
export const haveForAuxiliary: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'amod' || verb.upos !== 'VERB' || verb.head < index || !DONE.has(verb.lemma))
    return false;
  const noun = tokens[verb.head];
  const at = noun?.head ?? -1;
  const have = tokens[at];
  if (noun?.deprel !== 'obj' || have?.lemma !== 'have' || have.upos !== 'VERB' || at > index) return false;
  if (tokens.slice(at + 1, index).some(({ upos }) => upos !== 'ADV')) return false;
  for (const child of childrenOf(tokens, at)) Object.assign(tokens[child] ?? {}, { head: index });
  Object.assign(verb, { head: have.head, deprel: have.deprel });
  Object.assign(have, { head: index, deprel: 'aux', upos: 'AUX' });
  return true;
};

/** What states have done; "has limited resources", "has armed forces" are said of what they own. */
const DONE = new Set(
  (
    'freeze suspend recall expel sever close block ban reject condemn denounce criticise criticize impose lift release withdraw deploy break cut halt ' +
    'cancel postpone summon threaten warn accuse arrest detain seize capture occupy invade attack bomb shell shoot kill fire launch test sign ratify ' +
    'recognise recognize restore resume renew sanction boycott veto violate breach abandon scrap terminate tighten ease send pledge promise offer ' +
    'provide supply rule refuse deny dismiss protest free pardon open reopen sentence convict jail evacuate mobilise mobilize invite urge demand'
  ).split(' '),
);

/** 'called the text "political theatre"', read as the text's other name: what it is called is the verb's. */
export const namedAsSuch: Mend = (tokens, index) => {
  const name = tokens[index];
  const object = tokens[name?.head ?? -1];
  const verb = tokens[object?.head ?? -1];
  if (name === undefined || rel(name.deprel) !== 'appos' || object?.deprel !== 'obj' || verb === undefined)
    return false;
  if (!NAMING.has(verb.lemma) || object.head > name.head || (name.upos !== 'NOUN' && name.upos !== 'ADJ'))
    return false;
  if (hasChild(tokens, object.head, 'xcomp') || tokens[name.head + 1]?.text === ',') return false;
  Object.assign(name, { head: object.head, deprel: 'xcomp' });
  return true;
};

/** "raised the alert and halted aid shipments", read as halted ones: after "and" a past verb goes on with what the first tells. */
export const pastForAdjective: Mend = (tokens, index) => {
  const verb = tokens[index];
  const and = tokens[index - 1];
  if (verb?.deprel !== 'amod' || !isPast(verb) || verb.head < index || !DONE.has(verb.lemma)) return false;
  if (and?.upos !== 'CCONJ' || and.head !== verb.head) return false;
  const noun = tokens[verb.head];
  if (noun?.deprel !== 'conj' || hasChild(tokens, verb.head, 'det', 'nummod')) return false;
  let above = noun.head;
  while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
  const first = tokens[above];
  // "put" and "cut" look like the bare verb
  if (
    first === undefined ||
    above > index ||
    hasChild(tokens, above, 'mark') ||
    /(?:ing|s)$/i.test(first.text)
  )
    return false;
  if (!hasChild(tokens, above, 'nsubj')) return false;
  const at = verb.head;
  Object.assign(verb, { head: above, deprel: 'conj' });
  Object.assign(and, { head: index });
  Object.assign(noun, { head: index, deprel: 'obj' });
  for (const child of childrenOf(tokens, at))
    if (child > at && rel(tokens[child]?.deprel ?? '') === 'punct')
      Object.assign(tokens[child] ?? {}, { head: above });
  return true;
};

/** "denied it permission to land": what somebody is denied or granted is the verb's second object. */
export const secondObject: Mend = (tokens, index) => {
  const noun = tokens[index];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'xcomp' || noun.head > index) return false;
  const verb = tokens[noun.head];
  if (verb === undefined || !GIVING.has(verb.lemma) || !hasChild(tokens, noun.head, 'obj', 'iobj'))
    return false;
  if (hasChild(tokens, index, 'cop', 'case', 'mark')) return false;
  noun.deprel = 'obj';
  return true;
};

/** "jets had on Thursday intercepted two bombers": what stands between takes nothing from the auxiliary. */
export const haveBeforePhrase: Mend = (tokens, index) => {
  const verb = tokens[index];
  const at = verb?.head ?? -1;
  const have = tokens[at];
  if (!verb || !isPast(verb) || !/^(?:advcl|xcomp|ccomp)$/.test(verb.deprel) || at > index) return false;
  if (have?.lemma !== 'have' || have.upos !== 'VERB' || hasChild(tokens, at, 'obj')) return false;
  const between = tokens.slice(at + 1, index);
  if (between[0]?.upos !== 'ADP' || between.some(({ upos }) => upos === 'VERB' || upos === 'PUNCT'))
    return false;
  for (const child of childrenOf(tokens, at)) Object.assign(tokens[child] ?? {}, { head: index });
  Object.assign(verb, { head: have.head, deprel: have.deprel });
  Object.assign(have, { head: index, deprel: 'aux', upos: 'AUX' });
  return true;
};
