import { FORMS } from './data/occasions.js';
import { foldText } from './fold-text.js';
import { rankIn } from './name-rank.js';

/** Which occasion a text belongs to. Texts of one key are compared like with like. */
export interface Occasion {
  /** `leader · call · FRA`, or what the title keeps without its dates and numbers. */
  readonly key: string;
  /** Who takes part beside the office; empty where the form alone makes the series. */
  readonly parties: readonly string[];
}

export interface OccasionOptions {
  /** States and bodies that a title names, sorted; without the office's own. */
  readonly partiesOf?: (title: string, language: string, office: string) => readonly string[];
  /** Set by hand: the series that a text belongs to, or null to leave it to its title. */
  readonly occasionOf?: (text: OccasionText) => string | null;
}

/** What is known of a text before its words are looked at. */
export interface OccasionText {
  readonly id: string;
  readonly title: string;
  readonly kind?: string | null;
  readonly office: string;
  readonly language: string;
}

/** What differs between two titles of one occasion: dates, ordinals, numbers, roman numerals. */
const VARIABLE =
  /\d+(?:st|nd|rd|th)?|\b[ivx]{2,6}\b|[第제]\s?\d+|[一二三四五六七八九十百]+(?=[届次周回])|\b(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/gu;
const MARKS = /[^\p{L}\s]+/gu;
const LONGEST_TITLE = 300;
/** More parties than this are a list of guests, not a format. */
const MOST_PARTIES = 6;

/**
 * Names a text's occasion: what the user set; else rank, form and counterparts of its title ("Readout of President Ek's
 * call with Prime Minister Lind of Sweden" is `leader · call · SWE`); else what the title keeps without dates and
 * numbers. Null for a text without title.
 */
export function nameOccasion(text: OccasionText, options: OccasionOptions = {}): Occasion | null {
  const set = options.occasionOf?.(text) ?? null;
  if (set !== null) return { key: set, parties: [] };
  const title = foldText(text.title.slice(0, LONGEST_TITLE)).folded;
  const form = FORMS.find(({ patterns }) => patterns.some((pattern) => pattern.test(title)));
  const parties = options.partiesOf?.(text.title.slice(0, LONGEST_TITLE), text.language, text.office) ?? [];
  if (form !== undefined && parties.length > 0 && parties.length <= MOST_PARTIES)
    return { key: [rankIn(title), form.name, parties.join(', ')].filter(Boolean).join(' · '), parties };
  if (form?.recurs === true)
    return { key: [rankIn(title), form.name].filter(Boolean).join(' · '), parties: [] };
  const kept = title.replace(VARIABLE, ' ').replace(MARKS, ' ').replace(/\s+/g, ' ').trim();
  return kept === '' ? null : { key: `${text.kind ?? ''} ${kept}`.trim(), parties: [] };
}
