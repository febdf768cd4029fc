import type { Upos } from '../language/token.js';
import { found } from './found-office.js';
import { compatible } from './kinds-of-office.js';
import { type Layout, bareAt, uposOf } from './lay-out.js';
import { entityById, officeFor, ownerEntity, withOffice } from './make-entity.js';
import type { Entity } from './mention.js';
import { isOthers, stateOfOffice } from './people-register.js';
import { isPeople, type Phrase } from './phrase.js';
import { resolveBack } from './resolve-back.js';
import { resolveCounterpart } from './resolve-counterpart.js';
import type { Found, ResolveContext } from './found.js';
import { resolveTakenUp } from './resolve-taken-up.js';
import { stateOfPeople } from './state-of-people.js';
import { slotsBefore } from './view.js';
import { TAKEN_UP } from './words.js';

/** An office without its holder's name: "the Russian foreign ministry", "his defence minister", "the ministry". */
export function resolveOffice(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  if (phrase.counterpart) return resolveCounterpart(phrase, context);
  if (phrase.owners.length === 0 && isOthers(phrase, context.discourse.home)) return null;
  if (phrase.owners.length > 0) {
    // "a former Belgian prime minister" holds no office
    // "Hutu refugees" are where they have fled to: the place will say
    if (phrase.owners.every(isPeople) && phrase.offices.every(({ sector }) => sector === 'REF')) return null;
    const isOver = phrase.former && phrase.officeUse === 'holder';
    const entities = phrase.owners.map((owner) => {
      const office = officeFor(phrase.offices, owner.row.id);
      return (
        stateOfPeople(owner, office, phrase, layout, context) ??
        withOffice(ownerEntity(owner), isOver ? null : office)
      );
    });
    return found(
      phrase,
      phrase.plural || phrase.former
        ? entities
        : entities.map((entity) => withHolder(entity, phrase, context)),
      'office.owned',
    );
  }
  if (phrase.ownerPhrase !== null) {
    if (isOfNoState(phrase, layout)) return null;
    const slot = context.discourse.slots.find((one) => one.phrase === phrase.ownerPhrase);
    const owners = (slot?.entities ?? []).flatMap((entity) =>
      entity.id === null ? [] : (entityById(entity.id, context.gazetteer) ?? []),
    );
    if (owners.length === 0 || owners.length > 2) return null;
    return found(
      phrase,
      owners.map((owner) => withOffice(owner, officeFor(phrase.offices, owner.id))),
      'office.possessed',
    );
  }
  if (phrase.headOf.length === 1 && phrase.headOf[0] !== undefined && phrase.definite) {
    return found(
      phrase,
      [
        withOffice(
          ownerEntity({ kind: 'organisation', row: phrase.headOf[0] }),
          officeFor(phrase.offices, null),
        ),
      ],
      'office.head',
    );
  }
  if (phrase.offices.length > 0 && phrase.offices.every((row) => row.loose === true && TAKEN_UP.has(row.id)))
    return resolveTakenUp(phrase, context.discourse);
  if (isOfOtherBody(phrase, layout, context)) return null;
  const { issuer, home } = context.discourse;
  if (issuer !== null && isOfIssuer(phrase, layout))
    return found(phrase, [withOffice(issuer, officeFor(phrase.offices, issuer.id))], 'office.issuer');
  if (issuer !== null && isPredicate(phrase, layout))
    return found(
      phrase,
      [withOffice(issuer, phrase.former ? null : officeFor(phrase.offices, issuer.id))],
      'office.predicate',
    );
  const state = stateOfOffice(phrase, home);
  const unique = state === null ? null : entityById(state, context.gazetteer);
  if (unique !== null && (isNamed(phrase, layout) || isHomes(phrase, home)))
    return found(phrase, [withOffice(unique, officeFor(phrase.offices, state))], 'office.unique');
  const back = phrase.definite ? resolveBack(phrase, layout, context) : spokenFor(phrase, layout, context);
  // asked for last: the tree must say
  return back !== null && !isModifier(phrase, layout) ? back : null;
}

/** "The foreign ministry rejected the charge. A spokesman accused Togo": the one body that the sentence before tells of. */
function spokenFor(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  if (phrase.plural || !phrase.offices.every((row) => row.id === 'spokesperson')) return null;
  if (!/^an?$/.test(bareAt(layout, phrase.first - 1)) || phrase.first > 1) return null;
  const before = slotsBefore(phrase, context.discourse, 1).filter(
    ({ phrase: { officeUse }, salience, entities }) =>
      officeUse === 'body' && salience >= 3 && entities.length === 1,
  );
  const [slot, second] = before;
  const [entity] = slot?.entities ?? [];
  return entity === undefined || second !== undefined ? null : found(phrase, [entity], 'office.back');
}

/** "our young leaders", "our foreign leaders" are nobody who leads the state. */
function isOfNoState(phrase: Phrase, layout: Layout): boolean {
  if (!phrase.offices.every((row) => row.id === 'leader')) return false;
  return layout.words
    .slice(phrase.first, phrase.last - 1)
    .some((word) => word.shape === 'lower' && !LEADING.test(word.bare));
}

const LEADING =
  /^(?:national|political|top|senior|supreme|paramount|new|current|own|elected|former|then|late|military|government|state|de|facto|longtime|veteran|embattled|present|interim|authoritarian)$/;

/** "the President of Delaware State University" is no head of state. */
function isOfOtherBody(phrase: Phrase, layout: Layout, context: ResolveContext): boolean {
  if (phrase.officeUse !== 'holder' || bareAt(layout, phrase.last) !== 'of') return false;
  for (let i = phrase.last + 1; i < phrase.last + 6; i++) {
    const word = layout.words[i];
    if (word === undefined || (word.shape === 'lower' && word.bare !== 'the')) return false;
    if (context.gazetteer.isNameWord('body', word.bare)) return true;
    if (word.key !== word.bare || /[,.;]/.test(layout.text.slice(word.end, word.end + 1))) return false;
  }
  return false;
}

/** "my Administration", "a senior administration official" in a government's own text; "Public Administration" is none. */
function isOfIssuer(phrase: Phrase, layout: Layout): boolean {
  if (bareAt(layout, phrase.first) !== 'administration') return false;
  return (
    /^(?:my|our|last|previous|prior)$/.test(bareAt(layout, phrase.first - 1)) ||
    phrase.offices.some((row) => row.id === 'officials')
  );
}

/** "as President, I", "when I was Vice President", "the former President" in a government's own text. */
function isPredicate(phrase: Phrase, layout: Layout): boolean {
  if (phrase.officeUse !== 'holder' || phrase.plural || phrase.title !== null) return false;
  if (!phrase.offices.some((row) => /^(?:vice-)?president$/.test(row.id))) return false;
  if (phrase.former) return /^(?:the|my|our)$/.test(bareAt(layout, phrase.first - 2));
  return (
    PREDICATE.test(bareAt(layout, phrase.first - 1)) && !/^(?:of|and)$/.test(bareAt(layout, phrase.last))
  );
}

const PREDICATE = /^(?:as|became|become|becoming|was|am|elected|being|been)$/;

/** Names that are one state's are written with capitals: "the Diet" is Japan's, "the diet" nobody's. */
function isNamed(phrase: Phrase, layout: Layout): boolean {
  if (phrase.definite) return true;
  return layout.words.slice(phrase.first, phrase.last).some((word) => word.shape !== 'lower');
}

/** "administration officials" in Washington's own texts: words in small letters that the table gives to them alone. */
function isHomes(phrase: Phrase, home: string | null): boolean {
  return home !== null && phrase.last - phrase.first > 1 && phrase.offices.some((row) => row.home === true);
}

/** "the military exercise", "the intelligence report": the office's word belongs to the next noun. */
function isModifier(phrase: Phrase, layout: Layout): boolean {
  if (phrase.possessive) return false;
  const token = layout.tokens[layout.tokenOf[phrase.last - 1] ?? -1];
  // "the president said", "the ministry, which": no noun follows that it could be part of
  const next = uposOf(layout, phrase.last);
  if (token !== undefined && token.upos !== 'ADJ' && next !== null && NO_NOUN.has(next)) return false;
  if (token !== undefined) return token.upos === 'ADJ' || /^(?:amod|compound)/.test(token.deprel);
  return (
    layout.words[phrase.last]?.shape === 'lower' &&
    /^(?:exercises?|drills?|aid|sharing|report|base|action|intervention|operations?|officials?)$/.test(
      bareAt(layout, phrase.last),
    ) &&
    uposOf(layout, phrase.last) === null
  );
}

const NO_NOUN: ReadonlySet<Upos> = new Set<Upos>([
  'VERB',
  'AUX',
  'ADP',
  'PRON',
  'SCONJ',
  'DET',
  'ADV',
  'PART',
]);

/** "the Mexican leader" is the president of Mexico whom the text has named. */
function withHolder(entity: Entity, phrase: Phrase, context: ResolveContext): Entity {
  if (phrase.officeUse !== 'holder' || entity.office === undefined) return entity;
  const named = [...context.discourse.slots]
    .reverse()
    .find(
      (slot) =>
        slot.nature === 'person' &&
        slot.entities.length === 1 &&
        slot.entities[0]?.id === entity.id &&
        slot.entities[0]?.person !== undefined &&
        compatible(entity.office ?? '', slot.entities[0]?.office),
    );
  const holder = named?.entities[0];
  return holder === undefined ? entity : holder;
}
