import { sha256 } from './version-hash.js';

/** What a report's id is made of (design, section 7a). */
export interface ReportIdentity {
  /** The document's source key: two documents with one text have reports of their own. */
  readonly documentKey: string;
  /** See `versionHash`. */
  readonly versionHash: string;
  readonly start: number;
  readonly end: number;
  /** For an event its PLOVER type; else `position`, `commitment` or `claim` with what kind of it, as `claim:wording`. */
  readonly type: string;
  readonly mode: string | null;
  /** 0 for the first report with this span, type and mode in the reading, 1 for the second. */
  readonly ordinal: number;
}

/**
 * The id of a report: the same for the same reading of the same text, on every machine. 12 hexadecimal digits for the
 * document's version and 12 for the place in it, so that what is stored together lies together in an index.
 */
export function reportId(identity: ReportIdentity): string {
  const { documentKey, versionHash, start, end, type, mode, ordinal } = identity;
  const within = sha256(JSON.stringify([documentKey, versionHash, start, end, type, mode, ordinal]));
  return `${sha256(JSON.stringify([documentKey, versionHash])).slice(0, 12)}${within.slice(0, 12)}`;
}

/** The id of the event that a report tells, when that report represents it. */
export function eventIdOf(representative: string): string {
  return `e-${representative}`;
}
