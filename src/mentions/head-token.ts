import type { Token } from '../language/token.js';
import { contains, type Span } from '../span.js';

/** How much a participant is in view, by where it stands: what pronouns take up first. */
export type Salience = 0 | 1 | 2 | 3 | 4;

/** The index of the token in a span that the rest of the sentence hangs on; -1 where no token lies within. */
export function headToken(tokens: readonly Token[], span: Span): number {
  let found = -1;
  for (const [i, token] of tokens.entries()) {
    if (!contains(span, token)) continue;
    const head = tokens[token.head];
    if (head !== undefined && contains(span, head)) continue;
    if (token.upos === 'PUNCT' || token.upos === 'DET' || token.upos === 'ADP' || token.upos === 'PART') {
      if (found < 0) found = i;
      continue;
    }
    const better = rank(token.deprel) > rank(tokens[found]?.deprel ?? '');
    if (found < 0 || better || isFunction(tokens[found])) found = i;
  }
  return found;
}

function isFunction(token: Token | undefined): boolean {
  return token === undefined || ['PUNCT', 'DET', 'ADP', 'PART'].includes(token.upos);
}

function rank(deprel: string): number {
  if (deprel.startsWith('nsubj') || deprel === 'root') return 3;
  if (deprel.startsWith('obj') || deprel.startsWith('obl')) return 2;
  return deprel.startsWith('nmod') || deprel.startsWith('conj') || deprel.startsWith('appos') ? 1 : 0;
}

/** 4 subject of the sentence, 3 of another clause, 2 object, 1 after a preposition, 0 inside another noun phrase. */
export function salienceOf(tokens: readonly Token[], index: number): Salience {
  let at = index;
  for (let steps = 0; steps < 20; steps++) {
    const token = tokens[at];
    if (token === undefined) return 0;
    const { deprel } = token;
    if (deprel.startsWith('nsubj') || deprel.startsWith('csubj')) {
      const verb = tokens[token.head];
      return verb?.deprel === 'root' || verb?.deprel === 'parataxis' ? 4 : 3;
    }
    if (deprel === 'obj' || deprel === 'iobj') return 2;
    if (deprel.startsWith('obl')) return 1;
    if (deprel === 'root') return 3;
    if (deprel !== 'appos' && deprel !== 'conj' && !deprel.startsWith('flat')) return 0;
    at = token.head;
  }
  return 0;
}

/** The predicate of the clause that a token stands in; -1 at the top. */
export function clauseOf(tokens: readonly Token[], index: number): number {
  let at = tokens[index]?.head ?? -1;
  for (let steps = 0; steps < 50 && at >= 0; steps++) {
    const token = tokens[at];
    if (token === undefined) return -1;
    if (tokens.some((child) => child.head === at && child.deprel.startsWith('nsubj'))) return at;
    if (/^(?:root|ccomp|advcl|acl|parataxis|csubj|xcomp)/.test(token.deprel) && token.upos === 'VERB')
      return at;
    at = token.head;
  }
  return -1;
}

/** The subject of a predicate; -1 where it has none of its own. */
export function subjectOf(tokens: readonly Token[], predicate: number): number {
  return tokens.findIndex((token) => token.head === predicate && token.deprel.startsWith('nsubj'));
}
