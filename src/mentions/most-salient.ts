import { clauseOf, headToken, subjectOf } from './head-token.js';
import type { Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import { slotsOf, type Discourse, type Slot } from './slot.js';
import { groupOf, identity, isSpeaker, suits, type Pronoun } from './suits.js';
import { unique } from './view.js';

/** The most salient slot of a sentence that suits; 'unclear' when two are alike. */
export function bySalience(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
  sentence: number,
): Slot[] | 'unclear' | null {
  const slots = slotsOf(sentence, discourse).filter(({ phrase: { end } }) => end <= phrase.start);
  if (slots.length === 0) return null;
  const ownSubject = subjectBesideObject(phrase, layout);
  const doer =
    ownSubject < 0 ? undefined : slotsOf(phrase.sentence, discourse).find(({ head }) => head === ownSubject);
  // "He briefed them": those to whom the same man spoke, not he again
  const isDoer = (slot: Slot): boolean =>
    pronoun === 'they' &&
    doer?.entities.length === 1 &&
    slot.entities.length === 1 &&
    doer.entities[0]?.id === slot.entities[0]?.id;
  const before = slots.filter(
    (slot) =>
      !isDoer(slot) &&
      slot.entities.length > 0 &&
      (sentence !== phrase.sentence || ownSubject < 0 || !isOfSubject(slot, ownSubject, layout)),
  );
  if (pronoun === 'they')
    return pluralOf(before, discourse, sentence === phrase.sentence || discourse.isAsked(sentence));
  const suiting = before.filter((slot) => suits(slot, pronoun));
  const certain = suiting.filter((slot) => slot.gender !== null || pronoun === 'it');
  const pool =
    pronoun === 'it' ? suiting : certain.length > 0 && sameBest(certain, suiting) ? certain : suiting;
  if (pool.length === 0) return null;
  const best = Math.max(...pool.map((slot) => slot.salience));
  const top = pool.filter((slot) => slot.salience === best);
  const names = unique(top.map(identity));
  const joined =
    pronoun === 'it' || top[0] === undefined
      ? []
      : groupOf(top[0], discourse).filter((slot) => suits(slot, pronoun));
  if (unique(joined.map(identity)).length > 1) return 'unclear'; // "Xi and Lee met. He …"
  if (names.length > 1) {
    if (unique(pool.map(identity)).length > 1 && best < 3)
      return sentence === phrase.sentence ? null : 'unclear';
    return sentence === phrase.sentence ? top.slice(-1) : top.slice(0, 1);
  }
  if (pronoun === 'it' && best < 3 && sentence !== phrase.sentence) return null;
  if (pronoun === 'it' && best < 1) return null;
  return top.slice(0, 1);
}

/** The subject of the clause whose object the pronoun is: "she thanked her" is of two women. */
function subjectBesideObject(phrase: Phrase, layout: Layout): number {
  const { tokens } = layout;
  // "they met", "their host": no objects, and the tree need not say so
  if (phrase.possessive || /^(?:he|she|they)$/i.test(layout.text.slice(phrase.start, phrase.end))) return -1;
  const at = headToken(tokens, phrase);
  const deprel = tokens[at]?.deprel ?? '';
  return /^(?:obj|iobj|obl)/.test(deprel) ? subjectOf(tokens, clauseOf(tokens, at)) : -1;
}

/** The subject itself, or a name beside it: "his host, the president, thanked him". */
const isOfSubject = ({ head }: Slot, subject: number, { tokens }: Layout): boolean =>
  head === subject || (tokens[head]?.head === subject && tokens[head].deprel.startsWith('appos'));

function sameBest(certain: readonly Slot[], all: readonly Slot[]): boolean {
  const best = Math.max(...all.map((slot) => slot.salience));
  return certain.some((slot) => slot.salience === best) || best < 3;
}

function pluralOf(before: readonly Slot[], discourse: Discourse, isHere: boolean): Slot[] | 'unclear' | null {
  const acting = before.filter(
    (slot) => !slot.asPlace && !slot.phrase.compound && slot.kind !== 'adjective' && !isSpeaker(slot),
  );
  const subjects = acting.filter((slot) => slot.salience >= 3);
  for (const slot of subjects) {
    const group = groupOf(slot, discourse);
    if (group.length > 1) return group;
    if (slot.entities.length > 1 || slot.nature === 'people') return [slot];
  }
  // "with Chad, Mali and Niger closing their borders"
  const groups = isHere
    ? acting.map((slot) => groupOf(slot, discourse)).filter((group) => group.length > 1)
    : [];
  const nearest = groups[groups.length - 1];
  if (nearest !== undefined && groups.every((group) => group[0] === nearest[0])) return nearest;
  // "Berg met Holm. They agreed …"
  const people = acting.filter((slot) => slot.nature === 'person' && slot.entities.length === 1);
  const names = unique(people.map(identity));
  if (names.length === 2)
    return names.flatMap((name) => people.filter((slot) => identity(slot) === name).slice(0, 1));
  if (names.length > 2) return 'unclear';
  const plural = acting.filter(
    (slot) =>
      (slot.entities.length > 1 || slot.nature === 'people') &&
      slot.salience >= (isHere ? 0 : people.length > 0 ? 2 : 1),
  );
  if (plural.length > 1) return 'unclear';
  return plural.length === 1 ? plural : null;
}
