import type { CodebookExample, CodebookRows } from '../codebook/rows.js';
import { isAsDescribed } from '../events/describe-event.js';
import type { Reading } from '../reading.js';

/** An example of a table of cues, and whether a reading of it is as it says. */
export interface CueExample {
  /** `stances.oppose`. */
  readonly row: string;
  readonly say: string;
  readonly reads: string;
  readonly holds: (reading: Reading) => boolean;
}

interface Row {
  readonly id: string;
  readonly examples?: readonly CodebookExample[];
  readonly counter?: readonly CodebookExample[];
}

/**
 * The examples and counter-examples of the tables of status, attribution, stances, judgements and undertakings. They read, in this order: an event as in the
 * event files; who says so; `HOLDER act stance`; `PARTIES status`. `-` alone: nothing of that kind.
 */
export function listCueExamples(rows: CodebookRows): CueExample[] {
  const of = (table: string, list: readonly Row[], found: (reading: Reading, reads: string) => boolean) =>
    list.flatMap((row) =>
      [...(row.examples ?? []), ...(row.counter ?? [])].map(({ say, reads }) => ({
        row: `${table}.${row.id}`,
        say,
        reads,
        holds: (reading: Reading) => found(reading, reads),
      })),
    );
  return [
    ...of('status', rows.status, ({ events }, reads) =>
      reads === '-'
        ? events.every((event) => event.status === 'denied')
        : events.some((event) => isAsDescribed(event, reads)),
    ),
    ...of('attribution', rows.attribution, ({ events }, reads) =>
      events.some((event) => event.attribution?.text.toLowerCase() === reads.toLowerCase()),
    ),
    ...of('stances', rows.stances, hasPosition),
    ...of('judgements', [{ id: 'all', ...rows.judgements }], hasPosition),
    ...of('undertakings', rows.undertakings, ({ commitments }, reads) =>
      reads === '-'
        ? commitments.length === 0
        : commitments.some(({ parties, status }) => `${[...parties].sort().join(',')} ${status}` === reads),
    ),
  ];
}

const hasPosition = ({ positions }: Reading, reads: string): boolean =>
  reads === '-'
    ? positions.length === 0
    : positions.some(({ holder, act, stance }) => `${holder.join(',')} ${act} ${stance}` === reads);
