import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { announcedDate } from './announced-date.js';
import { clauseAbove } from './clause-above.js';
import { isOfWhatIsAsked, isOfWhatIsJudged, isOfWhatIsSigned, isOfWhatItIsFor } from './dates-another.js';
import type { TimeExpression } from '../language/time-expression.js';
import type { EventDate } from './event.js';
import type { Clause } from './clause.js';
import { saysOtherTime } from './says-other-time.js';
import { STATEMENTS } from './statement-nouns.js';
import { ASIDE, governor, governors } from './time-governor.js';
import { toDate } from './to-date.js';
import { ancestors, caseOf, dependants, headOfSpan, relation, tokenAt, type Tree } from './tree.js';
import { widen } from './widen-date.js';

/** When the act's own clause says that it took place. */
export function ownDate(sentence: AnalysedSentence, act: Act): EventDate | null {
  if (act.why.includes('status.put-off')) return newDay(sentence, act);
  const own = new Set([act.clause.predicate]);
  if (act.match.noun !== null) own.add(act.match.noun);
  const times = sentence.times.filter((time) => time.edtf !== null);
  const direct = lastOfDateline(
    sentence,
    act,
    times.filter(
      (time) =>
        governors(sentence, time).some((index) => own.has(index)) &&
        !isOfWhatIsAsked(sentence, act, time) &&
        !isOfWhatItIsFor(sentence, time, act) &&
        !isOfWhatIsSigned(sentence, act, time) &&
        !isOfWhatIsJudged(sentence, act, time, own),
    ),
  );
  if (direct) return widen(sentence, direct);
  const carrier = act.match.noun ?? (act.clause.kind === 'noun' ? act.clause.predicate : -1);
  if (carrier >= 0) {
    // "their phone talks Friday": the day right after the noun is its day, wherever the tree hangs it
    const end = tokenAt(sentence.tree, carrier).end;
    const beside = times.find((time) => time.start >= end && time.start - end <= 4);
    if (beside) return toDate(beside);
  }
  // an event noun takes the time of the clause that it stands in: "during their phone talks Friday"
  if (act.clause.kind === 'noun') {
    const verb = clauseAbove(sentence, act.clause.predicate);
    const shared = times.find((time) => governor(sentence, time) === verb);
    if (shared && isAdverbial(sentence, act.clause.predicate) && !isAside(sentence.tree, act))
      return toDate(shared);
  }
  // "agreed to meet Friday" leaves Friday with the meeting, but a complement without subject shares the past tense
  return (
    announcedDate(sentence, act.clause.predicate) ??
    spokenDate(sentence, act.clause.predicate) ??
    writtenDate(sentence, act.clause.predicate) ??
    joinedDate(sentence, act.clause)
  );
}

/**
 * "LOME, March 10 — The minister will arrive on Friday": the day before the dash is the report's. It holds for what has been
 * done, where no other is told.
 */
function lastOfDateline(
  { tree }: AnalysedSentence,
  { status }: Act,
  times: readonly TimeExpression[],
): TimeExpression | undefined {
  const [first, second] = times;
  const dash = tree.tokens.slice(1, DATELINE_WORDS).find(({ text }) => /^[-–—]+$/.test(text));
  const isDateline =
    dash !== undefined &&
    first !== undefined &&
    first.end <= dash.start &&
    /^\p{Lu}{2}/u.test(tree.tokens[0]?.text ?? '');
  if (!isDateline) return first;
  return second ?? (status === 'happened' ? first : undefined);
}

const DATELINE_WORDS = 14;

/** "postponed to 20 January", "put off until May": the day to which a plan was put off; the old one is its day no more. */
function newDay(sentence: AnalysedSentence, act: Act): EventDate | null {
  const { tree } = sentence;
  const holders = [act.clause.predicate, ...ancestors(tree, act.clause.predicate)];
  const nouns = holders
    .flatMap((holder) => dependants(tree, holder, 'obl', 'nmod'))
    .filter((noun) => ['to', 'until', 'till'].includes(caseOf(tree, noun)));
  const time = sentence.times.find((one) => one.edtf !== null && nouns.includes(headOfSpan(tree, one)));
  return time?.edtf ? { edtf: time.edtf, basis: time.basis ?? 'resolved', text: time.text } : null;
}

/** "Speaking on Wednesday, he accused": the day of speaking is the day of what was said. */
function spokenDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const speaking = dependants(sentence.tree, predicate, 'advcl').find((child) => {
    const clause = sentence.clauses.get(child);
    return clause?.form === 'ing' && clause.mark === null && SPEAKING.has(clause.lemma);
  });
  const time = sentence.times.find((one) => one.edtf !== null && governor(sentence, one) === speaking);
  return speaking === undefined || !time ? null : toDate(time);
}

/** "in a letter dated 3 January, accused", "in the talks held on Monday, agreed": the day of the letter, of the talks. */
function writtenDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const { tree } = sentence;
  const holders = [predicate, ...dependants(tree, predicate, 'nsubj')];
  const written = holders
    .flatMap((holder) => dependants(tree, holder, 'obl', 'nmod'))
    .filter((noun) => OCCASIONS.has(caseOf(tree, noun)))
    .flatMap((noun) => {
      const verbs = STATEMENTS.has(tokenAt(tree, noun).lemma.toLowerCase()) ? WRITING : HOLDING;
      return dependants(tree, noun, 'acl').filter((acl) => verbs.has(tokenAt(tree, acl).lemma));
    });
  const time = sentence.times.find((one) => one.edtf !== null && written.includes(governor(sentence, one)));
  return time ? toDate(time) : null;
}

/** "arrested the men and deported them on Monday": a day at the end is that of both, where neither has another. */
function joinedDate(sentence: AnalysedSentence, clause: Clause): EventDate | null {
  const { tree, clauses, times } = sentence;
  if (clause.kind !== 'verb' || clause.tense !== 'past') return null;
  const [only, ...others] = times.filter(({ edtf, kind }) => edtf !== null && kind === 'date');
  if (only === undefined || others.length > 0 || only.bound !== undefined) return null;
  const head = headOfSpan(tree, only);
  const at = tokenAt(tree, head).head;
  // "called a meeting for Thursday" is not Thursday's
  if (!['', 'on', 'in'].includes(caseOf(tree, head))) return null;
  const second = clauses.get(at);
  const isJoined =
    dependants(tree, clause.predicate, 'conj').includes(at) && second?.borrowedSubject === true;
  return isJoined &&
    second.tense === 'past' &&
    only.start > tokenAt(tree, at).start &&
    !saysOtherTime(sentence, second)
    ? toDate(only)
    : null;
}

const OCCASIONS: ReadonlySet<string> = new Set(['in', 'at', 'during']);
const HOLDING: ReadonlySet<string> = new Set(['hold', 'have', 'conduct', 'convene', 'take', 'begin']);
const WRITING = new Set(['date', 'issue', 'release', 'publish', 'send', 'deliver']);

const SPEAKING = new Set(['speak', 'talk', 'address', 'write', 'tell', 'comment', 'arrive', 'meet']);

/** "This year, in the wake of the attack": the attack came before; "said on Monday after talks" has the talks that day. */
const isAside = (tree: Tree, { match, clause: { predicate: noun } }: Act): boolean => {
  if (match.rule.type === 'CONSULT') return false;
  const above = ancestors(tree, noun)[0];
  const isOf = above !== undefined && WAKE.has(tokenAt(tree, above).lemma.toLowerCase());
  return isOf || ASIDE.test(caseOf(tree, noun));
};

const WAKE: ReadonlySet<string> = new Set(['wake', 'aftermath', 'anniversary', 'response', 'run-up']);

/** Not a mere argument: "welcomed Friday the release" does not date the release. */
function isAdverbial(sentence: AnalysedSentence, index: number): boolean {
  const token = tokenAt(sentence.tree, index);
  return ['obl', 'nsubj', 'obj', 'root', 'nmod'].includes(relation(token)) || token.deprel === 'nsubj:pass';
}
