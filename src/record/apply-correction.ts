import { EVENT_TYPES, STATUSES } from '../codebook/event-type.js';
import { daysOfEdtf } from './days-of-edtf.js';
import type { Told } from './report-rows.js';

/** Fields that say what the record is and where it stands; a person who doubts these rejects the record instead. */
const FIXED = new Set(['id', 'quote', 'why', 'partOf', 'about']);

/** Fields that an event may be without, and that a person may fill in. */
const OPTIONAL = ['level', 'deniedBy'];

/** Fields that are never null. */
const REQUIRED = new Set([
  'type',
  'status',
  'actor',
  'recipient',
  'holder',
  'by',
  'to',
  'stance',
  'issue',
  'office',
]);

/** `rejected` takes the whole record out of the answers. */
export const REJECTED = 'rejected';

/** Throws an `Error` when the record has no such field, or the value is not of the field's kind. */
export function checkCorrection(told: Told, field: string, value: unknown): void {
  if (field === REJECTED) {
    if (typeof value !== 'boolean')
      throw new Error(`rejected is true or false, not ${JSON.stringify(value)}`);
    return;
  }
  const isKnown = Object.hasOwn(told.record, field) || (told.kind === 'event' && OPTIONAL.includes(field));
  if (!isKnown || FIXED.has(field)) throw new Error(`a ${told.kind} has no field to correct called ${field}`);
  if (!isOfField(told, field, value)) {
    throw new Error(
      `${field} cannot be ${JSON.stringify(value)}: it is ${JSON.stringify(fieldOf(told, field))} now`,
    );
  }
}

function isOfField(told: Told, field: string, value: unknown): boolean {
  if (value === null) return !REQUIRED.has(field);
  if (field === 'date' || field === 'due' || field === 'period') {
    return isObject(value) && typeof value.edtf === 'string' && daysOfEdtf(value.edtf) !== undefined;
  }
  if (told.kind === 'event') {
    if (field === 'type') return (EVENT_TYPES as readonly unknown[]).includes(value);
    if (field === 'status') return (STATUSES as readonly unknown[]).includes(value);
    if (field === 'actor' || field === 'recipient') return Array.isArray(value) && value.every(isParticipant);
    if (field === 'place') return isObject(value) && typeof value.name === 'string';
  }
  const was = fieldOf(told, field);
  if (Array.isArray(was)) return Array.isArray(value) && value.every((one) => typeof one === 'string');
  return was === null || was === undefined || typeof was === typeof value;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function isParticipant(value: unknown): boolean {
  const isText = (field: unknown): boolean => field === null || typeof field === 'string';
  return (
    isObject(value) && typeof value.name === 'string' && [value.id, value.office, value.person].every(isText)
  );
}

/** What a field of a record holds. */
export function fieldOf(told: Told, field: string): unknown {
  return Object.entries(told.record).find(([name]) => name === field)?.[1];
}

/** The record with one field corrected. */
export function applyCorrection(told: Told, field: string, value: unknown): Told {
  return { kind: told.kind, record: { ...told.record, [field]: value } } as Told;
}
