import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Change } from './change-of-wording.js';
import { officeBefore, officeOf, type QuotedClaim } from './find-quoted-claims.js';
import { lineOfWords } from './line-of-words.js';

const ORDER = ['returned', 'replaced', 'dropped', 'faded', 'grown', 'introduced'] as const;
/** How many words away a cue may stand from the phrase. */
const NEAR = 7;

/**
 * In a text that is about words, what a word near a phrase says of it, where no form is known: "“Core issue” is still heard, if rarely",
 * "and of “proxy war” nothing any more". By the lists `cues` of `claims.yaml`; the phrase must stand by a word of using words, or be a subject.
 */
export function findCuedClaims(
  sentence: AnalysedSentence,
  text: string,
  codebook: Codebook,
  phraseBefore: string | null,
): QuotedClaim[] {
  const { wording, cues } = codebook.claims;
  const line = lineOfWords(sentence, text, wording.phrases, true, phraseBefore);
  const words = line.line.split(' ');
  return line.phrases.flatMap((phrase, order): QuotedClaim[] => {
    const at = words.indexOf(`Q_${order}`);
    if (phrase.text.split(' ').length > 8 || /[.?!]$/u.test(phrase.text)) return [];
    const from = words.slice(0, at).findLastIndex(isStop) + 1;
    const next = words.findIndex((word, index) => index > at && isStop(word));
    const to = next < 0 ? words.length : next;
    const near = words.map((word, index) => ({ word, index })).slice(Math.max(from, at - NEAR), Math.min(to, at + NEAR + 1));
    const isOfWords = near.some(({ word }) => cues.using.includes(word));
    const change = ORDER.find((one: Change) => near.some(({ word }) => cues[one].includes(word)));
    if (!isOfWords || change === undefined) return [];
    const first = Math.min(at, ...near.filter(({ word }) => cues[change].includes(word) || cues.using.includes(word)).map(({ index }) => index));
    const last = Math.max(at, ...near.filter(({ word }) => cues[change].includes(word) || cues.using.includes(word)).map(({ index }) => index));
    const tokens = line.words.slice(first, last + 1).flatMap(({ tokens: own }) => [...own]);
    const verb = tokens.find(({ upos }) => upos === 'VERB') ?? tokens.find(({ upos }) => upos === 'AUX') ?? tokens[0];
    const [start, end] = [tokens[0]?.start, tokens.at(-1)?.end];
    if (verb === undefined || start === undefined || end === undefined) return [];
    return [{
      phrase: phrase.text,
      replacement: null,
      change,
      verb,
      span: { start, end },
      office: first === at ? null : (officeOf(sentence, verb) ?? officeBefore(sentence, verb)),
    }];
  });
} // prettier-ignore

const isStop = (word: string): boolean => /^[;:—–]$/u.test(word);
