import type { Store } from '../record/store.js';
import type { ReportFilter } from '../record/filters.js';
import type {
  DocumentSummary,
  StoredClaim,
  StoredCommitment,
  StoredEvent,
  StoredPosition,
} from '../record/stored-report.js';

/** What a brief holds, before it is written as Markdown or HTML. */
export interface Brief {
  readonly title: string;
  /** The question as asked, in words. */
  readonly question: string;
  readonly pipelineVersion: string;
  readonly sections: readonly {
    readonly heading: string;
    readonly note: string | null;
    readonly events: readonly StoredEvent[];
  }[];
  readonly positions: readonly StoredPosition[];
  readonly commitments: readonly StoredCommitment[];
  readonly claims: readonly StoredClaim[];
  /** The documents that the lines come from. */
  readonly documents: readonly DocumentSummary[];
  /** How many documents the record holds, and how many of them are held but not coded. */
  readonly held: { readonly documents: number; readonly notCoded: number };
  /** Readings of these documents that an older pipeline made. */
  readonly stale: number;
  readonly undated: number | null;
}

const PAGE = 1000;

/** Collects a brief from the record: all rows, page by page. */
export async function collectBrief(
  store: Store,
  filter: ReportFilter,
  about: { readonly title: string; readonly question: string; readonly pipelineVersion: string },
): Promise<Brief> {
  const { rows: events, undated } = await allRows((after) => store.events(filter, page(after)));
  // documents are filtered by their own dates elsewhere: here since and until ask for what happened
  const [positions, commitments, claims] = await Promise.all([
    allRows((after) => store.positions(filter, page(after))),
    allRows((after) => store.commitments(filter, page(after))),
    allRows((after) => store.claims(filter, page(after))),
  ]);
  const documents = new Map<string, DocumentSummary>();
  for (const event of events)
    for (const report of event.reports) documents.set(report.document.key, report.document);
  for (const report of [...positions.rows, ...commitments.rows, ...claims.rows])
    documents.set(report.document.key, report.document);
  const statistics = await store.statistics();
  const notCoded = statistics.languages.reduce((sum, language) => sum + language.notCoded, 0);
  return {
    ...about,
    sections: toSections(events),
    positions: positions.rows,
    commitments: commitments.rows,
    claims: claims.rows,
    documents: [...documents.values()].sort(
      (a, b) =>
        (a.publishedOn ?? '9999').localeCompare(b.publishedOn ?? '9999') || a.key.localeCompare(b.key),
    ),
    held: { documents: statistics.documents, notCoded },
    stale: [...documents.values()].filter((document) => document.pipelineVersion !== about.pipelineVersion)
      .length,
    undated,
  };
}

const page = (after: string | undefined): { limit: number; after?: string } =>
  after === undefined ? { limit: PAGE } : { limit: PAGE, after };

async function allRows<Row>(
  ask: (
    after: string | undefined,
  ) => Promise<{ rows: readonly Row[]; next: string | null; undated: number | null }>,
): Promise<{ rows: Row[]; undated: number | null }> {
  const rows: Row[] = [];
  let after: string | undefined;
  let undated: number | null = null;
  do {
    const answer = await ask(after);
    rows.push(...answer.rows);
    undated ??= answer.undated;
    after = answer.next ?? undefined;
  } while (after !== undefined);
  return { rows, undated };
}

/** What happened, what is to come, what was only said or undone: apart, so that nothing planned reads as done. */
function toSections(events: readonly StoredEvent[]): Brief['sections'] {
  const pick = (test: (event: StoredEvent) => boolean): StoredEvent[] => events.filter(test);
  const happened = (event: StoredEvent): boolean => event.event.status === 'happened';
  return [
    {
      heading: 'What happened',
      note: null,
      events: pick((one) => happened(one) && !one.event.historical && one.event.date !== null),
    },
    {
      heading: 'What happened, date not given',
      note: 'These texts do not say when; no date was put in its place.',
      events: pick((one) => happened(one) && !one.event.historical && one.event.date === null),
    },
    {
      heading: 'What is planned',
      note: 'Announced or expected, not reported as done.',
      events: pick((one) => one.event.status === 'planned'),
    },
    {
      heading: 'What was threatened, offered or considered',
      note: null,
      events: pick((one) => one.event.status === 'hypothetical'),
    },
    {
      heading: 'What was denied or cancelled',
      note: null,
      events: pick((one) => one.event.status === 'denied' || one.event.status === 'cancelled'),
    },
    {
      heading: 'Background',
      note: 'Told in passing, long before the text appeared.',
      events: pick((one) => happened(one) && one.event.historical),
    },
  ].filter((section) => section.events.length > 0);
}
