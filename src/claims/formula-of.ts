import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import type { Clause } from '../events/clause.js';
import { quoteOf } from '../events/code-sentence.js';
import { type Tree, caseOf, dependants, relation, subtree, subtreeSpan, tokenAt } from '../events/tree.js';
import type { Change } from './change-of-wording.js';
import { isAboutWords } from './is-about-words.js';
import { quotedIn, trimPhrase } from './quoted.js';
import { speaksOf } from './speaks-of.js';

/** "the ministry has dropped it": the phrase just quoted. */
export function phraseBefore(
  { tree }: AnalysedSentence,
  clause: Clause,
  phrase: string | null,
): Formula | null {
  const isIt = clause.objects.some((noun) =>
    ['it', 'this', 'them'].includes(tokenAt(tree, noun).text.toLowerCase()),
  );
  return phrase !== null && isIt ? { text: trimPhrase(phrase), replacement: null } : null;
}

/** A phrase, and what stands in its place. */
interface Formula {
  readonly text: string;
  readonly replacement: string | null;
}

/** The phrase that a clause speaks of, in quotation marks or named by a word for words: "dropped the phrase “X”". */
export function formulaOf(
  sentence: AnalysedSentence,
  text: string,
  clause: Clause,
  codebook: Codebook,
  change: Change,
): Formula | null {
  const { tree } = sentence;
  const instead = insteadOf(sentence, text, clause);
  const candidates = [
    ...clause.objects,
    ...clause.obliques
      .filter((oblique) => ['to', 'as', 'of', 'with', 'from', 'about'].includes(oblique.preposition))
      .map((oblique) => oblique.noun),
  ];
  for (const noun of candidates) {
    const span = subtreeSpan(tree, noun);
    // the marks may hang on the verb: begun to add “with flexibility”
    const quoted = quotedIn(text.slice(startWithMark(text, span.start), endWithMark(text, span.end)));
    // "the formula “X”" hangs as either noun's: the word for words may be the compound
    const isPhrase = [noun, ...dependants(tree, noun, 'compound')].some((one) =>
      codebook.claims.wording.phrases.includes(tokenAt(tree, one).lemma.toLowerCase()),
    );
    const isSpoken = speaksOf(clause, codebook.claims.wording) || isAspect(sentence, clause);
    if (quoted !== null && (isPhrase || isSpoken || DESCRIBING.has(clause.lemma) || change !== 'introduced'))
      return { text: trimPhrase(quoted), replacement: instead };
    if (isPhrase) {
      const named = dependants(tree, noun, 'nmod').find((child) =>
        ['of', 'to', 'for', 'on', 'about'].includes(caseOf(tree, child)),
      );
      if (named !== undefined) return { text: phraseText(text, tree, named), replacement: instead };
    }
  }
  // "now emphasise peace and stability rather than calling for denuclearisation": one phrase in another's place
  const object = clause.objects[0];
  if (
    change === 'grown' &&
    instead !== null &&
    object !== undefined &&
    isAboutWords(sentence, clause, codebook)
  )
    return { text: phraseText(text, tree, object), replacement: null };
  const { start, end } = quoteOf(sentence, clause);
  const quotedInClause = DESCRIBING.has(clause.lemma)
    ? quotedIn(text.slice(start, endWithMark(text, end)))
    : null;
  return quotedInClause === null ? null : { text: trimPhrase(quotedInClause), replacement: instead };
}

/** "have begun to add “with flexibility”". */
const isAspect = ({ tree }: AnalysedSentence, clause: Clause): boolean => {
  const { head } = tokenAt(tree, clause.predicate);
  return (
    clause.relation === 'xcomp' &&
    head >= 0 &&
    ['begin', 'start', 'stop', 'cease'].includes(tokenAt(tree, head).lemma)
  );
};

const DESCRIBING = new Set(['describe', 'call', 'brand', 'label', 'term', 'dub']);

/** "rather than explicitly calling for denuclearisation", "instead of X": what stood there before. */
function insteadOf(sentence: AnalysedSentence, text: string, clause: Clause): string | null {
  const { tree } = sentence;
  const below = subtree(tree, clause.predicate);
  const at = below.find((index) => {
    const next = tree.tokens[index + 1]?.lemma.toLowerCase();
    const lemma = tokenAt(tree, index).lemma.toLowerCase();
    return (
      (lemma === 'rather' && next === 'than') ||
      (lemma === 'instead' && next === 'of') ||
      (lemma === 'with' && clause.lemma === 'replace')
    );
  });
  if (at === undefined) return null;
  const from = tree.tokens[at + (tokenAt(tree, at).lemma === 'with' ? 1 : 2)];
  if (!from) return null;
  const rest = text.slice(from.start, sentence.sentence.end);
  const stop = /[,;.]/.exec(rest);
  return trimPhrase(rest.slice(0, stop?.index ?? rest.length));
}

function phraseText(text: string, tree: Tree, noun: number): string {
  const span = subtreeSpan(tree, noun, (child) => {
    const token = tokenAt(tree, child);
    return token.head === noun && ['case', 'det', 'punct', 'advcl', 'acl'].includes(relation(token));
  });
  const words = text.slice(span.start, span.end);
  return trimPhrase(words.split(/\s+(?:rather than|instead of)\b/u)[0] ?? words);
}

const startWithMark = (text: string, start: number): number =>
  /[“"‘]/u.test(text.charAt(start - 1)) ? start - 1 : start;

const endWithMark = (text: string, end: number): number => (/[”"’]/u.test(text.charAt(end)) ? end + 1 : end);
