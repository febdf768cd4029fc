import { HANDING, DEMANDING } from '../data/verb-frames.js';
import { childrenOf, hasChild, isPast, rel, type Mend } from './mend.js';

/** "Prime Minister Lee is due in Dhaka", read as a name with a relative clause: the adjective after its "is" leads. */
export const adjectiveForRelative: Mend = (tokens, index) => {
  const adjective = tokens[index];
  const copula = tokens[index - 1];
  const given = adjective?.head ?? -1;
  // the tree may hang it on the "is" itself
  const at = given === index - 1 ? (copula?.head ?? -1) : given;
  const name = tokens[at];
  if (adjective?.upos !== 'ADJ') return false;
  const isSlip = adjective.deprel === 'acl:relcl' ? name?.upos === 'PROPN' : adjective.text === 'due';
  if (!isSlip || !name) return false;
  if (copula?.deprel !== 'cop' || copula.head !== at || name.deprel !== 'root' || at > index) return false;
  Object.assign(adjective, { head: -1, deprel: 'root' });
  Object.assign(name, { head: index, deprel: 'nsubj' });
  for (const child of childrenOf(tokens, at))
    if (child > index || child === index - 1) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/** "Talks planned for Thursday would not take place": what is planned takes no place; the talks that are planned do. */
export const participleForClause: Mend = (tokens, index) => {
  const participle = tokens[index];
  if (participle?.deprel !== 'csubj' || !isPast(participle) || participle.head < index) return false;
  if (hasChild(tokens, index, 'mark', 'aux', 'obj')) return false;
  const at = childrenOf(tokens, index).find((child) => tokens[child]?.deprel === 'nsubj' && child < index);
  const noun = tokens[at ?? -1];
  if (at === undefined || noun?.upos !== 'NOUN') return false;
  Object.assign(noun, { head: participle.head, deprel: 'nsubj' });
  Object.assign(participle, { head: at, deprel: 'acl' });
  return true;
};

const TITLE = /^(?:minister|president|premier|king|queen|chancellor|leader|secretary|chairman)$/i;

/** "the Prime Minister of Japan and President Putin agreed": who bears a title of his own is joined to no country. */
export const holderJoined: Mend = (tokens, index) => {
  const second = tokens[index];
  const place = tokens[second?.head ?? -1];
  const holder = tokens[place?.head ?? -1];
  if (second?.deprel !== 'conj' || second.upos !== 'PROPN' || !place || !holder) return false;
  if (place.upos !== 'PROPN' || place.deprel !== 'nmod' || second.head > index || place.head > second.head)
    return false;
  const isTitled = childrenOf(tokens, index).some(
    (at) =>
      tokens[at]?.deprel === 'nmod:desc' ||
      (TITLE.test(second.lemma) && rel(tokens[at]?.deprel ?? '') === 'nmod'),
  );
  if (!isTitled || childrenOf(tokens, second.head).some((at) => tokens[at]?.deprel === 'nmod:desc'))
    return false;
  if (!TITLE.test(holder.lemma)) return false;
  second.head = place.head;
  return true;
};

/** "Tonga's Prime Minister and Foreign Minister Peters met": of two subjects side by side the second has the title. */
export const titleForConjunct: Mend = (tokens, index) => {
  const name = tokens[index];
  const title = tokens[index - 1];
  if (!name || rel(name.deprel) !== 'nsubj' || name.upos !== 'PROPN' || title?.deprel !== 'conj')
    return false;
  const first = tokens[title.head];
  if (!first || first.head !== name.head || first.deprel !== name.deprel || title.head > index) return false;
  if (!/^(?:minister|president|premier|king|queen|chancellor|leader|secretary)$/i.test(title.lemma))
    return false;
  Object.assign(name, { head: title.head, deprel: 'conj' });
  Object.assign(title, { head: index, deprel: 'nmod:desc' });
  for (const child of childrenOf(tokens, index - 1))
    if (tokens[child]?.deprel === 'cc') Object.assign(tokens[child], { head: index });
  return true;
};

/** "handed over three soldiers", "handed the men over to Sudan": the particle is the verb's. */
export const overOfHanding: Mend = (tokens, index) => {
  const [over, next] = [tokens[index], tokens[index + 1]];
  if (!over || !/^(?:over|back)$/.test(over.text) || !next) return false;
  const at = over.head;
  if (over.deprel === 'advmod' && next.upos === 'NUM' && at === index + 1) {
    if (tokens[index - 1]?.upos !== 'VERB' || !HANDING.has(tokens[index - 1]?.lemma ?? '')) return false;
    Object.assign(over, { head: index - 1, deprel: 'compound:prt' });
    return true;
  }
  const noun = tokens[at];
  if (at === index - 1 && noun?.deprel === 'obj' && HANDING.has(tokens[noun.head]?.lemma ?? '')) {
    Object.assign(over, { head: noun.head, deprel: 'compound:prt' });
    return true;
  }
  if (over.deprel !== 'case' || next.text !== 'to' || next.head !== at || !noun || noun.head < 0)
    return false;
  // "handed the men over to Sudan", read as men over to Sudan
  const governor = tokens[noun.head];
  const handing = governor?.deprel === 'obj' ? governor.head : noun.head;
  const verb = tokens[handing];
  if (verb?.upos !== 'VERB' || !HANDING.has(verb.lemma) || handing > index) return false;
  Object.assign(over, { head: handing, deprel: 'compound:prt' });
  Object.assign(noun, { head: handing, deprel: 'obl' });
  return true;
};

/** "demanded that the government end curbs on the press": a bare verb after "demand that", read as a part of the noun. */
export const bareSubjunctive: Mend = (tokens, index) => {
  const that = tokens[index];
  const demand = tokens[that?.head ?? -1];
  if (that?.text !== 'that' || that.deprel !== 'obj' || demand?.upos !== 'VERB') return false;
  if (!DEMANDING.has(demand.lemma)) return false;
  const at = childrenOf(tokens, index).find((child) => child > index && tokens[child]?.upos === 'NOUN');
  if (at === undefined) return false;
  const [subject, verb] = [tokens[at - 2], tokens[at - 1]];
  if (verb?.deprel !== 'compound' || verb.head !== at || !BARE.has(verb.text)) return false;
  if (subject?.deprel !== 'compound' || ![at, at - 1].includes(subject.head)) return false;
  Object.assign(verb, { head: that.head, deprel: 'ccomp', upos: 'VERB' });
  Object.assign(subject, { head: at - 1, deprel: 'nsubj' });
  Object.assign(that, { head: at - 1, deprel: 'mark' });
  for (const child of childrenOf(tokens, at))
    if (child < at - 2) Object.assign(tokens[child] ?? {}, { head: at - 2 });
  Object.assign(tokens[at] ?? {}, { head: at - 1, deprel: 'obj' });
  return true;
};

const BARE = new Set(
  'end halt stop release return free respect lift cease drop honor honour ease grant permit'.split(' '),
);

/** "It takes note of the truce": who does something to a thing is a subject, not an empty word. */
export const subjectForExpletive: Mend = (tokens, index) => {
  const it = tokens[index];
  if (it?.deprel !== 'expl' || !/^it$/i.test(it.text)) return false;
  if (tokens[it.head]?.upos !== 'VERB' || !hasChild(tokens, it.head, 'obj')) return false;
  if (hasChild(tokens, it.head, 'nsubj', 'csubj', 'ccomp')) return false;
  it.deprel = 'nsubj';
  return true;
};

/** "Uzbekistan is not prepared to let them in": nobody prepares it; the participle describes, as an adjective does. */
export const adjectiveForPassive: Mend = (tokens, index) => {
  const word = tokens[index];
  if (word?.upos !== 'VERB' || !/^(?:prepared|determined|disposed|inclined|resolved)$/i.test(word.text))
    return false;
  if (!hasChild(tokens, index, 'xcomp') || hasChild(tokens, index, 'obj')) return false;
  const children = childrenOf(tokens, index);
  if (
    !children.some((at) => tokens[at]?.deprel === 'aux:pass') ||
    children.some((at) => tokens[at]?.deprel === 'obl:agent')
  )
    return false;
  for (const at of children) {
    const child = tokens[at];
    if (child?.deprel === 'aux:pass') child.deprel = 'cop';
    if (child?.deprel === 'nsubj:pass') child.deprel = 'nsubj';
  }
  Object.assign(word, { upos: 'ADJ', lemma: word.text.toLowerCase() });
  return true;
};

/** "Under the deal Peru will scrap duties": the noun after the preposition is one phrase, the name after it the subject. */
export const nameAfterPhrase: Mend = (tokens, index) => {
  const name = tokens[index];
  const noun = tokens[index - 1];
  if (name?.upos !== 'PROPN' || name.deprel !== 'nsubj' || name.head < index) return false;
  if (noun?.upos !== 'NOUN' || noun.head !== index || noun.deprel !== 'compound') return false;
  const before = childrenOf(tokens, index).filter((at) => at < index);
  const isPhrase = ['case', 'det'].every((one) => before.some((at) => tokens[at]?.deprel === one));
  if (!isPhrase) return false;
  for (const at of before) if (at !== index - 1) Object.assign(tokens[at] ?? {}, { head: index - 1 });
  Object.assign(noun, { head: name.head, deprel: 'obl' });
  return true;
};

/** "The 68-year-old accused Poland": whoever is so many years old acts, and is no word beside the verb. */
export const ageForSubject: Mend = (tokens, index) => {
  const old = tokens[index];
  const verb = tokens[index + 1];
  if (old?.text !== 'old' || verb?.upos !== 'VERB' || old.head !== index + 1) return false;
  if (old.deprel === 'nsubj' || tokens[index - 1]?.text !== '-' || hasChild(tokens, index + 1, 'nsubj'))
    return false;
  Object.assign(old, { deprel: 'nsubj', upos: 'NOUN' });
  for (const child of childrenOf(tokens, index + 1))
    if (child < index && tokens[child]?.deprel === 'det') Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/**
 * "At the invitation of Japan, Mr Truong Tan Sang, President of Viet Nam, is paying a visit": who follows the phrase's comma, and is
 * followed by one, is joined to nobody in the phrase where the verb has no subject.
 */
export const subjectAfterPhrase: Mend = (tokens, index) => {
  const name = tokens[index];
  const comma = tokens[index - 1];
  if (name?.upos !== 'PROPN' || comma?.text !== ',') return false;
  if (name.deprel !== 'conj' && name.deprel !== 'appos') return false;
  if (hasChild(tokens, index, 'cc')) return false;
  let phrase = name.head;
  while (phrase >= 0 && rel(tokens[phrase]?.deprel ?? '') !== 'obl') phrase = tokens[phrase]?.head ?? -1;
  const verb = tokens[phrase]?.head ?? -1;
  if (phrase < 0 || phrase > index || verb <= index + 2 || tokens[verb]?.deprel !== 'root') return false;
  if (tokens[verb]?.upos !== 'VERB' || hasChild(tokens, verb, 'nsubj', 'csubj', 'expl')) return false;
  // what comes next before the verb, if anything, is set between commas
  const first = tokens.findIndex(
    (token, at) => at > index && token.head === verb && at < verb && token.upos !== 'PUNCT',
  );
  const before = tokens[(first < 0 ? verb : first) - 1];
  if (before?.text !== ',') return false;
  Object.assign(name, { head: verb, deprel: 'nsubj' });
  for (const [at, token] of tokens.entries())
    if (at > index && at < verb && token.deprel === 'appos' && token.head < index)
      Object.assign(token, { head: index });
  return true;
};
