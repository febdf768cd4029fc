import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { dependants, tokenAt, type Tree } from '../events/tree.js';
import { wholeClauseSpan } from './issue-span.js';
import { lemmaOf } from './judging-words.js';
import type { StanceMatch } from './stance-match.js';

/**
 * "New Zealand's policy remained that the city must be shared", "The Kremlin's view is that only the Council may decide": what a
 * holder says that its view is. It supports what the view says, unless those words judge, which `judge` tells.
 */
export function matchView(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
  judge: Judge,
): StanceMatch | null {
  const { tree, clauses } = sentence;
  if (isOuter(sentence, clause, codebook)) return told(sentence, clause, judge);
  if (!['be', 'remain', 'continue'].includes(clause.lemma) && clause.kind !== 'adjective') return null;
  const subject = clause.subjects.find((noun) => codebook.judgements.views.has(lemmaOf(tree, noun)));
  if (subject === undefined || !isNamedOwner(tree, subject)) return null;
  // the tree makes of "is that" a clause below, or the head with its copula
  // "Nepal's position is unchanged: the dam must go"
  const below = dependants(tree, clause.predicate, 'ccomp', 'parataxis').map((index) => clauses.get(index));
  const said = below.find((one) => one !== undefined && one.kind !== 'noun');
  return !said || said.form !== 'finite' ? null : told(sentence, said, judge);
}

const told = (sentence: AnalysedSentence, said: Clause, judge: Judge): StanceMatch => ({
  ...(judge(said) ?? {
    stance: 'supports',
    issue: wholeClauseSpan(sentence.tree, said.predicate),
    why: 'judgement.view',
  }),
  act: 'stated',
});

/** "the Kremlin's view", "the policy of Peru"; "our view is that" opens talk of anything. */
const isNamedOwner = (tree: Tree, noun: number): boolean =>
  dependants(tree, noun, 'nmod').some((owner) => tokenAt(tree, owner).upos !== 'PRON');

type Judge = (said: Clause) => Omit<StanceMatch, 'act'> | null;

/** The clause as that of its outer subject, "Peru's view" of "Peru's view is that only the Council may decide"; null where it has none. */
export function asView(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): Clause | null {
  const outer = outerOf(sentence, clause, codebook);
  if (outer === undefined) return null;
  // "the view is that the mission should be funded": of a passive clause the object is what is spoken of
  const spokenOf = [...clause.subjects, ...(clause.passive ? clause.objects : [])].filter(
    (noun) => noun !== outer,
  );
  return spokenOf.length === 0 ? null : { ...clause, subjects: [outer], words: [] };
}

const isOuter = (sentence: AnalysedSentence, clause: Clause, codebook: Codebook): boolean =>
  clause.subjects.length === 1 && clause.subjects[0] === outerOf(sentence, clause, codebook);

const outerOf = ({ tree }: AnalysedSentence, { predicate }: Clause, codebook: Codebook): number | undefined =>
  dependants(tree, predicate, 'nsubj').find(
    (noun) =>
      tokenAt(tree, noun).deprel === 'nsubj:outer' &&
      isNamedOwner(tree, noun) &&
      codebook.judgements.views.has(lemmaOf(tree, noun)),
  );
