import type { EventType } from './event-type.js';
import { PARTICLES, PREPOSITIONS, type CompiledRule, type Entry } from './compiled-rule.js';
import type { ClassSets } from './class-sets.js';
import type { EventRule, TypeRow } from './rows.js';
import { cutAsText, wordsOf } from './words-of.js';

const NOTHING: ReadonlySet<string> = new Set();

/**
 * Compiles a rule's conditions, with its word classes expanded.
 * @throws Error when a class is not known: `unknown word class $weapn in ACCUSE.condemn`.
 */
export function compileRule(rule: EventRule, row: TypeRow, classes: ClassSets, order: number): CompiledRule {
  const name = `${row.type}.${rule.id}`;
  const expand = (words: readonly string[] | undefined): ReadonlySet<string> | null =>
    words === undefined ? null : classes.expand(words, name);
  const needs = new Map(
    Object.entries(rule.needs ?? {}).map(([preposition, words]) => [preposition, expand(words) ?? NOTHING]),
  );
  const conditions =
    (rule.object ? 3 : 0) +
    (rule.inner ? 3 : 0) +
    (rule.innerWords ? 3 : 0) +
    needs.size * 2 +
    (rule.complement ? 2 : 0) +
    (rule.subject ? 1 : 0) +
    (rule.needsRecipient === true ? 0.5 : 0) -
    // the model speaks where no row of words does
    (rule.said === true ? 3 : 0);
  return {
    name,
    type: row.type,
    mode: rule.mode ?? null,
    object: expand(rule.object),
    unlessObject: expand(rule.unlessObject),
    needs,
    unless: [...(expand(rule.unless) ?? [])],
    subject: expand(rule.subject),
    unlessSubject: expand(rule.unlessSubject),
    complement: rule.complement ? new Set(rule.complement) : null,
    inner: rule.inner ? new Set<EventType>(rule.inner) : null,
    innerWords: expand(rule.innerWords),
    unlessInner: expand(rule.unlessInner),
    tense: rule.tense ?? null,
    actor: rule.actor ?? null,
    recipient: rule.recipient ?? row.recipient,
    needsRecipient: rule.needsRecipient ?? false,
    acrossBorders: rule.acrossBorders ?? false,
    reciprocal: rule.reciprocal ?? row.reciprocal ?? false,
    status: rule.status ?? null,
    contexts: rule.contexts ?? [],
    level: rule.level ?? null,
    ownWords: rule.ownWords ?? false,
    said: rule.said ?? false,
    finite: rule.finite ?? false,
    weight: conditions,
    order,
  };
}

/** `speak out against` → speak + [out, against]. */
export function parsePredicate(text: string, as: Entry['as']): Entry {
  const words = as === 'noun' ? wordsOf(text) : text.toLowerCase().split(' ');
  // a noun's head is its last word: "ballistic missile test"
  if (as === 'noun') {
    const at = words.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
    const own = at < 0 ? words : words.slice(0, at);
    const head = own[own.length - 1] ?? text;
    return { head, rest: [...own.slice(0, -1), ...(at < 0 ? [] : words.slice(at))], noun: null, as };
  }
  return { head: words[0] ?? text, rest: words.slice(1), noun: null, as };
}

/** `put on hold` → put, [on] hold; `break off relations` → break + [off], relation; a class gives one entry a word. */
export function parseIdiom(text: string, classes: ClassSets, where: string): Entry[] {
  const [head = text, ...written] = text.toLowerCase().split(' ');
  const own = written.flatMap(cutAsText);
  const rest: string[] = [];
  // "lodge appeal against": a preposition at the end must follow
  while (own.length > 1 && PREPOSITIONS.has(own[own.length - 1] ?? '')) rest.push(own.pop() ?? '');
  const last = own[own.length - 1] ?? text;
  const middle = own.slice(0, -1);
  const modifiers: string[] = [];
  let preposition: string | null = null;
  middle.forEach((word, index) => {
    // "break off relations": a particle directly after the verb; "put on hold": a preposition before the noun
    const isParticle =
      index === 0 && PARTICLES.has(word) && (middle.length > 1 || !isPrepositionFirst(head, word));
    if (isParticle) rest.push(word);
    else if (PREPOSITIONS.has(word)) preposition = word;
    else modifiers.push(word);
  });
  const nouns = last.startsWith('$') ? [...classes.expand([last], where)].map(wordsOf) : [[last]];
  return nouns.map((words) => ({
    head,
    rest,
    // "impose $sanction": an asset freeze is a freeze of assets
    noun: {
      lemma: words[words.length - 1] ?? last,
      modifiers: [...modifiers, ...words.slice(0, -1)],
      preposition,
    },
    as: 'verb',
  }));
}

// "put on hold" and "break off relations" look alike: with these prepositions the noun is an oblique unless the
// pair is a known phrasal verb.
const OBLIQUE_FIRST = new Set(['in', 'on', 'by', 'over', 'through', 'around', 'along']);
const PHRASAL = new Set(['hand over', 'carry on', 'take over', 'bring in', 'let in', 'turn over', 'take in', 'take on', 'turn in', 'hand in', 'give in', 'call in', 'put through', 'push through']); // prettier-ignore

function isPrepositionFirst(verb: string, word: string): boolean {
  return OBLIQUE_FIRST.has(word) && !PHRASAL.has(`${verb} ${word}`);
}
