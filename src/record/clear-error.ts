import { RecordError } from './record-error.js';

/** Turns what a database says into what a person can act on; gives back what has nothing to do with the database. */
export function clearError(error: unknown, place: string, undone: string): unknown {
  if (!(error instanceof Error) || error instanceof RecordError) return error;
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const record = `The record ${place}`;
  const say = (trouble: ConstructorParameters<typeof RecordError>[0], message: string): RecordError =>
    new RecordError(trouble, message, { cause: error });
  // https://www.sqlite.org/rescode.html, https://www.postgresql.org/docs/current/errcodes-appendix.html
  if (/^SQLITE_(BUSY|LOCKED)/.test(code) || ['55P03', '40001', '40P01'].includes(code)) {
    return say('locked', `${record} is being written by another process: ${undone}. Try again when it is done, or give each its own record.`); // prettier-ignore
  }
  if (/^SQLITE_READONLY/.test(code) || ['25006', '42501'].includes(code)) {
    return say('read-only', `${record} cannot be written by this user: ${undone}. Change the permissions of the file and its folder (or of the database), or copy the record to a place where you can write.`); // prettier-ignore
  }
  if (code === 'SQLITE_FULL' || code === '53100') {
    return say('full', `There is no room left for ${record.toLowerCase()}: ${undone}. What was stored before is safe. Make room and run the same command again.`); // prettier-ignore
  }
  if (/^SQLITE_(CORRUPT|NOTADB)/.test(code) || ['XX001', 'XX002'].includes(code)) {
    return say('damaged', `${record} is damaged (${error.message}): ${undone}. Put a copy back; beside the file lie those made before each migration, ending in .bak.`); // prettier-ignore
  }
  if (/^SQLITE_(IOERR|CANTOPEN)/.test(code)) {
    return say('unreachable', `${record} cannot be reached (${error.message}): ${undone}. See whether the disk is there and the folder can be entered.`); // prettier-ignore
  }
  if (
    /^(ECONN|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|ENOENT)/.test(code) ||
    /^(08|57P|28|3D|53)/.test(code)
  ) {
    return say('unreachable', `${record} cannot be reached (${error.message}): ${undone}. See whether the server runs and lets this user in.`); // prettier-ignore
  }
  return error;
}
