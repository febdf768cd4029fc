import type { Attribution } from '../attribution.js';
import type {
  DocumentSummary,
  StoredClaim,
  StoredCommitment,
  StoredEvent,
  StoredPosition,
  StoredReport,
} from '../record/stored-report.js';
import type { Brief } from './brief.js';
import { formatDate } from './format-date.js';
import { formatAct, formatParties } from './event-line.js';

/** A brief as Markdown: every line with its quote, the sentences around it, where it was published, and its hash. */
export function formatBriefMarkdown(brief: Brief): string {
  const lines: string[] = [`# ${escape(brief.title)}`, '', escape(brief.question), '', ...formatScope(brief)];
  for (const section of brief.sections) {
    lines.push('', `## ${section.heading}`, '');
    if (section.note !== null) lines.push(`*${section.note}*`, '');
    for (const event of section.events) lines.push(...formatEvent(event));
  }
  pushSection(lines, 'Positions', brief.positions, formatPosition);
  pushSection(lines, 'Commitments', brief.commitments, formatCommitment);
  pushSection(lines, 'Claims about wording and ties', brief.claims, formatClaim);
  if (
    brief.sections.length === 0 &&
    brief.positions.length + brief.commitments.length + brief.claims.length === 0
  )
    lines.push(
      '',
      'Nothing in the record answers this. Read more texts with `readout read`, or widen the question.',
    );
  pushSection(lines, 'Documents', brief.documents, (document) => [`- ${formatSource(document)}`]);
  return `${lines.join('\n')}\n`;
}

function formatScope(brief: Brief): string[] {
  const notes = [`Drawn from ${brief.documents.length} of the ${brief.held.documents} documents held.`];
  if (brief.held.notCoded > 0)
    notes.push(`${brief.held.notCoded} of them held, not coded: the coder does not read the language.`);
  if (brief.stale > 0)
    notes.push(`${brief.stale} were read by an older pipeline: \`readout reread\` renews them.`);
  if (brief.undated !== null && brief.undated > 0)
    notes.push(`${brief.undated} events without a date are left out, as a period was asked for.`);
  notes.push(`Pipeline ${brief.pipelineVersion}.`);
  return [notes.join(' ')];
}

function pushSection<Row>(
  lines: string[],
  heading: string,
  rows: readonly Row[],
  format: (row: Row) => string[],
): void {
  if (rows.length === 0) return;
  lines.push('', `## ${heading}`, '');
  for (const row of rows) lines.push(...format(row));
}

function formatEvent(stored: StoredEvent): string[] {
  const { event } = stored;
  const head = `- **${formatDate(event.date?.edtf ?? null)} · ${escape(formatParties(event))} · ${escape(formatAct(event))}**`;
  return [head, ...stored.reports.flatMap((report) => formatEvidence(report))];
}

function formatPosition(stored: StoredPosition): string[] {
  const { record } = stored;
  return [
    `- **${record.holder.join(', ')} ${record.stance} ${escape(record.issue)}** (${record.act}: ${escape(record.verb)}${according(record.attribution)})`,
    ...formatEvidence(stored),
  ];
}

function formatCommitment(stored: StoredCommitment): string[] {
  const { record } = stored;
  const due = record.due ? `, due ${formatDate(record.due.edtf)}` : '';
  const condition = record.condition === null ? '' : `, on condition: ${escape(record.condition)}`;
  return [
    `- **${record.parties.join(', ')}: ${escape(record.undertaking)}** (${record.status}${due}${condition}${according(record.attribution)})`,
    ...formatEvidence(stored),
  ];
}

function formatClaim(stored: StoredClaim): string[] {
  const { record } = stored;
  const what =
    record.about === 'wording'
      ? `${record.office}: “${escape(record.formula)}” ${record.degree === null ? '' : `${record.degree} `}${record.change}`
      : `ties ${record.pair.join('–')}: ${record.change}`;
  return [`- **${what}**${according(record.attribution)} — a claim, not a count`, ...formatEvidence(stored)];
}

/** ", according to experts, via the South China Morning Post". */
function according(attribution: Attribution | null): string {
  if (!attribution) return '';
  const via = attribution.via ? `, via ${escape(attribution.via.text)}` : '';
  return `, according to ${escape(attribution.text)}${via}`;
}

function formatEvidence(
  report: StoredReport<{
    readonly quote: { readonly start: number; readonly end: number; readonly text: string };
  }>,
): string[] {
  return [`  > ${withNeighbours(report)}`, '  >', `  > — ${formatSource(report.document)}`];
}

/** The sentence with its neighbours, the quoted words in bold. */
function withNeighbours(
  report: StoredReport<{
    readonly quote: { readonly start: number; readonly end: number; readonly text: string };
  }>,
): string {
  const { quote } = report.record;
  const { sentence } = report;
  if (!sentence) return `**${escape(flat(quote.text))}**`;
  const from = Math.max(0, quote.start - sentence.start);
  const to = Math.min(sentence.text.length, quote.end - sentence.start);
  const inner = `${escape(flat(sentence.text.slice(0, from)))}**${escape(flat(sentence.text.slice(from, to)).trim())}**${escape(flat(sentence.text.slice(to)))}`;
  const around = (words: string | null): string => (words === null ? '' : escape(flat(words)));
  return [around(sentence.before), inner, around(sentence.after)].filter((part) => part !== '').join(' ');
}

function formatSource(document: DocumentSummary): string {
  const title = document.title ?? document.key;
  const by = document.publisher === null ? '' : `${escape(document.publisher)}, `;
  const link =
    document.url !== null && /^https?:\/\//.test(document.url)
      ? `[${escape(title)}](<${document.url.replace(/[<>\s]/g, encodeURIComponent)}>)`
      : `*${escape(title)}*`;
  return `${by}${link}, ${formatDate(document.publishedOn)}, SHA-256 ${document.textHash.slice(0, 16)}`;
}

const flat = (words: string): string => words.replace(/\s+/g, ' ');

/** Characters that Markdown would read as markup are escaped: the text is somebody else's. */
function escape(words: string): string {
  return words.replace(/[\\`*_{}[\]<>#|~]/g, (character) => `\\${character}`);
}
