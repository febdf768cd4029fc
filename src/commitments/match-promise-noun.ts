import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { idsOf } from '../events/clause-subjects.js';
import type { Clause } from '../events/clause.js';
import { entitiesOf } from '../events/noun-phrases.js';
import { caseOf, dependants, relation, subtreeSpan, tokenAt } from '../events/tree.js';
import { PROMISES, type UndertakingMatch } from './match-undertaking.js';

/**
 * A promise named by a noun: "Norway's pledge to send radars to Moldova was welcomed", "made a pledge of two million dollars".
 * What is pledged must be said, as an act or an amount; who pledges is the noun's owner, or who makes the pledge.
 */
export function matchPromiseNoun(
  sentence: AnalysedSentence,
  clause: Clause,
  codebook: Codebook,
): UndertakingMatch | null {
  const row = codebook.promised;
  // "discussed their commitment to" tells of talk
  if (!row || clause.kind === 'noun' || clause.lemma === 'discuss') return null;
  const { tree } = sentence;
  const nouns = [...clause.subjects, ...clause.objects, ...clause.obliques.map(({ noun }) => noun)];
  for (const noun of nouns) {
    const token = tokenAt(tree, noun);
    if (token.upos !== 'NOUN' || !PROMISES.has(token.lemma.toLowerCase())) continue;
    const owners = dependants(tree, noun, 'nmod').filter(
      (child) => tokenAt(tree, child).deprel === 'nmod:poss' || caseOf(tree, child) === 'by',
    );
    const isMade = MAKING.has(clause.lemma) && clause.objects.includes(noun);
    if (owners.length === 0 && !isMade) continue;
    const by = idsOf(owners.flatMap((owner) => entitiesOf(sentence, owner, { places: false, inside: false })));
    if (by.length === 0 && !isMade) continue;
    const act = dependants(tree, noun, 'acl', 'ccomp').find((child) => sentence.clauses.has(child));
    const amount = dependants(tree, noun, 'nmod').find((child) => caseOf(tree, child) === 'of');
    const what = act ?? amount;
    if (what === undefined || (act !== undefined && !isAhead(sentence.clauses.get(act)))) continue;
    const undertaking = subtreeSpan(
      tree,
      what,
      (child) =>
        tokenAt(tree, child).head === what && ['mark', 'case', 'punct'].includes(relation(tokenAt(tree, child))),
    );
    return { row, undertaking, covers: act === undefined ? [] : [act], ...(by.length > 0 ? { by } : {}) };
  }
  return null;
} // prettier-ignore

/** "a pledge to send", "an assurance that it would": not "a promise made in May", "a promise that pleased". */
const isAhead = (clause: Clause | undefined): boolean =>
  clause !== undefined &&
  (clause.form === 'infinitive' || clause.tense === 'future' || clause.words.includes('would'));

const MAKING = new Set(['make', 'give', 'issue', 'announce', 'offer', 'provide', 'extend']);
