import type { Codebook, EntryIndex } from '../../codebook/index.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Clause } from '../clause.js';
import { entitiesOf } from '../noun-phrases.js';
import { relation, subtree, tokenAt } from '../tree.js';

/**
 * What the model sees of something said: its words, with the speaker's own side and the other one for names; its predicate, with
 * who is its subject, whether it is denied and what it may; and which types of act its words open in the codebook.
 * @param said the predicate of what is said
 */
export function saidFeatures(
  sentence: AnalysedSentence,
  saying: Clause,
  said: number,
  codebook: Codebook,
): string[] {
  const { tree } = sentence;
  const out = new Set<string>();
  const own = speakers(sentence, saying);
  const inside = subtree(tree, said, (child) => relation(tokenAt(tree, child)) === 'parataxis').sort(
    (a, b) => a - b,
  );
  const sideOf = sides(sentence, own);
  const signs: string[] = [];
  for (const index of inside) {
    const sign = signOf(sentence, index, sideOf);
    if (sign !== null && !(sign === signs.at(-1) && sign === sign.toUpperCase())) signs.push(sign);
  }
  signs.forEach((sign, at) => {
    out.add(`w ${sign}`);
    out.add(`b ${signs[at - 1] ?? '<'} ${sign}`);
    if (at > 1) out.add(`t ${signs[at - 2] ?? ''} ${signs[at - 1] ?? ''} ${sign}`);
  });
  addClauses(sentence, inside, sideOf, out);
  for (const index of inside)
    for (const type of opened(sentence, index, codebook)) {
      out.add(`o ${type}`);
      if (index === said) out.add(`top ${type}`);
    }
  return [...out];
}

/** Who says so, by their ids. */
const speakers = (sentence: AnalysedSentence, { subjects }: Clause): ReadonlySet<string | null> =>
  new Set([
    ...subjects.flatMap((head) =>
      entitiesOf(sentence, head, { places: false, inside: true }).map(({ entity }) => entity.id),
    ),
    ...(sentence.voice ? [sentence.voice.id] : []),
  ]);

/** Which side a word names, of those words that do. */
function sides(
  sentence: AnalysedSentence,
  own: ReadonlySet<string | null>,
): (index: number) => string | null {
  return (index) => {
    const { start, end } = tokenAt(sentence.tree, index);
    const mention = sentence.mentions.find((one) => one.start <= start && end <= one.end);
    const ids = mention?.entities.map(({ id }) => id) ?? [];
    if (ids.length === 0) return null;
    if (ids.every((id) => own.has(id))) return 'SELF';
    return ids.some((id) => own.has(id)) ? 'BOTH' : 'OTHER';
  };
}

/** A word as a sign: lemmas; names of others, numbers and stops tell nothing. */
function signOf(
  { tree }: AnalysedSentence,
  index: number,
  sideOf: (index: number) => string | null,
): string | null {
  const { upos, text, lemma } = tokenAt(tree, index);
  if (upos === 'PUNCT') return null;
  const word = lemma.toLowerCase();
  if (upos === 'PRON' && !SELVES.has(text.toLowerCase())) return text.toLowerCase();
  const side = sideOf(index);
  if (side !== null) return side;
  if (SELVES.has(text.toLowerCase())) return 'SELF';
  if (/\d/.test(text)) return '0';
  return upos === 'PROPN' ? 'NAME' : word;
}

const SELVES: ReadonlySet<string> = new Set(['we', 'us', 'our', 'i', 'my', 'me', 'ours', 'ourselves']);

/** Each clause's predicate, with its subject's side, its auxiliaries, and its objects' heads. */
function addClauses(
  { tree, clauses }: AnalysedSentence,
  inside: readonly number[],
  sideOf: (index: number) => string | null,
  out: Set<string>,
): void {
  const [top] = inside.map((index) => clauses.get(index)).filter((clause) => clause !== undefined);
  for (const index of inside) {
    const clause = clauses.get(index);
    if (clause === undefined || clause.kind === 'noun') continue;
    const name = [clause.lemma, ...clause.particles].join(' ');
    const who = clause.subjects[0];
    const token = who === undefined ? null : tokenAt(tree, who);
    const side =
      who === undefined || token === null
        ? '-'
        : (sideOf(who) ??
          (token.upos === 'PRON' ? token.text.toLowerCase() : (sideWithin(tree, who, sideOf) ?? 'thing')));
    const aux = clause.words.filter((word) => MODAL.has(word)).join(' ');
    out.add(`p ${name}`);
    out.add(`p ${side} ${name}`);
    out.add(`a ${side} ${aux}`);
    out.add(`a ${aux} ${name}`);
    out.add(`f ${clause.form} ${clause.passive ? 'passive' : ''} ${side} ${aux}`);
    if (clause === top) out.add(`top ${side} ${aux}`);
    if (clause.mark !== null) out.add(`m ${clause.mark}`);
    for (const object of clause.objects)
      out.add(`po ${name} ${sideOf(object) ?? tokenAt(tree, object).lemma.toLowerCase()}`);
  }
}

/** "Ghana's remarks", "the decision by Togo": whose thing it is. */
function sideWithin(
  tree: AnalysedSentence['tree'],
  head: number,
  sideOf: (index: number) => string | null,
): string | null {
  for (const index of subtree(tree, head)) {
    const side = sideOf(index);
    if (side !== null) return `${side}'s`;
  }
  return null;
}

const MODAL: ReadonlySet<string> = new Set(
  'will would shall should must can could may might ought not never no have need'.split(' '),
);

/** The types of act that a word opens, whatever else their rules ask. */
function opened({ tree }: AnalysedSentence, index: number, codebook: Codebook): string[] {
  const { upos, lemma } = tokenAt(tree, index);
  const tables: Partial<Record<string, EntryIndex>> = {
    VERB: codebook.verbs,
    NOUN: codebook.nouns,
    ADJ: codebook.adjectives,
  };
  const entries = tables[upos]?.get(lemma.toLowerCase()) ?? [];
  // entries of one word alone say most of it
  const [alone, more] = [
    entries.filter(({ entry }) => entry.rest.length === 0 && entry.noun === null),
    entries,
  ];
  return [
    ...new Set([
      ...alone.map(({ rule }) => `${upos} ${rule.type}`),
      ...(more.length < 30 ? more.map(({ rule }) => rule.type) : []),
    ]),
  ];
}
