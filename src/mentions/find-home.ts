import type { Gazetteer } from '../gazetteer/index.js';
import type { Layout } from './lay-out.js';

// SEOUL, Aug. 6 (Yonhap) -- …; MOSCOW (Reuters) - …; BEIJING, Jan 5 — …; ALGIERS, Algeria - …
const DATELINE_END = /^[^\n]{2,60}?(?:\)\s?(?:--?-?|—|–|_)|\s(?:--?|—|–|_)\s)/u;

/** Where a sentence's dateline ends, as an offset into the text; null when it has none. */
export function datelineEnd(layout: Layout): number | null {
  const [first] = layout.words;
  if (first === undefined || first.shape === 'lower') return null;
  const head = layout.text.slice(layout.start, Math.min(layout.end, layout.start + 80));
  const match = DATELINE_END.exec(head);
  if (match === null) return null;
  const isCapitals = first.shape === 'upper' && first.bare.length > 2;
  return isCapitals || /^[^\n]{2,60}?\)\s?(?:--?-?|—|–|_)/u.test(head)
    ? layout.start + match[0].length
    : null;
}

/** The state whose capital stands in a dateline; null when it is another place. */
function datelineState(layout: Layout): string | null {
  if (datelineEnd(layout) === null) return null;
  const entry = layout.nameAt[0]?.entries.find((one) => one.kind === 'state' && one.use === 'capital');
  return entry?.kind === 'state' ? entry.row.id : null;
}

/**
 * The state that a text speaks from, for offices that it names without a state: the issuing office's, else that of a
 * publisher who is an office or state medium, else the dateline's, else the publisher's when the text names it most.
 */
export function findHome(
  layouts: readonly Layout[],
  from: { readonly office: string | null; readonly publisher: string | null },
  mostNamed: string | null,
  gazetteer: Gazetteer,
): string | null {
  const issuer = issuerState(from.office, gazetteer);
  if (issuer !== null) return issuer;
  const publisher = from.publisher === null ? undefined : gazetteer.publisherNamed(from.publisher);
  const country =
    publisher !== undefined && gazetteer.state(publisher.country) !== undefined ? publisher.country : null;
  if (publisher?.kind === 'official') return country;
  for (const layout of layouts.slice(0, 6)) {
    const state = datelineState(layout);
    if (state !== null) return state;
  }
  return publisher?.kind === 'state-media' || country === mostNamed ? country : null;
}

/** The state of an office's id: `CHN/mfa` is of CHN. */
export function issuerState(office: string | null, gazetteer: Gazetteer): string | null {
  const id = office?.split('/')[0] ?? '';
  return gazetteer.state(id) === undefined ? null : id;
}
