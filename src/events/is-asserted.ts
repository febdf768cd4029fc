import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { relation, tokenAt } from './tree.js';

/** Verbs under which an infinitive or gerund is said of the subject itself: "continues to support", "decided to back". */
const CARRIES = new Set([
  'continue', 'begin', 'start', 'keep', 'remain', 'go', 'decide', 'choose', 'vote', 'agree', 'pledge', 'vow', 'promise', 'prefer',
]); // prettier-ignore

/**
 * Whether a clause says of its subject that he takes the stance, now: a finite clause, a participle beside one ("…, welcoming
 * the vote"), or what a verb of going on or deciding carries. "flew to Kyiv to support the talks", "a plan to oppose it" and
 * "including supporting the army" say nothing of a stance.
 */
export function isAsserted(sentence: AnalysedSentence, clause: Clause): boolean {
  const { tree } = sentence;
  if (clause.words.some((word) => GUESS.has(word)) || CONDITIONAL.has(clause.mark ?? '')) return false;
  if (clause.form === 'finite') return true;
  const token = tokenAt(tree, clause.predicate);
  const rel = relation(token);
  // "Deepening our alliances." as an item of a list names a task
  if (rel === 'root' || rel === 'parataxis') return clause.form !== 'ing';
  if (rel === 'conj') {
    const first = sentence.clauses.get(token.head);
    return first !== undefined && first.form === clause.form && isAsserted(sentence, first);
  }
  // "remains opposed to it"
  if (rel === 'xcomp' && STAYS.has(tokenAt(tree, token.head).lemma.toLowerCase())) return true;
  if (clause.form === 'participle') return clause.passive || rel === 'ccomp' || rel === 'advcl';
  if (clause.form === 'ing') return rel === 'advcl' && clause.mark === null;
  return rel === 'xcomp' && CARRIES.has(tokenAt(tree, token.head).lemma.toLowerCase());
}

const STAYS = new Set(['remain', 'stay', 'stand', 'keep']);
const GUESS = new Set(['may', 'might', 'could', 'perhaps', 'possibly']);
const CONDITIONAL = new Set(['if', 'unless', 'whether', 'lest']);
