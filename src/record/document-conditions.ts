import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import { daysOfEdtf } from './days-of-edtf.js';
import type { DocumentFilter } from './filters.js';
import type { Tables } from './tables.js';

/** What a document must fulfil to pass a filter. Documents that have no reading yet never do. */
export function documentConditions(
  eb: ExpressionBuilder<Tables, 'document'>,
  filter: DocumentFilter,
): Expression<SqlBool>[] {
  const { office, publisher, language, since, until, isPrivate } = filter;
  return [
    eb('document.current_reading_id', 'is not', null),
    ...(office === undefined ? [] : [isOfOffice(eb, office)]),
    ...(publisher === undefined ? [] : [eb('document.publisher', '=', publisher)]),
    ...(language === undefined ? [] : [eb('document.language', '=', language)]),
    ...(since === undefined ? [] : [eb('document.published_to', '>=', daysAsked(since).from)]),
    ...(until === undefined ? [] : [eb('document.published_from', '<=', daysAsked(until).to)]),
    ...(isPrivate === undefined ? [] : [eb('document.is_private', '=', isPrivate ? 1 : 0)]),
  ];
}

/** `CHN/mfa` is that office; `CHN` is all offices of the state. */
export function isOfOffice(eb: ExpressionBuilder<Tables, 'document'>, office: string): Expression<SqlBool> {
  const isTheOffice = eb('document.office', '=', office);
  if (office.includes('/')) return isTheOffice;
  // what begins with `CHN/` lies between `CHN/` and `CHN0`, as 0 follows the slash: an index serves that
  const isWithin = eb.and([
    eb('document.office', '>=', `${office}/`),
    eb('document.office', '<', `${office}0`),
  ]);
  return eb.or([isTheOffice, isWithin]);
}

/** The days that a person asked for. Throws an `Error` for what is no EDTF date. */
export function daysAsked(edtf: string): { from: string; to: string } {
  const days = daysOfEdtf(edtf);
  if (days === undefined)
    throw new Error(`unknown date: ${JSON.stringify(edtf)}; dates are EDTF, as 2026-01-07 or 2026-01`);
  return days;
}
