import type { Codebook, Status } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { ALLOWING, FAILING, THINKING } from './data/kinds-of-act.js';
import { findConditions } from './find-conditions.js';
import { ownStatus, UNSAID } from './own-status.js';
import { statusFromAbove } from './status-from-above.js';
import { takenBackAs } from './taken-back.js';
import { saysNo } from './says-no.js';
import { relation, tokenAt } from './tree.js';

/** A status with the cues that made it so, as rule names: `status.future`, `status.under.plan`. */
export interface StatusFinding {
  /** Null where nothing is to be coded: the act is only wished for. */
  readonly status: Status | null;
  readonly why: readonly string[];
}

/**
 * Whether a clause's act took place: its own auxiliaries and negation, then what governs it ("plans to", "refused to",
 * "if …"), from the inside out.
 */
export function findStatus(sentence: AnalysedSentence, clause: Clause, codebook: Codebook): StatusFinding {
  // what must be done is demanded now
  if (clause.isVoiced) return { status: 'happened', why: [] };
  const why: string[] = [];
  if (isUnreal(clause) && findConditions(sentence, clause).length === 0)
    return { status: null, why: ['status.unreal'] };
  let status = ownStatus(sentence, clause, codebook, why);
  let at = clause.predicate;
  let inner = clause;
  for (let steps = 0; steps < 8; steps++) {
    const token = tokenAt(sentence.tree, at);
    if (token.head < 0) break;
    const outer = statusFromAbove(sentence, at, inner, codebook, why);
    if (outer === 'stop') break;
    if (outer === 'wish') return { status: null, why };
    if (outer) status = combine(outer, status);
    const above = sentence.clauses.get(token.head);
    at = token.head;
    if (above) {
      // "I don't think that they attacked" tells of no attack, and denies none
      if (relation(token) === 'ccomp' && THINKING.has(above.lemma) && saysNo(sentence, above))
        return { status: null, why: [...why, 'status.not-thought'] };
      // "will never allow Iran to acquire a weapon": nor that it has not
      if (relation(token) === 'xcomp' && ALLOWING.has(above.lemma) && saysNo(sentence, above))
        return { status: null, why: [...why, 'status.not-allowed'] };
      // "Rafah was not the focus of the discussion": there was one
      if (
        clause.kind === 'noun' &&
        relation(token) === 'nmod' &&
        above.kind === 'adjective' &&
        saysNo(sentence, above)
      )
        break;
      // what governs it has a status of its own: "did not agree to meet", "will ask Iran to"
      if (outer !== null || passesOn(token.deprel) || isOccurring(token.deprel, above)) {
        const own = ownStatus(sentence, above, codebook, why);
        // "did not rule out expelling" leaves it open; "did not fail to" does it
        const isOpen =
          own === 'denied' && status === 'denied' && outer === 'denied' && !FAILING.has(above.lemma);
        if (isOpen) status = 'hypothetical';
        else if (own !== 'happened' && !isReporting(above, codebook)) status = combine(own, status);
      }
      inner = above;
    }
  }
  const takenBack = status === 'planned' ? takenBackAs(sentence, clause, codebook) : null;
  if (takenBack !== null) {
    why.push(takenBack === 'cancelled' ? 'status.called-off' : 'status.put-off');
    return { status: takenBack, why };
  }
  // "we cannot allow", "must never be fought" say what should not be
  if (status === 'denied' && why.includes(UNSAID)) return { status: null, why };
  const isPutOff = why.some((cue) => codebook.status.postponing.has(cue.replace('status.under.', '')));
  return { status, why: isPutOff ? [...why, 'status.put-off'] : why };
}

/** "We could have fought for another twenty years": what did not come to pass is no act, unless it tells under which condition. */
const isUnreal = ({ kind, words }: Clause): boolean =>
  kind === 'verb' && words.includes('have') && words.includes('could');

/** "The meeting did not take place", "will go ahead": the verb says no more than that the event is. */
const isOccurring = (deprel: string, above: Clause): boolean =>
  deprel === 'nsubj' && OCCURRING.has(above.lemma);

const OCCURRING = new Set(
  'take happen occur go materialise materialize begin start open resume proceed follow ensue reopen continue'.split(
    ' ',
  ),
);

const passesOn = (deprel: string): boolean => ['xcomp', 'obj', 'nsubj:pass', 'obl', 'nmod'].includes(deprel);

/** What wins when an inner status stands under an outer one: "refused to consider visiting" is denied. */
function combine(outer: Status, inner: Status): Status {
  if (outer === 'happened') return inner;
  if (outer === 'denied') return inner === 'denied' ? 'happened' : 'denied';
  if (outer === 'cancelled') return 'cancelled';
  if (outer === 'hypothetical') return inner === 'denied' ? 'denied' : 'hypothetical';
  return inner === 'happened' ? 'planned' : inner;
}

const isReporting = (clause: Clause, codebook: Codebook): boolean =>
  codebook.saying.verbs.has(clause.lemma) && !codebook.status.verbs.has(clause.lemma);
