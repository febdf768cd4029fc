import type { Sentence } from '../documents/document.js';
import type { Token } from '../language/token.js';
import type { TimeExpression } from '../language/time-expression.js';
import type { Entity, Mention } from '../mentions/mention.js';
import type { Clause } from './clause.js';
import type { Tree } from './tree.js';

/** Everything that the earlier stages know of a sentence. */
export interface AnalysedSentence {
  readonly sentence: Sentence;
  /** Its words as the language stage gives them: to be asked for words, tags and lemmas without building the tree. */
  readonly tokens: readonly Token[];
  /** The lemmas and forms of its words, in small letters: what no rule can find in the sentence does not stand here. */
  readonly words: ReadonlySet<string>;
  readonly tree: Tree;
  readonly mentions: readonly Mention[];
  readonly times: readonly TimeExpression[];
  /** By the predicate's token index. */
  readonly clauses: ReadonlyMap<number, Clause>;
  /** The state where the text has placed what it tells, for people whom the sentence gives none; absent where it is open. */
  readonly scene?: Entity | null;
  /** The state of the places that it names, or that the text named last; absent where they are of two. */
  readonly setting?: Entity | null;
  /** The one state that its text is about; absent where it is about several. */
  readonly home?: Entity | null;
  /** The state whose own words it is; absent in the press, in questions and where several speak. */
  readonly voice?: Entity | null;
  /** The question that it begins to answer: of that, not of what went before, it speaks. */
  readonly asked?: AnalysedSentence | null;
}
