import type { TimeExpression } from '../language/time-expression.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { STATEMENTS } from './statement-nouns.js';
import { governor } from './time-governor.js';
import { ancestors, caseOf, headOfSpan, tokenAt } from './tree.js';

/** "invited him for talks in November" dates the talks, not the invitation. */
export function isOfWhatIsAsked(sentence: AnalysedSentence, act: Act, time: TimeExpression): boolean {
  if (!['REQUEST', 'AGREE', 'REJECT', 'THREATEN'].includes(act.match.rule.type)) return false;
  const at = governor(sentence, time);
  // "invited him to the summit in Lome in May": the tree may hang the month on the inviting
  if (
    at === act.clause.predicate &&
    INVITING.has(act.clause.lemma) &&
    isAfterPhrase(sentence, act, time, ['to', 'for'])
  )
    return true;
  if (at < 0 || at === act.match.noun || sentence.clauses.get(at)?.kind !== 'noun') return false;
  return ['for', 'to'].includes(caseOf(sentence.tree, at));
}

/** "signed a Statement of Partnership for 2024–2028": the years that a noun is for. */
export function isOfWhatIsSigned({ tree }: AnalysedSentence, act: Act, time: TimeExpression): boolean {
  const head = headOfSpan(tree, time);
  const holder = head < 0 ? -1 : tokenAt(tree, head).head;
  if (holder < 0 || act.status !== 'happened' || caseOf(tree, head) !== 'for') return false;
  return ['NOUN', 'PROPN'].includes(tokenAt(tree, holder).upos) && holder !== act.match.noun;
}

/** "condemned the attack of 3 March" dates the attack, not the condemnation. */
export function isOfWhatIsJudged(
  sentence: AnalysedSentence,
  act: Act,
  time: TimeExpression,
  own: ReadonlySet<number>,
): boolean {
  if (!SAID_OF_ANOTHER.has(act.match.rule.type)) return false;
  const head = headOfSpan(sentence.tree, time);
  const holder = head < 0 ? -1 : tokenAt(sentence.tree, head).head;
  if (holder < 0 || own.has(holder)) return false;
  // "condemned Sunday's attack", "the attack of 3 March", "last week's raid"
  const isOwner = tokenAt(sentence.tree, head).deprel === 'nmod:poss';
  if (!isOwner && caseOf(sentence.tree, head) !== 'of') return false;
  const { upos, lemma } = tokenAt(sentence.tree, holder);
  return upos === 'NOUN' && !STATEMENTS.has(lemma.toLowerCase());
}

/** "thanked Brazil for the forgiveness of a debt in 2004": a year or month within what somebody is thanked or asked for. */
export function isOfWhatItIsFor(sentence: AnalysedSentence, time: TimeExpression, act?: Act): boolean {
  const { tree, clauses } = sentence;
  const head = headOfSpan(tree, time);
  if (
    act !== undefined &&
    JUDGING.has(act.match.rule.type) &&
    /^\d{4}$/.test(time.edtf ?? '') &&
    isAfterPhrase(sentence, act, time, ['for'])
  )
    return true;
  if (head < 0 || !/^\d{4}(?:-\d{2})?$/.test(time.edtf ?? '')) return false;
  const [holder, ...above] = ancestors(tree, head);
  if (holder === undefined || tokenAt(tree, holder).upos !== 'NOUN') return false;
  const noun = [holder, ...above.slice(0, above.findIndex((at) => clauses.get(at)?.kind === 'verb') + 1)];
  return noun.some((at) => tokenAt(tree, at).upos === 'NOUN' && caseOf(tree, at) === 'for');
}

const JUDGING: ReadonlySet<string> = new Set(['SUPPORT', 'ACCUSE']);
const INVITING: ReadonlySet<string> = new Set(['invite', 'reinvite', 'summon', 'call']);

/** Whether such a phrase stands between the act's verb and the time. */
const isAfterPhrase = (
  { tree }: AnalysedSentence,
  { clause }: Act,
  time: TimeExpression,
  prepositions: readonly string[],
): boolean =>
  clause.kind === 'verb' &&
  clause.obliques.some(
    ({ preposition, noun }) =>
      prepositions.includes(preposition) && noun > clause.predicate && tokenAt(tree, noun).end < time.start,
  );

const SAID_OF_ANOTHER = new Set(['ACCUSE', 'SUPPORT', 'REJECT', 'REQUEST']);
