import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { hasAny } from '../events/has-words.js';
import { quotedIn } from './quoted.js';

/**
 * Whether `findWordingClaims` can find anything at all, told from the words alone: a verb of using or dropping words, and
 * words in quotation marks or a noun for words. Where this says no, the sentence need not be parsed.
 * @param isPhraseKnown whether the sentence before gives a phrase, for "has dropped it"
 */
export function mayClaimWording(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  isPhraseKnown: boolean,
): boolean {
  const { verbs, nouns } = wordingWords(codebook);
  if (!hasAny(sentence.words, verbs)) return false;
  const { start, end } = sentence.sentence;
  return isPhraseKnown || hasAny(sentence.words, nouns) || quotedIn(text.slice(start, end + 1)) !== null;
}

/** Whether `findTiesClaims` can find anything at all: a noun for ties, and a verb by which they change or a point they reach. */
export function mayClaimTies({ words }: AnalysedSentence, codebook: Codebook): boolean {
  const { verbs, nouns } = tiesWords(codebook);
  const between = betweenWords(codebook);
  return (
    (hasAny(words, nouns) && hasAny(words, verbs)) ||
    hasAny(words, between.nouns) ||
    hasAny(words, between.verbs)
  );
}

/** "has stopped calling", "made no mention of". */
const ASPECT = ['begin', 'start', 'stop', 'cease', 'quit', 'avoid'];
const CARRYING = ['make', 'contain', 'include', 'carry', 'have', 'bear'];

interface Openers {
  /** The first words of the verbs and phrases that open a claim. */
  readonly verbs: ReadonlySet<string>;
  readonly nouns: ReadonlySet<string>;
}

const wordingWords = oncePerCodebook(({ claims: { wording } }) => ({
  verbs: firstWords([
    wording.dropped, wording.returned, wording.replaced, wording.introduced, wording.faded, wording.grown,
    wording.vanishing, wording.returning, wording.dwindling, wording.multiplying, wording.appearing, wording.speaking, ASPECT, CARRYING, ['down', 'give', 'absent', 'missing', 'gone', 'instead', 'lieu', 'place', 'debut', 'appearance'],
  ]), // prettier-ignore
  nouns: new Set([...wording.phrases, ...wording.scopes, 'mention', 'reference']),
}));

const tiesWords = oncePerCodebook(({ claims: { ties } }) => ({
  verbs: firstWords([
    ties.restored, ties.broken, ties.strained, ties.cooled, ties.warmed, ties.stable, ties.lows, ties.highs,
    ties.rising, ties.easing, ties.good, ties.bad, ties.tense, ties.steady, COMPARED,
  ]), // prettier-ignore
  nouns: new Set([...ties.nouns, ...ties.tensions]),
}));

/** The last words of what two do without a word for ties: "fence" of "mend fences". */
const betweenWords = oncePerCodebook(({ claims: { ties } }) => ({
  // "a thaw has set in between"; "has drawn closer to"
  verbs: new Set([...ties.colder, ...ties.milder, 'closer']),
  nouns: new Set(
    [...ties.reconciling, ...ties.quarrelling, ...ties.parting].map((name) => name.split(' ').at(-1) ?? name),
  ),
}));

/** "warmer than ever": an adjective may keep its form. */
const COMPARED = ['warmer', 'closer', 'better', 'stronger', 'colder', 'worse', 'cooler', 'poorer'];

function oncePerCodebook(make: (codebook: Codebook) => Openers): (codebook: Codebook) => Openers {
  const made = new WeakMap<Codebook, Openers>();
  return (codebook) => {
    const known = made.get(codebook);
    if (known) return known;
    const openers = make(codebook);
    made.set(codebook, openers);
    return openers;
  };
}

function firstWords(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  return new Set(lists.flat().map((name) => name.split(' ')[0] ?? name));
}
