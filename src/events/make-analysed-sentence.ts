import type { Codebook } from '../codebook/index.js';
import type { Sentence } from '../documents/document.js';
import { findTimes } from '../language/dates/index.js';
import type { Token } from '../language/token.js';
import type { Mention } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import type { Clause } from './clause.js';
import { findClauses } from './find-clauses.js';
import { directionIn } from './find-direction.js';
import { buildTree, type Tree } from './tree.js';
import { wordsOf } from './words-of.js';

/**
 * A sentence for the stages that make records. Its tree, clauses and times are made when a stage first asks for them: a
 * sentence that names nobody, or says nothing that opens a rule, is never parsed.
 */
export function makeAnalysedSentence(
  text: string,
  sentence: Sentence,
  tokens: readonly Token[],
  mentions: readonly Mention[],
  publishedOn: string | null,
  codebook: Codebook,
): AnalysedSentence {
  let tree: Tree | null = null;
  let clauses: ReadonlyMap<number, Clause> | null = null;
  let times: AnalysedSentence['times'] | null = null;
  let words: ReadonlySet<string> | null = null;
  return {
    sentence,
    tokens,
    mentions,
    get words() {
      return (words ??= wordsOf(tokens));
    },
    get tree() {
      return (tree ??= buildTree(tokens));
    },
    get clauses() {
      return (clauses ??= findClauses(this.tree, codebook));
    },
    get times() {
      return (times ??= findTimes(text, sentence, {
        publishedOn,
        directionAt: (offset) => directionIn(this.tree, this.clauses)(offset),
      }));
    },
  };
}
