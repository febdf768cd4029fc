import type { Codebook } from '../../codebook/index.js';
import type { AnalysedSentence } from '../analysed-sentence.js';
import type { Clause } from '../clause.js';
import { isSaying } from '../is-saying.js';
import { relation, tokenAt, type Tree } from '../tree.js';

/**
 * The sayings that hang on what is said, with it for their complement: in "Uganda has poisoned our relations, Kenya's president said" the
 * tree has the saying beside the main clause.
 */
export function hungSayings(sentence: AnalysedSentence, codebook: Codebook): Clause[] {
  const { tree, clauses } = sentence;
  return [...clauses.values()].flatMap((clause) => {
    const token = tokenAt(tree, clause.predicate);
    if (clause.kind !== 'verb' || relation(token) !== 'parataxis' || !isSaying(clause, codebook)) return [];
    if (clause.subjects.length === 0 || clause.complements.length > 0) return [];
    const said = clauses.get(token.head);
    if (said === undefined || said.kind === 'noun') return [];
    return [{ ...clause, complements: [{ kind: 'that' as const, predicate: token.head }] }];
  });
}

/** The predicate of what is said, where the saying hangs on it. */
export function saidBeside(tree: Tree, { predicate, complements }: Clause): number | null {
  const { head } = tokenAt(tree, predicate);
  return complements.some((one) => one.predicate === head) ? head : null;
}
