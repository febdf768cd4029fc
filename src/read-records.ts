import { findClaims } from './claims/find-claims.js';
import { findFurtherClaims } from './claims/find-wording-claims.js';
import type { Claim } from './claims/claim.js';
import { phraseOfSentence } from './claims/phrase-of-sentence.js';
import { firstNamedBefore, wordsOwnerAt } from './claims/words-owner.js';
import type { Codebook } from './codebook/index.js';
import { accordBefore } from './commitments/accord-before.js';
import type { Commitment } from './commitments/commitment.js';
import { findCommitments } from './commitments/find-commitments.js';
import { withListed } from './commitments/find-listed.js';
import { onlyOtherBefore, otherSideAt, talksBefore } from './commitments/other-side.js';
import type { Document, Sentence } from './documents/document.js';
import type { AnalysedSentence } from './events/analysed-sentence.js';
import { dateOfClause } from './events/date-of-clause.js';
import type { Event } from './events/event.js';
import { focusAt, isBilateral } from './events/find-focus.js';
import { idsShared } from './events/ids-shared.js';
import { isAccountOfTalks, talksOf } from './events/talks-of.js';
import { findPositions } from './positions/find-positions.js';
import type { Position } from './positions/position.js';
import type { Span } from './span.js';

/** A text whose events are known: what promises, positions and claims are read with. */
export interface About {
  readonly document: Document;
  readonly analysed: readonly AnalysedSentence[];
  readonly events: readonly Event[];
  readonly codebook: Codebook;
  /** The two states that the text is about. */
  readonly pair: readonly [string, string] | null;
}

const eventsIn = (events: readonly Event[], { sentence }: AnalysedSentence): Event[] =>
  events.filter(({ quote }) => isWithin(quote, sentence));

/** Nobody promises, or takes a stance, in the words of a question. */
const isAsked = ({ sentence }: AnalysedSentence): boolean => sentence.part === 'question';

/** What is promised in it. */
export function readCommitments(about: About, sentences: readonly Sentence[]): Commitment[] {
  const { document, analysed, events, codebook, pair } = about;
  const isPairs = isBilateral(events, pair);
  const speaker = stateOf(document);
  const opening = talksOf(document, speaker, sentences, events);
  // an account of a tour tells of one meeting after another
  const talksAt = (index: number): readonly [string, string] | null =>
    speaker !== null && isAccountOfTalks(document)
      ? (talksBefore(analysed, index, events, speaker) ?? opening)
      : null;
  const dealers = idsShared(
    events.map(({ actor, recipient }) => [...actor, ...recipient].map(({ id }) => id)),
  );
  const found = analysed.map((one, index) => {
    if (isAsked(one)) return [];
    const talks = talksAt(index);
    return findCommitments(one, document.text, codebook, {
      dateOf: (predicate) => dateOfClause(one, predicate),
      events: eventsIn(events, one),
      dealers,
      accord: accordBefore(analysed, index, events),
      otherSide: (by, yields) => otherSideAt(analysed, index, events, by, yields),
      stricken: (by) => onlyOtherBefore(analysed, index, by),
      speaker,
      pairInFocus: talks ?? pair,
      // who speaks freely in a briefing speaks of much
      isBilateral:
        talks !== null || (isPairs && document.kind !== 'transcript' && one.sentence.part !== 'answer'),
    });
  });
  return withListed(found, analysed, document.text, codebook);
}

/** Who takes which stance in it. */
export function readPositions({ document, analysed, events, codebook }: About): Position[] {
  return analysed.flatMap((one, index) =>
    isAsked(one)
      ? []
      : findPositions(one, document.text, codebook, {
          inFocus: focusAt(analysed, index),
          speaker: speaksForItself(document, one.sentence) ? stateOf(document) : null,
          events: eventsIn(events, one),
          dateOf: (predicate) => dateOfClause(one, predicate),
          together: togetherBefore(analysed, index, events),
        }),
  );
}

/** Two or more who met or agreed, in the sentence before or the one before that. */
function togetherBefore(
  analysed: readonly AnalysedSentence[],
  index: number,
  events: readonly Event[],
): readonly string[] {
  for (let at = index - 1; at >= Math.max(0, index - 2); at--) {
    const sentence = analysed[at];
    const met = (sentence === undefined ? [] : eventsIn(events, sentence)).findLast(
      ({ type, actor, recipient }) => TOGETHER.has(type) && actor.length + recipient.length > 1,
    );
    const ids = (met === undefined ? [] : [...met.actor, ...met.recipient]).map(({ id }) => id);
    if (met !== undefined && ids.every((id) => id !== null)) return [...new Set(ids)];
  }
  return [];
}

const TOGETHER: ReadonlySet<string> = new Set(['CONSULT', 'AGREE']);

/** What it says of wording and of ties. */
export function readClaims({ document: { text, kind }, analysed, codebook, pair }: About): Claim[] {
  const contextAt = (one: AnalysedSentence, index: number) => ({
    inFocus: focusAt(analysed, index),
    pairInFocus: pair,
    wordsOwner: wordsOwnerAt(analysed, index, codebook),
    firstNamed: firstNamedBefore(analysed, index),
    phraseBefore: phraseOfSentence(analysed[index - 1], text, codebook),
    dateOf: (predicate: number) => dateOfClause(one, predicate),
  });
  const found = analysed.map((one, index) =>
    isAsked(one) ? [] : findClaims(one, text, codebook, contextAt(one, index)),
  );
  const ofWords = found.flat().filter((claim) => claim.about === 'wording');
  const isAboutWords = new Set(ofWords.map(({ formula }) => formula)).size >= ABOUT_WORDS;
  if (!isAboutWords || kind === 'transcript') return found.flat();
  // in a text that is about words, a word near a phrase says enough
  return analysed.flatMap((one, index) => {
    const own = found[index] ?? [];
    const read = own.filter((claim) => claim.about === 'wording');
    return isAsked(one)
      ? own
      : [...own, ...findFurtherClaims(one, text, codebook, contextAt(one, index), read)];
  });
}

/** From how many phrases of which it says what became of them a text is about words. */
const ABOUT_WORDS = 2;

/** The state or body whose text it is; null for the press. */
const stateOf = ({ office }: Document): string | null => office?.split('/')[0] ?? null;

/** A statement judges in its office's name; an article of an agency tells, and in a briefing much is talk. */
const speaksForItself = ({ kind }: Document, { part }: Sentence): boolean =>
  ['statement', 'joint-statement'].includes(kind) && part === 'body';

const isWithin = (span: Span, whole: Span): boolean => whole.start <= span.start && span.end <= whole.end;
