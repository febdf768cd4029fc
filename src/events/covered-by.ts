import type { EventType } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import type { Match } from './match-rules.js';
import { relation, tokenAt, type Tree } from './tree.js';

/** Predicates that an act's own words contain: its complement clauses but those that tell of a deed, and the event nouns among its arguments. */
export function coveredBy(sentence: AnalysedSentence, clause: Clause, match: Match): number[] {
  const { tree } = sentence;
  const out: number[] = [];
  const visit = (index: number): void => {
    for (const child of tree.children[index] ?? []) {
      if (!isWithin(sentence, child, index === clause.predicate)) continue;
      // an event noun holds no whole clause: "the restoration … fuelled hopes" is a parse gone wrong
      if (clause.kind === 'noun' && sentence.clauses.get(child)?.form === 'finite') continue;
      if (!isToldWithin(sentence, child, match)) out.push(child);
      visit(child);
    }
  };
  visit(clause.predicate);
  // "accused Poland of interfering": what completes the predicate is within it, however the tree hangs it
  for (const { predicate } of clause.complements) {
    if (!isToldWithin(sentence, predicate, match)) out.push(predicate);
    visit(predicate);
  }
  if (match.noun !== null && match.noun !== clause.predicate) out.push(match.noun);
  return out.filter((index) => !isFreeOblique(sentence, index, clause));
}

/** Acts done by saying what another did: that deed is told as well. */
const TELLING: ReadonlySet<EventType> = new Set<EventType>([
  ...(['ACCUSE', 'REJECT', 'SUPPORT', 'AGREE', 'THREATEN', 'REQUEST'] as const),
]);

/** "regrets that the rebels have refused the truce", "claims that planes bombed a depot". */
function isToldWithin({ clauses }: AnalysedSentence, child: number, { rule }: Match): boolean {
  const inner = clauses.get(child);
  if (!TELLING.has(rule.type) || inner?.kind !== 'verb' || inner.relation !== 'ccomp') return false;
  if (inner.form !== 'finite' || inner.borrowedSubject || inner.subjects.length + inner.objects.length === 0)
    return false;
  // "promises that its ships pull back": what is vowed or asked for has not been done
  return inner.tense === 'past' || (rule.type === 'ACCUSE' && inner.tense !== 'future');
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
