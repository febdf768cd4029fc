import type { Codebook, EntryOf, StanceRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { nounsAfter } from '../events/noun-phrases.js';
import { saysNo } from '../events/says-no.js';
import { caseOf, dependants, tokenAt } from '../events/tree.js';
import { issueOf } from './issue-of-stance.js';
import { isIssue, isIssueOrIt, nounSpan } from './issue-span.js';
import { stanceOfWords } from './judging-words.js';
import type { StanceMatch } from './stance-match.js';

/**
 * The stance that a predicate of `stances.yaml` takes: "reaffirmed its commitment to the policy", "opposes the annexation".
 * @param holder the ids of who takes it: "the commitment of the United States" is no commitment to the United States
 */
export function matchStance(
  sentence: AnalysedSentence,
  clause: Clause,
  holder: readonly string[],
  codebook: Codebook,
): StanceMatch | null {
  const sided = takesSide(sentence, clause);
  if (sided) return sided;
  for (const { entry, row } of codebook.stances.get(clause.lemma) ?? []) {
    if (clause.kind === 'adjective' ? entry.as !== 'adjective' : entry.as !== 'verb') continue;
    if (!hasRest(sentence, clause, entry)) continue;
    if (isByPronoun(sentence, clause) && isCourtesy(sentence, clause, row.id)) continue;
    if (row.onlyItself === true && !hasItself(sentence, clause)) continue;
    const isNoMore = saysNoMore(sentence, clause);
    if (row.onlyNoMore === true && !isNoMore) continue;
    const isNo =
      saysNo(sentence, clause) || hasNoNoun(sentence, clause, [...entry.rest, ...(row.nouns ?? [])]);
    if (row.onlyDenied === true && !isNo) continue;
    // "did not ask Sudan to leave" says nothing; "does not want Sudan to leave" does
    if (row.onlyOfOthers === true && isNo && !['want', 'like'].includes(clause.lemma)) continue;
    // "wants Sudan to open the gates" seeks nothing for itself
    if (row.id === 'seek' && clause.objects.length > 0) continue;
    const issue = issueOf(sentence, clause, { entry, row }, holder, codebook);
    if (!issue) continue;
    const stance =
      row.id === 'emphasise'
        ? stressed(sentence, clause, codebook)
        : ownStand(sentence, clause, row.stance, codebook);
    return {
      issue,
      stance:
        row.onlyNoMore === true
          ? 'neutral'
          : isNo
            ? row.onlyOfOthers === true
              ? 'opposes'
              : opposite(stance)
            : stance,
      act: isNoMore ? 'reversed' : (row.act ?? 'stated'),
      why: `stance.${row.id}`,
    };
  }
  return null;
}

/** "is against the deal", "are for a settlement": whose side somebody is on. */
function takesSide(sentence: AnalysedSentence, clause: Clause): StanceMatch | null {
  if (clause.kind !== 'adjective' || !isIssueOrIt(sentence, clause.predicate)) return null;
  const side = caseOf(sentence.tree, clause.predicate);
  // "the money is for Kenya": only who speaks of himself is "for" a thing
  const isAllFor =
    side === 'for' &&
    dependants(sentence.tree, clause.predicate, 'advmod', 'det').some(
      (at) => lemmaAt(sentence, at) === 'all',
    );
  const isFor =
    side === 'for' &&
    clause.subjects.some(
      (noun) => /^(?:we|i)$/i.test(tokenAt(sentence.tree, noun).text) || isNamed(sentence, noun),
    ) &&
    !isNamed(sentence, clause.predicate) &&
    clause.mark === null &&
    isIssue(sentence, clause.predicate);
  const isBehind =
    side === 'behind' &&
    clause.subjects.some(
      (noun) => /^we$/i.test(tokenAt(sentence.tree, noun).text) || isNamed(sentence, noun),
    );
  if (side !== 'against' && !isFor && !isAllFor && !isBehind) return null;
  const stance = side === 'against' ? 'opposes' : 'supports';
  return {
    issue: nounSpan(sentence.tree, clause.predicate),
    stance: saysNo(sentence, clause) ? opposite(stance) : stance,
    act: 'stated',
    why: `stance.${side}`,
  };
}

/** "Rome is for dialogue": a state or body itself, not "the money". */
const isNamed = ({ tree, mentions }: AnalysedSentence, noun: number): boolean =>
  mentions.some(
    ({ start, end, entities, asPlace }) =>
      !asPlace && entities.length > 0 && start <= tokenAt(tree, noun).start && tokenAt(tree, noun).end <= end,
  );

/** What one wishes or thanks for in talk: "I hope that you are well", "we want to thank them", "I appreciate your time". */
function isCourtesy({ tree }: AnalysedSentence, clause: Clause, row: string): boolean {
  // "I doubt that he knew"
  if (row === 'doubt-that') return true;
  if (row === 'support') return ['appreciate', 'agree', 'concur'].includes(clause.lemma);
  if (row !== 'hope' && row !== 'seek') return false;
  // "we are ready to return to the talks"
  const isReady =
    clause.kind === 'adjective' && ['root', 'conj', 'ccomp', 'parataxis'].includes(clause.relation);
  return !isReady || clause.subjects.some((noun) => !/^(?:we|they)$/i.test(tokenAt(tree, noun).text));
}

const isByPronoun = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.subjects.some(
    (noun) => tokenAt(tree, noun).upos === 'PRON' && tokenAt(tree, noun).text.toLowerCase() !== 'it',
  );

const hasItself = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  clause.lemma === 'go' ||
  clause.objects.some((noun) => /^(?:it|them|our)sel(?:f|ves)$/i.test(tokenAt(tree, noun).text));

/** "no longer supports". */
const saysNoMore = ({ tree }: AnalysedSentence, clause: Clause): boolean =>
  dependants(tree, clause.predicate, 'advmod').some(
    (child) =>
      tokenAt(tree, child).text.toLowerCase() === 'longer' &&
      dependants(tree, child, 'advmod', 'det').some((no) => tokenAt(tree, no).text.toLowerCase() === 'no'),
  );

/** "has no objection", "shows little enthusiasm": the noun that tells the stance is denied. */
const hasNoNoun = (sentence: AnalysedSentence, clause: Clause, nouns: readonly string[]): boolean =>
  clause.objects.some(
    (noun) =>
      nouns.includes(lemmaAt(sentence, noun)) &&
      dependants(sentence.tree, noun, 'det', 'amod').some((at) => NONE.has(lemmaAt(sentence, at))) &&
      !dependants(sentence.tree, noun, 'det').some((at) => lemmaAt(sentence, at) === 'a'),
  );

const NONE: ReadonlySet<string> = new Set(['no', 'little', 'scant']);

function hasRest(sentence: AnalysedSentence, clause: Clause, entry: EntryOf<StanceRow>['entry']): boolean {
  return entry.rest.every(
    (word) =>
      clause.objects.some((object) => lemmaAt(sentence, object) === word) ||
      clause.particles.includes(word) ||
      clause.obliques.some(
        (oblique) =>
          oblique.preposition.split(' ').includes(word) ||
          // "note with concern"
          (lemmaAt(sentence, oblique.noun) === word && entry.rest.includes(oblique.preposition)),
      ) ||
      clause.words.includes(word) ||
      // "the side of the islanders"
      [...clause.objects, ...clause.obliques.map(({ noun }) => noun)].some(
        (noun) => entry.rest.includes(lemmaAt(sentence, noun)) && nounsAfter(sentence, noun, word).length > 0,
      ),
  );
}

/** "stands by its refusal", "reiterates our alarm": what is held to is a stand against something. */
const ownStand = (
  { tree }: AnalysedSentence,
  clause: Clause,
  stance: StanceMatch['stance'],
  { judgements }: Codebook,
): StanceMatch['stance'] =>
  stance === 'supports' &&
  [
    ...clause.objects,
    ...clause.obliques.flatMap(({ preposition, noun }) => (preposition === 'including' ? [] : [noun])),
  ].some(
    (noun) =>
      judgements.against.has(tokenAt(tree, noun).lemma.toLowerCase()) &&
      dependants(tree, noun, 'nmod').some((one) => tokenAt(tree, one).deprel === 'nmod:poss'),
  )
    ? 'opposes'
    : stance;

/** "highlighted the dangers of mining" is no praise of dangers. */
function stressed(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): StanceMatch['stance'] {
  const object = clause.objects[0];
  return (object === undefined ? null : stanceOfWords(sentence.tree, object, codebook)) ?? 'supports';
}

/** "does not support" opposes; "does not oppose" is no support. */
function opposite(stance: StanceMatch['stance']): StanceMatch['stance'] {
  return stance === 'supports' ? 'opposes' : stance === 'opposes' ? 'neutral' : stance;
}

const lemmaAt = (sentence: AnalysedSentence, index: number): string =>
  tokenAt(sentence.tree, index).lemma.toLowerCase();
