import type { Layout } from './lay-out.js';
import { isExpletive } from './is-expletive.js';
import { bySalience } from './most-salient.js';
import type { Phrase } from './phrase.js';
import { slotsOf, type Discourse, type Slot } from './slot.js';
import { bySyntax } from './subject-around.js';
import { isSpeaker, suits, type Pronoun } from './suits.js';
import { slotsBefore } from './view.js';
import { SAYING } from './words.js';

/** How many sentences back a pronoun looks: further off, another reading is as likely. */
const REACH = { he: 3, she: 3, they: 2, it: 2, we: 0 } as const satisfies Record<Pronoun, number>;

/**
 * Who a pronoun stands for; null, rather than a guess, where two are as likely or a common noun stands nearer; 'nobody' for
 * the "it" of "it takes years to agree".
 */
export function resolvePronoun(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
): { slots: readonly Slot[]; why: string } | 'nobody' | null {
  const isTag = isSpeechTag(phrase, layout);
  const reach = isTag ? FURTHEST : opensSentence(phrase, pronoun) ? REACH[pronoun] : 0;
  // nobody in reach: no tree can tell who is meant
  if (!isAnybody(phrase, pronoun, discourse, reach)) return null;
  if (isExpletive(layout, phrase.first)) return 'nobody';
  const beside = besidePreposition(phrase, pronoun, layout, discourse);
  if (beside !== null) return { slots: [beside], why: `${pronoun}.beside` };
  const speaker = isTag ? lastSpeaker(phrase, pronoun, discourse) : null;
  if (speaker !== null) return { slots: [speaker], why: `${pronoun}.speaker` };
  const isFirst = slotsBefore(phrase, discourse, 0).length === 0;
  const isPerson = pronoun === 'he' || pronoun === 'she';
  // with nobody before it in the sentence the clauses can only say that a common noun stands nearer
  if (isFirst && !isTag && !isPerson && !opensSentence(phrase, pronoun)) return null;
  const here =
    isTag || layout.tokens.length === 0 || (isFirst && (isPerson || !followsNoun(phrase, layout)))
      ? null
      : bySyntax(phrase, pronoun, layout, discourse);
  if (here === 'blocked') return null;
  if (here !== null) return { slots: here, why: `${pronoun}.clause` };
  for (let back = isTag ? 1 : 0; back <= Math.min(reach, REACH[pronoun]); back++) {
    const sentence = phrase.sentence - back;
    if (sentence < 0 || (back > 0 && discourse.isAside(sentence) !== discourse.isAside(phrase.sentence)))
      continue;
    // an answer opens with those of whom it was asked; its "it" is mostly the matter
    if (discourse.isAsked(sentence) && back > 0 && (pronoun === 'it' || phrase.first > 3 || back > 1)) break;
    const found = bySalience(phrase, pronoun, layout, discourse, sentence);
    if (found === 'unclear') return null;
    if (found !== null) return { slots: found, why: `${pronoun}.${back === 0 ? 'sentence' : 'before'}` };
  }
  return null;
}

/** "They met", "On Monday they met": only a noun before it could be the subject that stands nearer. */
const followsNoun = ({ start }: Phrase, { tokens }: Layout): boolean =>
  tokens.some((token) => token.upos === 'NOUN' && token.end <= start);

/** Whether somebody stands in reach for whom a pronoun may stand, alone or with others. */
function isAnybody(phrase: Phrase, pronoun: Pronoun, discourse: Discourse, reach: number): boolean {
  for (let back = 0; back <= reach; back++) {
    const slots = slotsOf(phrase.sentence - back, discourse);
    if (slots.some((slot) => suits(slot, pronoun))) return true;
    if (pronoun !== 'they') continue;
    const others = slots.filter((slot) => slot.entities.length > 0 && !isSpeaker(slot));
    if (others.length > 1 || others.some(({ entities }) => entities.length > 1)) return true;
  }
  return false;
}

/** No pronoun looks back over more sentences. */
const FURTHEST = 3;

/**
 * "it", "its" and "their" further on in a sentence mostly stand for one of its own nouns: only at its beginning are they
 * taken back to the sentence before.
 */
function opensSentence(phrase: Phrase, pronoun: Pronoun): boolean {
  if (pronoun === 'he' || pronoun === 'she') return true;
  return phrase.first <= 3 || (pronoun === 'they' && !phrase.possessive);
}

/** "joined Oman in its protest", "thanked Oman for its help": whose it is stands directly before. */
function besidePreposition(
  phrase: Phrase,
  pronoun: Pronoun,
  layout: Layout,
  discourse: Discourse,
): Slot | null {
  if (!phrase.possessive) return null;
  const before = discourse.slots[discourse.slots.length - 1];
  if (before?.phrase.sentence !== phrase.sentence || before.phrase.possessive || before.asPlace) return null;
  const between = layout.text.slice(before.phrase.end, phrase.start);
  // asked for last: where it stands, the tree must say
  const isBeside = /^,? (?:for|in|over|on|about) $/.test(between) && suits(before, pronoun);
  // "Norway, for its part, will grant"
  const isPart = between === ', for ' && layout.words[phrase.last]?.bare === 'part';
  return isBeside && (isPart || (!between.startsWith(',') && before.salience < 3)) ? before : null;
}

/** A speech tag's pronoun is the one who speaks, not anybody in the words that are spoken. */
function isSpeechTag(phrase: Phrase, layout: Layout): boolean {
  return (
    SAYING.has(layout.words[phrase.last]?.bare ?? '') &&
    /[,.!?]["”’]? $/.test(layout.text.slice(layout.start, phrase.start)) &&
    !/^\W*that\b/.test(layout.text.slice(layout.words[phrase.last]?.end ?? 0, layout.end))
  );
}

/** Who spoke last, in this sentence or the three before. */
function lastSpeaker(phrase: Phrase, pronoun: Pronoun, discourse: Discourse): Slot | null {
  for (let i = discourse.slots.length - 1; i >= 0; i--) {
    const slot = discourse.slots[i];
    if (slot === undefined || phrase.sentence - slot.phrase.sentence > FURTHEST) return null;
    if (slot.speaks && suits(slot, pronoun)) return slot;
  }
  return null;
}
