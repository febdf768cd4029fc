import { TAKES_DEED, TAKES_GERUND } from '../data/verb-frames.js';
import { rel, type Mend } from './mend.js';

/** "denied attacking Somalia", "is considering withdrawing": after such a verb a gerund completes it, and has the object. */
export const gerundComplement: Mend = (tokens, index) => {
  const gerund = tokens[index];
  if (gerund?.upos !== 'VERB' || !/(?:ing|ed)$/i.test(gerund.text)) return false;
  const having = tokens[index - 1]?.text.toLowerCase() === 'having' ? index - 1 : -1;
  if (having < 0 && !/ing$/i.test(gerund.text)) return false;
  let at = having < 0 ? index - 1 : having - 1;
  if (tokens[at]?.deprel === 'compound:prt') at--;
  const verb = tokens[at];
  if (verb?.upos !== 'VERB' || !TAKES_GERUND.has(verb.lemma)) return false;
  if (rel(gerund.deprel) === 'advcl' && gerund.head === at) {
    gerund.deprel = 'xcomp';
    return true;
  }
  const noun = tokens[gerund.head];
  if (gerund.deprel !== 'amod' || noun?.deprel !== 'obj') return false;
  // "ruled out expelling Togolese diplomats"; "rising Togolese exports" grow, and no verb of doing comes before them
  if (noun.upos !== 'PROPN' && !(TAKES_DEED.has(verb.lemma) && gerund.head > index + 1)) return false;
  if (noun.head !== at && noun.head !== having) return false;
  Object.assign(noun, { head: index });
  Object.assign(gerund, { head: at, deprel: 'xcomp' });
  if (having >= 0) Object.assign(tokens[having] ?? {}, { head: index, deprel: 'aux' });
  return true;
};
