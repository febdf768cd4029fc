import { isPossessive, type Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';

type Given = Partial<Omit<Phrase, 'sentence' | 'words' | 'first' | 'last' | 'start' | 'end' | 'possessive'>>;

/** A phrase over words `first` up to `last`; what is not given is absent. */
export function makePhrase(layout: Layout, first: number, last: number, given: Given): Phrase {
  const start = layout.words[first];
  const end = layout.words[last - 1];
  const pronoun = given.anaphor && /^(?:his|her|its|their|our|my)$/.test(end?.key ?? '');
  return {
    sentence: layout.index,
    words: layout.text.slice(start?.start ?? layout.start, end?.bareEnd ?? layout.end),
    first,
    last,
    start: start?.start ?? layout.start,
    end: end?.bareEnd ?? layout.end,
    owners: [],
    ownerForm: null,
    ownerPhrase: null,
    offices: [],
    officeUse: null,
    headOf: [],
    counterpart: false,
    person: null,
    title: null,
    anaphor: null,
    place: null,
    definite: false,
    plural: false,
    former: false,
    compound: false,
    post: false,
    ...given,
    possessive: pronoun || isPossessive(layout, last - 1),
  };
}
