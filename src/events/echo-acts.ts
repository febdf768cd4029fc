import type { Codebook, EventType } from '../codebook/index.js';
import type { Act } from './act.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { subjectEntities } from './clause-subjects.js';
import type { Clause } from './clause.js';
import { quoteOf } from './code-sentence.js';
import { findStatus } from './find-status.js';
import { isTold } from './keep-one-sided.js';
import type { Found } from './noun-phrases.js';
import { dependants, tokenAt } from './tree.js';

/** How many sentences back the act that is repeated may stand. */
const REACH = 2;

/**
 * Acts that a sentence tells only as the same that another did: "Canada followed suit", "Britain announced similar measures".
 * Type and recipient are those of the nearest act before, of somebody else, to somebody.
 */
export function echoActs(
  sentence: AnalysedSentence,
  index: number,
  told: readonly Act[],
  codebook: Codebook,
): Act[] {
  // the words alone tell that nothing is repeated: the sentence need not be parsed
  if (
    index - (told.at(-1)?.sentence ?? -Infinity) > REACH ||
    !ECHO_WORDS.some((word) => sentence.words.has(word))
  )
    return [];
  return [...sentence.clauses.values()].flatMap((clause) => {
    const steps = echoOf(sentence, clause);
    if (steps === null || !isClause(clause)) return [];
    if (told.some((act) => act.sentence === index && act.clause.predicate === clause.predicate)) return [];
    const actors = subjectEntities(sentence, { ...clause, subjects: repeaters(sentence, clause) });
    const { status, why } = findStatus(sentence, clause, codebook);
    if (actors.length === 0 || status === null) return [];
    const self = new Set(actors.map(({ entity }) => entity.id));
    const before = nearestOf(
      told.filter(
        (act) =>
          index - act.sentence <= REACH &&
          (steps === 'any' || MEASURES.has(act.match.rule.type)) &&
          act.status === 'happened' &&
          !act.match.rule.reciprocal &&
          act.recipients.length > 0 &&
          act.actors.every(({ entity }) => !self.has(entity.id)),
      ),
    );
    const others = before && repeatedTo(before, self);
    if (before === null || others === null) return [];
    const echo: Act = {
      sentence: index,
      clause,
      match: before.match,
      actors,
      recipients: others,
      status,
      quote: quoteOf(sentence, clause),
      why: [before.match.rule.name, 'echo', ...why],
    };
    return [echo];
  });
}

/** To whom it is done again: the same, or in return, where it was done to the one who repeats it; null where it is unclear. */
function repeatedTo({ actors, recipients }: Act, self: ReadonlySet<string | null>): readonly Found[] | null {
  const isOwn = recipients.filter(({ entity }) => self.has(entity.id)).length;
  if (isOwn === 0) return recipients;
  return isOwn === recipients.length && actors.length > 0 ? actors : null;
}

/** "so did the United States" turns its words round. */
function repeaters(sentence: AnalysedSentence, clause: Clause): readonly number[] {
  const isTurned = clause.lemma === 'do' && soBefore(sentence, clause.predicate);
  return isTurned && clause.objects.length > 0 ? clause.objects : clause.subjects;
}

const soBefore = (sentence: AnalysedSentence, predicate: number): boolean =>
  dependants(sentence.tree, predicate, 'advmod').some(
    (child) => child < predicate && tokenAt(sentence.tree, child).lemma.toLowerCase() === 'so',
  );

/** A clause of its own; "is to do the same" is one. */
const isClause = (clause: Clause): boolean =>
  !clause.passive &&
  (isTold(clause) ||
    (clause.form === 'infinitive' && clause.tense === 'future' && clause.relation !== 'xcomp'));

/** The last act, where it is the only one that its sentence tells in a clause of its own. */
function nearestOf(acts: readonly Act[]): Act | null {
  const last = acts.at(-1);
  const near = acts.filter(({ sentence }) => sentence === last?.sentence);
  if (near.length === 1) return near[0] ?? null;
  const own = near.filter(({ clause }) => isTold(clause) && clause.relation !== 'ccomp');
  return own.length === 1 ? (own[0] ?? null) : null;
}

const MEASURES: ReadonlySet<EventType> = new Set<EventType>(['SANCTION', 'COERCE']);

/** "followed suit", "did the same" repeat any act, "took similar steps" a measure; null where nothing is repeated. */
function echoOf(sentence: AnalysedSentence, clause: Clause): 'any' | 'measure' | null {
  const { tree } = sentence;
  if (clause.lemma === 'do' && doesSo(sentence, clause)) return 'any';
  for (const object of clause.objects) {
    const noun = tokenAt(tree, object).lemma.toLowerCase();
    if ((clause.lemma === 'follow' && noun === 'suit') || (clause.lemma === 'do' && noun === 'same'))
      return 'any';
    const isLike = dependants(tree, object, 'amod').some((child) =>
      LIKE.has(tokenAt(tree, child).lemma.toLowerCase()),
    );
    if (TAKING.has(clause.lemma) && STEPS.has(noun) && isLike) return 'measure';
  }
  return null;
}

/** "has done so already", "so did Canada", "did likewise". */
function doesSo(sentence: AnalysedSentence, { predicate, objects }: Clause): boolean {
  const adverbs = dependants(sentence.tree, predicate, 'advmod');
  const near = [...adverbs, ...adverbs.flatMap((adverb) => dependants(sentence.tree, adverb, 'advmod'))];
  const isSo = near.some((child) =>
    ['so', 'likewise'].includes(tokenAt(sentence.tree, child).lemma.toLowerCase()),
  );
  return isSo && (objects.length === 0 || soBefore(sentence, predicate));
}

const TAKING = new Set(['take', 'announce', 'impose', 'adopt', 'introduce', 'order', 'issue', 'make']);
const STEPS = new Set(['measure', 'step', 'sanction', 'action', 'move', 'restriction', 'ban']);
const LIKE = new Set(['similar', 'same', 'comparable', 'parallel', 'identical', 'like']);
const ECHO_WORDS: readonly string[] = ['suit', 'so', 'likewise', ...LIKE];
