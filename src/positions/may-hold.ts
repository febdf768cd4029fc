import type { Codebook, EntryOf, StanceRow } from '../codebook/index.js';
import type { Judgements } from '../codebook/judgements.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { hasAny } from '../events/has-words.js';
import type { Token } from '../language/token.js';
import { OPINIONS } from './match-judgement.js';
import { REFUSING } from './match-refusal.js';

/**
 * Whether `findPositions` can find anything at all, told from the words alone: somebody who may hold a position, and words
 * that take or tell one. Where this says no, the sentence need not be parsed.
 */
export function mayHold(
  sentence: AnalysedSentence,
  codebook: Codebook,
  {
    inFocus,
    speaker,
    together,
  }: {
    readonly inFocus: string | null;
    readonly speaker: string | null;
    readonly together: readonly string[];
  },
): boolean {
  const { tokens, words, mentions } = sentence;
  // "There is no military solution", in an office's own statement
  if (speaker !== null && hasAny(words, wordsOfJudgements(codebook.judgements).judging)) return true;
  const isHeld =
    mentions.some(({ entities }) => entities.some(({ id }) => id !== null)) ||
    together.length > 0 ||
    (inFocus !== null && hasAny(words, codebook.saying.nouns));
  if (!isHeld) return false;
  const around = wordsAround(words, codebook.judgements);
  return tokens.some((token) => takesStance(token, words, around, codebook));
}

/** What else a sentence holds, for words that take a stance only beside others; each asked once. */
interface Around {
  readonly judging: boolean;
  readonly quoting: boolean;
  readonly refusing: boolean;
  readonly receiving: boolean;
  readonly no: boolean;
  readonly nobody: boolean;
  readonly binding: boolean;
  readonly will: boolean;
}

const wordsAround = (words: ReadonlySet<string>, judgements: Judgements): Around => ({
  judging: hasAny(words, wordsOfJudgements(judgements).judging),
  quoting: hasAny(words, QUOTING),
  refusing: hasAny(words, REFUSING),
  receiving: hasAny(words, judgements.receiving),
  no: hasAny(words, NO),
  nobody: hasAny(words, NOBODY),
  binding: hasAny(words, BINDING),
  will: words.has('would') || words.has('will'),
});

function takesStance(token: Token, words: ReadonlySet<string>, around: Around, codebook: Codebook): boolean {
  const { judgements, stances } = codebook;
  const lemma = token.lemma.toLowerCase();
  // "the state", "a question": what is no verb here takes none
  const isVerb = token.upos === 'VERB' || token.upos === 'AUX';
  const opens = ({ entry }: EntryOf<StanceRow>): boolean =>
    (isVerb || entry.as !== 'verb') && entry.rest.every((word) => words.has(word));
  if (stances.get(lemma)?.some(opens) === true) return true;
  const { first, refusing } = wordsOfJudgements(judgements);
  return (
    (isVerb && first.has(lemma) && (around.judging || around.quoting || around.nobody || words.has('too'))) ||
    // "does not regard Kosovo as a state"
    (isVerb && judgements.describers.has(lemma) && around.no) ||
    ((judgements.refusals.has(lemma) || refusing.has(lemma)) && around.refusing) ||
    (judgements.withheld.has(lemma) && around.no) ||
    (judgements.views.has(lemma) && words.has('that')) ||
    // "of the view that", "we are for a settlement"
    (OPINIONS.has(lemma) && words.has('of') && around.judging) ||
    ((lemma === 'for' || lemma === 'behind') && words.has('be')) ||
    // "Vietnam's opposition to the ban", "for Serbia the text is the only basis"
    judgements.against.has(lemma) ||
    (VIEWING.has(lemma) && around.judging) ||
    // "unacceptable to Vietnam", "has India's support", "will not be blackmailed"
    judgements.tastesBad.has(lemma) ||
    judgements.tastesGood.has(lemma) ||
    (judgements.favour.has(lemma) && around.receiving) ||
    (judgements.cowed.has(lemma) && around.no) ||
    // "would be opposed", "nobody has the right to", "nothing to bargain over"
    ((judgements.withstood.has(lemma) || judgements.defies.has(lemma)) && around.will) ||
    // "would not move until the fleet had left", "will talk only if"
    ((lemma === 'will' || lemma === 'would') && around.binding)
  );
}

const VIEWING = new Set(['for', 'to', 'eye', 'view', 'opinion', 'book', 'see', 'put', 'according']);
const NOBODY = new Set(['nobody', 'none', 'no', 'nothing']);
const BINDING = new Set(['never', 'until', 'till', 'unless', 'without', 'under', 'only']);
const QUOTING = new Set(['"', '“']);
const NO = new Set(['not', "n't", 'n’t', 'never', 'no']);
const OBLIGING = ['must', 'should', 'ought'];

interface JudgementWords {
  /** The words with which saying and describing open: "point" of "point out". */
  readonly first: ReadonlySet<string>;
  /** What makes the words said a judgement; of phrases the last word. */
  readonly judging: ReadonlySet<string>;
  /** The first words of refusals: "give" of "give up". */
  readonly refusing: ReadonlySet<string>;
}

const KNOWN = new WeakMap<Judgements, JudgementWords>();

function wordsOfJudgements(judgements: Judgements): JudgementWords {
  const known = KNOWN.get(judgements);
  if (known) return known;
  const { sayers, describers, supports, opposes, obligations, answers, denied, wrongs, closed, open } =
    judgements;
  const made = {
    refusing: new Set([...judgements.refusals].map((name) => name.split(' ')[0] ?? name)),
    first: new Set([...sayers, ...describers].map((name) => name.split(' ')[0] ?? name)),
    judging: new Set([
      ...OBLIGING,
      ...[
        ...supports,
        ...opposes,
        ...obligations,
        ...answers,
        ...denied,
        ...wrongs,
        ...closed,
        ...open,
        'far',
      ].map((name) => name.split(' ').at(-1) ?? name),
    ]),
  };
  KNOWN.set(judgements, made);
  return made;
}
