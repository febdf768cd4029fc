import type { Token } from '../language/token.js';

/**
 * Slips of the parser that news sentences invite, put right before clauses are read. Each is told from the shape of the
 * tree alone; a sentence that shows none of them comes back as it was.
 */
export function mendTree(tokens: readonly Token[]): readonly Token[] {
  const draft = copyOf(tokens);
  let sound: readonly Token[] | null = null;
  for (let index = 0; index < draft.length; index++)
    for (const mend of MENDS) {
      if (!mend(draft, index)) continue;
      // what hangs below a word cannot take its place: "we're up to 100,000", where the number hangs on "up"
      if (isTree(draft)) sound = copyOf(draft);
      else draft.splice(0, draft.length, ...copyOf(sound ?? tokens));
    }
  return sound ?? draft;
}

/** Field by field: a parsed token finds its lemma and arc when asked, and a spread would not ask. */
const copyOf = (tokens: readonly Token[]): Draft =>
  tokens.map(({ start, end, text, upos, lemma, head, deprel }) => ({
    start, end, text, upos, lemma, head, deprel,
  })); // prettier-ignore

/** Whether every word leads up to a root. */
function isTree(tokens: readonly Token[]): boolean {
  const reaches = new Uint8Array(tokens.length);
  return tokens.every((_, index) => {
    const path: number[] = [];
    let at = index;
    while (at >= 0 && reaches[at] === 0 && path.length <= tokens.length) {
      path.push(at);
      at = tokens[at]?.head ?? -1;
    }
    if (path.length > tokens.length) return false;
    for (const passed of path) reaches[passed] = 1;
    return true;
  });
}

type Draft = { -readonly [Key in keyof Token]: Token[Key] }[];
type Mend = (tokens: Draft, index: number) => boolean;

const rel = (deprel: string): string => deprel.split(':')[0] ?? deprel;
const childrenOf = (tokens: Draft, index: number): number[] =>
  tokens.flatMap((token, at) => (token.head === index ? [at] : []));
const hasChild = (tokens: Draft, index: number, ...names: readonly string[]): boolean =>
  tokens.some((token) => token.head === index && names.includes(rel(token.deprel)));
const isPast = (token: Token | undefined): boolean =>
  token?.upos === 'VERB' && token.text.toLowerCase() !== token.lemma && !/(?:ing|s)$/i.test(token.text);

/** "allow up to 13,000 refugees", "up to 100 people marched": "up to" belongs to the number. */
const upToNumber: Mend = (tokens, index) => {
  const [up, to, number] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (up?.text.toLowerCase() !== 'up' || to?.text.toLowerCase() !== 'to' || number?.upos !== 'NUM')
    return false;
  const noun = rel(number.deprel) === 'nummod' ? number.head : index + 2;
  const counted = tokens[noun];
  if (!counted || noun < index) return false;
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
const bareOblique: Mend = (tokens, index) => {
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
const objectOfAdjective: Mend = (tokens, index) => {
  const noun = tokens[index];
  const adjective = noun ? tokens[noun.head] : undefined;
  if (noun?.deprel !== 'obj' || (adjective?.upos !== 'ADJ' && adjective?.upos !== 'ADV')) return false;
  const verb = tokens[adjective.head];
  if (verb?.upos !== 'VERB' || hasChild(tokens, adjective.head, 'obj')) return false;
  noun.head = adjective.head;
  return true;
};

/** "Soldiers crossed into El Salvador and burned two villages": of two joined past verbs the first is no participle. */
const joinedParticiple: Mend = (tokens, index) => {
  const first = tokens[index];
  if (first?.deprel !== 'acl' || !isPast(first) || hasChild(tokens, index, 'mark')) return false;
  const noun = tokens[first.head];
  if (!noun || rel(noun.deprel) !== 'nsubj' || first.head > index) return false;
  const second = tokens[noun.head];
  if (!isPast(second) || noun.head < index) return false;
  const and = childrenOf(tokens, noun.head).find((at) => tokens[at]?.deprel === 'cc' && at > index);
  if (
    and === undefined ||
    tokens.slice(index, and).some(({ text }) => text.toLowerCase() === 'by' || text === ',')
  )
    return false;
  const head = noun.head;
  const nounAt = first.head;
  Object.assign(first, { head: second?.head ?? -1, deprel: second?.deprel ?? 'root' });
  if (second) Object.assign(second, { head: index, deprel: 'conj' });
  noun.head = index;
  // what stood before the subject goes with the first verb, and who says so with the whole
  for (const at of childrenOf(tokens, head))
    if (at < nounAt || (['parataxis', 'punct'].includes(rel(tokens[at]?.deprel ?? '')) && at > head))
      Object.assign(tokens[at] ?? {}, { head: index });
  return true;
};

/** "Thousands demonstrated in Minsk", read as a noun that a participle describes: the sentence has no other verb. */
const participleForVerb: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'acl' || !isPast(verb) || hasChild(tokens, index, 'mark', 'aux')) return false;
  const at = verb.head;
  const noun = tokens[at];
  if (noun?.deprel !== 'root' || at > index || (noun.upos !== 'NOUN' && noun.upos !== 'PROPN')) return false;
  if (hasChild(tokens, at, 'cop', 'nsubj')) return false;
  // "two men arrested in London" is a headline's passive; an object of its own, or a verb that takes none, makes it active
  if (!hasChild(tokens, index, 'obj') && !INTRANSITIVE.has(verb.lemma) && !isCallOn(tokens, index))
    return false;
  Object.assign(verb, { head: -1, deprel: 'root' });
  Object.assign(noun, { head: index, deprel: 'nsubj' });
  for (const child of childrenOf(tokens, at))
    if (
      child > index &&
      ['parataxis', 'punct', 'advcl', 'conj', 'cc'].includes(rel(tokens[child]?.deprel ?? ''))
    )
      Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

const INTRANSITIVE = new Set(
  (
    'demonstrate march rally protest riot clash arrive die agree meet gather flee strike withdraw retreat fight travel fly return resign defect talk cross ' +
    'enter surrender appeal respond react insist object comply cooperate negotiate retaliate apologise apologize intervene collide abstain disagree'
  ).split(' '),
);

/** "The Organization called on both sides to talk": who calls on somebody, or for something, is not so called. */
function isCallOn(tokens: Draft, index: number): boolean {
  return tokens[index]?.lemma === 'call' && /^(?:on|upon|for)$/.test(tokens[index + 1]?.text ?? '');
}

/** "after a ship rammed a boat", read as "after a ship" and a verb that lacks its subject. */
const subjectAfterConjunction: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (verb?.deprel !== 'advcl' || !isPast(verb) || hasChild(tokens, index, 'mark', 'nsubj', 'aux', 'cc'))
    return false;
  const at = tokens.findLastIndex(
    (noun, place) => place < index && noun.head === verb.head && noun.deprel === 'obl' && place > verb.head,
  );
  if (
    at < 0 ||
    tokens.slice(at, index).some(({ upos }) => upos === 'PUNCT' || upos === 'VERB' || upos === 'CCONJ')
  )
    return false;
  const preposition = childrenOf(tokens, at).find((child) => tokens[child]?.deprel === 'case');
  if (preposition === undefined || !CONJUNCTIONS.has(tokens[preposition]?.text.toLowerCase() ?? ''))
    return false;
  Object.assign(tokens[preposition] ?? {}, { head: index, deprel: 'mark', upos: 'SCONJ' });
  Object.assign(tokens[at] ?? {}, { head: index, deprel: 'nsubj' });
  return true;
};

const CONJUNCTIONS = new Set(['after', 'before', 'since', 'until', 'as']);

/** "Aircraft using guided bombs killed four men": of a participle and a past verb with an object, the past verb leads. */
const leadingParticiple: Mend = (tokens, index) => {
  const verb = tokens[index];
  if (!verb || !['advcl', 'parataxis', 'conj'].includes(rel(verb.deprel)) || !isPast(verb)) return false;
  if (hasChild(tokens, index, 'mark', 'nsubj', 'aux', 'cc') || !hasChild(tokens, index, 'obj')) return false;
  const at = verb.head;
  const participle = tokens[at];
  if (!participle || at > index || !/ing$/i.test(participle.text) || participle.upos !== 'VERB') return false;
  if (hasChild(tokens, at, 'aux') || participle.deprel === 'acl') return false;
  const subject = childrenOf(tokens, at).find((child) => rel(tokens[child]?.deprel ?? '') === 'nsubj');
  if (subject === undefined || tokens.slice(at, index).some(({ text }) => text === ',')) return false;
  Object.assign(verb, { head: participle.head, deprel: participle.deprel });
  Object.assign(tokens[subject] ?? {}, { head: index });
  Object.assign(participle, { head: subject, deprel: 'acl' });
  for (const child of childrenOf(tokens, at))
    if (child > index) Object.assign(tokens[child] ?? {}, { head: index });
  return true;
};

/** "called off a strike": after a verb with its particle, a noun with an article is the object. */
const nounForObject: Mend = (tokens, index) => {
  const noun = tokens[index];
  if (noun?.upos !== 'NOUN' || noun.deprel !== 'xcomp' || noun.head > index) return false;
  const isParticle = childrenOf(tokens, noun.head).some((at) => tokens[at]?.deprel === 'compound:prt');
  if (!isParticle || !hasChild(tokens, index, 'det') || hasChild(tokens, index, 'case', 'mark', 'cop'))
    return false;
  if (hasChild(tokens, noun.head, 'obj')) return false;
  noun.deprel = 'obj';
  return true;
};

/** "hand over to Peru two of its nationals": a number after a name opens the object. */
const numberAfterName: Mend = (tokens, index) => {
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

const MENDS: readonly Mend[] = [
  nounForObject,
  numberAfterName,
  upToNumber,
  bareOblique,
  objectOfAdjective,
  joinedParticiple,
  participleForVerb,
  subjectAfterConjunction,
  leadingParticiple,
];
