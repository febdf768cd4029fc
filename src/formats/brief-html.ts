import type { DocumentText } from '../record/store.js';
import type { StoredReport } from '../record/stored-report.js';
import type { TextSpan } from '../span.js';
import type { Brief } from './brief.js';
import { STYLE } from './brief-style.js';
import { formatAct, formatParties } from './event-line.js';
import { formatDate } from './format-date.js';

type Evidence = StoredReport<{ readonly quote: TextSpan }>;

/**
 * A brief as one HTML page that needs nothing else: no script, no request. With `texts`, each line also opens the saved
 * text at its highlighted sentence.
 * @param texts the whole texts that may be embedded, by document key (design, section 2, rule 9)
 */
export function formatBriefHtml(brief: Brief, texts: ReadonlyMap<string, DocumentText>): string {
  const marks = new Map<string, { id: string; quote: TextSpan }[]>();
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
    .map((text) => formatText(text, marks.get(text.summary.key) ?? []));
  const nothing = sections.length + positions.length + commitments.length + claims.length === 0;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${safe(brief.title)}</title><style>${STYLE}</style></head>
<body><main><h1>${safe(brief.title)}</h1><p>${safe(brief.question)}</p><p class="note">${safe(scope(brief))}</p>
${nothing ? '<p>Nothing in the record answers this. Read more texts with <code>readout read</code>, or widen the question.</p>' : ''}
${sections.join('\n')}
${list('Positions', positions)}${list('Commitments', commitments)}${list('Claims about wording and ties', claims)}
${saved.length > 0 ? `<section><h2>Saved texts</h2>${saved.join('\n')}</section>` : ''}
</main></body></html>
`;
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
  marks: Map<string, { id: string; quote: TextSpan }[]>,
): string {
  const { document, sentence, record } = report;
  let opens = '';
  if (texts.has(document.key)) {
    const inText = marks.get(document.key) ?? [];
    marks.set(document.key, inText);
    const id = `m-${document.textHash.slice(0, 8)}-${inText.length}`;
    inText.push({ id, quote: record.quote });
    opens = ` · <a href="#${id}">open in the saved text</a>`;
  }
  const around = sentence
    ? `${safe(sentence.before ?? '')} ${safe(sentence.text.slice(0, Math.max(0, record.quote.start - sentence.start)))}<mark>${safe(record.quote.text)}</mark>${safe(sentence.text.slice(Math.max(0, record.quote.end - sentence.start)))} ${safe(sentence.after ?? '')}`
    : `<mark>${safe(record.quote.text)}</mark>`;
  const name = safe(document.title ?? document.key);
  const link =
    document.url !== null && /^https?:\/\//.test(document.url)
      ? `<a rel="noreferrer" href="${safe(document.url)}">${name}</a>`
      : name;
  const by = document.publisher === null ? '' : `${safe(document.publisher)}, `;
  return `<blockquote><p>${around.trim()}</p><footer>${by}${link}, ${safe(formatDate(document.publishedOn))} · <span title="SHA-256 of the text: ${document.textHash}">✓ exact, ${document.textHash.slice(0, 12)}</span>${opens}</footer></blockquote>`;
}

/** A whole text with the quoted words marked; marks that overlap are drawn once, their anchors kept. */
function formatText(
  text: DocumentText,
  marks: readonly { readonly id: string; readonly quote: TextSpan }[],
): string {
  const whole = text.document.text;
  const inOrder = [...marks].sort((a, b) => a.quote.start - b.quote.start);
  let out = '';
  let at = 0;
  for (const { id, quote } of inOrder) {
    const from = Math.max(at, quote.start);
    const to = Math.max(from, quote.end);
    out += `${safe(whole.slice(at, from))}<mark id="${id}">${safe(whole.slice(from, to))}</mark>`;
    at = to;
  }
  out += safe(whole.slice(at));
  const { summary } = text;
  return `<details open><summary>${safe(summary.title ?? summary.key)}${summary.publisher === null ? '' : `, ${safe(summary.publisher)}`}</summary><pre>${out}</pre></details>`;
}

/** Text made safe for HTML content and attributes: everything in a brief comes from outside. */
export function safe(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
