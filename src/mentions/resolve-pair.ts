import { clauseOf, headToken, subjectOf } from './head-token.js';
import { LEADERS, NO_MINISTERS } from './kinds-of-office.js';
import type { Layout } from './lay-out.js';
import type { Entity } from './mention.js';
import type { AnaphorKind, Phrase } from './phrase.js';
import { actingIds, type Discourse, type Slot } from './slot.js';
import { isParty, pairInView, partyOf, slotsBefore, unique } from './view.js';
import { COUNTS } from './words.js';

const SENTENCES_BACK = 4;

/** The two states (or people of two states) that "both sides", "the two countries", "the two leaders", "each" stand for. */
export function resolvePair(
  phrase: Phrase,
  kind: AnaphorKind,
  layout: Layout,
  discourse: Discourse,
): { entities: readonly Entity[]; why: string } | null {
  const body = kind === 'people' ? bodyOfPeople(phrase, discourse) : null;
  if (body !== null) return { entities: [body], why: 'people.body' };
  const people = kind === 'people' ? nearestPeople(phrase, discourse) : null;
  if (people !== null) return { entities: people, why: 'pair.people' };
  const ids = pairInView(phrase, discourse, {
    isNear: kind === 'parties',
    neither: subjectOver(phrase, layout, discourse),
    ofStates:
      /(?:capitals|countries|nations|governments|neighbou?rs|armies|militaries|premiers|presidents)$/i.test(
        phrase.words,
      ),
  });
  if (ids === null) return null;
  const entities = ids.flatMap((id) => partyOf(id, discourse));
  return entities.length === 2 ? { entities, why: 'pair.states' } : null;
}

/** "Lula spoke with neither side", "told both sides": the one party whose act reaches the two. */
function subjectOver(phrase: Phrase, layout: Layout, discourse: Discourse): string | null {
  const { tokens } = layout;
  const at = headToken(tokens, phrase);
  if (!/^(?:obj|iobj|obl)/.test(tokens[at]?.deprel ?? '')) return null;
  // "the president of Chad said that France had warned both": who is told is told by the nearest
  const subject = subjectOf(tokens, clauseOf(tokens, at));
  const relative = tokens[subject]?.upos === 'PRON' ? (tokens[clauseOf(tokens, at)]?.head ?? -1) : subject;
  const slot = slotsBefore(phrase, discourse, 0).find((one) => one.head === relative && relative >= 0);
  const ids = slot === undefined ? [] : unique(actingIds(slot));
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

/** "Mercosur leaders met. The presidents demanded": people of a body that the text has told of, where no two are counted. */
function bodyOfPeople(phrase: Phrase, discourse: Discourse): Entity | null {
  // in an office's own text its leader is one of them
  if (discourse.issuer?.kind === 'state' || !/^the (?:ministers|leaders|presidents)$/i.test(phrase.words))
    return null;
  const isBody = ({ entities }: Slot): boolean =>
    entities.length === 1 && entities[0]?.kind === 'organisation';
  const before = slotsBefore(phrase, discourse, 1).filter((slot) => actingIds(slot).length > 0);
  const isBodyAlone = before.some(isBody) && unique(before.flatMap(actingIds)).length === 1;
  const named = discourse.slots.filter(
    (slot) => isBody(slot) && !slot.asPlace && slot.phrase.plural && slot.phrase.officeUse === 'holder',
  );
  const ids = unique((isBodyAlone ? before : named).flatMap(actingIds));
  return ids.length === 1 && ids[0] !== undefined ? (partyOf(ids[0], discourse)[0] ?? null) : null;
}

/**
 * "The three agreed", "the four countries": a list of as many before, else those of the nearest sentence before that names as
 * many who can act; null where it names more.
 */
export function resolveSeveral(phrase: Phrase, discourse: Discourse): readonly Entity[] | null {
  const word =
    phrase.words
      .toLowerCase()
      .split(/\s+/)
      .find((one) => Object.hasOwn(COUNTS, one)) ?? '';
  const count = COUNTS[word] ?? 0;
  const isOfStates = /(?:countries|nations|states|capitals|governments|neighbou?rs)$/.test(phrase.words);
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const slots = slotsBefore(phrase, discourse, back).filter(
      (slot) => !isOfStates || slot.entities.every((one) => one.kind === 'state'),
    );
    const list = listOf(count, slots);
    if (list !== null) return list.flatMap((id) => partyOf(id, discourse));
    const ids = unique(slots.flatMap(actingIds)).filter((id) => isParty(id, slots));
    if (back === 0 || ids.length < 2) continue;
    if (ids.length < count) continue;
    return ids.length === count ? ids.flatMap((id) => partyOf(id, discourse)) : null;
  }
  return null;
}

/** The one list of so many: "the presidents of Ghana, Togo and Benin"; null where there is none, or two. */
function listOf(count: number, slots: readonly Slot[]): string[] | null {
  const lists: string[][] = [];
  let run: string[] = [];
  for (const slot of slots) {
    run = slot.why.includes('joined') ? [...run, ...actingIds(slot)] : actingIds(slot);
    if (unique(run).length === count) lists.push(unique(run));
  }
  const [first] = lists;
  return first !== undefined && lists.every((one) => one.join() === first.join()) ? first : null;
}

/**
 * Two people of two states: holders of the office that the noun names, one by one where each has a sentence of its own; else
 * those whom the nearest sentence names. Null where a third stands there.
 */
function nearestPeople(phrase: Phrase, discourse: Discourse): readonly Entity[] | null {
  const noun = phrase.words.toLowerCase().split(/\s+/).at(-1) ?? '';
  const holds = OFFICES[noun];
  return (
    (holds === undefined ? null : gatherPeople(phrase, discourse, holds, true)) ??
    gatherPeople(phrase, discourse, () => true, false)
  );
}

/** Which offices "both ministers", "the two presidents" hold. */
const OFFICES: Readonly<Record<string, (office: string | undefined) => boolean>> = {
  ministers: (office) => office !== undefined && !NO_MINISTERS.has(office),
  presidents: (office) => office === 'president',
  premiers: (office) => office === 'pm',
  leaders: (office) => office !== undefined && LEADERS.has(office),
};

function gatherPeople(
  phrase: Phrase,
  discourse: Discourse,
  holds: (office: string | undefined) => boolean,
  isOneByOne: boolean,
): readonly Entity[] | null {
  const entities = new Map<string, Entity>();
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    for (const slot of slotsBefore(phrase, discourse, back))
      for (const entity of slot.asPlace || (slot.nature !== 'person' && slot.entities.length < 2)
        ? []
        : slot.entities)
        if ((entity.person !== undefined || entity.office !== undefined) && holds(entity.office))
          entities.set(isOneByOne ? (entity.id ?? '') : nameOf(entity), entity);
    const found = [...entities.values()];
    if (found.length === 2 && found[0]?.id !== found[1]?.id) return found;
    if (found.length > 2) return null;
    if (!isOneByOne) entities.clear();
  }
  return null;
}

const nameOf = ({ person, id, office }: Entity): string => person ?? `${id ?? ''}/${office ?? ''}`;
