import { LABELS } from '../data/verb-frames.js';
import { childrenOf, hasChild, rel, type Mend } from './mend.js';

/** "allow up to 13,000 refugees", "up to 100 people marched": "up to" belongs to the number. */
export const upToNumber: Mend = (tokens, index) => {
  const [up, to, number] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (up?.text.toLowerCase() !== 'up' || to?.text.toLowerCase() !== 'to' || number?.upos !== 'NUM')
    return false;
  const noun = rel(number.deprel) === 'nummod' ? number.head : index + 2;
  const counted = tokens[noun];
  if (!counted || noun < index) return false;
  // "Up to 100 people marched": what is counted does not hang on "up"
  if (counted.head === index) {
    const isSubject = up.head > noun && !hasChild(tokens, up.head, 'nsubj', 'csubj');
    const passive = tokens.some((one) => one.head === up.head && one.deprel === 'aux:pass');
    Object.assign(counted, {
      head: up.head,
      deprel: up.head < 0 ? up.deprel : !isSubject ? 'obl' : passive ? 'nsubj:pass' : 'nsubj',
    });
  }
  const verb = tokens[counted.head];
  if (
    rel(counted.deprel) === 'obl' &&
    verb?.upos === 'VERB' &&
    !hasChild(tokens, counted.head, 'obj') &&
    counted.head < index
  )
    counted.deprel = 'obj';
  for (const at of [index, index + 1]) {
    const word = tokens[at];
    if (word) Object.assign(word, { head: index + 2, deprel: 'advmod' });
  }
  return true;
};

/** "killed at least 30 civilians": a noun right after its verb with no preposition of its own is its object. */
export const bareOblique: Mend = (tokens, index) => {
  const noun = tokens[index];
  if (noun?.deprel !== 'obl' || noun.upos !== 'NOUN') return false;
  const verb = tokens[noun.head];
  if (verb?.upos !== 'VERB' || noun.head > index || hasChild(tokens, index, 'case')) return false;
  if (
    hasChild(tokens, noun.head, 'obj', 'ccomp', 'xcomp') ||
    tokens.some((one) => one.head === noun.head && one.deprel.endsWith(':pass'))
  )
    return false;
  const between = tokens.slice(noun.head + 1, index);
  if (
    !between.some(({ upos }) => upos === 'NUM') ||
    between.some(({ upos }) => upos === 'NOUN' || upos === 'PUNCT')
  )
    return false;
  noun.deprel = 'obj';
  return true;
};

/** "shot dead a sailor", "set free the hostages": the object hangs on the verb, not on the adjective. */
export const objectOfAdjective: Mend = (tokens, index) => {
  const noun = tokens[index];
  const adjective = noun ? tokens[noun.head] : undefined;
  if (noun?.deprel !== 'obj' || (adjective?.upos !== 'ADJ' && adjective?.upos !== 'ADV')) return false;
  const verb = tokens[adjective.head];
  if (verb?.upos !== 'VERB' || hasChild(tokens, adjective.head, 'obj')) return false;
  noun.head = adjective.head;
  return true;
};

/** "called off a strike": after a verb with its particle, a noun with an article is the object. */
export const nounForObject: Mend = (tokens, index) => {
  const noun = tokens[index];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'xcomp' || noun.head > index) return false;
  const isParticle = childrenOf(tokens, noun.head).some((at) => tokens[at]?.deprel === 'compound:prt');
  if (!isParticle || hasChild(tokens, index, 'case', 'mark', 'cop')) return false;
  // "called off talks with Somalia"
  if (!hasChild(tokens, index, 'det') && !/s$/i.test(noun.text)) return false;
  if (hasChild(tokens, noun.head, 'obj')) return false;
  noun.deprel = 'obj';
  return true;
};

/** "hand over to Peru two of its nationals": a number after a name opens the object. */
export const numberAfterName: Mend = (tokens, index) => {
  const number = tokens[index];
  if (
    number?.upos !== 'NUM' ||
    !['flat', 'nummod', 'appos'].includes(rel(number.deprel)) ||
    number.head !== index - 1
  )
    return false;
  const name = tokens[number.head];
  if (name?.upos !== 'PROPN' || rel(name.deprel) !== 'obl' || tokens[index + 1]?.text !== 'of') return false;
  if (hasChild(tokens, name.head, 'obj') || tokens[name.head]?.upos !== 'VERB') return false;
  Object.assign(number, { head: name.head, deprel: 'obj' });
  return true;
};

/** "shot down a Russian bomber", read as a way down it: the particle goes with the verb, and the noun is its object. */
export const particleForPreposition: Mend = (tokens, index) => {
  const [verb, particle] = [tokens[index - 1], tokens[index]];
  if (verb?.upos !== 'VERB' || particle?.deprel !== 'case' || particle.head <= index) return false;
  if (PARTICLES.get(verb.lemma)?.includes(particle.text.toLowerCase()) !== true) return false;
  const noun = tokens[particle.head];
  if (noun === undefined || rel(noun.deprel) !== 'obl' || noun.head !== index - 1) return false;
  if (hasChild(tokens, index - 1, 'obj')) return false;
  // "took in 200 survivors", not "took part in"
  if (verb.lemma === 'take' && particle.text === 'in' && !/(?:s|people|children)$/.test(noun.text))
    return false;
  Object.assign(particle, { head: index - 1, deprel: 'compound:prt' });
  noun.deprel = 'obj';
  return true;
};

const PARTICLES: ReadonlyMap<string, readonly string[]> = new Map(
  (
    'shoot:down turn:down,over strike:down gun:down cut:off,down call:off break:off,up seal:off lay:off set:up,off blow:up give:up carry:out rule:out ' +
    'drive:out take:over hand:over,out,back mow:down round:up tear:up,down shut:down,off wipe:out put:off,down lift:off scale:down,back,up hold:up,off ' +
    'water:down play:down step:up follow:up beat:back,off fend:off fight:off ward:off pay:off write:off drop:off kick:out throw:out send:back bring:down,back win:over brush:aside,off shrug:off laugh:off set:aside push:aside,back hand:in vote:down turn:in,back let:in,out wave:aside fight:off sign:away give:back take:in'
  )
    .split(' ')
    .map((entry) => [entry.split(':')[0] ?? '', (entry.split(':')[1] ?? '').split(',')] as const),
);

/** "provided Algeria with relief worth a million": what it is worth describes the relief. */
export const worthOfNoun: Mend = (tokens, index) => {
  const worth = tokens[index];
  if (worth?.lemma !== 'worth' || rel(worth.deprel) !== 'advcl' || worth.head > index) return false;
  const children = childrenOf(tokens, index);
  const noun = children.find((at) => rel(tokens[at]?.deprel ?? '') === 'nsubj' && at < index);
  const preposition = children.find((at) => at < index && tokens[at]?.upos === 'ADP');
  if (noun === undefined || preposition === undefined || preposition > noun) return false;
  Object.assign(tokens[noun] ?? {}, { head: worth.head, deprel: 'obl' });
  Object.assign(tokens[preposition] ?? {}, { head: noun, deprel: 'case' });
  Object.assign(worth, { head: noun, deprel: 'amod' });
  return true;
};

/** "declared the ambassador persona non grata": what somebody is declared to be is the verb's, not the ambassador's. */
export const personaNonGrata: Mend = (tokens, index) => {
  const [persona, non, grata] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!/^personas?$|^personae$/i.test(persona?.text ?? '') || non?.text.toLowerCase() !== 'non') return false;
  if (persona === undefined || grata === undefined || !/^grata[es]?$/i.test(grata.text)) return false;
  const verb = tokens.findLastIndex(
    (token, at) =>
      at < index &&
      token.upos === 'VERB' &&
      /^(?:declare|pronounce|designate|make|name|label)$/.test(token.lemma),
  );
  if (verb < 0) return false;
  Object.assign(persona, { head: verb, deprel: 'obj', upos: 'NOUN', lemma: 'persona' });
  for (const word of [non, grata]) Object.assign(word, { head: index, deprel: 'flat' });
  return true;
};

/** "the President of Somalia, Hassan Sheikh Mohamud": the name after the comma is the holder's, not the country's. */
export const nameOfHolder: Mend = (tokens, index) => {
  const name = tokens[index];
  const place = tokens[name?.head ?? -1];
  const holder = tokens[place?.head ?? -1];
  if (name?.deprel !== 'appos' || name.upos !== 'PROPN' || !place || !holder) return false;
  if (!hasChild(tokens, index, 'flat') || hasChild(tokens, index, 'case', 'det')) return false;
  if (rel(place.deprel) !== 'nmod' || place.head > name.head || !HOLDERS.has(holder.lemma.toLowerCase()))
    return false;
  if (!childrenOf(tokens, name.head).some((at) => tokens[at]?.text.toLowerCase() === 'of')) return false;
  name.head = place.head;
  return true;
};

const HOLDERS = new Set(
  (
    'president minister premier chancellor king queen emir sultan prince leader head chief chairman chairwoman chair chairperson speaker governor ' +
    'mayor secretary commissioner director ambassador envoy spokesman spokeswoman commander general'
  ).split(' '),
);

/** "noted with concern the arrests": the object comes after a phrase of manner, and is the verb's. */
export const objectAfterManner: Mend = (tokens, index) => {
  const object = tokens[index];
  const manner = tokens[object?.head ?? -1];
  if (object?.deprel !== 'obj' || manner?.upos !== 'NOUN' || rel(manner.deprel) !== 'obl') return false;
  const verb = tokens[manner.head];
  if (verb?.upos !== 'VERB' || object.head > index || hasChild(tokens, manner.head, 'obj')) return false;
  object.head = manner.head;
  return true;
};

/** "dismissed as baseless reports that …", read as dismissed as reports: what is called so follows the adjective, and is the object. */
export const objectAfterLabel: Mend = (tokens, index) => {
  const noun = tokens[index];
  const verb = tokens[noun?.head ?? -1];
  if (noun?.upos !== 'NOUN' || rel(noun.deprel) !== 'obl' || verb === undefined || !LABELS.has(verb.lemma))
    return false;
  if (noun.head > index || hasChild(tokens, noun.head, 'obj') || hasChild(tokens, index, 'det', 'nmod:poss'))
    return false;
  const as = childrenOf(tokens, index).find((child) => tokens[child]?.lemma === 'as');
  const label = as === undefined ? undefined : tokens[as + 1];
  if (as === undefined || label?.upos !== 'ADJ' || label.head !== index) return false;
  // "denounced as a reckless act": a noun with an article is what it is called
  Object.assign(noun, { deprel: 'obj' });
  Object.assign(label, { head: noun.head, deprel: 'xcomp' });
  Object.assign(tokens[as] ?? {}, { head: as + 1, deprel: 'mark' });
  return true;
};
