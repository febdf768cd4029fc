import { isPeople, type Phrase } from './phrase.js';
import { chooseRow, keyOf, type Known } from './people-register.js';
import type { ResolveContext } from './found.js';

/** A person named in full somewhere in the document, by the whole name or a short form; the nearest before comes first. */
export function findKnown(phrase: Phrase, context: ResolveContext): Known | null {
  const { person } = phrase;
  if (person === null) return null;
  const row = chooseRow(person.rows, phrase, context);
  const whole = context.people.get(keyOf(row?.name ?? person.name));
  if (whole !== undefined) return whole;
  const short = keyOf(person.name);
  const owners = new Set(phrase.owners.filter((owner) => !isPeople(owner)).map((owner) => owner.row.id));
  const fitting = [...context.people.values()].filter(
    (known) =>
      known.shorts.has(short) &&
      (owners.size === 0 || known.entity.id === null || owners.has(known.entity.id)) &&
      !(
        phrase.title?.gender !== undefined &&
        known.gender !== null &&
        known.gender !== phrase.title.gender
      ) &&
      fitsOffice(phrase, known),
  );
  const before = fitting.filter((known) => known.sentences.some((sentence) => sentence <= phrase.sentence));
  const pool = before.length > 0 ? before : fitting;
  if (pool.length < 2) return pool[0] ?? null;
  const last = (known: Known) =>
    Math.max(...known.sentences.filter((sentence) => sentence <= phrase.sentence), -1);
  const sorted = [...pool].sort((a, b) => last(b) - last(a));
  const [first, second] = sorted;
  return first !== undefined && second !== undefined && last(first) !== last(second) ? first : null;
}

/** "President Lee" is not the foreign minister Lee. */
function fitsOffice(phrase: Phrase, known: Known): boolean {
  const ids = phrase.offices.filter((row) => row.loose !== true && row.weak !== true).map((row) => row.id);
  if (ids.length === 0 || known.entity.office === undefined) return true;
  return (
    ids.includes(known.entity.office) ||
    (known.row?.offices.some((held) => ids.includes(held.office)) ?? false)
  );
}
