import { CAUSES } from './data/count-nouns.js';
import type { Sector } from '../mentions/mention.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { GATHERING_NOUNS, HOME_NOUNS } from './data/home-nouns.js';
import { nounsAfter } from './noun-phrases.js';
import { tokenAt } from './tree.js';

const MODIFYING = new Set(['compound', 'amod', 'appos', 'flat']);

/** Where or how people stand: "a guerrilla stronghold", "an opposition rally". */
const STANDING = new Set([
  'stronghold',
  'base',
  'position',
  'camp',
  'village',
  'hideout',
  'headquarters',
  'office',
  'rally',
  'meeting',
  'newspaper',
  'suspect',
  'force',
]);

/** The sector of the people that a noun phrase names; null when its words say no such thing. */
export function sectorOf(sentence: AnalysedSentence, head: number, depth: number): Sector | null {
  const { tree } = sentence;
  const token = tokenAt(tree, head);
  const lemma = token.lemma.toLowerCase();
  if (token.upos === 'NOUN' || token.upos === 'PROPN' || token.upos === 'ADJ') {
    const modifiers = (tree.children[head] ?? []).filter((child) => {
      const { deprel } = tokenAt(tree, child);
      return MODIFYING.has(deprel) || deprel.startsWith('nmod:');
    });
    // "opposition leaders", "rebel commanders", "Vice-President Moody Awori", "the Umma party"
    const modified = modifiers
      .map((child) => HOME_NOUNS.get(tokenAt(tree, child).lemma.toLowerCase()))
      .find((sector) => sector !== undefined);
    // "Mobs set fire to shops": the tagger may take what opens a sentence for a name
    const own =
      HOME_NOUNS.get(lemma) ?? (token.upos === 'PROPN' ? HOME_NOUNS.get(lemma.replace(/s$/, '')) : undefined);
    const isCause = modifiers.some((child) => CAUSES.has(tokenAt(tree, child).lemma.toLowerCase()));
    const isGathering = GATHERING_NOUNS.has(lemma) || STANDING.has(lemma);
    if (modified !== undefined && (own !== undefined || isGathering || token.upos === 'PROPN'))
      return modified;
    if (own !== undefined) return own;
    if (isCause && GATHERING_NOUNS.has(lemma)) return 'CVL';
  }
  if (depth > 2 || (!GATHERING_NOUNS.has(lemma) && token.upos !== 'NUM' && token.upos !== 'PRON'))
    return null;
  for (const inner of nounsAfter(sentence, head, 'of')) {
    const sector = sectorOf(sentence, inner, depth + 1);
    if (sector !== null) return sector;
  }
  return null;
}
