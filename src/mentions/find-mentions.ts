import type { Gazetteer } from '../gazetteer/index.js';
import type { Token } from '../language/token.js';
import { applyAcronyms } from './defined-acronyms.js';
import { chooseSense, isShared, tallyNames } from './choose-sense.js';
import { findNames, type WrittenNames } from './find-names.js';
import { datelineEnd, findHome, issuerState } from './find-home.js';
import { placeReason } from './is-place.js';
import { joinAppositions } from './join-appositions.js';
import { layOut, type Layout } from './lay-out.js';
import { entityById } from './make-entity.js';
import type { Mention } from './mention.js';
import { registerPeople } from './people-register.js';
import type { Phrase } from './phrase.js';
import { readPhrases } from './read-phrases.js';
import { resolvePhrase } from './resolve-phrase.js';
import { makeSlot } from './make-slot.js';
import type { Discourse, Slot } from './slot.js';
import { SAYING } from './words.js';

/** A sentence as `findMentions` takes it. Without tokens (not parsed) names are found all the same, from the words. */
export interface MentionSentence {
  readonly start: number;
  readonly end: number;
  /** `body`, `caption`, `headline` …: captions and boilerplate are not what the running text looks back on. */
  readonly part: string;
  readonly tokens: readonly Token[];
  /** The names in its words; looked for where the caller has not found them already. */
  readonly names?: WrittenNames;
}

/** What is known of the document: its text, its sentences, where it comes from. */
export interface MentionSource {
  readonly text: string;
  readonly title: string | null;
  readonly sentences: readonly MentionSentence[];
  /** EDTF; null when not known: then tenures rule nobody out. */
  readonly publishedOn: string | null;
  /** The issuing body, as `CHN/mfa`. */
  readonly office: string | null;
  readonly publisher: string | null;
}

/**
 * The mentions of each sentence, in the order of the text; one within another follows it. What words stand for is
 * resolved within the document: short names, offices without their state, pronouns, pairs. What cannot be told is left
 * without entities. Pure.
 */
export function findMentions(source: MentionSource, gazetteer: Gazetteer): Mention[][] {
  const context = { gazetteer, date: source.publishedOn };
  const layouts = source.sentences.map((sentence, i) =>
    layOut(
      source.text,
      sentence,
      i,
      sentence.part,
      sentence.tokens,
      sentence.names ?? findNames(source.text, sentence, gazetteer, source.publishedOn),
    ),
  );
  const phrases = applyAcronyms(
    layouts,
    layouts.map((layout) => joinAppositions(layout, readPhrases(layout, context))),
    context,
  );
  const unshared = layouts.flatMap((layout, i) =>
    (phrases[i] ?? []).filter((phrase) => !isShared(phrase, layout, context)),
  );
  const frequent = countStates(unshared);
  const tally = tallyNames(unshared);
  const home = findHome(layouts, source, frequent[0]?.[0] ?? null, gazetteer);
  const heading = titlePhrases(source, context, layouts);
  const people = registerPeople([...heading, ...phrases.flat()], context, home);
  const issuerId = issuerState(source.office, gazetteer);
  const slots: Slot[] = [];
  const titlePair = pairOf(heading, issuerId);
  const discourse: Discourse = {
    slots,
    home,
    issuer: entityById(source.office?.split('/')[0] ?? '', gazetteer),
    frequent,
    titlePair,
    title: (titlePair ?? []).flatMap((id) => entityById(id, gazetteer) ?? []),
    joint:
      isJointText(source.title) && titlePair !== null && titlePair.includes(issuerId ?? '')
        ? titlePair.flatMap((id) => entityById(id, gazetteer) ?? [])
        : null,
    isAside: (sentence) => isAside(layouts[sentence]?.part),
    isAsked: (sentence) => layouts[sentence]?.part === 'question',
  };
  return layouts.map((layout, i) => {
    const end = datelineEnd(layout);
    let before: Slot | undefined;
    const mentions: Mention[] = [];
    for (const read of phrases[i] ?? []) {
      const located = end !== null && read.end <= end ? 'dateline' : placeReason(layout, read, before);
      const phrase = chooseSense(read, layout, context, tally, located !== null);
      const reason = phrase.place !== null && read.place === null ? 'place' : located;
      const found = resolvePhrase(phrase, layout, { ...context, discourse, people });
      if (found === null) continue;
      const joined =
        before !== undefined && before.asPlace === (reason !== null) && isJoined(layout, before.phrase, read);
      const slot = makeSlot(layout, phrase, {
        phrase: read, // later phrases say by it whose they are
        ...found,
        isFirst: before === undefined,
        speaks: SAYING.has(layout.words[phrase.last]?.bare ?? ''),
        asPlace: reason !== null,
        why: [...found.why, ...(reason === null ? [] : [reason]), ...(joined ? ['joined'] : [])],
      });
      slots.push(slot);
      if (slots.length > MOST_SLOTS) slots.splice(0, MOST_SLOTS / 2);
      if (!phrase.post) before = slot;
      mentions.push(toMention(slot, source.text));
    }
    return mentions;
  });
}

/** How many mentions later ones look back on: more only slows down texts that are no prose. */
const MOST_SLOTS = 2000;

function toMention(slot: Slot, text: string): Mention {
  const { start, end } = slot.phrase;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: slot.kind,
    entities: slot.entities,
    asPlace: slot.asPlace,
    why: slot.why,
  };
}

function isAside(part: string | undefined): boolean {
  return part === 'caption' || part === 'boilerplate' || part === 'recap';
}

/** "Xi and Putin", "Japan, China and South Korea"; a comma alone joins only where the list goes on. */
function isJoined(layout: Layout, before: Phrase, phrase: Phrase): boolean {
  const between = layout.text.slice(before.end, phrase.start);
  if (/^,? (?:and|&|or) (?:(?:the|his|her|its|former|visiting) )*$/.test(between)) return true;
  return (
    /^, (?:(?:the|his|her|its|former|visiting) )*$/.test(between) &&
    /^(?:, | and | or )/.test(layout.text.slice(phrase.end, phrase.end + 5))
  );
}

/** States by how often phrases name them. */
function countStates(phrases: readonly Phrase[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const phrase of phrases) {
    if (phrase.compound || phrase.post) continue;
    for (const owner of phrase.owners) {
      if (owner.kind !== 'group') counts.set(owner.row.id, (counts.get(owner.row.id) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

/** The phrases of the title, or of the headline sentence where the row has none. */
function titlePhrases(
  source: MentionSource,
  context: { gazetteer: Gazetteer; date: string | null },
  layouts: readonly Layout[],
): Phrase[] {
  const { title } = source;
  const headline = layouts.find((layout) => layout.part === 'headline');
  const whole = { start: 0, end: title?.length ?? 0 };
  const layout =
    title !== null && title !== ''
      ? layOut(title, whole, -1, 'headline', [], findNames(title, whole, context.gazetteer, context.date))
      : headline;
  return layout === undefined ? [] : joinAppositions(layout, readPhrases(layout, context));
}

/** "Joint Statement of the Leaders of …": both speak. */
const isJointText = (title: string | null): boolean =>
  title !== null &&
  !/^(?:corrected: ?)?remarks\b/i.test(title) &&
  /\bjoint\b[^.:]{0,40}\b(?:statement|declaration|communiqu[eé]|vision|fact sheet)\b/i.test(title);

/** The two states that phrases name, where they are two; the issuer's counts as named. */
function pairOf(phrases: readonly Phrase[], issuer: string | null): string[] | null {
  const ids = new Set(
    phrases.flatMap((phrase) =>
      phrase.compound || phrase.post ? [] : phrase.owners.map((owner) => owner.row.id),
    ),
  );
  // "Minister Eide's visit to Valparaíso": of an office's own text the place is the other's
  if (issuer !== null && (ids.size === 0 || (ids.size === 1 && ids.has(issuer))))
    for (const { place } of phrases)
      if (place?.in?.length === 1 && place.in[0] !== undefined) ids.add(place.in[0]);
  if (ids.size === 1 && issuer !== null) ids.add(issuer);
  return ids.size === 2 ? [...ids] : null;
}
