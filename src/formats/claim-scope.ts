import type { WordingClaim } from '../claims/claim.js';
import type { StoredReport } from '../record/stored-report.js';
import { FORMS } from '../wording/data/occasions.js';
import { foldText } from '../wording/fold-text.js';
import type { WordingText } from '../wording/text.js';
import type { PartiesOf } from './name-parties.js';

/** Which of an office's texts a claim is about: those with some partner, or of some form. */
export interface ClaimScope {
  /** States and bodies with whom: "in talks with Seoul" is about texts with KOR. */
  readonly partners: readonly string[];
  readonly form: 'joint' | 'readout' | 'speech' | null;
  /** "with KOR", "joint texts with KOR": for what is told; empty where all of the office's texts are meant. */
  readonly words: string;
}

/** What dealings a partner is named after: words of other people, as "according to talks with experts", name no state. */
const DEALINGS =
  /\b(?:talks?|meetings?|meets?|met|calls?|summits?|exchanges?|dealings?|contacts?|consultations?|dialogues?|readouts?|statements?|documents?|communiqu[eé]s?|declarations?|texts?|speaking|negotiations?|visits?)\s(?:[\p{L}’']{1,20}\s){0,3}?(?:with|to|of (?:talks|meetings|calls) with|between)\s([^.;:()]{2,80})/giu;
/** Where the partner's name ends and the next thing begins. */
const NEXT =
  /\b(?:since|after|before|during|in|on|over|when|while|as|which|that|who|where|but|has|have|had)\b/i;

/** Reads with whom, and in what kind of text, the claim's sentence says that the wording changed. */
export function claimScope({ record, sentence }: StoredReport<WordingClaim>, partiesOf: PartiesOf): ClaimScope {
  const text = sentence?.text ?? record.quote.text;
  const named = [...text.slice(0, 2000).matchAll(DEALINGS)].flatMap(([, after]) =>
    partiesOf((after ?? '').split(NEXT)[0] ?? '', 'en', record.office),
  );
  const scope = foldText(record.scope ?? '').folded;
  const form = /\bjoint\b|communiqu|declaration/.test(scope) ? 'joint' : /\breadout/.test(scope) ? 'readout' : /\b(?:speech|remarks|address)/.test(scope) ? 'speech' : null; // prettier-ignore
  const partners = [...new Set(named)].sort();
  const words = [form === null ? '' : FORM_NAMES[form], partners.length > 0 ? `with ${partners.join(' and ')}` : ''].filter(Boolean).join(' '); // prettier-ignore
  return { partners, form, words };
} // prettier-ignore

const FORM_NAMES = { joint: 'joint texts', readout: 'readouts of talks', speech: 'speeches' } as const;
const TALKS = FORMS.filter(({ name }) => name === 'call' || name === 'meeting');
const SPEECHES = FORMS.filter(({ name }) => name.endsWith('speech') || name.endsWith('address'));

/** Whether a text is one that the claim is about, by its title and format. */
export function isInScope(
  { partners, form }: ClaimScope,
  text: Pick<WordingText, 'title' | 'language' | 'office' | 'kind'>,
  joint: boolean,
  partiesOf: PartiesOf,
): boolean {
  const title = foldText(text.title.slice(0, 300)).folded;
  const is = (forms: typeof FORMS): boolean => forms.some(({ patterns }) => patterns.some((pattern) => pattern.test(title))); // prettier-ignore
  if (form === 'joint' && !joint) return false;
  if (form === 'readout' && text.kind !== 'readout' && !is(TALKS)) return false;
  if (form === 'speech' && !is(SPEECHES)) return false;
  if (partners.length === 0) return true;
  const named = new Set(partiesOf(text.title.slice(0, 300), text.language, text.office));
  return partners.every((partner) => named.has(partner));
}
