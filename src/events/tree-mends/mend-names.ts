import { childrenOf, hasChild, rel, type Mend } from './mend.js';

/** "President Joseph Berg, Jr. met": what follows the comma is the end of the name, not another who met. */
export const suffixOfName: Mend = (tokens, index) => {
  const [suffix, comma] = [tokens[index], tokens[index - 1]];
  if (suffix === undefined || !/^(?:Jr|Sr)\.?$/.test(suffix.text) || comma?.text !== ',') return false;
  const before = tokens[index - 2];
  if (before?.upos !== 'PROPN') return false;
  const at = before.deprel === 'flat' ? before.head : index - 2;
  const name = tokens[at];
  if (name?.upos !== 'PROPN' || (suffix.head === at && suffix.deprel === 'flat')) return false;
  // the name that was left as one who is spoken to takes the suffix's place
  if (suffix.head !== at) Object.assign(name, { head: suffix.head, deprel: suffix.deprel });
  for (const child of childrenOf(tokens, index)) Object.assign(tokens[child] ?? {}, { head: at });
  Object.assign(suffix, { head: at, deprel: 'flat' });
  comma.head = at;
  return true;
};

const DAYS = /^(?:today|yesterday|tonight|earlier|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;

/** "Today, the President of Chad, Idriss Berg, met": who stands after the day is no other name for it. */
export const subjectAfterDay: Mend = (tokens, index) => {
  const [subject, comma] = [tokens[index], tokens[index - 1]];
  const day = tokens[subject?.head ?? -1];
  if (!subject || !day || subject.deprel !== 'appos' || !DAYS.test(day.text) || !comma) return false;
  const verb = tokens[day.head];
  if (!['NOUN', 'PROPN'].includes(subject.upos) || verb?.upos !== 'VERB' || day.head < index) return false;
  if (hasChild(tokens, day.head, 'nsubj', 'csubj')) return false;
  Object.assign(subject, { head: day.head, deprel: 'nsubj' });
  return true;
};

/** "for a visit, which will include a dinner, on December 1": after the comma that ends it nothing is the relative's. */
export const dayAfterRelative: Mend = (tokens, index) => {
  const day = tokens[index];
  const relative = tokens[day?.head ?? -1];
  if (!day || rel(day.deprel) !== 'obl' || relative?.deprel !== 'acl:relcl' || day.head > index) return false;
  const first = Math.min(
    index,
    ...childrenOf(tokens, index).filter((child) => tokens[child]?.upos !== 'PUNCT'),
  );
  const opens = childrenOf(tokens, day.head).find((at) =>
    /^(?:which|who|that)$/i.test(tokens[at]?.text ?? ''),
  );
  if (opens === undefined || tokens[opens - 1]?.text !== ',' || tokens[first - 1]?.text !== ',') return false;
  let above = tokens[relative.head]?.head ?? -1;
  while (above >= 0 && tokens[above]?.upos !== 'VERB') above = tokens[above]?.head ?? -1;
  if (above < 0 || above > index) return false;
  day.head = above;
  return true;
};

/** "talks on Friday, which the North had suspended": what is told is told of the talks, not of the day. */
export const relativeAfterDay: Mend = (tokens, index) => {
  const verb = tokens[index];
  const day = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'acl:relcl' || !day || !WEEKDAYS.test(day.text)) return false;
  const opens = childrenOf(tokens, index).some((at) => /^(?:which|that)$/.test(tokens[at]?.text ?? ''));
  const above = tokens[day.head];
  if (!opens || !above || day.head > verb.head) return false;
  const object = childrenOf(tokens, day.head).find(
    (at) => at < verb.head && ['obj', 'nsubj:pass'].includes(tokens[at]?.deprel ?? ''),
  );
  const noun = above.upos === 'NOUN' ? day.head : object;
  if (noun === undefined) return false;
  verb.head = noun;
  return true;
};

const WEEKDAYS = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;

/** "Radio: The Prime Minister is in Beijing": who speaks before a colon is not the subject. */
export const speakerBeforeColon: Mend = (tokens, index) => {
  const holder = tokens[index];
  const speaker = tokens[holder?.head ?? -1];
  if (holder?.deprel !== 'appos' || speaker?.deprel !== 'nsubj' || holder.head > index) return false;
  const colon = tokens.findIndex(({ text }, at) => at > holder.head && at < index && text === ':');
  if (colon < 0 || hasChild(tokens, index, 'case')) return false;
  Object.assign(holder, { head: speaker.head, deprel: 'nsubj' });
  Object.assign(speaker, { deprel: 'parataxis' });
  return true;
};

/** "The leader, with whom Ankara signed a truce, was received": he who stands before the relative is the subject of what follows it. */
export const subjectBeforeRelative: Mend = (tokens, index) => {
  const pronoun = tokens[index];
  if (!pronoun || !/^(?:whom|which)$/i.test(pronoun.text) || rel(pronoun.deprel) !== 'obl') return false;
  const inner = tokens[pronoun.head];
  const outer = tokens[inner?.head ?? -1];
  if (!inner || outer?.upos !== 'VERB' || inner.head < pronoun.head || rel(inner.deprel) !== 'advcl')
    return false;
  const subjects = childrenOf(tokens, pronoun.head).filter((at) => tokens[at]?.deprel === 'nsubj');
  const [first, second] = subjects;
  const subject = tokens[first ?? -1];
  if (first === undefined || !subject || second === undefined || first > index || second < index)
    return false;
  if (hasChild(tokens, inner.head, 'nsubj', 'csubj')) return false;
  const isPassive = tokens.some(({ head, deprel }) => head === inner.head && deprel === 'aux:pass');
  Object.assign(subject, { head: inner.head, deprel: isPassive ? 'nsubj:pass' : 'nsubj' });
  Object.assign(inner, { head: first, deprel: 'acl:relcl' });
  return true;
};
