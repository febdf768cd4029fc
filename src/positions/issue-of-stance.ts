import type { Codebook, EntryOf, StanceRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf, nounsAfter } from '../events/noun-phrases.js';
import { dependants, relation, subtree, subtreeSpan, tokenAt } from '../events/tree.js';
import type { Span } from '../span.js';
import { clauseSpan, isIssue, isIssueOrIt, nounSpan, wholeClauseSpan } from './issue-span.js';

/** The issue of a stance: what stands where the row of `stances.yaml` says; null where nothing does. */
export function issueOf(
  sentence: AnalysedSentence,
  clause: Clause,
  { entry, row }: EntryOf<StanceRow>,
  holder: readonly string[],
  codebook: Codebook,
): Span | null {
  const { tree } = sentence;
  if (row.onlyOfOthers === true) return wantedOfOthers(sentence, clause, holder);
  if (row.nouns) {
    // "reaffirmed its commitment to the policy": the noun carries the stance, the issue hangs on it
    const noun = clause.objects.find((object) => row.nouns?.includes(lemmaAt(sentence, object)));
    return noun === undefined ? null : issueOnNoun(sentence, clause, noun, row, holder);
  }
  if (row.complement) {
    const complement = clause.complements.find(
      // what stands before the verb is its purpose: "to end the war, we urge them to stop"
      ({ kind, predicate }) =>
        kind !== 'bare' &&
        predicate > clause.predicate &&
        row.complement?.includes(kind) &&
        // "supports the envoy in talking" is for the envoy; "asked whether", "asked why" only want to know
        (kind !== 'ing' || !row.issue || clause.objects.length === 0) &&
        // "maintains that the envoy left" says what happened
        (row.id !== 'maintain-that' || isStanding(sentence.clauses.get(predicate))) &&
        (clause.lemma !== 'ask' || sentence.clauses.get(predicate)?.mark === 'that'),
    );
    if (complement && row.onlyJudging === true) return judged(sentence, complement.predicate, codebook);
    // "demanded that Japan recognise the outcome": all of it is called for
    if (complement)
      return (row.stance === 'calls for' || WHOLE.has(row.id)) && complement.kind === 'that'
        ? wholeClauseSpan(tree, complement.predicate)
        : clauseSpan(sentence, complement.predicate);
    // "has no plans to recognise the regime": the infinitive hangs on the noun
    const planned = clause.objects.flatMap((noun) => dependants(tree, noun, 'acl'))[0];
    if (row.onlyJudging === true && planned !== undefined) return judged(sentence, planned, codebook);
    const asked = row.stance === 'calls for' ? askedOfThose(sentence, clause) : null;
    if (asked) return asked;
    if (!row.issue) return null;
  }
  // "committed 400 soldiers to the force" gives, and takes no stance
  if (clause.lemma === 'commit' && clause.objects.some((one) => dependants(tree, one, 'nummod').length > 0))
    return null;
  // "gave the plan its blessing", "came down on the side of the islanders": the idiom's own nouns are no issue
  const isOwn = (noun: number): boolean => entry.rest.includes(lemmaAt(sentence, noun));
  const free = clause.objects.filter((noun) => !isOwn(noun));
  const carriers = [...clause.objects, ...clause.obliques.map(({ noun }) => noun).filter(isOwn)];
  for (const role of row.issue ?? ['object']) {
    // "embraced her on the tarmac": a place, where the idiom itself does not say "on"
    if (LOOSE.has(role) && (row.id === 'support' || row.id === 'oppose') && !entry.rest.includes(role))
      continue;
    const noun =
      role === 'object'
        ? free[0]
        : // "took note of the ruling": the issue may hang on the idiom's noun
          (clause.obliques.find((oblique) => oblique.preposition === role && !isOwn(oblique.noun))?.noun ??
          carriers.flatMap((object) => nounsAfter(sentence, object, role))[0]);
    if (noun === undefined) {
      const asked = askedAfter(sentence, clause, role);
      if (asked !== null) return asked;
      continue;
    }
    // "recognises Mr. Gil as president": whom one recognises as what is an issue
    const isAs =
      RECOGNISING.has(clause.lemma) &&
      tokenAt(tree, noun).upos !== 'PRON' &&
      clause.obliques.some(
        ({ preposition, noun: as }) => preposition === 'as' && HOLDS.test(lemmaAt(sentence, as)),
      );
    if (!isAs && !(isPlain(sentence, clause, row) ? isIssueOrIt : isIssue)(sentence, noun)) continue;
    // "rejected the accusation" denies, and takes no position
    if (DENYING.has(clause.lemma) && CHARGES.has(lemmaAt(sentence, noun))) continue;
    return nounSpan(tree, noun);
  }
  return null;
}

const LOOSE: ReadonlySet<string> = new Set(['on', 'at', 'over']);

/** "takes no side on who owns the reef": a question as the issue. */
function askedAfter({ tree, clauses }: AnalysedSentence, clause: Clause, role: string): Span | null {
  const asked = dependants(tree, clause.predicate, 'advcl', 'ccomp').find((at) =>
    dependants(tree, at, 'mark', 'case').some((mark) => tokenAt(tree, mark).text.toLowerCase() === role) &&
    subtree(tree, at).some((one) => /^(?:who|whom|whose|what|which|whether|how|where|when)$/i.test(tokenAt(tree, one).text)),
  );
  return asked === undefined || clauses.get(asked)?.form !== 'finite' ? null : wholeClauseSpan(tree, asked);
} // prettier-ignore

/** "wants Sudan to open the gates", "wants the captives handed over": what somebody else is to do. */
function wantedOfOthers(sentence: AnalysedSentence, clause: Clause, holder: readonly string[]): Span | null {
  const { tree, clauses } = sentence;
  const object = clause.objects[0];
  if (object === undefined || clause.passive || clause.relation === 'acl' || tokenAt(tree, object).upos === 'PRON') return null;
  if (clause.lemma === 'like' && !clause.words.includes('would')) return null;
  // "expects the harvest to fall" foretells; "asked the department to look into it" is an order at home
  const others = idsOf(entitiesOf(sentence, object, { places: false, adjectives: true, inside: true, inner: ['possessor', 'of'] }));
  const isOther = (others.length > 0 && !others.some((id) => holder.includes(id))) || PARTIES.has(lemmaAt(sentence, object));
  const isWish = WANTING.has(clause.lemma) && clause.subjects.every((noun) => isNamed(sentence, noun)) && others.length === 0;
  if (!isOther && !isWish) return null;
  const done = clause.complements.find(({ kind, predicate }) => kind === 'to' && predicate > object);
  if (done !== undefined) return wholeClauseSpan(tree, done.predicate);
  const handed = dependants(tree, object, 'acl').find((at) => clauses.get(at)?.passive === true && tokenAt(tree, at).deprel === 'acl');
  return handed === undefined || !WANTING.has(clause.lemma) ? null : subtreeSpan(tree, object);
} // prettier-ignore

/** A state or body itself, or its office: "Egypt", "the Egyptian minister". */
const isNamed = ({ tree, mentions }: AnalysedSentence, noun: number): boolean =>
  mentions.some(
    ({ start, end, kind, entities }) =>
      kind !== 'demonym' && kind !== 'anaphor' && entities.length > 0 && start <= tokenAt(tree, noun).start && tokenAt(tree, noun).end <= end,
  ); // prettier-ignore

const WANTING = new Set(['want', 'like']);
const PARTIES = new Set(['side', 'party', 'government', 'camp', 'capital', 'neighbour', 'neighbor', 'country', 'state', 'rival', 'partner', 'ally', 'member', 'army']); // prettier-ignore

/** Rows of which the issue is all that the clause says. */
const WHOLE: ReadonlySet<string> = new Set(['fear-that', 'maintain-that']);

const isStanding = (inner: Clause | undefined): boolean =>
  inner !== undefined &&
  (inner.kind === 'adjective' ||
    ['present', 'future'].includes(inner.tense) ||
    inner.words.some((word) => ['would', 'can', 'may', 'must', 'cannot'].includes(word)));

/** "calls on the countries concerned to lift them": where the tree hangs what is asked on who is concerned. */
function askedOfThose(sentence: AnalysedSentence, clause: Clause): Span | null {
  const { tree, clauses } = sentence;
  for (const { noun } of clause.obliques)
    for (const concerned of dependants(tree, noun, 'acl')) {
      const asked = dependants(tree, concerned, 'xcomp').find(
        (one) => clauses.get(one)?.form === 'infinitive',
      );
      if (asked !== undefined) return clauseSpan(sentence, asked);
    }
  return null;
}

const DENYING = new Set(['reject', 'dismiss', 'deny', 'refute', 'contest', 'repudiate', 'dispute']);
const RECOGNISING = new Set(['recognise', 'recognize', 'acknowledge', 'accept', 'regard', 'support', 'back']);
const HOLDS =
  /^(?:president|leader|government|authority|head|representative|premier|minister|state|ruler|successor)$/;
/** "Oman endorsed it": somebody named stands for or against what was spoken of before. */
const isPlain = ({ tree }: AnalysedSentence, clause: Clause, row: StanceRow): boolean =>
  (row.id === 'support' || row.id === 'oppose') &&
  clause.subjects.every((noun) => tokenAt(tree, noun).upos !== 'PRON');

const CHARGES = new Set([
  'accusation',
  'allegation',
  'charge',
  'claim',
  'report',
  'rumour',
  'rumor',
  'suggestion',
  'insinuation',
]);

/** "refused to recognise the regime": the regime; null where the verb judges nothing. */
function judged(sentence: AnalysedSentence, predicate: number, codebook: Codebook): Span | null {
  const inner = sentence.clauses.get(predicate);
  if (!inner || !codebook.judgements.refusals.has(inner.lemma)) return null;
  const noun = inner.objects[0] ?? inner.obliques[0]?.noun;
  return noun !== undefined && tokenAt(sentence.tree, noun).upos !== 'PRON'
    ? nounSpan(sentence.tree, noun)
    : null;
}

/** Nouns whose issue follows "of"; the others take theirs after "to" or "for" first. */
const OF_FIRST = new Set(['importance', 'need', 'necessity', 'value', 'urgency', 'centrality', 'primacy', 'recognition', 'rejection', 'condemnation']); // prettier-ignore

function issueOnNoun(
  sentence: AnalysedSentence,
  clause: Clause,
  noun: number,
  row: StanceRow,
  holder: readonly string[],
): Span {
  const { tree } = sentence;
  const ofFirst = OF_FIRST.has(lemmaAt(sentence, noun));
  const roles = ofFirst ? ['of', ...(row.issue ?? [])] : (row.issue ?? []);
  const relative = dependants(tree, noun, 'acl').filter(
    (child) => tokenAt(tree, child).deprel === 'acl:relcl',
  );
  for (const role of roles) {
    // "the importance that the United States places on stability": the issue stands in the relative clause
    const after = [
      ...nounsAfter(sentence, noun, role),
      ...relative.flatMap((child) => nounsAfter(sentence, child, role)),
      ...clause.obliques.filter(({ preposition }) => preposition === role).map((oblique) => oblique.noun),
    ].find((candidate) => isIssue(sentence, candidate) && !isHolder(sentence, candidate, holder));
    if (after !== undefined) return nounSpan(tree, after);
  }
  const inner = (tree.children[noun] ?? []).find(
    (child) =>
      ['acl', 'ccomp', 'xcomp'].includes(relation(tokenAt(tree, child))) && !relative.includes(child),
  );
  return inner === undefined ? nounSpan(tree, noun) : clauseSpan(sentence, inner);
}

/** Whether a noun phrase names nobody but the holder: "the commitment of the United States". */
function isHolder(sentence: AnalysedSentence, noun: number, holder: readonly string[]): boolean {
  const named = entitiesOf(sentence, noun, { places: true, inside: false });
  return named.length > 0 && named.every(({ entity }) => entity.id !== null && holder.includes(entity.id));
}

const lemmaAt = (sentence: AnalysedSentence, index: number): string =>
  tokenAt(sentence.tree, index).lemma.toLowerCase();
