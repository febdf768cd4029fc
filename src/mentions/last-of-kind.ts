import type { OfficeRow } from '../gazetteer/index.js';
import { LEADERS, NO_MINISTERS, NO_SECRETARIES } from './kinds-of-office.js';
import type { Phrase } from './phrase.js';
import type { ResolveContext } from './found.js';
import type { Slot } from './slot.js';

/**
 * The last mention before a phrase that its words may go back to.
 * @param fits who may be meant
 */
export function lastOfKind(
  phrase: Phrase,
  wanted: readonly OfficeRow[],
  noun: string,
  context: ResolveContext,
  fits: (slot: Slot) => boolean = () => true,
): Slot | null {
  const matches = (slot: Slot): boolean => {
    const [entity] = slot.entities;
    if (
      entity?.office === undefined ||
      slot.entities.length > 1 ||
      slot.phrase.start >= phrase.start ||
      slot.phrase.post
    )
      return false;
    // "the Secretary-General" is none of a party's whose head is called so by nobody
    if (
      phrase.headOf.length > 0 &&
      entity.kind !== 'state' &&
      !phrase.headOf.some(({ id }) => id === entity.id)
    )
      return false;
    if (/^(?:ministry|minister)$/.test(noun) && entity.id === 'USA') return false; // a department, a secretary
    return wanted.some((row) => row.id === entity.office || (row.weak === true && fitsWeak(row, noun, slot)));
  };
  const all = context.discourse.slots.filter((slot) => matches(slot) && fits(slot));
  const bodies = phrase.officeUse === 'body' ? all.filter((slot) => slot.phrase.officeUse === 'body') : [];
  return bodies[bodies.length - 1] ?? all[all.length - 1] ?? null;
}

function fitsWeak(row: OfficeRow, noun: string, slot: Slot): boolean {
  const office = slot.entities[0]?.office ?? '';
  if (row.id === 'leader') return LEADERS.has(office) && slot.nature === 'person';
  if (row.id === 'spokesperson')
    return (
      slot.nature === 'person' && /spokes|secretary/i.test(slot.phrase.offices.map((one) => one.id).join(' '))
    );
  const isBody = /^(?:ministry|department)$/.test(noun);
  return (
    (noun === 'secretary'
      ? !LEADERS.has(office) && !NO_SECRETARIES.has(office)
      : !NO_MINISTERS.has(office)) &&
    (isBody || slot.nature === 'person' || noun === 'minister')
  );
}
