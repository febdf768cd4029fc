import { sha256, segment } from '../documents/index.js';
import type { Document } from '../documents/document.js';
import type { AnalysedSentence } from '../events/analysed-sentence.js';
import { formatAct, formatParties } from '../formats/event-line.js';
import { formatDate } from '../formats/format-date.js';
import { ruleTrials } from '../formats/rule-trials.js';
import { loadParts } from '../loading/load-reader.js';
import { analyseSentences, createReader } from '../pipeline.js';
import { EXIT, WrongUse } from './trouble.js';
import { writeLine } from './write-line.js';

export interface ExplainOptions {
  readonly date?: string;
  readonly office?: string;
  readonly json?: boolean;
}

/** `readout explain`: tokens and tree, mentions, times, clauses, the rules tried on them, and what was coded by which. */
export async function runExplain(sentence: string, options: ExplainOptions): Promise<number> {
  const text = sentence.trim();
  if (text === '') throw new WrongUse('there is no sentence to explain');
  const parts = loadParts();
  const document = documentOf(text, options);
  const reading = createReader(parts).read(document);
  const { analysed } = analyseSentences(document, reading.sentences, parts);
  if (options.json === true) {
    await writeLine(
      JSON.stringify(
        { ...reading, analysed: analysed.map((one) => ({ ...one, clauses: [...one.clauses.values()] })) },
        null,
        2,
      ),
    );
    return EXIT.done;
  }
  for (const one of analysed) {
    await writeLine(`Sentence  ${text.slice(one.sentence.start, one.sentence.end)}\n`);
    await writeLine(table(['#', 'word', 'lemma', 'tag', 'head', 'relation'], wordRows(one)));
    await writeLine(
      `\nMentions${list(one.mentions.map((mention) => `${mention.text} → ${mention.entities.map((entity) => [entity.id ?? '?', entity.office, entity.person].filter(Boolean).join(' / ')).join(' + ') || 'unknown'} (${mention.kind}${mention.asPlace ? ', as a place' : ''}; ${mention.why.join(', ')})`))}`,
    );
    await writeLine(
      `\nTimes${list(one.times.map((time) => `${time.text} → ${time.edtf ?? time.kind}${time.anchor ? ` (${time.anchor.direction} another event)` : ''}`))}`,
    );
    const word = (index: number): string => one.tree.tokens[index]?.text ?? '?';
    await writeLine(
      `\nClauses${list([...one.clauses.values()].map((clause) => `${clause.lemma}${clause.particles.map((particle) => ` ${particle}`).join('')} [${clause.kind}${clause.passive ? ', passive' : ''}, ${clause.tense}] who: ${clause.subjects.map(word).join(', ') || '–'}; whom: ${clause.objects.map(word).join(', ') || '–'}${clause.obliques.map((oblique) => `; ${oblique.preposition} ${word(oblique.noun)}`).join('')}${clause.complements.map((one2) => `; ${one2.kind} → ${word(one2.predicate)}`).join('')}`))}`,
    );
    const rules = [...one.clauses.values()].flatMap((clause) => ruleTrials(one, clause, parts.codebook));
    await writeLine(`\nRules tried${list(rules)}`);
  }
  await writeLine(
    `\nEvents${list(reading.events.map((event) => `${event.type}${event.mode === null ? '' : `/${event.mode}`} ${formatParties(event)} · ${formatAct(event)} · ${formatDate(event.date?.edtf ?? null)} · “${event.quote.text}”\n      why: ${event.why.join(', ')}`))}`,
  );
  await writeLine(
    `\nPositions${list(reading.positions.map((position) => `${position.holder.join(', ')} ${position.stance} ${position.issue} (${position.act}: ${position.verb})`))}`,
  );
  await writeLine(
    `\nCommitments${list(reading.commitments.map((one) => `${one.parties.join(', ')}: ${one.undertaking} (${one.status})`))}`,
  );
  await writeLine(
    `\nClaims${list(reading.claims.map((claim) => (claim.about === 'wording' ? `${claim.office}: “${claim.formula}” ${claim.change}` : `ties ${claim.pair.join('–')}: ${claim.change}`)))}`,
  );
  await writeLine(`\nIssues${list(reading.issues.map((issue) => `${issue.code}: ${issue.message}`))}`);
  return EXIT.done;
}

function documentOf(text: string, options: ExplainOptions): Document {
  return {
    id: sha256(text),
    url: null,
    title: null,
    publisher: null,
    office: options.office ?? null,
    language: 'en',
    publishedOn: options.date ?? null,
    // an office's words are read as its statement
    kind: options.office === undefined ? 'unknown' : 'statement',
    text,
    ...segment(text, { title: null }),
    blocks: [{ start: 0, end: text.length, part: 'body' }],
    tags: [],
    path: null,
  };
}

function wordRows(one: AnalysedSentence): string[][] {
  return one.tree.tokens.map((token, index) => [
    String(index + 1),
    token.text,
    token.lemma,
    token.upos,
    token.head < 0 ? 'root' : `${token.head + 1} ${one.tree.tokens[token.head]?.text ?? ''}`,
    token.deprel,
  ]);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((name, column) =>
    Math.max(name.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}

const list = (rows: readonly string[]): string =>
  rows.length === 0 ? '  none' : `\n${rows.map((row) => `  - ${row}`).join('\n')}`;
