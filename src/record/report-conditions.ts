import type { Expression, ExpressionBuilder, SqlBool } from 'kysely';
import type { Dialect } from './dialect.js';
import { daysAsked, isOfOffice } from './document-conditions.js';
import type { ReportFilter } from './filters.js';
import { parseSearch } from './parse-search.js';
import { sourceKey } from './source-key.js';
import type { ParticipantRole, ReportKind, Tables } from './tables.js';

type Builder = ExpressionBuilder<Tables, 'report' | 'document'>;

/** Who acts in each kind of report, and who is acted upon. */
const ACTING: Readonly<Record<ReportKind, readonly ParticipantRole[]>> = {
  event: ['actor'],
  position: ['holder'],
  commitment: ['by'],
  claim: ['office', 'pair'],
};
const ACTED_UPON: Readonly<Record<ReportKind, readonly ParticipantRole[]>> = {
  event: ['recipient'],
  position: [],
  commitment: ['to'],
  claim: ['pair'],
};

/** What a report must fulfil to pass a filter, its dates apart. */
export function reportConditions(
  eb: Builder,
  dialect: Dialect,
  kind: ReportKind,
  filter: ReportFilter,
): Expression<SqlBool>[] {
  const { pair, actor, recipient, type, mode, status, subject, office, document, text, withRejected } =
    filter;
  return [
    eb('report.kind', '=', kind),
    ...(withRejected === true ? [] : [eb('report.is_rejected', '=', 0)]),
    ...(pair === undefined ? [] : [isBetween(eb, kind, pair)]),
    ...(actor === undefined ? [] : [takesPart(eb, ACTING[kind], actor)]),
    ...(recipient === undefined ? [] : [takesPart(eb, ACTED_UPON[kind], recipient)]),
    ...(type === undefined ? [] : [eb('report.type', 'in', type)]),
    ...(mode === undefined ? [] : [eb('report.mode', 'in', mode)]),
    ...(status === undefined ? [] : [eb('report.status', 'in', status)]),
    ...(subject === undefined ? [] : [eb('report.subject', '=', subject)]),
    ...(office === undefined ? [] : [isOfOffice(eb, office)]),
    ...(document === undefined ? [] : [eb('document.key', '=', sourceKey(document))]),
    ...(text === undefined
      ? []
      : [eb('report.sentence_id', 'in', dialect.sentencesMatching(parseSearch(text)))]),
  ];
}

/** What may have happened between the days asked for. Reports without a date never did. */
export function dateConditions(eb: Builder, { since, until }: ReportFilter): Expression<SqlBool>[] {
  return [
    ...(since === undefined ? [] : [eb('report.date_to', '>=', daysAsked(since).from)]),
    ...(until === undefined ? [] : [eb('report.date_from', '<=', daysAsked(until).to)]),
  ];
}

function takesPart(
  eb: Builder,
  roles: readonly ParticipantRole[],
  asked: readonly string[],
): Expression<SqlBool> {
  if (roles.length === 0 || asked.length === 0) return eb.lit(false);
  return eb(
    'report.id',
    'in',
    eb
      .selectFrom('participant')
      .select('participant.report_id')
      .where('participant.role', 'in', roles)
      .where((inner) =>
        inner.or(
          asked.map((entity) => {
            const slash = entity.indexOf('/');
            if (slash < 0) return inner('participant.entity', '=', entity);
            const [id, office] = [entity.slice(0, slash), entity.slice(slash + 1)];
            return inner.and([
              inner('participant.entity', '=', id),
              inner('participant.office', '=', office),
            ]);
          }),
        ),
      ),
  );
}

/** One acts and the other is acted upon, or both act together; two whom a third warns are not a pair. */
function isBetween(eb: Builder, kind: ReportKind, [a, b]: readonly [string, string]): Expression<SqlBool> {
  const acting = ACTING[kind];
  return eb(
    'report.id',
    'in',
    eb
      .selectFrom('participant as one')
      .innerJoin('participant as other', 'other.report_id', 'one.report_id')
      .select('one.report_id')
      .where('one.entity', '=', a)
      .where('other.entity', '=', b)
      .where((inner) => inner.or([inner('one.role', 'in', acting), inner('other.role', 'in', acting)])),
  );
}
