import { childrenOf, hasChild, rel, type Mend } from './mend.js';

const MEASURES =
  /^(?:%|percent|per|cent|million|billion|trillion|thousand|dollar|euro|pound|yen|yuan|won|franc|mark|rouble|ruble|rupee|kronor|krone|kroner|tonne|ton|week|month|year|day)$/;

/** "duties of 25 percent on American steel", "a loan of 30 million dollars to Chad": the phrase is the noun's, not its measure's. */
export const phraseOfMeasured: Mend = (tokens, index) => {
  const noun = tokens[index];
  const measure = tokens[noun?.head ?? -1];
  if (!noun || !measure || rel(noun.deprel) !== 'nmod' || noun.head > index) return false;
  if (!MEASURES.test(measure.lemma.toLowerCase()) && measure.upos !== 'SYM') return false;
  const caseOf = (at: number): string =>
    tokens[childrenOf(tokens, at).find((child) => tokens[child]?.deprel === 'case') ?? -1]?.text ?? '';
  if (rel(measure.deprel) !== 'nmod' || caseOf(noun.head) !== 'of' || !PHRASES.has(caseOf(index)))
    return false;
  noun.head = measure.head;
  return true;
};

const PHRASES = new Set(['on', 'to', 'for', 'against', 'from']);

/** "made its base available to the United States": to whom a thing is made available is told of the making. */
export const phraseOfAvailable: Mend = (tokens, index) => {
  const noun = tokens[index];
  const adjective = tokens[noun?.head ?? -1];
  if (!noun || adjective?.lemma !== 'available' || rel(noun.deprel) !== 'obl') return false;
  if (adjective.deprel !== 'xcomp' || tokens[adjective.head]?.upos !== 'VERB') return false;
  noun.head = adjective.head;
  return true;
};

/** "set aside 200 million kronor": the particle is the verb's, not the number's. */
export const asideOfVerb: Mend = (tokens, index) => {
  const [verb, aside] = [tokens[index - 1], tokens[index]];
  if (aside?.text !== 'aside' || verb?.upos !== 'VERB' || aside.head === index - 1) return false;
  if (hasChild(tokens, index, 'obj', 'obl', 'nmod')) return false;
  Object.assign(aside, { head: index - 1, deprel: 'compound:prt' });
  return true;
};

/** "flew all but 80 of its staff out": what is left out counts, and heads the phrase. */
export const allButSome: Mend = (tokens, index) => {
  const [all, but] = [tokens[index], tokens[index + 1]];
  if (all?.text.toLowerCase() !== 'all' || but?.text !== 'but') return false;
  const at = tokens.findIndex(
    ({ upos, lemma }, one) => one > index + 1 && one < index + 5 && (upos === 'NUM' || COUNTS.has(lemma)),
  );
  const count = tokens[at];
  if (count === undefined || all.head === at || (all.head > index && all.head <= at)) return false;
  Object.assign(count, { head: all.head, deprel: all.deprel, upos: 'NOUN' });
  for (const word of [all, but]) Object.assign(word, { head: at, deprel: 'advmod' });
  return true;
};

const COUNTS = new Set(['handful', 'few', 'dozen', 'score', 'couple', 'fraction']);

/** "called the Russian offer a mockery": with an article of its own it is a noun, and what it is called completes the verb. */
export const nounWithArticle: Mend = (tokens, index) => {
  const word = tokens[index];
  const verb = tokens[word?.head ?? -1];
  if (word?.upos !== 'VERB' || !/^[xc]comp$/.test(word.deprel) || word.text !== word.lemma) return false;
  if (verb?.upos !== 'VERB' || word.head > index) return false;
  const children = childrenOf(tokens, index);
  if (
    !children.some((at) => at < index && tokens[at]?.upos === 'DET') ||
    hasChild(tokens, index, 'nsubj', 'aux', 'mark')
  )
    return false;
  Object.assign(word, { upos: 'NOUN', deprel: 'obj' });
  for (const at of children)
    if (at > index && rel(tokens[at]?.deprel ?? '') === 'obj')
      Object.assign(tokens[at] ?? {}, { head: word.head, deprel: 'xcomp' });
  return true;
};
