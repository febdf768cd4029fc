import type { Gazetteer, OfficeHeld } from './gazetteer.js';
import { compareDates, holdsOn } from './holds-on.js';
import type { PersonRow } from './rows.js';

/** One person's term in an office. */
export interface Term {
  readonly person: PersonRow;
  readonly held: OfficeHeld;
}

/** Who held an office on a day, as far as the tables were looked at. */
export interface Holding {
  /** `known`; `either` where terms meet whose days are known to the month alone, or on the day of a handover; else `unknown`. */
  readonly status: 'known' | 'either' | 'unknown';
  readonly terms: readonly Term[];
  /** Why nobody is named: no term covers the day, or the day is after the last one looked at. */
  readonly why: 'no-term' | 'not-looked-at' | null;
  /** The last day for which an open term is evidence. */
  readonly coveredUntil: string;
}

/** Open terms were looked at until then: `docs/people-coverage.md`. A later change in the table carries its own office further. */
const LOOKED_AT_HEADS = '2026-03-31';
const LOOKED_AT_OTHERS = '2025-10-31';
const HEADS: ReadonlySet<string> = new Set(['president', 'pm', 'monarch', 'leader', 'crown-prince']);

/** All terms in an office of a state or body, the earliest first. */
export function termsOf(gazetteer: Gazetteer, of: string, office: string): Term[] {
  return gazetteer.rows.people
    .flatMap((person) =>
      person.offices
        .filter((held) => held.of === of && held.office === office)
        .map((held) => ({ person, held })),
    )
    .sort((a, b) => ((a.held.from ?? '') < (b.held.from ?? '') ? -1 : 1));
}

/**
 * Who held an office of a state or body on a day (EDTF). After the last day looked at an open term is no evidence: the
 * answer is `unknown`, never the last holder for ever.
 */
export function whoHeld(gazetteer: Gazetteer, of: string, office: string, date: string): Holding {
  const terms = termsOf(gazetteer, of, office);
  const coveredUntil = terms.reduce(
    (latest, { held }) => [held.from ?? '', held.until ?? ''].reduce(later, latest),
    HEADS.has(office) ? LOOKED_AT_HEADS : LOOKED_AT_OTHERS,
  );
  const isCovered = compareDates(date, coveredUntil) <= 0;
  const holding = terms.filter(({ held }) => holdsOn(held, date) && (isCovered || held.until !== undefined));
  const people = new Set(holding.map(({ person }) => person));
  if (people.size > 0)
    return { status: people.size === 1 ? 'known' : 'either', terms: holding, why: null, coveredUntil };
  return { status: 'unknown', terms: [], why: isCovered ? 'no-term' : 'not-looked-at', coveredUntil };
}

function later(a: string, b: string): string {
  return a > b ? a : b;
}
