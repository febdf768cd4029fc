import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf, subjectEntities } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import type { Event, EventDate } from '../events/event.js';
import { findAttribution } from '../events/find-attribution.js';
import { isAsserted } from '../events/is-asserted.js';
import { saysNo } from '../events/says-no.js';
import { ancestors, dependants, tokenAt } from '../events/tree.js';
import { nameFor } from '../identity.js';
import { cut } from '../span.js';
import { wholeClauseSpan } from './issue-span.js';
import { matchJudgements, matchOwnJudgement } from './match-judgement.js';
import { matchReception } from './match-reception.js';
import { isAside, isPrivate } from './is-aside.js';
import { asView } from './match-view.js';
import { matchViewer } from './match-viewer.js';
import { mayHold } from './may-hold.js';
import { matchStance } from './match-stance.js';
import { matchStandNoun } from './match-stand-noun.js';
import type { Position } from './position.js';
import { saidPositions } from './said-positions.js';
import type { HeldStance } from './stance-match.js';

const ISSUE_LENGTH = 160;

/** What a sentence needs of its document: whom "official statements" belong to, and when a clause took place. */
export interface PositionContext {
  readonly inFocus: string | null;
  /** The state or body whose own statement it is; null for the press and for talk. */
  readonly speaker: string | null;
  /** The events read from the sentence, which know whom they recall. */
  readonly events: readonly Event[];
  /** The date of a clause, by its predicate's token index. */
  readonly dateOf: (predicate: number) => EventDate | null;
  /** Those who met or agreed last before the sentence: "They reaffirmed their commitment". */
  readonly together: readonly string[];
}

/** Who takes which stance on what, in one sentence. One position a clause; what it says is not a position again. */
export function findPositions(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  context: PositionContext,
): Position[] {
  const out: Position[] = [];
  const told = new Set<number>();
  // "Does Peru want the fleet to leave?" asks
  if (text.slice(sentence.sentence.start, sentence.sentence.end).trimEnd().endsWith('?')) return [];
  if (!mayHold(sentence, codebook, context))
    return saidPositions(sentence, text, codebook, context.events, out);
  for (const each of fromTheTop(sentence)) {
    const carried = asCarried(sentence, each);
    const clause = asView(sentence, each, codebook) ?? carried ?? each;
    if (clause.kind === 'noun' || isAside(sentence, clause) || isPrivate(sentence, clause, codebook))
      continue;
    if (!isAsserted(sentence, clause) && !refusesToo(sentence, clause, codebook) && carried === null)
      continue;
    // "reiterated its opposition, saying that it rejects …": what stands within the issue told is not told again
    if (
      ancestors(sentence.tree, clause.predicate).some((above) => told.has(above)) &&
      isWithin(sentence, clause, told)
    )
      continue;
    if (isWhatIsDenied(sentence, clause)) continue;
    for (const { holder, match } of stancesOf(sentence, text, clause, codebook, context)) {
      const isFirst = !told.has(clause.predicate);
      told.add(clause.predicate);
      const own =
        isFirst || match.said === undefined
          ? quoteOf(sentence, carrierOf(sentence, clause))
          : wholeClauseSpan(sentence.tree, match.said);
      const quote = cut(text, own);
      out.push({
        id: nameFor('position', quote.start, quote.end, match.why),
        holder,
        issue: text.slice(match.issue.start, match.issue.end).replace(/\s+/g, ' ').slice(0, ISSUE_LENGTH),
        stance: match.stance,
        act: match.act,
        verb: clause.lemma,
        formula: quotedWithin(quote.text),
        date: context.dateOf(clause.predicate),
        attribution: findAttribution(sentence, text, clause.predicate, codebook),
        quote,
        why: [match.why],
      });
    }
  }
  out.push(...saidPositions(sentence, text, codebook, context.events, out));
  return out.sort((a, b) => a.quote.start - b.quote.start);
}

/** Who takes which stances in a clause: those it names, else whose statement it is, where it judges in its own name. */
function stancesOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
  context: PositionContext,
): HeldStance[] {
  const { inFocus, speaker, events } = context;
  const as = asAdjective(sentence, clause, codebook) ?? asUncowed(clause, codebook);
  if (as) return stancesOf(sentence, text, as, codebook, context);
  const own = holderOf(sentence, text, clause, codebook, inFocus, speaker);
  const known = own.length > 0 ? own : recalled(sentence, clause, events);
  const holder = known.length === 0 && isOfThem(sentence, clause) ? [...context.together] : known;
  const matches = holder.length === 0 ? [] : matchJudgements(sentence, clause, holder, codebook);
  const match = matches.length > 0 || holder.length === 0 ? null : matchStance(sentence, clause, holder, codebook);
  if (match) return [{ holder, match }];
  if (matches.length > 0) return matches.map((one) => ({ holder, match: one }));
  const stand =
    matchStandNoun(sentence, clause, codebook) ??
    matchViewer(sentence, text, clause, codebook) ??
    matchReception(sentence, clause, codebook);
  if (stand) return [stand];
  const judged = speaker === null ? null : matchOwnJudgement(sentence, clause, codebook);
  return judged === null || speaker === null ? [] : [{ holder: [speaker], match: judged }];
} // prettier-ignore

/** "Peru denied that it supported the raid". */
const isWhatIsDenied = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.relation === 'ccomp' && DENYING.has(tokenAt(tree, tokenAt(tree, clause.predicate).head).lemma);

const DENYING = new Set(['deny', 'disclaim', 'disavow']);

/** "will not be blackmailed": of a passive the one whom nobody will sway stands as subject. */
const asUncowed = (clause: Clause, { judgements }: Codebook): Clause | null =>
  clause.kind === 'verb' && clause.passive && clause.subjects.length === 0 && clause.objects.length > 0 && judgements.cowed.has(clause.lemma)
    ? { ...clause, subjects: clause.objects, objects: [] }
    : null; // prettier-ignore

/** "They", "Both", "The leaders": two or more who stand together, and no name says who. */
const isOfThem = ({ tree }: AnalysedSentence, { subjects, predicate, relation }: Clause): boolean => {
  const [subject] = subjects;
  // "Both reiterated": the tree may have an adverb
  if (subject === undefined && relation === 'root')
    return dependants(tree, predicate, 'advmod', 'det').some((at) => at < predicate && tokenAt(tree, at).text.toLowerCase() === 'both');
  if (subject === undefined || subjects.length > 1) return false;
  const { text, lemma, upos } = tokenAt(tree, subject);
  if (/^(?:they|both)$/i.test(text)) return true;
  return (
    upos === 'NOUN' && /s$/.test(text) && THOSE.has(lemma.toLowerCase()) &&
    dependants(tree, subject, 'nmod', 'amod', 'acl', 'compound').length === 0 &&
    dependants(tree, subject, 'det').some((det) => /^(?:the|both)$/i.test(tokenAt(tree, det).text))
  );
}; // prettier-ignore

const THOSE = new Set(['leader', 'side', 'minister', 'president', 'party', 'premier', 'delegation', 'government', 'country', 'neighbour', 'neighbor', 'ally', 'partner', 'capital']); // prettier-ignore

/** Whom the event that the same words tell recalls as its actor: "They condemned it" after a paragraph about the two. */
function recalled({ tree }: AnalysedSentence, clause: Clause, events: readonly Event[]): string[] {
  const { start, end } = tokenAt(tree, clause.predicate);
  const told = events
    .filter(({ type, quote }) => STANCES.has(type) && quote.start <= start && end <= quote.end)
    .sort((a, b) => a.quote.end - a.quote.start - (b.quote.end - b.quote.start))[0];
  if (told === undefined || told.actor.some(({ id }) => id === null)) return [];
  return [...new Set(told.actor.flatMap(({ id }) => (id === null ? [] : [id])))];
}

const STANCES: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE', 'REJECT', 'REQUEST', 'CONCEDE']);

/** "is opposed to the road", "was disappointed by the vote": a state of mind, where the tree has a passive. */
function asAdjective({ tree }: AnalysedSentence, clause: Clause, { stances }: Codebook): Clause | null {
  if (clause.kind !== 'verb' || !clause.passive || clause.objects.length === 0) return null;
  const lemma = tokenAt(tree, clause.predicate).text.toLowerCase();
  if (stances.get(lemma)?.some(({ entry }) => entry.as === 'adjective') !== true) return null;
  return { ...clause, kind: 'adjective', lemma, passive: false, subjects: clause.objects, objects: [] };
}

/**
 * What the clause above carries, with its subject: "limited itself to expressing hope", "let it be known that it would block the levy",
 * "went on to call it a farce".
 */
function asCarried({ tree, clauses }: AnalysedSentence, clause: Clause): Clause | null {
  const above = clauses.get(tokenAt(tree, clause.predicate).head);
  if (above?.form !== 'finite' || above.kind !== 'verb' || above.passive || above.subjects.length === 0) return null;
  const isAll = clause.form === 'ing' && clause.mark === 'to' && ['limit', 'confine', 'restrict'].includes(above.lemma);
  const isNext = clause.form === 'infinitive' && [...above.particles, ...above.words].some((word) => CARRYING.has(`${above.lemma} ${word}`));
  if (isAll || isNext) return { ...clause, subjects: above.subjects };
  const isLetKnown = above.lemma === 'let' && ['know', 'understand', 'see'].includes(clause.lemma) && clause.passive;
  return isLetKnown ? { ...clause, lemma: 'say', passive: false, subjects: above.subjects, objects: [], words: above.words } : null;
} // prettier-ignore

const CARRYING = new Set(['go on', 'come out', 'step forward']);

/** "could not accept": a refusal, where "could accept" is a guess. */
const refusesToo = (sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean =>
  clause.form === 'finite' &&
  clause.words.includes('could') &&
  codebook.judgements.refusals.has(clause.lemma) &&
  saysNo(sentence, clause);

/** Governing clauses before those that they govern. */
function fromTheTop(sentence: AnalysedSentence): Clause[] {
  const depth = (clause: Clause): number => ancestors(sentence.tree, clause.predicate).length;
  return [...sentence.clauses.values()].sort((a, b) => depth(a) - depth(b) || a.predicate - b.predicate);
}

/** "will continue to support": the words that say so begin with the verb that carries the infinitive. */
function carrierOf(sentence: AnalysedSentence, clause: Clause): Clause {
  const token = tokenAt(sentence.tree, clause.predicate);
  const above = token.deprel === 'xcomp' ? sentence.clauses.get(token.head) : undefined;
  return above === undefined || clause.form === 'finite' ? clause : carrierOf(sentence, above);
}

/** A clause that completes one that was told, as against one that stands beside it, or within one that does. */
function isWithin({ tree, clauses }: AnalysedSentence, clause: Clause, told: ReadonlySet<number>): boolean {
  let at = clause.predicate;
  while (at >= 0 && !told.has(at)) {
    const { deprel, head } = tokenAt(tree, at);
    if (clauses.get(at)?.kind !== 'noun' && ['conj', 'advcl', 'parataxis'].includes(deprel)) return false;
    if (at === clause.predicate && !['ccomp', 'xcomp', 'acl'].includes(deprel)) return false;
    at = head;
  }
  return true;
}

/** The ids of those who take the stance: the subject, or those whose statements and documents say so. */
function holderOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
  inFocus: string | null,
  speaker: string | null,
): string[] {
  const named = idsOf(subjectEntities(sentence, clause));
  if (named.length > 0) return named;
  const subject = clause.subjects[0];
  // "We remain committed to the talks," the Kenyan minister said
  if (subject !== undefined && tokenAt(sentence.tree, subject).text.toLowerCase() === 'we') {
    const sayer = findAttribution(sentence, text, clause.predicate, codebook)?.id ?? null;
    const own = sayer ?? speaker;
    return own === null ? [] : [own];
  }
  if (inFocus === null) return named;
  const speaks =
    subject !== undefined && codebook.saying.nouns.has(tokenAt(sentence.tree, subject).lemma.toLowerCase());
  return speaks ? [inFocus] : [];
}

/** Words in quotation marks: the formula that the text gives in its own form. */
function quotedWithin(words: string): string | null {
  const match = /[“"]([^”"]{3,120})[”"]/u.exec(words);
  return match?.[1] ?? null;
}
