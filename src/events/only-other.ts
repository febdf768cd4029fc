import { BUILDING, PROPOSALS } from './data/kinds-of-act.js';
import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { isTold } from './keep-one-sided.js';
import { mentionsAt, type Found } from './noun-phrases.js';
import { isBacker, stateOnly } from './state-evidence.js';
import { caseOf, relation, subtree, tokenAt } from './tree.js';

/** Acts that reach whom they reach where the words place it: "attacked a camp in southern Libya", "aid for hospitals in Yemen". */
const PLACED: ReadonlySet<EventType> = new Set<EventType>(['ASSAULT', 'AID']);
/** Acts that take two: with whom, the one other state in their words says, however deep: "ready to share news on gangs with Mali". */
const SHARED: ReadonlySet<EventType> = new Set<EventType>(['AGREE', 'COOPERATE']);

/**
 * To whom an attack or aid goes where no role names it: the one other state in the clause's own words, however deep; for an
 * attack, where those name the attacker's own soil alone, the attacker's own state. Empty where two are named.
 */
export function onlyOther(
  sentence: AnalysedSentence,
  clause: Clause,
  type: EventType,
  actors: readonly Found[],
): Found[] {
  const ids = new Set(actors.map(({ entity }) => entity.id));
  // "put forward a plan to reopen the border with Ghana"
  const isShared = SHARED.has(type) || (type === 'REQUEST' && isLaid(sentence, clause));
  if (ids.size !== 1) return [];
  if (isShared && (isTold(clause) || clause.kind === 'adjective')) return sharedWith(sentence, clause, ids);
  if (!PLACED.has(type) || !isTold(clause)) return [];
  const found = clauseWords(sentence, clause).flatMap((index) =>
    mentionsAt(sentence, index).flatMap((mention) =>
      mention.entities
        .filter(({ id, kind }) => id?.length === 3 && (kind === 'state' || kind === 'place'))
        .filter(() => type !== 'AID' || mention.asPlace)
        .map((entity) => ({ entity: stateOnly(entity), mention, inside: true })),
    ),
  );
  const others = new Map(
    found.filter(({ entity }) => !ids.has(entity.id)).map((one) => [one.entity.id, one]),
  );
  if (others.size > 0) return others.size === 1 ? [...others.values()] : [];
  const isForce = actors.some(({ entity }) => entity.sector !== undefined);
  return type === 'ASSAULT' && isForce ? found.filter(({ mention }) => mention.asPlace).slice(0, 1) : [];
}

const isLaid = ({ tree }: AnalysedSentence, { objects }: Clause): boolean =>
  objects.some((noun) => PROPOSALS.has(tokenAt(tree, noun).lemma.toLowerCase()));

function sharedWith(sentence: AnalysedSentence, clause: Clause, ids: ReadonlySet<string | null>): Found[] {
  const { tree } = sentence;
  const subjects = new Set(clause.subjects);
  const words = subtree(
    tree,
    clause.predicate,
    (child) => subjects.has(child) || ['parataxis', 'acl:relcl'].includes(tokenAt(tree, child).deprel),
  );
  const found = words.flatMap((index) =>
    mentionsAt(sentence, index).flatMap((mention) =>
      mention.entities
        .filter(({ id }) => id !== null && !ids.has(id))
        .map((entity) => ({ entity, mention, inside: true, preposition: caseOf(tree, index) })),
    ),
  );
  const others = new Map(found.map((one) => [one.entity.id, one]));
  const [other] = others.values();
  if (others.size !== 1 || other === undefined) return [];
  const isPartner = other.mention.asPlace
    ? isBuilding(sentence, clause)
    : ['with', 'to', 'for'].includes(other.preposition);
  return isPartner && other.entity.id?.length === 3 ? [{ ...other, entity: stateOnly(other.entity) }] : [];
}

/** "agreed to set up a research centre in Tokyo": what is built somewhere is for those who live there. */
function isBuilding(sentence: AnalysedSentence, clause: Clause): boolean {
  return clause.complements.some(({ predicate }) =>
    BUILDING.has(tokenAt(sentence.tree, predicate).lemma.toLowerCase()),
  );
}

/** The words of what is done, after the verb, without clauses beside it and what came from or with somebody. */
function clauseWords(sentence: AnalysedSentence, clause: Clause): number[] {
  const { tree } = sentence;
  const subjects = new Set(clause.passive ? clause.objects : clause.subjects);
  return subtree(tree, clause.predicate, (child) => {
    const token = tokenAt(tree, child);
    const rel = relation(token);
    if (subjects.has(child) || rel === 'nsubj' || rel === 'conj' || BESIDE.has(rel)) return true;
    if (rel === 'acl') return true;
    // "in retaliation for the Saudi strikes" says why, "a camp on the Thai border" roughly where
    return APART.has(caseOf(tree, child)) || REASONS.has(token.lemma.toLowerCase());
  }).filter((index) => !isBacker(sentence, index));
}

const BESIDE: ReadonlySet<string> = new Set(['parataxis', 'advcl', 'ccomp', 'appos']);
const APART: ReadonlySet<string> = new Set([
  'from',
  'with',
  'by',
  'after',
  'near',
  'alongside',
  'at',
  'before',
  'like',
]);
const REASONS = new Set([
  'border',
  'frontier',
  'retaliation',
  'response',
  'reprisal',
  'revenge',
  'support',
  'defence',
  'defense',
  'protest',
]);
