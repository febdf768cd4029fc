import { childrenOf, hasChild, rel, type Mend } from './mend.js';

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

const NAMING = new Set('call brand dub label deem term pronounce'.split(' '));
