import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { announcedDate } from './announced-date.js';
import { clauseAbove } from './clause-above.js';
import { isOfWhatIsAsked, isOfWhatIsJudged, isOfWhatIsSigned } from './dates-another.js';
import type { EventDate } from './event.js';
import { STATEMENTS } from './statement-nouns.js';
import { governor, governors } from './time-governor.js';
import { toDate } from './to-date.js';
import { ancestors, caseOf, dependants, headOfSpan, relation, tokenAt } from './tree.js';
import { widen } from './widen-date.js';

/** When the act's own clause says that it took place. */
export function ownDate(sentence: AnalysedSentence, act: Act): EventDate | null {
  if (act.why.includes('status.put-off')) return newDay(sentence, act);
  const own = new Set([act.clause.predicate]);
  if (act.match.noun !== null) own.add(act.match.noun);
  const times = sentence.times.filter((time) => time.edtf !== null);
  const direct = times.find(
    (time) =>
      governors(sentence, time).some((index) => own.has(index)) &&
      !isOfWhatIsAsked(sentence, act, time) &&
      !isOfWhatIsSigned(sentence, act, time) &&
      !isOfWhatIsJudged(sentence, act, time, own),
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
    if (shared && isAdverbial(sentence, act.clause.predicate)) return toDate(shared);
  }
  // "agreed to meet Friday" leaves Friday with the meeting, but a complement without subject shares the past tense
  return (
    announcedDate(sentence, act.clause.predicate) ??
    spokenDate(sentence, act.clause.predicate) ??
    writtenDate(sentence, act.clause.predicate)
  );
}

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

/** "in a letter dated 3 January, accused": the day of the letter. */
function writtenDate(sentence: AnalysedSentence, predicate: number): EventDate | null {
  const { tree } = sentence;
  const holders = [predicate, ...dependants(tree, predicate, 'nsubj')];
  const written = holders
    .flatMap((holder) => dependants(tree, holder, 'obl', 'nmod'))
    .filter((noun) => caseOf(tree, noun) === 'in' && STATEMENTS.has(tokenAt(tree, noun).lemma.toLowerCase()))
    .flatMap((noun) => dependants(tree, noun, 'acl'))
    .filter((acl) => WRITING.has(tokenAt(tree, acl).lemma));
  const time = sentence.times.find((one) => one.edtf !== null && written.includes(governor(sentence, one)));
  return time ? toDate(time) : null;
}

const WRITING = new Set(['date', 'issue', 'release', 'publish', 'send', 'deliver']);

const SPEAKING = new Set(['speak', 'talk', 'address', 'write', 'tell', 'comment', 'arrive', 'meet']);

/** Not a mere argument: "welcomed Friday the release" does not date the release. */
function isAdverbial(sentence: AnalysedSentence, index: number): boolean {
  const token = tokenAt(sentence.tree, index);
  return ['obl', 'nsubj', 'obj', 'root', 'nmod'].includes(relation(token)) || token.deprel === 'nsubj:pass';
}
