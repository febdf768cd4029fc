import type { Codebook, Entry, EntryIndex } from '../codebook/index.js';
import type { Language, Upos } from '../language/token.js';

/** An entry that no sentence can open: its head or noun is no form that the language stage makes a lemma. */
export interface UnreachableEntry {
  readonly rule: string;
  readonly word: string;
  readonly as: 'verb' | 'noun' | 'adjective' | 'noun of an idiom';
}

type Frame = readonly [sentence: (word: string) => string, upos: readonly Upos[]];

// the word in its place, as the tagger may meet it; one that holds is enough
const FRAMES: Readonly<Record<Entry['as'], readonly Frame[]>> = {
  verb: [
    [(word) => `They will ${word} it.`, ['VERB', 'AUX']],
    [(word) => `Peru said it would ${word} Chile soon.`, ['VERB', 'AUX']],
    [(word) => `They ${word}.`, ['VERB', 'AUX']],
    [(word) => `It had to ${word} over the plan.`, ['VERB', 'AUX']],
    [(word) => `Chile was ${word}${word.endsWith('e') ? 'd' : 'ed'} by Peru.`, ['VERB']],
    [(word) => `Peru ${word}${word.endsWith('e') ? 'd' : 'ed'} Chile.`, ['VERB']],
  ],
  noun: [
    [(word) => `The ${word} of Peru ended.`, ['NOUN']],
    [(word) => `There was a ${word} in the city.`, ['NOUN']],
    [(word) => `They saw this ${word} on Monday.`, ['NOUN']],
    [(word) => `Many ${word} followed.`, ['NOUN']],
    [(word) => `Peru's ${word} against Chile went on.`, ['NOUN']],
    [(word) => `A second ${word} began.`, ['NOUN']],
    [(word) => `They blew ${word} up.`, ['PRON']],
  ],
  adjective: [
    [(word) => `They are ${word}.`, ['ADJ', 'VERB', 'ADV', 'NOUN', 'ADP']],
    [(word) => `Peru was ${word} to Chile.`, ['ADJ', 'VERB', 'ADV', 'NOUN', 'ADP']],
    [(word) => `Chile seemed very ${word} about the plan.`, ['ADJ', 'VERB', 'ADV', 'NOUN', 'ADP']],
    [(word) => `The leaders remained ${word} of it.`, ['ADJ', 'VERB', 'ADV', 'NOUN', 'ADP']],
  ],
};

/** Every entry whose head, or whose idiom's noun, never comes out of the language stage as it is written. */
export function findUnreachable(codebook: Codebook, language: Language): UnreachableEntry[] {
  const known = new Map<string, boolean>();
  const comesOut = (word: string, as: Entry['as']): boolean => {
    const key = `${as} ${word}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = FRAMES[as].some(([sentence, upos]) => {
      const text = sentence(word);
      return language
        .analyse(text, { start: 0, end: text.length })
        .some((token) => token.lemma.toLowerCase() === word && upos.includes(token.upos));
    });
    known.set(key, found);
    return found;
  };
  const indexes: readonly (readonly [Entry['as'], EntryIndex])[] = [
    ['verb', codebook.verbs],
    ['noun', codebook.nouns],
    ['adjective', codebook.adjectives],
  ];
  return indexes.flatMap(([as, index]) =>
    [...index.heads()].flatMap((head): UnreachableEntry[] =>
      (index.get(head) ?? []).flatMap(({ entry, rule }): UnreachableEntry[] => {
        if (!comesOut(head, as)) return [{ rule: rule.name, word: head, as }];
        const noun = entry.noun?.lemma;
        return noun !== undefined && !comesOut(noun, 'noun')
          ? [{ rule: rule.name, word: `${head} … ${noun}`, as: 'noun of an idiom' }]
          : [];
      }),
    ),
  );
}
