import { childrenOf, hasChild, isPast, rel, type Draft, type Mend } from './mend.js';

/** "is due in Hanoi on Friday", "was due here", read as if "due in" were a preposition, or the place what somebody is. */
export const dueIn: Mend = (tokens, index) => {
  const due = tokens[index];
  const at = due?.head ?? -1;
  const place = tokens[at];
  if (due?.text !== 'due' || !place || at < index || !['case', 'advmod', 'amod'].includes(due.deprel))
    return false;
  if (!hasChild(tokens, at, 'cop')) return false;
  Object.assign(due, { head: place.head, deprel: place.deprel, upos: 'ADJ' });
  for (const child of childrenOf(tokens, index))
    if (tokens[child]?.deprel === 'fixed') Object.assign(tokens[child], { head: at, deprel: 'case' });
  Object.assign(place, { head: index, deprel: place.upos === 'ADV' ? 'advmod' : 'obl' });
  for (const child of childrenOf(tokens, at)) {
    const token = tokens[child];
    if (!token || (child > index && OF_PLACE.has(rel(token.deprel)))) continue;
    Object.assign(token, { head: index, deprel: token.deprel === 'nmod' ? 'obl' : token.deprel });
  }
  return true;
};

const OF_PLACE = new Set(['case', 'det', 'compound', 'flat', 'amod']);

/** "will be signed when the premier visits Canberra", read as if it were the visits that are signed. */
export const visitsAfterWhen: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.upos !== 'NOUN' || !HUNG.has(rel(verb.deprel)) || !ACTS.has(verb.text)) return false;
  const subject = tokens[index - 1];
  if (subject?.head !== index || subject.deprel !== 'compound') return false;
  const first = Math.min(...childrenOf(tokens, index), ...childrenOf(tokens, index - 1));
  const when = tokens[first - 1];
  if (!when || !WHEN.has(when.text.toLowerCase())) return false;
  const above = verb.head === first - 1 ? when.head : verb.head;
  if (above !== when.head || above < 0) return false;
  Object.assign(verb, { upos: 'VERB', head: above, deprel: 'advcl' });
  Object.assign(subject, { deprel: 'nsubj' });
  Object.assign(when, { head: index, deprel: 'advmod' });
  for (const child of childrenOf(tokens, index)) {
    const token = tokens[child];
    if (token && child >= first && child < index - 1) token.head = index - 1;
    else if (token?.deprel === 'nmod' && child > index) token.deprel = 'obl';
  }
  return true;
};

const HUNG = new Set(['obj', 'acl', 'obl', 'advcl']);
const ACTS = new Set('visits calls tours returns travels stops arrives meets hosts receives'.split(' '));
const WHEN = new Set('when as after before once if until while whenever'.split(' '));

/** "when a delegation led by the speaker came to Seoul": of a participle and a past verb, the past verb leads. */
export const ledBySomebody: Mend = (tokens, index) => {
  const verb = tokens[index];
  const at = verb?.head ?? -1;
  const participle = tokens[at];
  if (!isPast(verb) || !['advcl', 'conj', 'parataxis'].includes(verb?.deprel ?? '') || at > index)
    return false;
  if (!participle || !isPast(participle) || !['advcl', 'root', 'ccomp'].includes(participle.deprel))
    return false;
  if (hasChild(tokens, index, 'nsubj', 'mark', 'cc', 'aux') || hasChild(tokens, at, 'aux', 'obj'))
    return false;
  const subject = childrenOf(tokens, at).find((child) => rel(tokens[child]?.deprel ?? '') === 'nsubj');
  if (subject === undefined || !isByRightAfter(tokens, at) || hasComma(tokens, at, index)) return false;
  Object.assign(verb ?? {}, { head: participle.head, deprel: participle.deprel });
  for (const child of childrenOf(tokens, at))
    if (child < at || (tokens[child]?.deprel === 'punct' && child > index))
      Object.assign(tokens[child] ?? {}, { head: index });
  Object.assign(tokens[subject] ?? {}, { deprel: 'nsubj' });
  Object.assign(participle, { head: subject, deprel: 'acl' });
  return true;
};

const isByRightAfter = (tokens: Draft, index: number): boolean => tokens[index + 1]?.text === 'by';

const hasComma = (tokens: Draft, from: number, to: number): boolean =>
  tokens.slice(from, to).some(({ text }) => text === ',');
