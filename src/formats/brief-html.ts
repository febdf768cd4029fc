import type { DocumentText } from '../record/store.js';
import type { StoredReport } from '../record/stored-report.js';
import type { TextSpan } from '../span.js';
import type { Brief } from './brief.js';
import { formatAct, formatParties } from './event-line.js';
import { isWebAddress, safe } from './escape-html.js';
import { formatDate } from './format-date.js';
import { formatPage } from './page.js';
import { formatSavedText, type TextMark } from './saved-text.js';

type Evidence = StoredReport<{ readonly quote: TextSpan }>;

/**
 * A brief as one HTML page that needs nothing else: no script, no request. With `texts`, each line also opens the saved
 * text at its highlighted sentence.
 * @param texts the whole texts that may be embedded, by document key (design, section 2, rule 9)
 */
export function formatBriefHtml(brief: Brief, texts: ReadonlyMap<string, DocumentText>): string {
  const marks = new Map<string, TextMark[]>();
  const evidence = (report: Evidence): string => formatEvidence(report, texts, marks);
  const sections = brief.sections.map(
    (section) =>
      `<section><h2>${safe(section.heading)}</h2>${section.note === null ? '' : `<p class="note">${safe(section.note)}</p>`}<ol>${section.events
        .map((stored) => {
          const { event } = stored;
          const source = stored.sources > 1 ? `<span class="chip">${stored.sources} sources</span>` : '';
          const head = `<p class="line"><time>${safe(formatDate(event.date?.edtf ?? null))}</time> <strong>${safe(formatParties(event))}</strong> <span class="chip ${event.status}">${safe(formatAct(event))}</span>${source}</p>`;
          return `<li>${head}${stored.reports.map(evidence).join('')}</li>`;
        })
        .join('')}</ol></section>`,
  );
  const positions = brief.positions.map(
    (stored) =>
      `<li><p class="line"><strong>${safe(stored.record.holder.join(', '))}</strong> ${safe(stored.record.stance)} ${safe(stored.record.issue)} <span class="chip">${safe(stored.record.act)}: ${safe(stored.record.verb)}</span></p>${evidence(stored)}</li>`,
  );
  const commitments = brief.commitments.map(
    (stored) =>
      `<li><p class="line"><strong>${safe(stored.record.parties.join(', '))}</strong> ${safe(stored.record.undertaking)} <span class="chip">${safe(stored.record.status)}</span></p>${evidence(stored)}</li>`,
  );
  const claims = brief.claims.map((stored) => {
    const { record } = stored;
    const what =
      record.about === 'wording'
        ? `${record.office}: “${record.formula}” ${record.change}`
        : `ties ${record.pair.join('–')}: ${record.change}`;
    const who = record.attribution ? ` according to ${record.attribution.text}` : '';
    return `<li><p class="line">${safe(what)} <span class="chip">claim${safe(who)}</span></p>${evidence(stored)}</li>`;
  });
  const saved = [...texts.values()]
    .filter((text) => marks.has(text.summary.key))
    .map(
      ({ summary, document }) =>
      formatSavedText({ title: summary.title ?? summary.key, publisher: summary.publisher, language: summary.language, text: document.text }, marks.get(summary.key) ?? []), // prettier-ignore
    );
  const nothing = sections.length + positions.length + commitments.length + claims.length === 0;
  return formatPage({
    title: brief.title,
    lead: `<p>${safe(brief.question)}</p><p class="note">${safe(scope(brief))}</p>`,
    body: [
      nothing ? '<p>Nothing in the record answers this. Read more texts with <code>readout read</code>, or widen the question.</p>' : '', // prettier-ignore
      ...sections,
      list('Positions', positions) + list('Commitments', commitments) + list('Claims about wording and ties', claims), // prettier-ignore
      saved.length > 0 ? `<section><h2>Saved texts</h2>${saved.join('\n')}</section>` : '',
    ].join('\n'),
  });
}

function scope(brief: Brief): string {
  const parts = [`Drawn from ${brief.documents.length} of the ${brief.held.documents} documents held.`];
  if (brief.held.notCoded > 0)
    parts.push(`${brief.held.notCoded} of them held, not coded: the coder does not read the language.`);
  if (brief.stale > 0) parts.push(`${brief.stale} were read by an older pipeline.`);
  if (brief.undated !== null && brief.undated > 0)
    parts.push(`${brief.undated} events without a date are left out, as a period was asked for.`);
  return `${parts.join(' ')} Pipeline ${brief.pipelineVersion}.`;
}

const list = (heading: string, items: readonly string[]): string =>
  items.length === 0 ? '' : `<section><h2>${heading}</h2><ol>${items.join('')}</ol></section>`;

function formatEvidence(
  report: Evidence,
  texts: ReadonlyMap<string, DocumentText>,
  marks: Map<string, TextMark[]>,
): string {
  const { document, sentence, record } = report;
  let opens = '';
  if (texts.has(document.key)) {
    const inText = marks.get(document.key) ?? [];
    marks.set(document.key, inText);
    const id = `m-${document.textHash.slice(0, 8)}-${inText.length}`;
    inText.push({ id, span: record.quote });
    opens = ` · <a href="#${id}">open in the saved text</a>`;
  }
  const around = sentence
    ? `${safe(sentence.before ?? '')} ${safe(sentence.text.slice(0, Math.max(0, record.quote.start - sentence.start)))}<mark>${safe(record.quote.text)}</mark>${safe(sentence.text.slice(Math.max(0, record.quote.end - sentence.start)))} ${safe(sentence.after ?? '')}`
    : `<mark>${safe(record.quote.text)}</mark>`;
  const name = safe(document.title ?? document.key);
  const link = isWebAddress(document.url)
    ? `<a rel="noreferrer" href="${safe(document.url)}">${name}</a>`
    : name;
  const by = document.publisher === null ? '' : `${safe(document.publisher)}, `;
  return `<blockquote><p>${around.trim()}</p><footer>${by}${link}, ${safe(formatDate(document.publishedOn))} · <span title="SHA-256 of the text: ${document.textHash}">✓ exact, ${document.textHash.slice(0, 12)}</span>${opens}</footer></blockquote>`;
}
