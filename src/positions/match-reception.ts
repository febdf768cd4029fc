import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf, nounsAfter } from '../events/noun-phrases.js';
import { saysNo } from '../events/says-no.js';
import { dependants, tokenAt } from '../events/tree.js';
import { isIssue, nounSpan } from './issue-span.js';
import { lemmaOf, turned } from './judging-words.js';
import type { HeldStance } from './stance-match.js';

/**
 * How a thing is received, where the thing is the subject and the holder stands below: "the survey is unacceptable to Vietnam", "the
 * plan has India's full support", "the award met with Peru's disapproval", "the raid drew criticism from Chad".
 */
export function matchReception(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): HeldStance | null {
  const { tree } = sentence;
  const subject = clause.subjects[0];
  if (subject === undefined || clause.form !== 'finite') return null;
  const received = clause.kind === 'adjective' ? tasteOf(sentence, clause, codebook) : nounOf(sentence, clause, codebook);
  if (received === null || !isIssue(sentence, subject)) return null;
  const { holder, stance } = received;
  return {
    holder,
    match: {
      stance: saysNo(sentence, clause) ? turned(stance) : stance,
      issue: nounSpan(tree, subject),
      act: 'stated',
      why: 'judgement.received',
    },
  };
} // prettier-ignore

type Received = { readonly holder: string[]; readonly stance: 'supports' | 'opposes' };

/** "unacceptable to Vietnam", "anathema to Moscow". */
function tasteOf(sentence: AnalysedSentence, clause: Clause, { judgements }: Codebook): Received | null {
  const good = judgements.tastesGood.has(clause.lemma);
  if (!good && !judgements.tastesBad.has(clause.lemma)) return null;
  const to = clause.obliques.filter(
    ({ preposition, noun }) => ['to', 'for'].includes(preposition) && noun > clause.predicate,
  );
  const after = ['to', 'for'].flatMap((role) => nounsAfter(sentence, clause.predicate, role));
  const holder = holderAt(sentence, [...to.map(({ noun }) => noun), ...after]);
  return holder.length === 0 ? null : { holder, stance: good ? 'supports' : 'opposes' };
}

/** "has India's support", "won the backing of India", "drew criticism from Vietnam". */
function nounOf(sentence: AnalysedSentence, clause: Clause, { judgements }: Codebook): Received | null {
  const { tree } = sentence;
  const nouns = judgements.receiving.has(clause.lemma)
    ? clause.objects
    : clause.obliques.flatMap(({ preposition, noun }) =>
        judgements.receiving.has(`${clause.lemma} ${preposition}`) ? [noun] : [],
      );
  for (const noun of nouns) {
    const good = judgements.favour.has(lemmaOf(tree, noun));
    if (!good && !judgements.against.has(lemmaOf(tree, noun))) continue;
    const owners = [
      ...dependants(tree, noun, 'nmod').filter((at) => tokenAt(tree, at).deprel === 'nmod:poss'),
      ...['of', 'from'].flatMap((role) => nounsAfter(sentence, noun, role)),
      ...clause.obliques.filter(({ preposition }) => preposition === 'from').map((one) => one.noun),
    ].filter((at) => tokenAt(tree, at).upos !== 'PRON');
    const holder = holderAt(sentence, owners);
    if (holder.length > 0) return { holder, stance: good ? 'supports' : 'opposes' };
  }
  return null;
}

const holderAt = (sentence: AnalysedSentence, nouns: readonly number[]): string[] => [
  ...new Set(nouns.flatMap((noun) => idsOf(entitiesOf(sentence, noun, { places: false, inside: false })))),
];
