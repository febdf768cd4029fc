import type { Attribution } from '../attribution.js';
import type { Claim } from '../claims/claim.js';
import type { Commitment } from '../commitments/commitment.js';
import type { Event, EventDate, Participant } from '../events/event.js';
import type { Position } from '../positions/position.js';
import type { TextSpan } from '../span.js';
import { dayOf, daysOfEdtf, type Days } from './days-of-edtf.js';
import { groupKeyOf } from './merge-reports.js';
import { storable } from './storable-text.js';
import type { ParticipantRole, ParticipantTable, ReportKind } from './tables.js';

/** What a report tells, of whichever kind. */
export type Told =
  | { readonly kind: 'event'; readonly record: Event }
  | { readonly kind: 'position'; readonly record: Position }
  | { readonly kind: 'commitment'; readonly record: Commitment }
  | { readonly kind: 'claim'; readonly record: Claim };

/** What can be asked for in a report: the columns that its record fills. See `ReportTable` for what each holds. */
export interface ReportColumns {
  readonly kind: ReportKind;
  readonly type: string;
  readonly mode: string | null;
  readonly status: string | null;
  readonly subject: string | null;
  readonly date_from: string | null;
  readonly date_to: string | null;
  readonly due_from: string | null;
  readonly due_to: string | null;
  readonly quote: string;
  readonly cited: string | null;
  readonly place: string | null;
  readonly group_key: string | null;
  readonly event_day: string | null;
}

/** A report as rows: of `report`, and of `participant`. */
export interface ReportRows {
  readonly columns: ReportColumns;
  readonly participants: readonly ReportParticipant[];
}

export type ReportParticipant = Omit<ParticipantTable, 'report_id'>;

/** What one report fills in. */
export function reportRows(told: Told): ReportRows {
  const { due, participants, ...own } = ownColumns(told);
  const { record } = told;
  const date = daysOf(record.date);
  const columns = {
    kind: told.kind,
    ...own,
    subject: own.subject === null ? null : storable(own.subject),
    date_from: date?.from ?? null,
    date_to: date?.to ?? null,
    due_from: due?.from ?? null,
    due_to: due?.to ?? null,
    quote: storable(record.quote.text),
    cited: citedBy(record.attribution),
    group_key: told.kind === 'event' ? groupKeyOf(own.type, participants, date) : null,
    event_day: date === undefined ? null : dayOf(date),
  };
  return { columns, participants };
}

type OwnColumns = Pick<ReportColumns, 'type' | 'mode' | 'status' | 'subject' | 'place'> & {
  readonly participants: readonly ReportParticipant[];
  readonly due: Days | undefined;
};

function ownColumns(told: Told): OwnColumns {
  const nothing = { mode: null, status: null, subject: null, place: null, due: undefined };
  switch (told.kind) {
    case 'event': {
      const { type, mode, status, place, actor, recipient } = told.record;
      const participants = [...named('actor', actor), ...named('recipient', recipient)];
      return {
        ...nothing,
        type,
        mode,
        status,
        place: place === null ? null : storable(place.name),
        participants,
      };
    }
    case 'position': {
      const { stance, act, issue, holder } = told.record;
      return { ...nothing, type: stance, mode: act, subject: issue, participants: ids('holder', holder) };
    }
    case 'commitment': {
      const { form, status, undertaking, due, by, to } = told.record;
      const participants = [...ids('by', by), ...ids('to', to)];
      return { ...nothing, type: form, status, subject: undertaking, due: daysOf(due), participants };
    }
    case 'claim': {
      const claim = told.record;
      return claim.about === 'wording'
        ? { ...nothing, type: 'wording', mode: claim.change, subject: claim.formula, participants: ids('office', [claim.office]) } // prettier-ignore
        : { ...nothing, type: 'ties', mode: claim.change, participants: ids('pair', claim.pair) };
    }
  }
}

/** Rule 1: the span must say exactly what the record quotes. Throws an `Error` that names both. */
export function checkQuote(text: string, quote: TextSpan): void {
  const there = text.slice(quote.start, quote.end);
  if (quote.start < quote.end && there === quote.text) return;
  const saw = `${JSON.stringify(quote.text.slice(0, 80))} at ${quote.start}–${quote.end}`;
  throw new Error(
    `quote is not in the text: ${saw}, where the text has ${JSON.stringify(there.slice(0, 80))}`,
  );
}

function named(role: ParticipantRole, participants: readonly Participant[]): ReportParticipant[] {
  return participants.map(({ id, name, office, person }, ordinal) => ({
    role,
    ordinal,
    entity: id,
    name: storable(name),
    office,
    person: person === null ? null : storable(person),
  }));
}

/** Holders, parties and offices are written as `CHN` or `CHN/mfa`. */
function ids(role: ParticipantRole, entities: readonly string[]): ReportParticipant[] {
  return entities.map((entity, ordinal) => {
    const slash = entity.indexOf('/');
    const id = slash < 0 ? entity : entity.slice(0, slash);
    return { role, ordinal, entity: storable(id), name: storable(entity), office: slash < 0 ? null : storable(entity.slice(slash + 1)), person: null }; // prettier-ignore
  });
}

function daysOf(date: EventDate | null): Days | undefined {
  return date === null ? undefined : daysOfEdtf(date.edtf);
}

/**
 * Whom a telling rests on: the last in the chain of attributions, by id, or by name where a publisher passes it on.
 * "Experts" alone are nobody in particular, so that two papers' experts stay two sources.
 */
function citedBy(attribution: Attribution | null): string | null {
  let source = attribution;
  while (source?.via) source = source.via;
  if (source === null) return null;
  if (source.id !== null) return source.id;
  return source === attribution
    ? null
    : storable(source.text)
        .toLowerCase()
        .replace(/^the\s+/, '');
}
