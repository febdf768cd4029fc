import { beTo } from './be-to.js';
import type { Clause } from './clause.js';
import { dependants, relation, tokenAt, type Tree } from './tree.js';

/** The word that introduces a clause: that, if, after, to, of. */
export function markOf(tree: Tree, predicate: number): string | null {
  const mark = (tree.children[predicate] ?? []).find((child) =>
    ['mark', 'case'].includes(relation(tokenAt(tree, child))),
  );
  if (mark !== undefined) return tokenAt(tree, mark).lemma.toLowerCase();
  const adverb = dependants(tree, predicate, 'advmod').find((child) =>
    ['when', 'where', 'while', 'how', 'why', 'whether'].includes(tokenAt(tree, child).lemma.toLowerCase()),
  );
  return adverb === undefined ? null : tokenAt(tree, adverb).lemma.toLowerCase();
}

/** Infinitive, -ing form, past participle without auxiliary, or finite, told from the words themselves. */
export function verbForm(tree: Tree, predicate: number): Clause['form'] {
  const token = tokenAt(tree, predicate);
  const children = tree.children[predicate] ?? [];
  const has = (name: string): boolean => children.some((child) => relation(tokenAt(tree, child)) === name);
  const text = token.text.toLowerCase();
  const to = children.some(
    (child) => relation(tokenAt(tree, child)) === 'mark' && tokenAt(tree, child).lemma === 'to',
  );
  // "looks forward to welcoming" is none
  if (to && (!text.endsWith('ing') || token.lemma === text)) return 'infinitive';
  if (has('aux')) return 'finite';
  if (text.endsWith('ing') && token.lemma !== text) return 'ing';
  const rel = relation(token);
  const subject = has('nsubj') || has('csubj');
  if (!subject && text !== token.lemma && !text.endsWith('s') && ['acl', 'advcl', 'amod'].includes(rel))
    return 'participle';
  if (!subject && text === token.lemma && ['xcomp'].includes(rel)) return 'infinitive'; // "helped rebuild"
  return 'finite';
}

/** Past, present or future, told from the auxiliaries and the form; unknown under a modal. */
export function tenseOf(
  tree: Tree,
  predicate: number,
  form: Clause['form'],
  words: readonly string[],
): Clause['tense'] {
  const token = tokenAt(tree, predicate);
  const text = token.text.toLowerCase();
  if (words.some((word) => ['will', 'shall', "'ll", '’ll', 'wo'].includes(word))) return 'future';
  // "is to visit": a plan, without a word for it
  const be = beTo(tree, predicate);
  if (be !== null) return be === 'was' || be === 'were' ? 'unknown' : 'future';
  const auxiliaries = dependants(tree, predicate, 'aux').map((child) =>
    tokenAt(tree, child).text.toLowerCase(),
  );
  if (auxiliaries.some((word) => ['was', 'were', 'had', 'did'].includes(word))) return 'past';
  if (auxiliaries.some((word) => ['has', 'have', "'ve", '’ve', 'having'].includes(word))) return 'past';
  if (auxiliaries.some((word) => ['is', 'are', 'am', "'s", "'re", 'being'].includes(word))) return 'present';
  if (auxiliaries.length > 0) return 'unknown'; // a modal
  // "Lavrov to hold talks in Cairo", in the manner of headlines: a plan
  if (form === 'infinitive') return isHeadline(tree, predicate) ? 'future' : 'unknown';
  if (form === 'ing') return 'present';
  if (form === 'participle') return 'past';
  return text !== token.lemma && !text.endsWith('s') ? 'past' : 'present';
}

function isHeadline(tree: Tree, predicate: number): boolean {
  if (!['root', 'ccomp', 'parataxis'].includes(relation(tokenAt(tree, predicate)))) return false;
  const subject = dependants(tree, predicate, 'nsubj')[0];
  const marks = dependants(tree, predicate, 'mark').map((child) => tokenAt(tree, child).text.toLowerCase());
  return subject !== undefined && subject < predicate && marks.length === 1 && !marks.includes('for');
}
