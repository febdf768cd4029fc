import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Token } from '../language/token.js';
import type { Span } from '../span.js';

/** A sentence as a line of words to be matched: verbs and nouns as lemmas, each phrase in quotation marks as one word, `Q_0`. */
export interface LineOfWords {
  readonly line: string;
  /** The tokens of each word of the line, and where the word begins in it. */
  readonly words: readonly { readonly at: number; readonly tokens: readonly Token[] }[];
  readonly phrases: readonly { readonly text: string; readonly span: Span }[];
}

/**
 * The line of a sentence. "the word", "its old term" and the like before a phrase belong to it; where a pronoun or "the word" points
 * back at a phrase, `pointed` stands for it.
 * @param pointed the phrase of the sentence before
 */
export function lineOfWords(
  { tokens, sentence }: AnalysedSentence,
  text: string,
  nouns: readonly string[],
  points: boolean,
  pointed: string | null,
): LineOfWords {
  const phrases: { text: string; span: Span }[] = [];
  const parts: { word: string; tokens: Token[] }[] = [];
  const marks = marksIn(text, sentence);
  let last = pointed;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) continue;
    const mark = marks.find(({ start, end }) => start <= token.start && token.end <= end);
    if (mark !== undefined) {
      const inside = tokens.filter(({ start, end }) => mark.start <= start && end <= mark.end);
      while (isLead(parts.at(-1)?.tokens[0], parts.at(-1)?.word, nouns)) parts.pop();
      const noun = tokens[at + inside.length];
      const isNamed = noun !== undefined && noun.upos === 'NOUN' && nouns.includes(noun.lemma.toLowerCase());
      parts.push({ word: `Q_${phrases.length}`, tokens: inside });
      phrases.push({ text: mark.phrase, span: mark });
      last = mark.phrase;
      if (/[,;]$/u.test(mark.phrase)) parts.push({ word: ',', tokens: [] });
      at += inside.length - 1 + (isNamed ? 1 : 0);
      continue;
    }
    const pointer = points && last !== null ? pointerAt(tokens, at, nouns, marks) : 0;
    if (pointer > 0 && last !== null) {
      const own = tokens.slice(at, at + pointer);
      parts.push({ word: `Q_${phrases.length}`, tokens: own });
      phrases.push({ text: last, span: { start: token.start, end: own.at(-1)?.end ?? token.end } });
      at += pointer - 1;
      continue;
    }
    parts.push({ word: wordOf(token), tokens: [token] });
  }
  let length = 0;
  const words = parts.map((part) => {
    const at = length;
    length += part.word.length + 1;
    return { at, tokens: part.tokens };
  });
  return { line: parts.map(({ word }) => word).join(' '), words, phrases };
}

const marksIn = (text: string, { start, end }: Span): { start: number; end: number; phrase: string }[] =>
  [...text.slice(start, end + 1).matchAll(QUOTED)].map((one) => ({
    start: start + one.index,
    end: start + one.index + one[0].length,
    phrase: one[1] ?? '',
  }));

const QUOTED = /[“"]([^”"]{3,160})[”"]/gu;

const wordOf = ({ text, lemma, upos }: Token): string => {
  const word = /^n[’']t$/i.test(text) ? 'not' : ['VERB', 'AUX', 'NOUN'].includes(upos) ? lemma : text;
  return word.toLowerCase().replace(/\s+/gu, '_');
};

/** "the word", "its old", "a": what goes before a phrase and belongs to it; "no" does not. */
function isLead(token: Token | undefined, word: string | undefined, nouns: readonly string[]): boolean {
  if (token === undefined || word === undefined || word.startsWith('Q_')) return false;
  if (token.upos === 'NOUN') return nouns.includes(word);
  return LEADS.has(word) || (token.upos === 'ADJ' && OWN.has(word));
}

const LEADS = new Set(['the', 'a', 'an', 'its', 'his', 'her', 'their', 'that', 'this', 'those', 'these']);
const OWN = new Set(['old', 'former', 'usual', 'customary', 'favourite', 'familiar', 'pet', 'stock', 'new', 'very', 'own', 'harsh', 'traditional']); // prettier-ignore

/** How many tokens from here point back at a phrase: "it", "the words", "that term". */
function pointerAt(
  tokens: readonly Token[],
  at: number,
  nouns: readonly string[],
  marks: readonly Span[],
): number {
  const [first, second, third] = tokens.slice(at, at + 3);
  if (first === undefined) return 0;
  if (/^(?:it|them)$/i.test(first.text)) return tokens[at - 1]?.upos === 'VERB' ? 1 : 0;
  if (second === undefined || !/^(?:the|that|this|these|those)$/i.test(first.text)) return 0;
  const isNoun = second.upos === 'NOUN' && nouns.includes(second.lemma.toLowerCase());
  const isFollowed = third !== undefined && (marks.some(({ start }) => start === third.start) || third.text === 'of');
  return isNoun && !isFollowed ? 2 : 0;
} // prettier-ignore
