import type { Status } from '../codebook/event-type.js';
import type { Document } from '../documents/document.js';
import { parseEdtf } from '../language/dates/edtf.js';
import type { EventDate } from './event.js';
import { saysLongAgo } from './says-long-ago.js';

/** Days after which what a text tells is background: the scores count it at its own date all the same. */
const BACKGROUND_DAYS = 366;

/** Whether an act is told as background: dated more than a year before the text, or undated and told as long ago. */
export function isBackground(
  date: EventDate | null,
  status: Status,
  quote: string,
  { publishedOn }: Pick<Document, 'publishedOn'>,
): boolean {
  return date === null ? status === 'happened' && saysLongAgo(quote) : isHistorical(date.edtf, publishedOn);
}

function isHistorical(edtf: string, publishedOn: string | null): boolean {
  const interval = parseEdtf(edtf);
  const published = publishedOn === null ? null : parseEdtf(publishedOn);
  if (!interval?.to || !published?.from) return false;
  return daysBetween(interval.to, published.from) > BACKGROUND_DAYS;
}

/** Days from one ISO day to another, in the proleptic Gregorian calendar. */
function daysBetween(from: string, to: string): number {
  const day = (iso: string): number =>
    Date.UTC(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)) - 1, Number(iso.slice(8, 10))) / 86_400_000;
  return day(to) - day(from);
}
