import type { Gazetteer } from '../gazetteer/index.js';
import type { NameHint } from '../language/token.js';
import { overlaps, type Span } from '../span.js';
import { findNames, type WrittenNames } from './find-names.js';
import { isPossessive, layOut, type Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import { readPhrases } from './read-phrases.js';

/**
 * The names of a sentence before it is parsed, from its words alone: what belongs together and is one noun for the
 * parser. "South Korean President Lee Jae Myung" is a `title` and, directly after it, a `person`. Hints are in order
 * and do not overlap. A possessor ("Iran's") is not part of the title that it owns.
 */
export function nameHints(
  text: string,
  sentence: Span,
  gazetteer: Gazetteer,
  date: string | null,
  names: WrittenNames = findNames(text, sentence, gazetteer, date),
): NameHint[] {
  if (!mayName(names)) return [];
  const layout = layOut(text, sentence, 0, 'body', [], names);
  const hints: NameHint[] = [];
  for (const phrase of readPhrases(layout, { gazetteer, date })) {
    for (const hint of hintsOf(layout, phrase)) {
      if (!hints.some((other) => overlaps(other, hint))) hints.push(hint);
    }
  }
  return hints.sort((a, b) => a.start - b.start);
}

/** Whether a name of the gazetteer's stands there, or two words with capitals side by side. */
const mayName = ({ words, nameAt }: WrittenNames): boolean =>
  words.some(
    ({ shape }, i) => nameAt[i] !== null || (shape !== 'lower' && i > 0 && words[i - 1]?.shape !== 'lower'),
  );

function hintsOf(layout: Layout, phrase: Phrase): NameHint[] {
  const { person } = phrase;
  if (person !== null) {
    const start = afterPossessor(layout, phrase);
    const title: NameHint[] =
      start < person.start && isWritten(layout, start, person.start)
        ? [{ start, end: trimEnd(layout, person.start), kind: 'title' }]
        : [];
    const isName = title.length > 0 || /[\s-]/.test(person.name);
    return isName ? [...title, { start: person.start, end: person.end, kind: 'person' }] : [];
  }
  if (phrase.anaphor !== null || phrase.last - phrase.first < 2) return [];
  if (phrase.offices.length > 0) {
    const start = afterPossessor(layout, phrase);
    const capital =
      /^\p{Lu}/u.test(layout.text.slice(start)) && /\s\p{Lu}/u.test(layout.text.slice(start, phrase.end));
    return phrase.officeUse === 'body' && capital && phrase.ownerForm !== 'of'
      ? [{ start, end: phrase.end, kind: 'organisation' }]
      : [];
  }
  if (phrase.place !== null) return [{ start: phrase.start, end: phrase.end, kind: 'place' }];
  const [owner] = phrase.owners;
  if (owner === undefined || layout.text.slice(phrase.start, phrase.end).includes(',')) return [];
  if (owner.kind !== 'state') return [{ start: phrase.start, end: phrase.end, kind: 'organisation' }];
  const isName = owner.use !== 'adjective' && owner.use !== 'demonym';
  return isName ? [{ start: phrase.start, end: phrase.end, kind: 'place' }] : [];
}

/** Where the phrase begins after "Iran's". */
function afterPossessor(layout: Layout, phrase: Phrase): number {
  for (let word = phrase.last - 2; word >= phrase.first; word--) {
    if (isPossessive(layout, word)) return layout.words[word + 1]?.start ?? phrase.start;
  }
  return phrase.start;
}

/** A title's words stand before the name with nothing but spaces and full stops between. */
function isWritten(layout: Layout, start: number, end: number): boolean {
  return (
    !/[,;:()]/.test(layout.text.slice(start, end)) &&
    !/\b(?:of|and|to|for)\b/.test(layout.text.slice(start, end))
  );
}

function trimEnd(layout: Layout, end: number): number {
  return layout.text.slice(0, end).trimEnd().length;
}
