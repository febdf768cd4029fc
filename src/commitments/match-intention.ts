import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { isReportedFuture } from '../events/is-reported-future.js';
import { dueDate } from '../events/due-date.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, headOfSpan, relation, subtree, tokenAt } from '../events/tree.js';
import { clauseSpan } from './clause-span.js';
import { saysHowMuch } from './is-concrete.js';
import type { CommitmentContext } from './commitment-context.js';
import type { UndertakingMatch } from './match-undertaking.js';
import { isInstrument } from './promise-words.js';
import { isOwnWord, isSaidAfter } from './own-word.js';
import { toldTo } from './told-to.js';
import { otherOf } from './parties-of.js';

/**
 * What a state says that it will do towards another: "We will provide Ukraine with radars" in its own text, "Norway will send
 * tanks to Ukraine, the minister said" where the words are reported as its own. What will merely happen, and what a text by
 * others foretells, promises nothing.
 * @param context whose text it is, and whom it is about
 */
export function matchIntention(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  context: CommitmentContext,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.foretold;
  const isReported = isToldAhead(sentence, clause, by, codebook);
  if (!row || clause.kind !== 'verb' || clause.passive || (clause.tense !== 'future' && !isReported)) return null;
  if (clause.borrowedSubject && clause.relation !== 'conj') return null;
  if (sentence.tokens[sentence.tokens.length - 1]?.text === '?' || by.length === 0) return null;
  // "the Secretary shall withdraw …" is an order at home
  const isOrder = clause.words.includes('shall') && context.speaker !== null && !context.isBilateral && by.length === 1;
  if (isOrder && clause.subjects.every((noun) => tokenAt(sentence.tree, noun).upos !== 'PRON')) return null;
  const name = [clause.lemma, ...clause.particles].join(' ');
  const isForborne = row.forbears?.includes(name) === true && saysNo(sentence, clause) && isOnGround(sentence, clause, row);
  if (!isForborne && !mayBePromised(sentence, clause, name, row, codebook)) return null;
  const { speaker, pairInFocus } = context;
  // an office's text about two tells as settled what either will do
  const speakers = context.isBilateral && by.length === 1 && pairInFocus?.includes(by[0] ?? '') === true ? by[0] : speaker;
  if (!isOwnWord(sentence, clause, by, speakers ?? null, codebook)) return null;
  const told = toldTo(sentence, clause, codebook).filter((id) => !by.includes(id));
  const isToOther = (context.isBilateral && speaker !== null) || fulfils(sentence, clause);
  const to = told.length === 1 ? told : isToOther ? otherOf(by[0], pairInFocus) : [];
  const isDeed = isForborne || row.deeds?.includes(name) === true || fulfils(sentence, clause);
  if (!isDeed && speakers !== speaker) return null;
  const undertaking = { ...clauseSpan(sentence, clause), ...(isForborne ? { start: startOfNo(sentence, clause) } : {}) };
  // "we will continue to work with our partners": vague in an office's own text, unless it says how much
  const isVague = isVagueDeed(sentence, clause, codebook);
  const isMeasured = saysHowMuch(sentence, undertaking);
  if (isVague && clause.relation !== 'ccomp' && !isMeasured) return null;
  const isInOwnText = isMainClause(sentence, clause);
  const others = othersNamed(sentence, clause, by, isDeed || !isInOwnText);
  // what nobody is named for is promised where it is a deed with its day or amount: "would hand over power in March"
  const isSettled = isForborne || (isDeed && (isMeasured || dueDate(sentence, clause.predicate) !== null));
  // "brought word that it would reopen its embassy", to those whom the envoy called on
  const isToSide = isDeed && by[0] !== undefined && context.otherSide(by[0], false) !== null;
  if (by.length < 2 && !isSettled && !(isDeed && to.length > 0) && others.length === 0 && !isToSide) return null;
  const known = others.length === 1 ? others : isDeed ? to : [];
  return { row, undertaking, covers: [clause.predicate, innermost(sentence, clause).predicate], ...(known.length > 0 ? { to: known } : {}), ...(told.length === 1 && isDeed ? { heard: told } : {}) };
} // prettier-ignore

/** "would" in what somebody said, however the saying stands; "announced that it was shipping 40 tonnes": a deed under way. */
function isToldAhead(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  codebook: Codebook,
): boolean {
  if (isReportedFuture(sentence, clause, true) || isJoinedReport(sentence, clause)) return true;
  const rel = relation(tokenAt(sentence.tree, clause.predicate));
  if (clause.words.includes('would')) {
    return (rel === 'acl' && clause.mark === 'that') || (rel === 'root' && isSaidAfter(sentence, clause, by, codebook));
  }
  return isUnderWay(sentence, clause, codebook);
} // prettier-ignore

/** "announced that it was sending tents": a deed that has begun, with its amount. */
function isUnderWay({ tree, clauses }: AnalysedSentence, clause: Clause, { foretold }: Codebook): boolean {
  const { text, head } = tokenAt(tree, clause.predicate);
  const above = clause.relation === 'ccomp' ? clauses.get(head) : undefined;
  if (!above || above.tense !== 'past' || !ANNOUNCING.has(above.lemma) || !/ing$/i.test(text)) return false;
  const isGoing = dependants(tree, clause.predicate, 'aux').some((aux) => ['was', 'were'].includes(tokenAt(tree, aux).text.toLowerCase()));
  const counted = clause.objects.some((noun) => dependants(tree, noun, 'nummod').length > 0);
  return isGoing && counted && foretold?.deeds?.includes([clause.lemma, ...clause.particles].join(' ')) === true;
} // prettier-ignore

const ANNOUNCING: ReadonlySet<string> = new Set([
  'announce',
  'say',
  'disclose',
  'reveal',
  'confirm',
  'declare',
]);

/** "said that it would pull out and would pay": a tree may hang the second on the saying itself. */
function isJoinedReport(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree, clauses } = sentence;
  const { head } = tokenAt(tree, clause.predicate);
  const above = clause.relation === 'conj' ? clauses.get(head) : undefined;
  if (!above || !clause.words.includes('would')) return false;
  if (isReportedFuture(sentence, above, true)) return true;
  return (
    above.tense === 'past' &&
    dependants(tree, clause.predicate, 'nsubj').length === 0 &&
    dependants(tree, head, 'ccomp').length > 0
  );
}

/** "will not let troops cross its territory"; "will not let that happen" is a vow, and promises nobody anything. */
const isOnGround = ({ tree }: AnalysedSentence, { lemma, predicate }: Clause, row: UndertakingRow): boolean =>
  !['let', 'allow', 'permit'].includes(lemma) ||
  subtree(tree, predicate).some(
    (at) => row.grounds?.includes(tokenAt(tree, at).lemma.toLowerCase()) === true,
  );

/** "not raise the tolls": what is forborne begins with the word that denies it. */
const startOfNo = ({ tree }: AnalysedSentence, { predicate }: Clause): number =>
  Math.min(
    ...[
      predicate,
      ...dependants(tree, predicate, 'advmod').filter((one) =>
        /^(?:not|never|n['’]t)$/i.test(tokenAt(tree, one).text),
      ),
    ].map((one) => tokenAt(tree, one).start),
  );

/** Whether a verb tells of a deed, and not of a state, an answer, a wish or talk. */
function mayBePromised(
  sentence: AnalysedSentence,
  clause: Clause,
  name: string,
  row: UndertakingRow,
  codebook: Codebook,
): boolean {
  const promised = innermost(sentence, clause);
  const isUnless = row.unless?.some((verb) => verb === name || verb === promised.lemma) === true;
  // "would accept" foretells, "would accept peacekeepers" promises
  const isThing = row.deeds?.includes(name) === true && hasThing(sentence, clause, row);
  if (isUnless && !isThing) return false;
  // "delivered remarks", "will deliver a speech"
  const isTalk = clause.objects.some((noun) => {
    const lemma = tokenAt(sentence.tree, noun).lemma.toLowerCase();
    return TALK.has(lemma) || codebook.saying.nouns.has(lemma);
  });
  return (
    !isTalk &&
    !clause.words.some((word) => ['not', "n't", 'n’t', 'never', 'likely', 'probably'].includes(word))
  );
}

/** "accept two hundred refugees", "pay compensation": a thing that a state takes in or gives. */
const hasThing = ({ tree }: AnalysedSentence, { objects }: Clause, { things }: UndertakingRow): boolean =>
  objects.some(
    (noun) =>
      things?.includes(tokenAt(tree, noun).lemma.toLowerCase()) === true ||
      dependants(tree, noun, 'nummod').length > 0,
  );

function isVagueDeed(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean {
  const promised = innermost(sentence, clause);
  return codebook.predicates.vague.has(promised.lemma) || promised.lemma === 'continue';
}

/** "will provide an update": talk to those who listen. */
const TALK = new Set([
  'update',
  'detail',
  'answer',
  'briefing',
  'readout',
  'information',
  'remark',
  'question',
  'clarity',
]);

/** "would carry out the agreement in full": what binds it already, to the other party. */
const fulfils = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  ['carry', 'implement', 'fulfil', 'fulfill', 'honour', 'honor', 'observe'].includes(clause.lemma) &&
  clause.objects.some((noun) => isInstrument(tokenAt(tree, noun).lemma.toLowerCase()));

/** "will continue to work to hold Russia to account": the verb that says what will be done. */
function innermost(sentence: AnalysedSentence, clause: Clause): Clause {
  const carries = ['continue', 'begin', 'start', 'keep', 'work', 'go'].includes(clause.lemma);
  const next = carries ? clause.complements.find(({ kind }) => kind === 'to' || kind === 'ing') : undefined;
  const inner = next === undefined ? undefined : sentence.clauses.get(next.predicate);
  return inner === undefined || inner.predicate <= clause.predicate ? clause : innermost(sentence, inner);
}

/** A main clause, or one joined to it: the speaker's own, and no report. */
function isMainClause(sentence: AnalysedSentence, clause: Clause): boolean {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = relation(token) === 'conj' ? sentence.clauses.get(token.head) : undefined;
  return above ? isMainClause(sentence, above) : relation(token) !== 'ccomp';
}

/**
 * The states and bodies that a clause names beside those who will do it; a joined verb may leave them to the first one.
 * @param shares whether it does: "will send tanks to Mali and train crews", not "will back Mali and build roads"
 */
function othersNamed(
  sentence: AnalysedSentence,
  clause: Clause,
  by: readonly string[],
  shares: boolean,
): string[] {
  const { tree } = sentence;
  const words = subtree(tree, clause.predicate).map((index) => tokenAt(tree, index));
  const named = sentence.mentions
    .filter((mention) => words.some((word) => mention.start <= word.start && word.end <= mention.end))
    // "will file a suit before the Court": nothing is owed to it
    .filter((mention) => caseOf(tree, Math.max(0, headOfSpan(tree, mention))) !== 'before')
    .flatMap(({ entities }) =>
      entities.flatMap(({ id, kind, sector }) =>
        id === null || kind === 'place' || sector === 'BUS' || by.includes(id) ? [] : [id],
      ),
    );
  if (named.length > 0) return [...new Set(named)];
  const token = tokenAt(tree, clause.predicate);
  const above = shares && relation(token) === 'conj' ? sentence.clauses.get(token.head) : undefined;
  return above && above.kind !== 'noun' ? othersNamed(sentence, above, by, shares) : [];
}
