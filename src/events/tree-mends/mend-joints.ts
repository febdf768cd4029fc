import { childrenOf, hasChild, isPast, rel, type Draft, type Mend } from './mend.js';

/**
 * "accused Kyiv of shelling a plant and summoned its envoy", "decided to leave and closed the embassy", "called it an
 * invasion and mobilised": a past verb is not joined to a gerund, an infinitive or what something is called, but to the
 * past verb above it.
 */
export const pastJoinedAbove: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'conj' || !isPast(verb)) return false;
  if (hasChild(tokens, index, 'nsubj', 'aux', 'mark') || !hasChild(tokens, index, 'cc')) return false;
  const joined = tokens[verb.head];
  const above = tokens[joined?.head ?? -1];
  if (!joined || !isPast(above) || joined.head > verb.head || !isUnlikePast(tokens, verb.head)) return false;
  // "to help the sick and wounded"
  if (!hasChild(tokens, index, 'obj', 'obl', 'xcomp', 'ccomp') && joined.deprel !== 'xcomp') return false;
  verb.head = joined.head;
  return true;
};

function isUnlikePast(tokens: Draft, index: number): boolean {
  const token = tokens[index];
  if (!token || hasChild(tokens, index, 'aux', 'cop')) return false;
  if (token.upos === 'NOUN') return token.deprel === 'xcomp' && hasChild(tokens, index, 'det');
  if (token.upos !== 'VERB' || !['advcl', 'xcomp', 'acl'].includes(token.deprel)) return false;
  const isInfinitive =
    token.text === token.lemma && childrenOf(tokens, index).some((at) => tokens[at]?.text === 'to');
  return isInfinitive || (/ing$/.test(token.text) && hasChild(tokens, index, 'mark'));
}

/** "Japan, too, has frozen aid": a participle with an auxiliary of its own is no word about the noun after it. */
export const auxiliaryOfParticiple: Mend = (tokens, index) => {
  const verb = tokens[index];
  const noun = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'amod' || verb.upos !== 'VERB' || !noun || noun.head < 0) return false;
  if (verb.head < index || !hasChild(tokens, index, 'aux') || hasChild(tokens, index, 'nsubj')) return false;
  const at = verb.head;
  const subject = tokens[noun.head];
  if (noun.deprel !== 'appos' || subject?.deprel !== 'root' || noun.head > index) return false;
  const first = noun.head;
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(subject, { head: index, deprel: 'nsubj' });
  Object.assign(noun, { head: index, deprel: 'obj' });
  for (const child of [...childrenOf(tokens, first), ...childrenOf(tokens, at)])
    if (tokens[child]?.upos === 'PUNCT') Object.assign(tokens[child], { head: index });
  return true;
};

/** "A round of talks between Athens and Ankara took place": what stands between two does it, not the second of them. */
export const pairBetween: Mend = (tokens, index) => {
  const verb = tokens[index];
  const noun = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'conj' || verb.upos !== 'VERB' || noun?.upos !== 'NOUN' || verb.head > index)
    return false;
  if (noun.deprel !== 'root' || hasChild(tokens, verb.head, 'nsubj', 'cop')) return false;
  const second = childrenOf(tokens, index).find((at) => rel(tokens[at]?.deprel ?? '') === 'nsubj');
  const named = tokens[second ?? -1];
  if (second === undefined || named?.upos !== 'PROPN') return false;
  const first = tokens.findLastIndex(
    ({ deprel }, at) => at < second && at > verb.head && deprel === 'nmod' && startsWithBetween(tokens, at),
  );
  if (first < 0 || hasChild(tokens, first, 'conj')) return false;
  const head = verb.head;
  const relationOfNoun = named.deprel;
  Object.assign(named, { head: first, deprel: 'conj' });
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: index, deprel: relationOfNoun });
  for (const child of childrenOf(tokens, head))
    if (child > index) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

const startsWithBetween = (tokens: Draft, index: number): boolean =>
  childrenOf(tokens, index).some((at) => tokens[at]?.text.toLowerCase() === 'between');

/** "will provide NZ$75 million to Tonga": letters right before the sign say whose dollars they are. */
export const currencyLetters: Mend = (tokens, index) => {
  const [letters, sign] = [tokens[index], tokens[index + 1]];
  if (letters?.upos !== 'PROPN' || !/^\p{Lu}{1,3}$/u.test(letters.text)) return false;
  if (!sign || !/^[$€£¥]$/.test(sign.text) || sign.start !== letters.end || letters.head === index + 1)
    return false;
  Object.assign(letters, { head: index + 1, deprel: 'compound' });
  return true;
};

/** "protested against the bombing of a mission by NATO": an active verb has no agent; the deed named before it has. */
export const agentOfDeed: Mend = (tokens, index) => {
  const agent = tokens[index];
  if (agent?.deprel !== 'obl:agent' || tokens[agent.head]?.upos !== 'VERB' || agent.head > index)
    return false;
  const verb = agent.head;
  if (!childrenOf(tokens, verb).some((at) => tokens[at]?.deprel === 'nsubj' && at < verb)) return false;
  const deed = childrenOf(tokens, verb).findLast(
    (at) =>
      at < index && at > verb && tokens[at]?.upos === 'NOUN' && ['obj', 'obl'].includes(tokens[at].deprel),
  );
  if (deed === undefined || !hasChild(tokens, deed, 'nmod')) return false;
  Object.assign(agent, { head: deed, deprel: 'nmod' });
  return true;
};

/** "A Turkish fighter shot down a bomber", read as a shot down it: a verb, with the word before it who shot. */
export const verbForShot: Mend = (tokens, index) => {
  const [subject, verb, particle] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (verb?.upos !== 'NOUN' || verb.text !== 'shot' || particle?.text !== 'down') return false;
  if (subject?.deprel !== 'compound' || subject.head !== index) return false;
  const target = childrenOf(tokens, index).find(
    (at) => at > index + 1 && ['obj', 'obl', 'nmod'].includes(tokens[at]?.deprel ?? ''),
  );
  const shot = tokens[target ?? -1];
  if (target === undefined || !shot || (particle.head !== target && hasChild(tokens, target, 'case')))
    return false;
  Object.assign(verb, { upos: 'VERB', lemma: 'shoot' });
  Object.assign(subject, { deprel: 'nsubj' });
  Object.assign(particle, { head: index, deprel: 'compound:prt' });
  shot.deprel = 'obj';
  for (const child of childrenOf(tokens, index))
    if (child < index - 1) Object.assign(tokens[child] ?? {}, { head: index - 1 });
  return true;
};

/** "Police shot dead three protesters", read as a shot that is dead: the word before it is who shot. */
export const verbForShotDead: Mend = (tokens, index) => {
  const [subject, verb, dead] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (verb?.upos !== 'NOUN' || verb.text !== 'shot' || dead?.text !== 'dead') return false;
  if (subject?.deprel !== 'compound' || subject.head !== index) return false;
  if (verb.head !== index + 1 || rel(verb.deprel) !== 'nsubj' || !hasChild(tokens, index + 1, 'obj'))
    return false;
  Object.assign(verb, { upos: 'VERB', lemma: 'shoot', head: dead.head, deprel: dead.deprel });
  Object.assign(subject, { deprel: 'nsubj' });
  for (const child of childrenOf(tokens, index + 1)) Object.assign(tokens[child] ?? {}, { head: index });
  Object.assign(dead, { head: index, deprel: 'xcomp' });
  for (const child of childrenOf(tokens, index))
    if (child < index - 1) Object.assign(tokens[child] ?? {}, { head: index - 1 });
  return true;
};

/** "An attempt to kill the governor, Oleg Orlov, was thwarted": a name between commas is not who the verb is about. */
export const nameBetweenCommas: Mend = (tokens, index) => {
  const verb = tokens[index];
  const noun = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'parataxis' || verb.upos !== 'VERB' || noun?.deprel !== 'root') return false;
  if (noun.upos !== 'NOUN' || verb.head > index || hasChild(tokens, verb.head, 'nsubj', 'cop')) return false;
  const name = childrenOf(tokens, index).find((at) => rel(tokens[at]?.deprel ?? '') === 'nsubj');
  if (name === undefined || tokens[name]?.upos !== 'PROPN' || tokens[name - 1]?.text !== ',') return false;
  const after = Math.max(name, ...childrenOf(tokens, name).filter((at) => tokens[at]?.upos !== 'PUNCT'));
  if (tokens[after + 1]?.text !== ',' || name - 2 <= verb.head) return false;
  const subject = verb.head;
  Object.assign(noun, { head: index, deprel: tokens[name].deprel });
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(tokens[name], { head: name - 2, deprel: 'appos' });
  for (const child of childrenOf(tokens, subject))
    if (child > index) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};
