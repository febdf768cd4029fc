import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf, nounsAfter } from '../events/noun-phrases.js';
import { dependants, subtree, tokenAt } from '../events/tree.js';
import { isIssue, nounSpan, wholeClauseSpan } from './issue-span.js';
import type { StanceMatch } from './stance-match.js';

/**
 * A stand that its holder has by name, whatever the clause tells of it: "Vietnam's opposition to the ban is well known", "Mali's
 * refusal to accept the award angered Togo". The noun names holder and issue.
 */
export function matchStandNoun(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): { readonly holder: string[]; readonly match: StanceMatch } | null {
  const { tree } = sentence;
  const { against } = codebook.judgements;
  const nouns = clause.passive ? [...clause.objects, ...clause.subjects] : clause.subjects;
  for (const noun of nouns) {
    if (!against.has(tokenAt(tree, noun).lemma.toLowerCase())) continue;
    const owner = dependants(tree, noun, 'nmod').find((child) => tokenAt(tree, child).deprel === 'nmod:poss');
    if (owner === undefined || tokenAt(tree, owner).upos === 'PRON') continue;
    const holder = idsOf(entitiesOf(sentence, owner, { places: false, inside: false }));
    const refused = subtree(tree, noun).find((at) => sentence.clauses.get(at)?.form === 'infinitive');
    const issue = ['to', 'of', 'against'].flatMap((role) => nounsAfter(sentence, noun, role)).find((one) => isIssue(sentence, one));
    if (holder.length === 0 || (issue === undefined && refused === undefined)) continue;
    const span = issue === undefined ? wholeClauseSpan(tree, refused ?? noun) : nounSpan(tree, issue);
    return { holder, match: { issue: span, stance: 'opposes', act: 'stated', why: 'judgement.against' } };
  }
  return null;
} // prettier-ignore
