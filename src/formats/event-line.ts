import type { Event, Participant } from '../events/event.js';
import type { StoredEvent } from '../record/stored-report.js';
import { formatDate } from './format-date.js';

/**
 * The unit that is seen everywhere: date · who → whom · what, status · "words" · source +others · ✓ exact.
 * `✓ exact`: the words were found in the saved text, letter by letter; nothing else is ever stored.
 */
export function formatEventLine(stored: StoredEvent): string {
  const { event } = stored;
  const first = stored.reports[0]?.document;
  const source = first?.publisher ?? first?.title ?? first?.key ?? 'unknown source';
  const more = stored.sources > 1 ? ` +${stored.sources - 1}` : '';
  return [
    formatDate(event.date?.edtf ?? null),
    formatParties(event),
    formatAct(event),
    `“${shorten(event.quote.text)}”`,
    `${source}${more}`,
    '✓ exact',
  ].join(' · ');
}

/** `KOR → CHN`; `KOR, CHN` where all act together; `PRK → –` where nobody is named. */
export function formatParties(event: Event): string {
  const side = (list: readonly Participant[]): string =>
    list.map((one) => one.id ?? one.person ?? one.name).join(', ');
  if (event.recipient.length === 0) return side(event.actor) || '–';
  return `${side(event.actor) || '–'} → ${side(event.recipient)}`;
}

/** `visit, planned`; `sanction (expel)`: the type with its mode; the status where it is not plainly "happened". */
export function formatAct(event: Event): string {
  const marks = [nameAct(event)];
  if (event.status !== 'happened') marks.push(event.status);
  if (event.historical) marks.push('background');
  if (event.attribution) marks.push(`according to ${event.attribution.text}`);
  return marks.join(', ');
}

function nameAct(event: Event): string {
  const type = event.type.toLowerCase();
  if (event.mode === null) return type;
  const mode = event.mode.replaceAll('-', ' ');
  return event.type === 'CONSULT' ? mode : `${type} (${mode})`;
}

const QUOTE_LENGTH = 120;

function shorten(words: string): string {
  const flat = words.replace(/\s+/g, ' ');
  return flat.length <= QUOTE_LENGTH ? flat : `${flat.slice(0, flat.lastIndexOf(' ', QUOTE_LENGTH))} …`;
}
