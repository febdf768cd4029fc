import type { Token } from '../language/token.js';
import { clauseAfterSpeaker } from './tree-mends/clause-after-speaker.js';
import { datelineSubject } from './tree-mends/dateline-subject.js';
import { gerundComplement } from './tree-mends/gerund-complement.js';
import {
  agentOfDeed, auxiliaryOfParticiple, currencyLetters, nameBetweenCommas, pairBetween, pastJoinedAbove, verbForShot, verbForShotDead,
} from './tree-mends/mend-joints.js'; // prettier-ignore
import {
  bareOblique, nameOfHolder, nounForObject, numberAfterName, objectAfterLabel, objectAfterManner, objectOfAdjective, particleForPreposition, personaNonGrata,
  upToNumber, worthOfNoun,
} from './tree-mends/mend-objects.js'; // prettier-ignore
import {
  infinitiveOfAsking, infinitiveOfDue, joinedParticiple, leadingParticiple, participleForVerb, subjectAfterConjunction,
} from './tree-mends/mend-predicates.js'; // prettier-ignore
import {
  clauseForObject, compoundForInfinitive, gerundForCompound, infinitiveOfDeadline, saidAtEnd, sourceForObject, stoppedShort, verbAfterRelative,
} from './tree-mends/mend-sayings.js'; // prettier-ignore
import {
  agentBy, bareComplement, infinitiveOfNoun, participleAfterHave, phraseOfNoun,
} from './tree-mends/mend-attachments.js'; // prettier-ignore
import {
  adjectiveForPassive, adjectiveForRelative, ageForSubject, bareSubjunctive, holderJoined, overOfHanding, participleForClause, nameAfterPhrase, subjectAfterPhrase, subjectForExpletive, titleForConjunct,
} from './tree-mends/mend-subjects.js'; // prettier-ignore
import {
  haveBeforePhrase,
  haveForAuxiliary,
  namedAsSuch,
  pastForAdjective,
  secondObject,
} from './tree-mends/mend-perfects.js';
import {
  allButSome,
  asideOfVerb,
  nounWithArticle,
  phraseOfAvailable,
  phraseOfMeasured,
} from './tree-mends/mend-measures.js';
import { dueIn, ledBySomebody, visitsAfterWhen } from './tree-mends/mend-visits.js';
import {
  dayAfterRelative,
  relativeAfterDay,
  speakerBeforeColon,
  subjectAfterDay,
  subjectBeforeRelative,
  suffixOfName,
} from './tree-mends/mend-names.js';
import type { Draft, Mend } from './tree-mends/mend.js';

/**
 * Slips of the parser that news sentences invite, put right before clauses are read. Each is told from the shape of the
 * tree alone; a sentence that shows none of them comes back as it was.
 */
export function mendTree(tokens: readonly Token[]): readonly Token[] {
  const draft = copyOf(tokens);
  let sound: readonly Token[] | null = null;
  for (let index = 0; index < draft.length; index++)
    for (const mend of MENDS) {
      if (!mend(draft, index)) continue;
      // what hangs below a word cannot take its place: "we're up to 100,000", where the number hangs on "up"
      if (isTree(draft)) sound = copyOf(draft);
      else draft.splice(0, draft.length, ...copyOf(sound ?? tokens));
    }
  return sound ?? draft;
}

/** Field by field: a parsed token finds its lemma and arc when asked, and a spread would not ask. */
const copyOf = (tokens: readonly Token[]): Draft =>
  tokens.map(({ start, end, text, upos, lemma, head, deprel }) => ({
    start, end, text, upos, lemma, head, deprel,
  })); // prettier-ignore

/** Whether every word leads up to a root. */
function isTree(tokens: readonly Token[]): boolean {
  const reaches = new Uint8Array(tokens.length);
  return tokens.every((_, index) => {
    const path: number[] = [];
    let at = index;
    while (at >= 0 && reaches[at] === 0 && path.length <= tokens.length) {
      path.push(at);
      at = tokens[at]?.head ?? -1;
    }
    if (path.length > tokens.length) return false;
    for (const passed of path) reaches[passed] = 1;
    return true;
  });
}

const MENDS: readonly Mend[] = [
  clauseAfterSpeaker,
  datelineSubject,
  suffixOfName,
  subjectAfterDay,
  dayAfterRelative,
  relativeAfterDay,
  subjectBeforeRelative,
  ageForSubject,
  subjectAfterPhrase,
  speakerBeforeColon,
  currencyLetters,
  adjectiveForRelative,
  participleForClause,
  holderJoined,
  titleForConjunct,
  overOfHanding,
  bareSubjunctive,
  subjectForExpletive,
  nameAfterPhrase,
  adjectiveForPassive,
  dueIn,
  visitsAfterWhen,
  ledBySomebody,
  verbForShot,
  verbForShotDead,
  auxiliaryOfParticiple,
  pairBetween,
  nameBetweenCommas,
  agentOfDeed,
  pastJoinedAbove,
  gerundComplement,
  personaNonGrata,
  worthOfNoun,
  particleForPreposition,
  nounForObject,
  numberAfterName,
  upToNumber,
  bareOblique,
  objectOfAdjective,
  objectAfterLabel,
  objectAfterManner,
  joinedParticiple,
  participleForVerb,
  subjectAfterConjunction,
  leadingParticiple,
  saidAtEnd,
  sourceForObject,
  verbAfterRelative,
  gerundForCompound,
  clauseForObject,
  infinitiveOfDeadline,
  compoundForInfinitive,
  stoppedShort,
  nameOfHolder,
  agentBy,
  infinitiveOfNoun,
  participleAfterHave,
  haveForAuxiliary,
  haveBeforePhrase,
  pastForAdjective,
  namedAsSuch,
  secondObject,
  bareComplement,
  phraseOfNoun,
  phraseOfMeasured,
  phraseOfAvailable,
  asideOfVerb,
  allButSome,
  infinitiveOfDue,
  infinitiveOfAsking,
  nounWithArticle,
];
