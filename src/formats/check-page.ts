import type { CheckCount, CheckedClaim, CheckVerdict } from './check-answer.js';
import { describeClaim } from './check-table.js';
import { isWebAddress, safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { ofTexts } from './judge-wording.js';
import { formatPage } from './page.js';
import { percentOf } from './wording-table.js';

const VERDICTS: readonly CheckVerdict[] = ['supported', 'contradicted', 'cannot say'];

/** Claims beside the record's own counts, as one HTML page. */
export function formatCheckPage(claims: readonly CheckedClaim[]): string {
  const summary = VERDICTS.map((verdict) => `${claims.filter((one) => one.verdict === verdict).length} ${verdict}`).join(', '); // prettier-ignore
  return formatPage({
    title: 'Claims beside the record’s own counts',
    wide: true,
    lead: `<p>What texts claim about wording and ties, and whether the texts held bear it out. A claim is a claim: it is kept as one, whatever the counts say.</p><p class="verdict">${claims.length} ${claims.length === 1 ? 'claim' : 'claims'}: ${summary}.</p>`,
    body: `<section><h2>The claims</h2><ol>${claims.map(formatClaim).join('\n')}</ol></section>`,
  });
}

function formatClaim({ claim, verdict, why, counts }: CheckedClaim): string {
  const { record, document, sentence } = claim;
  const quote = record.quote;
  const words = sentence === null ? `<mark>${safe(quote.text)}</mark>` : `${safe(sentence.text.slice(0, Math.max(0, quote.start - sentence.start)))}<mark>${safe(quote.text)}</mark>${safe(sentence.text.slice(Math.max(0, quote.end - sentence.start)))}`; // prettier-ignore
  const picture = counts.some(({ before, within }) => before.of + within.of > 0)
    ? counts.map(drawCount).join('')
    : '';
  const name = safe(document.title ?? document.key);
  const link = isWebAddress(document.url)
    ? `<a rel="noreferrer" href="${safe(document.url)}">${name}</a>`
    : name;
  return `<li><p class="line"><span class="chip ${verdict.replace(' ', '-')}">${verdict}</span> <strong>${safe(describeClaim(record))}</strong></p><blockquote><p>${words}</p><footer>Claimed: ${safe(formatDate(document.publishedOn))} · ${link}</footer></blockquote><p>${safe(why)}</p>${picture}${counts.flatMap(({ quotes }) => quotes).map(({ when, date, title, url, language, words: [left, middle, right] }) => `<blockquote><p lang="${safe(language)}">${safe(left)}<mark>${safe(middle)}</mark>${safe(right)}</p><footer>${when === 'before' ? 'The record, latest before the period' : 'The record, first in the period'}: ${safe(formatDate(date))} · ${isWebAddress(url) ? `<a rel="noreferrer" href="${safe(url)}">${safe(title)}</a>` : safe(title)}</footer></blockquote>`).join('')}</li>`; // prettier-ignore
}

/** Two bars, before and in the period: filled the share, outlined all; hatched where there is nothing to compare. */
function drawCount({ of, unit, before, within }: CheckCount): string {
  const what = unit === 'events' ? 'cooperative events' : 'comparable texts with it';
  const alt = `${of}: ${ofTexts(before)} ${what} before, ${ofTexts(within)} in the period`;
  const row = (label: string, share: typeof before, y: number): string => {
    const bar = share.of === 0 ? `<rect class="none" x="78" y="${y}" width="180" height="14"/>` : `<rect class="held" x="78" y="${y}" width="180" height="14"/><rect class="bar" x="78" y="${y}" width="${Math.round((180 * share.uses) / share.of)}" height="14"/>`; // prettier-ignore
    return `<text class="soft" x="70" y="${y + 12}" text-anchor="end">${label}</text>${bar}<text x="266" y="${y + 12}">${share.of === 0 ? 'none held' : `${ofTexts(share)}, ${percentOf(share.uses, share.of)}`}</text>`;
  };
  return `<figure style="max-width:26rem"><svg viewBox="0 0 358 40" role="img" aria-label="${safe(alt)}"><title>${safe(alt)}</title>${row('before', before, 2)}${row('in period', within, 22)}</svg><figcaption>${safe(of)}: share of ${unit} ${unit === 'events' ? 'that are cooperative' : 'with the phrase'}. Dashed: none held, which is not zero.</figcaption></figure>`;
}
