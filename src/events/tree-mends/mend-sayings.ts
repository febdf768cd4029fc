import { TAKE_GERUNDS } from '../data/verb-frames.js';
import { childrenOf, hasChild, isPast, rel, type Draft, type Mend } from './mend.js';

const SAYING = new Set('say report announce confirm add state claim warn note disclose reveal'.split(' '));

/** "The plot was thwarted, the city's police reported": who says so is no circumstance of what is said, nor is he reported. */
export const saidAtEnd: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'advcl' || verb.head < 0 || verb.head > index || !SAYING.has(verb.lemma)) return false;
  if (!isPast(verb) || hasChild(tokens, index, 'mark', 'aux', 'cop')) return false;
  const subject = childrenOf(tokens, index).find((at) => rel(tokens[at]?.deprel ?? '') === 'nsubj');
  const said = tokens[subject ?? -1];
  if (!said || subject === undefined || subject > index || !followsComma(tokens, subject)) return false;
  said.deprel = 'nsubj';
  verb.deprel = 'parataxis';
  return true;
};

/** "Amnesty said security forces had tortured prisoners": a verb with its own subject is what is said, no thing. */
export const clauseForObject: Mend = (tokens, index) => {
  const verb = tokens[index];
  const saying = tokens[verb?.head ?? -1];
  if (verb?.upos !== 'VERB' || verb.deprel !== 'obj' || !saying || !SAYING.has(saying.lemma)) return false;
  if (verb.head > index || !hasChild(tokens, index, 'nsubj') || hasChild(tokens, index, 'det', 'case'))
    return false;
  verb.deprel = 'ccomp';
  return true;
};

/** "gave Togo two weeks to close a pipeline": what the time is given for completes the verb. */
export const infinitiveOfDeadline: Mend = (tokens, index) => {
  const verb = tokens[index];
  const giving = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'advcl' || tokens[index - 1]?.text.toLowerCase() !== 'to' || !giving) return false;
  if (!['give', 'grant', 'allow'].includes(giving.lemma) || verb.head > index) return false;
  const time = childrenOf(tokens, verb.head).find(
    (at) =>
      ['obj', 'obl:unmarked'].includes(tokens[at]?.deprel ?? '') &&
      /^(?:minute|hour|day|week|month)$/.test(tokens[at]?.lemma ?? ''),
  );
  const span = tokens[time ?? -1];
  if (span === undefined) return false;
  span.deprel = 'obj';
  verb.deprel = 'xcomp';
  return true;
};

/** "opened the road to relief convoys": a noun before a noun is no verb with its object. */
export const compoundForInfinitive: Mend = (tokens, index) => {
  const [to, noun, head] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'advcl' || to?.text.toLowerCase() !== 'to' || !head)
    return false;
  if (to.head !== index || head.head !== index || head.deprel !== 'obj' || head.upos !== 'NOUN') return false;
  for (const child of childrenOf(tokens, index))
    if (child !== index + 1) Object.assign(tokens[child] ?? {}, { head: index + 1 });
  Object.assign(head, { head: noun.head, deprel: 'obl' });
  Object.assign(noun, { head: index + 1, deprel: 'compound' });
  to.deprel = 'case';
  return true;
};

/** "Troops shot dead a sailor, a radio station reported.": what closes a sentence so is no second object that was reported. */
export const sourceForObject: Mend = (tokens, index) => {
  const verb = tokens[index];
  const source = tokens[verb?.head ?? -1];
  if (verb?.deprel !== 'acl' || !source || !SAYING.has(verb.lemma) || !isPast(verb)) return false;
  const at = verb.head;
  if (at !== index - 1 || !['obj', 'obl', 'appos', 'conj'].includes(source.deprel) || source.head > at)
    return false;
  if (hasChild(tokens, index, 'mark', 'aux', 'obj', 'obl') || hasChild(tokens, at, 'case', 'cc'))
    return false;
  if (tokens[index + 1]?.upos !== 'PUNCT' || !followsComma(tokens, at)) return false;
  Object.assign(verb, { head: source.head, deprel: 'parataxis' });
  Object.assign(source, { head: index, deprel: 'nsubj' });
  return true;
};

/** "An official, who asked not to be named, said that …": the sentence's verb is not a part of the relative clause. */
export const verbAfterRelative: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'conj' || !SAYING.has(verb.lemma) || !isPast(verb)) return false;
  if (tokens[index - 1]?.text !== ',' || hasChild(tokens, index, 'cc', 'nsubj', 'aux', 'mark')) return false;
  const at = tokens.findIndex(({ head }) => head < 0);
  const noun = tokens[at];
  if (
    !noun ||
    at > verb.head ||
    !['NOUN', 'PROPN'].includes(noun.upos) ||
    hasChild(tokens, at, 'cop', 'nsubj')
  )
    return false;
  if (!childrenOf(tokens, at).some((child) => child < index && tokens[child]?.deprel === 'acl:relcl'))
    return false;
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: index, deprel: 'nsubj' });
  for (const child of childrenOf(tokens, at))
    if (child > index) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/** "denied bombing Sudan": after such verbs a word in -ing before a name is what is denied, not a part of the name. */
export const gerundForCompound: Mend = (tokens, index) => {
  const [verb, gerund, name] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (gerund?.deprel !== 'compound' || !/^\p{Ll}+ing$/u.test(gerund.text) || name?.upos !== 'PROPN')
    return false;
  if (verb?.upos !== 'VERB' || !TAKE_GERUNDS.has(verb.lemma)) return false;
  const at = gerund.head;
  if (at <= index || tokens[at]?.head !== index - 1 || tokens[at].deprel !== 'obj') return false;
  Object.assign(gerund, { head: index - 1, deprel: 'xcomp', upos: 'VERB', lemma: gerundLemma(gerund.text) });
  Object.assign(tokens[at], { head: index });
  return true;
};

/** "bombing" is of "bomb", "seizing" of "seize"; the few that double their last letter are of no consequence here. */
function gerundLemma(form: string): string {
  const stem = form.toLowerCase().slice(0, -3);
  return /[^aeiou](?:at|iz|is|uc|ud|as|os|us|ac|ag|av|iv|ov|iev|rv|rc|rg|ng|dg)$/.test(stem)
    ? `${stem}e`
    : stem;
}

/** "stopped short of condemning": what one stops short of completes the verb. */
export const stoppedShort: Mend = (tokens, index) => {
  const [verb, short] = [tokens[index - 1], tokens[index]];
  if (short?.text.toLowerCase() !== 'short' || verb?.lemma !== 'stop' || short.head !== index - 1)
    return false;
  const completing = childrenOf(tokens, index).filter((at) => rel(tokens[at]?.deprel ?? '') === 'advcl');
  if (completing.length === 0) return false;
  short.deprel = 'advmod';
  for (const at of completing) Object.assign(tokens[at] ?? {}, { head: index - 1 });
  return true;
};

/** Whether the words that hang on a noun begin right after a comma. */
function followsComma(tokens: Draft, noun: number): boolean {
  const from = Math.min(noun, ...childrenOf(tokens, noun).filter((at) => tokens[at]?.upos !== 'PUNCT'));
  return tokens[from - 1]?.text === ',';
}
