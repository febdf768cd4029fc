import type { Codebook, UndertakingRow } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Token } from '../language/token.js';
import { namedIds } from '../events/named-ids.js';
import { PROMISES } from './promise-words.js';

/**
 * Whether `findCommitments` can find anything at all, told from the words alone: a word that promises and somebody who may
 * promise it, or two parties and the future tense. Where this says no, the sentence need not be parsed.
 * @param isPairKnown whether the document has a pair in focus, for "several agreements are expected"
 */
export function mayPromise(sentence: AnalysedSentence, codebook: Codebook, isPairKnown: boolean): boolean {
  const { tokens, words, mentions } = sentence;
  const isSomebody = isPairKnown || mentions.some(({ entities }) => entities.some(({ id }) => id !== null));
  if (!isSomebody) return false;
  const isWord = (word: string): boolean =>
    codebook.undertakings
      .get(word.toLowerCase())
      // an infinitive may stand for "to": "helped rebuild"
      ?.some(({ entry }) => entry.rest.every((one) => one === 'to' || words.has(one))) === true;
  // "is prepared to": a tree may take for an adjective what a tagger takes for a verb
  const undertakes = ({ lemma, text, upos }: Token): boolean =>
    // "a plan", "in order to": nouns that promise are told by themselves
    upos !== 'NOUN' &&
    upos !== 'PROPN' &&
    // "is set to", which is a plan; "set" alone is many things
    (SETTLED.has(lemma.toLowerCase()) ? words.has('be') && words.has('to') : isWord(lemma) || isWord(text));
  if (tokens.some((token) => undertakes(token) || PROMISES.has(token.lemma.toLowerCase()))) return true;
  const isUnder = UNDER.some((word) => words.has(word));
  // "under the treaty Norway must hand over the maps"
  if (isUnder && words.has('must')) return true;
  if (!FUTURE.some((word) => words.has(word)) && !mayBePlanned(tokens)) return false;
  // "under the deal Peru will eliminate duties"
  if (isPairKnown || isUnder || namedIds(sentence).size > 1) return true;
  // "Guinea said that it would hand over power by March"
  const deeds = firstWords(codebook.foretold);
  return tokens.some(({ lemma }) => deeds.has(lemma.toLowerCase()));
}

/** "is to return the manuscripts", "has until July to remove": a form of "be" before "to", or time that somebody has. */
const mayBePlanned = (tokens: AnalysedSentence['tokens']): boolean =>
  tokens.some(
    ({ lemma, text }, at) =>
      (lemma === 'be' && tokens[at + 1]?.text === 'to') ||
      ((lemma === 'have' || lemma === 'give') &&
        tokens.slice(at + 1, at + 5).some(({ lemma: next }) => TIMES.has(next))) ||
      (text === 'from' &&
        tokens.slice(0, at).some(({ lemma: word }) => word === 'receive' || word === 'get')),
  );

const TIMES: ReadonlySet<string> = new Set(['until', 'hour', 'day', 'week', 'month', 'year']);

const KNOWN = new WeakMap<UndertakingRow, ReadonlySet<string>>();

/** The verbs of what is promised without a word for promising: "hand" of "hand over". */
function firstWords(row: UndertakingRow | null): ReadonlySet<string> {
  if (!row) return new Set();
  const known = KNOWN.get(row);
  if (known) return known;
  const made = new Set(
    [...(row.deeds ?? []), ...(row.forbears ?? [])].map((name) => name.split(' ')[0] ?? name),
  );
  KNOWN.set(row, made);
  return made;
}

const SETTLED: ReadonlySet<string> = new Set(['set', 'slate', 'schedule', 'due']);
const UNDER = ['under', 'pursuant', 'accordance', 'accord'];
const FUTURE = ['will', 'would', 'shall', "'ll", '’ll', 'wo'];
