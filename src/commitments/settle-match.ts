import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { findConditions } from '../events/find-conditions.js';
import { findStatus } from '../events/find-status.js';
import { saysNo } from '../events/says-no.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { dependants, tokenAt } from '../events/tree.js';
import type { Commitment } from './commitment.js';
import type { CommitmentContext } from './commitment-context.js';
import { isConcrete, saysHowMuch } from './is-concrete.js';
import { boundNoun, type UndertakingMatch } from './match-undertaking.js';
import { isInstrument } from './promise-words.js';
import { partiesOf, type Parties } from './parties-of.js';
import { partiesToInstrument } from './parties-to-instrument.js';
import { toldParties } from './told-parties.js';

/** A promise as it stands, with those whom it binds. */
export interface Settled {
  readonly match: UndertakingMatch;
  readonly status: Commitment['status'];
  readonly parties: Parties;
}

/** A match with how it stands and whom it binds; null where it was not made, or nobody is bound. */
export function settle(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  own: readonly string[],
  codebook: Codebook,
  context: CommitmentContext,
): Settled | null {
  const status = standing(sentence, clause, match, codebook);
  if (status === null) return null;
  // "a Japanese insurer agreed to buy a Swiss rival" binds no state
  // the World Bank is no bank
  const isPrivate = clause.subjects.some(
    (noun) =>
      codebook.privateParties.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()) &&
      !isBody(sentence, noun),
  );
  if (isPrivate && match.row.towardsAnother === true) return null;
  const named = subjectEntities(sentence, clause);
  // "the opposition promised to cut ties"
  if (named.length > 0 && named.every(({ entity }) => entity.sector === 'OPP')) return null;
  // "is committed to working with Mali" is a wish for good ties
  const inner = sentence.clauses.get(match.covers[0] ?? -1);
  const isVague = inner !== undefined && codebook.predicates.vague.has(inner.lemma);
  if (isVague && (clause.kind === 'adjective' || SAID_AGAIN.has(match.row.id))) return null;
  const isDeed = isConcrete(sentence, inner, match.row, match.undertaking, codebook);
  // "troops provide support to the mission" tells of what is done
  if (match.row.things && clause.tense === 'present' && DONE_NOW.has(clause.lemma)) return null;
  if (match.row.deedsOnly === true && !isDeed) return null;
  if (
    inner &&
    DECIDING.has(clause.lemma) &&
    saysNo(sentence, inner) &&
    (match.row.id === 'decide-alone' || !isForbearance(inner, codebook))
  )
    return null;
  if (match.row.status === 'expected' && !isWorthExpecting(sentence, clause, match, codebook)) return null;
  if (match.row.officials === true && !areOwnOfficials(sentence, clause, own)) return null;
  const laid =
    match.row.binding === true ? { ...boundBy(sentence, clause, match.row, context), ...match } : match;
  const parties = partiesOf(sentence, clause, laid, laid.by ?? own, {
    pairInFocus: context.pairInFocus,
    isOfficial: context.isBilateral && context.pairInFocus?.includes(context.speaker ?? '') === true,
    isPressOnTwo: context.isBilateral && context.speaker === null,
    told: toldParties(sentence, clause, context.events),
    // a deed, or what is agreed to and offered, is done for those with whom one deals
    otherSide: isDeed || match.row.towardsAnother === true ? context.otherSide : () => null,
    stricken: context.stricken,
    // what one who deals with others in a press text promises, it promises them
    mayStandAlone:
      isDeed &&
      ((match.row.alone === true &&
        (match.row.deedsOnly !== true || saysHowMuch(sentence, match.undertaking))) ||
        (context.speaker === null && own.length > 0 && own.every((id) => context.dealers.has(id)))),
  });
  // "offered soldiers a bonus", "promised farmers relief": people whom nobody else's state answers for
  const isToPeople = parties?.to.length === 0 && dependants(sentence.tree, clause.predicate, 'iobj').some((noun) => entitiesOf(sentence, noun, { places: false, inside: true }).length === 0); // prettier-ignore
  return parties === null || isToPeople ? null : { match, status, parties };
}

/** A body that the gazetteer knows by name: "the World Bank". */
const isBody = (sentence: AnalysedSentence, noun: number): boolean =>
  entitiesOf(sentence, noun, { places: false, inside: false }).some(
    ({ entity }) => entity.kind === 'organisation' && entity.sector !== 'BUS',
  );

/**
 * "Kenya is expected to sign a memorandum", "intends to provide Ukraine with aid": an instrument, or a deed. "We expect that
 * prices will fall" foretells, and binds nobody.
 */
function isWorthExpecting(
  sentence: AnalysedSentence,
  clause: Clause,
  { covers }: UndertakingMatch,
  { foretold, jointPlan, scheduled }: Codebook,
): boolean {
  const inner = sentence.clauses.get(covers[0] ?? -1);
  // "is set to", not "set the market to"
  const isBe = dependants(sentence.tree, clause.predicate, 'cop', 'aux').some(
    (be) => tokenAt(sentence.tree, be).lemma === 'be',
  );
  if (SET.has(clause.lemma) && (!isBe || !inner)) return false;
  if (!inner) return true;
  const isForeseen = ['expect', 'anticipate'].includes(clause.lemma) && !clause.passive;
  if (isForeseen && inner.subjects.some((noun) => !clause.subjects.includes(noun))) return false;
  const name = [inner.lemma, ...inner.particles].join(' ');
  if (inner.objects.some((noun) => isInstrument(tokenAt(sentence.tree, noun).lemma.toLowerCase())))
    return true;
  return [foretold, jointPlan, ...(clause.lemma === 'have' ? [scheduled] : [])].some(
    (row) => row?.deeds?.includes(name) === true,
  );
}

const SET: ReadonlySet<string> = new Set(['set', 'slate', 'schedule', 'due']);
const DONE_NOW: ReadonlySet<string> = new Set(['provide', 'furnish', 'contribute', 'extend', 'allocate']);

/** "decided not to invoke the treaty": what is not done is promised where it is a forbearance. */
const DECIDING: ReadonlySet<string> = new Set(['agree', 'decide', 'resolve', 'opt', 'choose', 'offer']);
const isForbearance = ({ lemma }: Clause, { foretold }: Codebook): boolean =>
  foretold?.forbears?.includes(lemma) === true;

/** Rows of which only what can be checked counts. */
const SAID_AGAIN = new Set(['renew', 'task', 'promise-noun']);

/**
 * "the treaty obliges Norway to": those who are bound; "the accord between Peru and Chile provides for": whose it is. What it lays
 * on one is owed to the others; "obliges each government" binds them all.
 */
function boundBy(
  sentence: AnalysedSentence,
  clause: Clause,
  row: UndertakingRow,
  context: CommitmentContext,
): Pick<UndertakingMatch, 'by' | 'to'> {
  const nouns = clause.subjects.map((noun) => boundNoun(sentence.tree, clause, noun));
  const parties = [...new Set(nouns.flatMap((noun) => partiesToInstrument(sentence, noun, context)))];
  if (row.mutual === true) return { by: parties.length > 1 ? parties : idsOf(subjectEntities(sentence, clause)) };
  const taking = { places: false, inside: false };
  // "the deal calls for Chad to withdraw"
  const called = clause.lemma === 'call' ? clause.obliques.filter(({ preposition }) => preposition === 'for') : [];
  const laidOn = [...clause.objects, ...called.map(({ noun }) => noun)];
  const bound = idsOf(laidOn.flatMap((noun) => entitiesOf(sentence, noun, taking)));
  const isAll = clause.objects.some((noun) => ALL.has(tokenAt(sentence.tree, noun).lemma.toLowerCase()));
  if (bound.length === 0) return { by: isAll ? parties : [] };
  const others = parties.filter((id) => !bound.includes(id));
  return { by: bound, ...(others.length > 0 && others.length < parties.length ? { to: others } : {}) };
} // prettier-ignore

/** Words for those who are party to an instrument. */
const ALL: ReadonlySet<string> = new Set([
  'side',
  'party',
  'government',
  'country',
  'state',
  'signatory',
  'capital',
  'nation',
  'they',
  'both',
  'two',
  'pair',
  'each',
]);

/** "instructed their ministers to conclude": an order to one's own, which somebody abroad may rely on. */
function areOwnOfficials(sentence: AnalysedSentence, clause: Clause, own: readonly string[]): boolean {
  if (clause.passive) return false;
  const { tree } = sentence;
  return clause.objects.some((noun) => {
    const ids = idsOf(entitiesOf(sentence, noun, { places: false, inside: false }));
    if (ids.length > 0) return ids.every((id) => own.includes(id));
    return dependants(tree, noun, 'nmod').some(
      (child) => tokenAt(tree, child).deprel === 'nmod:poss' && tokenAt(tree, child).upos === 'PRON',
    );
  });
}

/** How the promise stands; null where it was not made: denied, called off, or only thought of. */
function standing(
  sentence: AnalysedSentence,
  clause: Clause,
  match: UndertakingMatch,
  codebook: Codebook,
): Commitment['status'] | null {
  if (match.row.tense === 'future') return match.row.status;
  // "Norway's promise of radars has not reached Chad": made all the same
  if (match.row.id === 'promise-noun' && match.by !== undefined && !clause.words.includes('no') && STAYING.has(clause.lemma)) return match.row.status;
  // "vowed never to raise the tolls"
  if (clause.words.includes('never') && isNeverTo(sentence, clause)) return match.row.status;
  const { status } = findStatus(sentence, clause, codebook);
  // "is prepared to send observers if both ask for them": an offer, with its condition
  const isOffer = status === 'hypothetical' && clause.kind === 'adjective' && clause.tense === 'present' && findConditions(sentence, clause).length > 0;
  if (isOffer && !clause.words.some((word) => MODALS.has(word))) return match.row.status;
  if (status === null || status === 'denied' || status === 'hypothetical' || status === 'cancelled') return null;
  // "a treaty that will oblige both" is still to be made
  if (status === 'planned' && match.row.binding === true) return null;
  return status === 'planned' && ['signed', 'agreed'].includes(match.row.status) ? 'expected' : match.row.status;
} // prettier-ignore

const isNeverTo = ({ tree }: AnalysedSentence, { predicate }: Clause): boolean =>
  /^(?:never|not) to$/i.test([1, 2].map((step) => tree.tokens[predicate + step]?.text ?? '').join(' '));

const MODALS: ReadonlySet<string> = new Set(['may', 'might', 'could', 'would', 'can', 'not', 'never']);
const STAYING: ReadonlySet<string> = new Set([
  'reach',
  'materialise',
  'materialize',
  'arrive',
  'come',
  'keep',
  'honour',
  'honor',
  'fulfil',
  'stand',
  'remain',
]);
