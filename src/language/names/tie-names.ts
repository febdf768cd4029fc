import type { Span } from '../../span.js';
import type { NameHint, Upos } from '../token.js';
import { innerArcs, type Arc } from './inner-arcs.js';

/** A run of words that is parsed as one, and the arcs inside it. Indices count the sentence's words. */
export interface TiedName {
  readonly first: number;
  readonly end: number;
  /** The word that stands for the whole. */
  readonly head: number;
  /** One for every word of the run but the head. */
  readonly arcs: readonly Arc[];
}

/**
 * The words of each known name as one unit, so that no name can become two subjects; `upos` is corrected in place. Of
 * hints that overlap, the one that begins first and reaches furthest counts.
 */
export function tieNames(
  words: readonly Span[],
  texts: readonly string[],
  upos: Upos[],
  hints: readonly NameHint[],
): TiedName[] {
  const runs = hints
    .map((hint) => ({ kind: hint.kind, ...wordsWithin(words, hint) }))
    .filter(({ first, end }) => end > first)
    .sort((a, b) => a.first - b.first || b.end - a.end);
  const tied: (TiedName & { readonly kind: NameHint['kind'] })[] = [];
  for (const { kind, first, end } of runs) {
    const before = tied.at(-1);
    if (before && first < before.end) continue;
    for (let i = first; i < end; i++) upos[i] = tagInName(texts[i] ?? '', upos[i] ?? 'X', kind);
    const name = innerArcs(first, end, texts, upos, kind);
    // "South Korean President" + "Lee Jae Myung": the name is the head, the title describes it
    if (kind === 'person' && before?.kind === 'title' && before.end === first) {
      const title = { word: before.head, head: name.head, deprel: 'nmod:desc' };
      tied[tied.length - 1] = {
        kind,
        first: before.first,
        end,
        head: name.head,
        arcs: [...before.arcs, title, ...name.arcs],
      };
    } else tied.push({ kind, first, end, ...name });
  }
  return tied.filter((name) => name.end - name.first > 1);
}

function wordsWithin(words: readonly Span[], hint: Span): { first: number; end: number } {
  let first = 0;
  while (first < words.length && (words[first]?.start ?? 0) < hint.start) first++;
  let end = first;
  while (end < words.length && (words[end]?.end ?? Infinity) <= hint.end) end++;
  return { first, end };
}

const TITLE_TAGS: ReadonlySet<Upos> = new Set(['ADJ', 'NOUN', 'PROPN', 'ADP', 'DET', 'NUM', 'CCONJ']);
const LINKING: ReadonlySet<Upos> = new Set(['ADP', 'CCONJ', 'DET', 'PART', 'PUNCT', 'NUM']);

function tagInName(text: string, upos: Upos, kind: NameHint['kind']): Upos {
  if (!/^\p{L}/u.test(text)) return upos;
  if (kind === 'title' && TITLE_TAGS.has(upos)) return upos;
  if (/^\p{Lu}/u.test(text)) return 'PROPN';
  // "al", "bin", "von" within a person's name; "of" within an organisation's
  return kind === 'person' ? 'PROPN' : LINKING.has(upos) ? upos : 'NOUN';
}
