import type { CompiledRule, Entry } from './compiled-rule.js';
import type { EntryIndex, EntryOfRule } from './entry-index.js';

/** An entry that never decides anything: wherever it fits, another fits too and goes before it. */
export interface ShadowedEntry {
  readonly head: string;
  readonly entry: Entry;
  readonly rule: CompiledRule;
  readonly by: CompiledRule;
}

/**
 * Entries in the shadow of another rule's: that one asks for nothing that this one does not ask for, rules out nothing more,
 * takes its parties from no fewer places, and stands before it. Rules that read the same may share words.
 */
export function findShadowed(index: EntryIndex): ShadowedEntry[] {
  return [...index.heads()].flatMap((head) => {
    const entries = index.get(head) ?? [];
    return entries.flatMap(({ entry, rule }) => {
      const by = entries.find(
        (other) =>
          other.rule !== rule &&
          !readsAlike(other.rule, rule) &&
          goesBefore(other, { entry, rule }) &&
          asksNoMore(other, { entry, rule }),
      );
      return by ? [{ head, entry, rule, by: by.rule }] : [];
    });
  });
}

const readsAlike = (one: CompiledRule, other: CompiledRule): boolean =>
  one.type === other.type && one.mode === other.mode;

/** As the coder ranks them: more conditions, then the order of the files. */
function goesBefore(one: EntryOfRule, other: EntryOfRule): boolean {
  const [a, b] = [rank(one), rank(other)];
  return a > b || (a === b && one.rule.order < other.rule.order);
}

const rank = ({ entry, rule }: EntryOfRule): number =>
  rule.weight + (entry.noun ? 4 : 0) + entry.rest.length * 1.5;

function asksNoMore({ entry: e, rule: r }: EntryOfRule, { entry, rule }: EntryOfRule): boolean {
  return (
    !r.said &&
    e.rest.every((word) => entry.rest.includes(word)) &&
    (e.noun === null || sameNoun(e.noun, entry.noun)) &&
    takesAll(r.object, rule.object) &&
    takesAll(r.subject, rule.subject) &&
    takesAll(r.innerWords, rule.innerWords) &&
    takesAll<string>(r.inner, rule.inner) &&
    takesAll<string>(r.complement, rule.complement) &&
    [...r.needs].every(([preposition, words]) => {
      const wanted = rule.needs.get(preposition);
      return wanted !== undefined && (words.size === 0 || (wanted.size > 0 && within(wanted, words)));
    }) &&
    within(r.unlessObject, rule.unlessObject) &&
    within(r.unlessSubject, rule.unlessSubject) &&
    within(r.unlessInner, rule.unlessInner) &&
    r.unless.every((word) => rule.unless.includes(word)) &&
    (r.tense === null || r.tense === rule.tense) &&
    (!r.finite || rule.finite) &&
    (!r.needsRecipient || rule.needsRecipient) &&
    (!r.acrossBorders || rule.acrossBorders) &&
    rule.recipient.every((place) => r.recipient.includes(place)) &&
    (r.actor === null ? rule.actor === null : (rule.actor ?? []).every((place) => r.actor?.includes(place)))
  );
}

const sameNoun = (one: Entry['noun'], other: Entry['noun']): boolean =>
  one !== null &&
  other !== null &&
  one.lemma === other.lemma &&
  one.preposition === other.preposition &&
  one.modifiers.every((word) => other.modifiers.includes(word));

/** Whether a condition takes all that another takes: none takes everything. */
const takesAll = <Word>(one: ReadonlySet<Word> | null, other: ReadonlySet<Word> | null): boolean =>
  one === null || (other !== null && within(other, one));

const within = <Word>(part: ReadonlySet<Word> | null, whole: ReadonlySet<Word> | null): boolean =>
  part === null || part.size === 0 || (whole !== null && [...part].every((word) => whole.has(word)));
