import type { Codebook, EventType } from '../codebook/index.js';
import type { Issue } from '../issue.js';
import type { Span } from '../span.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findParticipants } from './find-participants.js';
import { findStatus } from './find-status.js';
import { matchRules, type Match } from './match-rules.js';
import type { Found } from './noun-phrases.js';
import { withoutPrivate } from './private-parties.js';
import { turnAct } from './turn-act.js';
import { relation, subtreeSpan, tokenAt, type Tree } from './tree.js';

/** What one sentence tells: at most one act a predicate; what an act's own words contain is not an act again. */
export function codeSentence(
  sentence: AnalysedSentence,
  index: number,
  codebook: Codebook,
): { acts: Act[]; issues: Issue[] } {
  const acts: Act[] = [];
  const issues: Issue[] = [];
  const spent = new Set<number>();
  for (const clause of byDepth(sentence)) {
    if (spent.has(clause.predicate)) continue;
    // "the expansion of cooperation" tells of no act of cooperating
    if (clause.kind === 'noun' && codebook.predicates.abstract.has(clause.lemma)) continue;
    // "coordinated efforts": a participle before a noun describes it
    if (clause.kind === 'verb' && clause.relation === 'amod') continue;
    const matches = matchRules(sentence, clause, codebook);
    const coded = firstAct(sentence, index, clause, matches, codebook);
    if (coded.act) {
      acts.push(coded.act);
      for (const covered of coveredBy(sentence, clause, coded.act.match)) spent.add(covered);
    } else {
      if (coded.issue) issues.push(coded.issue);
      // "urged the parties to agree": a request to somebody unknown is no agreement of the one who asks
      if (coded.refused) for (const { predicate } of clause.complements) spent.add(predicate);
    }
  }
  return { acts, issues };
}

/** Governing clauses before those that they govern. */
function byDepth(sentence: AnalysedSentence): Clause[] {
  const { tree } = sentence;
  const depth = (index: number): number => {
    let steps = 0;
    for (
      let at = tokenAt(tree, index).head;
      at >= 0 && steps < tree.tokens.length;
      at = tokenAt(tree, at).head
    )
      steps++;
    return steps;
  };
  return [...sentence.clauses.values()].sort(
    (a, b) => depth(a.predicate) - depth(b.predicate) || a.predicate - b.predicate,
  );
}

function firstAct(
  sentence: AnalysedSentence,
  index: number,
  clause: Clause,
  matches: readonly Match[],
  codebook: Codebook,
): { act: Act | null; issue: Issue | null; refused: boolean } {
  let issue: Issue | null = null;
  for (const match of matches) {
    const found = findParticipants(sentence, clause, match, codebook);
    const { actors, recipients } = withoutPrivate(sentence, match.rule.type, found, codebook);
    const { why } = found;
    const refused = refuse(match, clause, actors, recipients);
    if (refused === 'unknown-actor') issue ??= unknownActor(sentence, clause, match);
    if (refused) continue;
    const standing = findStatus(sentence, clause, codebook);
    if (standing.status === null) return { act: null, issue: null, refused: true };
    const turned = turnAct(sentence, clause, match.rule, match.rule.status ?? standing.status, codebook);
    const act: Act = {
      sentence: index,
      clause,
      match: { ...match, rule: turned.rule },
      actors,
      recipients,
      status: turned.status,
      quote: quoteOf(sentence, clause),
      why: [turned.rule.name, ...why, ...standing.why, ...(turned.why === null ? [] : [turned.why])],
    };
    return { act, issue: null, refused: false };
  }
  return { act: null, issue, refused: matches.some((match) => match.rule.complement !== null) };
}

// Acts that need somebody to whom they are done: without one they are domestic or mere description.
const NEEDS_RECIPIENT: ReadonlySet<EventType> = new Set<EventType>([
  'ASSAULT',
  'COERCE',
  'AID',
  'SUPPORT',
  'SANCTION',
  'PROTEST',
]);
const NEEDS_TWO: ReadonlySet<EventType> = new Set<EventType>(['CONSULT', 'COOPERATE']);

function refuse(
  match: Match,
  clause: Clause,
  actors: readonly Found[],
  recipients: readonly Found[],
): 'unknown-actor' | 'not-enough' | null {
  const { rule } = match;
  const known = (list: readonly Found[]): Found[] => list.filter((found) => found.entity.id !== null);
  const all = [...known(actors), ...known(recipients)];
  if (all.length === 0) return actors.length > 0 ? 'unknown-actor' : 'not-enough';
  // crowds rarely have a name: "nurses struck against the Polish government"
  const isCrowd = rule.type === 'PROTEST' && known(recipients).some((found) => !found.mention.asPlace);
  if (known(actors).length === 0 && !isCrowd && (clause.kind === 'noun' || !clause.passive))
    return 'unknown-actor';
  if (rule.needsRecipient && known(recipients).length === 0) return 'not-enough';
  const ids = new Set(all.map((found) => found.entity.id));
  // "they cut ties": two who act on each other need no third
  if (
    NEEDS_RECIPIENT.has(rule.type) &&
    known(recipients).length === 0 &&
    !((rule.type === 'SANCTION' || rule.reciprocal) && ids.size > 1)
  )
    return 'not-enough';
  if ((rule.acrossBorders || NEEDS_TWO.has(rule.type)) && ids.size < 2) return 'not-enough';
  return null;
}

function unknownActor(sentence: AnalysedSentence, clause: Clause, match: Match): Issue {
  const span = quoteOf(sentence, clause);
  return {
    code: 'unknown-actor',
    where: span,
    saw: tokenAt(sentence.tree, clause.predicate).text,
    message: `${match.rule.type} was not coded: nobody whom the gazetteer knows is named as its actor.`,
  };
}

/** Predicates that an act's own words contain: its complement clauses and the event nouns among its arguments. */
function coveredBy(sentence: AnalysedSentence, clause: Clause, match: Match): number[] {
  const { tree } = sentence;
  const out: number[] = [];
  const visit = (index: number): void => {
    for (const child of tree.children[index] ?? []) {
      if (!isWithin(sentence, child, index === clause.predicate)) continue;
      // an event noun holds no whole clause: "the restoration … fuelled hopes" is a parse gone wrong
      if (clause.kind === 'noun' && sentence.clauses.get(child)?.form === 'finite') continue;
      out.push(child);
      visit(child);
    }
  };
  visit(clause.predicate);
  // "accused Poland of interfering": what completes the predicate is within it, however the tree hangs it
  for (const { predicate } of clause.complements) {
    out.push(predicate);
    visit(predicate);
  }
  if (match.noun !== null && match.noun !== clause.predicate) out.push(match.noun);
  return out.filter((index) => !isFreeOblique(sentence, index, clause));
}

const WITHIN: ReadonlySet<string> = new Set(['ccomp', 'xcomp', 'obj', 'iobj', 'csubj', 'obl', 'nmod']);

/** Whether a dependant belongs to what an act's own words say. */
function isWithin(sentence: AnalysedSentence, child: number, isDirect: boolean): boolean {
  const token = tokenAt(sentence.tree, child);
  const rel = relation(token);
  if (WITHIN.has(rel) || token.deprel === 'nsubj:pass') return true;
  // "plans to visit" is within; "an action condemned by Seoul" and relative clauses tell for themselves
  if (rel === 'acl')
    return token.deprel !== 'acl:relcl' && sentence.clauses.get(child)?.form !== 'participle';
  // "agreed to reopen the border and to resume flights": an infinitive joined to a finite verb goes with its complement
  if (rel === 'conj' && isDirect && sentence.clauses.get(child)?.form === 'infinitive')
    return sentence.clauses.get(token.head)?.form !== 'infinitive';
  // "met and then expelled": what is joined to the predicate stands for itself; deeper down all is within
  return !isDirect && (rel === 'conj' || rel === 'advcl' || rel === 'nsubj');
}

/** "agreed during the talks", "met after the visit": an event noun in an adverbial is told beside, not within. */
function isFreeOblique(sentence: AnalysedSentence, index: number, clause: Clause): boolean {
  const { tree } = sentence;
  for (let at = index; at >= 0 && at !== clause.predicate; at = tokenAt(tree, at).head) {
    const token = tokenAt(tree, at);
    if (token.head !== clause.predicate && relation(token) !== 'obl') continue;
    const preposition = dependantCase(tree, at);
    if (relation(token) !== 'obl') continue;
    if (BESIDE.has(preposition) || (AT.has(preposition) && sentence.clauses.has(at))) return true;
  }
  return false;
}

const BESIDE = new Set([
  'during',
  'after',
  'before',
  'following',
  'since',
  'amid',
  'amidst',
  'ahead',
  'despite',
  'upon',
  'until',
]);
const AT = new Set(['at', 'in', 'as']);

function dependantCase(tree: Tree, index: number): string {
  const child = (tree.children[index] ?? []).find((one) =>
    ['case', 'mark'].includes(relation(tokenAt(tree, one))),
  );
  return child === undefined ? '' : tokenAt(tree, child).text.toLowerCase();
}

/** The words that say so: the clause from its subject on, without what is told beside it. */
export function quoteOf(sentence: AnalysedSentence, clause: Clause): Span {
  const { tree } = sentence;
  const beside = (child: number): boolean => {
    const token = tokenAt(tree, child);
    const rel = relation(token);
    if (rel === 'parataxis' || rel === 'punct') return true;
    return rel === 'conj' && token.head === clause.predicate && sentence.clauses.has(child);
  };
  const own = subtreeSpan(tree, clause.predicate, beside);
  // "an action condemned by Seoul": the noun that a reduced relative describes belongs to the words
  const head = tokenAt(tree, clause.predicate).head;
  const noun = relation(tokenAt(tree, clause.predicate)) === 'acl' && head >= 0 ? tokenAt(tree, head) : null;
  const borrowed =
    clause.relation === 'conj' && clause.borrowedSubject
      ? clause.subjects.map((subject) => tokenAt(tree, subject).start)
      : [];
  const start = Math.min(
    own.start,
    noun && noun.start < own.start ? noun.start : own.start,
    ...borrowed.filter((offset) => own.start - offset < 60),
  );
  return { start, end: own.end };
}
