import type { Document, Sentence } from '../documents/document.js';
import type { Event } from './event.js';
import { partnerOf } from './find-focus.js';

/** Whose talks an office gives an account of, which opens with them: its own state and the other party. */
export function talksOf(
  document: Document,
  speaker: string | null,
  sentences: readonly Sentence[],
  events: readonly Event[],
): readonly [string, string] | null {
  const opening = sentences[OPENING - 1] ?? sentences.at(-1);
  if (speaker === null || opening === undefined || !isAccountOfTalks(document)) return null;
  const partner = partnerOf(
    events.filter(({ quote }) => quote.end <= opening.end),
    speaker,
  );
  if (partner === null) return null;
  return speaker < partner ? [speaker, partner] : [partner, speaker];
}

/** Whether a text gives an account of talks, as its kind or its title says. */
export const isAccountOfTalks = ({ kind, title }: Document): boolean =>
  ACCOUNTS.has(kind) || ACCOUNT_TITLE.test(title ?? '');

/** In how many sentences an account says with whom the talks were. */
const OPENING = 4;
const ACCOUNT_TITLE = /^(?:readout|joint (?:statement|communiqu[eé]|declaration))\b/i;
const ACCOUNTS: ReadonlySet<string> = new Set(['readout', 'joint-statement']);
