import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { isSaying } from '../events/is-saying.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { ancestors, relation, tokenAt } from '../events/tree.js';

/** A main clause of the speaker's own text, or what those who will do it are reported to have said. */
export function isOwnWord(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  speaker: string | null,
  codebook: Codebook,
): boolean {
  const { tree } = sentence;
  const token = tokenAt(tree, clause.predicate);
  const rel = relation(token);
  const above = sentence.clauses.get(token.head);
  const isBeside = rel === 'conj' || (rel === 'advcl' && ['while', 'whereas'].includes(clause.mark ?? ''));
  if (isBeside && above && above.kind !== 'noun') return isOwnWord(sentence, above, by, speaker, codebook);
  if (rel === 'acl' && clause.mark === 'that') return isTidingsOf(sentence, token.head, by, codebook);
  if (rel === 'ccomp' && above && (isSaying(above, codebook) || TELLING.has(above.lemma))) {
    const sayers = idsOf(subjectEntities(sentence, above));
    // "its defence minister said", "the envoy said that China would"
    return sayers.length === 0
      ? isOwnOffice(sentence, above) || (speaker !== null && by.includes(speaker))
      : sayers.some((id) => by.includes(id));
  }
  if (rel !== 'root' && rel !== 'parataxis') return false;
  return (speaker !== null && by.includes(speaker)) || isSaidAfter(sentence, clause, by, codebook);
} // prettier-ignore

/** Verbs that pass on what one will do. */
const TELLING: ReadonlySet<string> = new Set([
  'indicate',
  'signal',
  'inform',
  'notify',
  'reassure',
  'intimate',
  'disclose',
  'reveal',
  'undertake',
  'make',
  'repeat',
  'counter',
  'concede',
]);

/** "the envoy brought word that Fiji would reopen its consulate", "the announcement by Fiji that it would". */
function isTidingsOf(
  sentence: AnalysedSentence,
  noun: number,
  by: readonly string[],
  codebook: Codebook,
): boolean {
  const { tree, clauses } = sentence;
  if (noun < 0) return false;
  // "told the meeting by video link that Chad would pay": a tree may hang it on the last noun
  const said = tokenAt(tree, noun).deprel === 'obl' ? clauses.get(tokenAt(tree, noun).head) : undefined;
  if (said && isSaying(said, codebook))
    return idsOf(subjectEntities(sentence, said)).some((id) => by.includes(id));
  if (!TIDINGS.has(tokenAt(tree, noun).lemma.toLowerCase())) return false;
  const inner = ['by', 'from', 'of', 'possessor'];
  const owners = idsOf(entitiesOf(sentence, noun, { places: false, inside: true, adjectives: true, inner }));
  const at = ancestors(tree, noun).find((one) => clauses.get(one)?.kind === 'verb');
  const bearer = at === undefined ? undefined : clauses.get(at);
  const tellers = owners.length > 0 || !bearer ? owners : idsOf(subjectEntities(sentence, bearer));
  return tellers.some((id) => by.includes(id));
}

/** What one may come with that tells what will be done. */
const TIDINGS: ReadonlySet<string> = new Set([
  'news',
  'word',
  'message',
  'announcement',
  'statement',
  'confirmation',
  'notice',
  'letter',
  'note',
  'signal',
  'indication',
  'decision',
  'declaration',
  'notification',
  'answer',
  'reply',
  'disclosure',
]);

/** "Norway will lend Chad ships, the visiting minister told his host": where the tree takes the saying for something else. */
export function isSaidAfter(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  codebook: Codebook,
): boolean {
  const { tree, clauses } = sentence;
  const last = [...clauses.values()]
    .filter(
      (one) =>
        one.predicate > clause.predicate &&
        one.form === 'finite' &&
        (isSaying(one, codebook) || VOWING.has(one.lemma)),
    )
    .at(-1);
  if (last === undefined || last.mark !== null) return false;
  const { start } = tokenAt(tree, last.predicate);
  const comma = tree.tokens.findLastIndex((token) => token.text === ',' && token.end <= start);
  // whoever stands between the last comma and the verb of saying
  const between = tree.tokens.slice(comma + 1, last.predicate);
  const from = between[0]?.start ?? start;
  if (comma < clause.predicate || between.length === 0 || between.length > 8) return false;
  const sayers = sentence.mentions.filter((one) => from <= one.start && one.end <= start);
  const ids = sayers.flatMap(({ entities }) => entities.flatMap(({ id }) => (id === null ? [] : [id])));
  const isOffice = between.some(({ lemma }) => OFFICES.has(lemma.toLowerCase()));
  // "Fiji would return them, he promised"
  const isVow = VOWING.has(last.lemma) && between.some(({ upos }) => upos === 'PRON');
  return ids.length > 0 ? ids.some((id) => by.includes(id)) : isOffice || isVow;
}

const VOWING: ReadonlySet<string> = new Set(['undertake', 'promise', 'pledge', 'vow', 'swear']);

const isOwnOffice = ({ tree }: AnalysedSentence, saying: Clause): boolean =>
  saying.subjects.some(
    (noun) =>
      OFFICES.has(tokenAt(tree, noun).lemma.toLowerCase()) ||
      (tree.children[noun] ?? []).some(
        (child) => tokenAt(tree, child).deprel === 'nmod:poss' && tokenAt(tree, child).upos === 'PRON',
      ),
  );

/** Who speaks for a state without its name: "the envoy said that China would build it". */
const OFFICES = new Set(['envoy', 'ambassador', 'minister', 'premier', 'president', 'chancellor', 'spokesman', 'spokeswoman', 'spokesperson', 'ministry', 'government', 'king', 'emperor', 'delegate', 'representative', 'official']); // prettier-ignore
