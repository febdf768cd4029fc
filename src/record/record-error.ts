/** Why the record could not be opened, read or written. */
export type RecordTrouble =
  | 'missing' // no such file, or no such database
  | 'not-a-record' // a file or database of something else
  | 'newer' // written by a newer Readout
  | 'read-only'
  | 'locked' // another process holds it
  | 'full' // no room left on the disk
  | 'damaged'
  | 'unreachable'; // no database server answers, or it refuses us

/**
 * The record cannot be used as asked. `message` is for people: it names the place, says what was not done and how to
 * mend it. `trouble` is for programs.
 */
export class RecordError extends Error {
  override readonly name = 'RecordError';

  constructor(
    readonly trouble: RecordTrouble,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
  }
}
