import type { Codebook, StanceRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf, nounsAfter } from '../events/noun-phrases.js';
import { dependants, relation, tokenAt } from '../events/tree.js';
import type { Span } from '../span.js';
import { clauseSpan, isIssue, isIssueOrIt, nounSpan, wholeClauseSpan } from './issue-span.js';

/** The issue of a stance: what stands where the row of `stances.yaml` says; null where nothing does. */
export function issueOf(
  sentence: AnalysedSentence,
  clause: Clause,
  row: StanceRow,
  holder: readonly string[],
  codebook: Codebook,
): Span | null {
  const { tree } = sentence;
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
  for (const role of row.issue ?? ['object']) {
    const noun =
      role === 'object'
        ? clause.objects[0]
        : // "took note of the ruling": the issue may hang on the idiom's noun
          (clause.obliques.find((oblique) => oblique.preposition === role)?.noun ??
          clause.objects.flatMap((object) => nounsAfter(sentence, object, role))[0]);
    if (noun === undefined) continue;
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

const DENYING = new Set(['reject', 'dismiss', 'deny', 'refute', 'contest', 'repudiate']);
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
