import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Document } from '../documents/document.js';
import { readRow, sha256 } from '../documents/index.js';
import { loadParts } from '../loading/load-reader.js';
import type { Mention } from '../mentions/index.js';
import { analyseSentences, withOffice, type ReaderParts } from '../pipeline.js';

/** A stretch of a text that may name a state, a body, an office or a person. */
export interface Candidate {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** What is found at a candidate: `USA/president Joe Biden`, several joined by `+`; `?` for a name nobody knows, '-' for nothing. */
export interface Resolved extends Candidate {
  readonly text: string;
  readonly before: string;
  readonly after: string;
  readonly found: string;
}

// Runs of capitalised words, with small words inside; or an office in small letters. Found without the gazetteer, so that
// what it lacks is drawn too.
const CANDIDATE =
  /\p{Lu}[\p{L}\p{M}\p{N}.'’&]*(?:(?:[ -]| (?:of|for|and|de|al|bin|van|von|der|the|of the) )\p{Lu}[\p{L}\p{M}\p{N}.'’&]*)*|\b(?:(?:vice[ -]|deputy )?president|(?:prime|foreign|defen[cs]e|finance|interior|trade) minister|ministers?|(?:foreign |defen[cs]e |finance )?ministry|chancellor|premier|governments?|parliament|congress|senate|ambassadors?|embassy|envoys?|spokes(?:man|woman|person)|monarch|king|queen|leaders?|military|army|navy|troops|soldiers|police|courts?|council|officials?|diplomats?|lawmakers?|central bank|administration)\b/gu;

const NO_NAME =
  /^(?:A|An|The|This|That|These|Those|And|But|Or|So|If|As|At|By|For|From|In|Into|Of|On|To|With|We|I|You|He|She|It|They|Our|My|Your|His|Her|Its|Their|What|Who|When|Where|Why|How|There|Here|Not|No|Yes|Well|Okay|Yeah|Now|Then|Also|All|Q|I’m|I'm|It’s|It's|That’s|We’re|We’ve|I’ve|Let|Thank|Thanks|Because|After|Before|While|Since|Is|Are|Was|Do|Did|Does|Can|Have|Has|Will|Would|Today|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** Candidates of a text, in order; single words that begin sentences and name nothing are left out. */
export function findCandidates(id: string, text: string): Candidate[] {
  return [...text.matchAll(CANDIDATE)].flatMap((match) => {
    const run = match[0].replace(/(?:['’]s)?[.'’&]*$/u, '');
    return NO_NAME.test(run) ? [] : [{ id, start: match.index, end: match.index + run.length }];
  });
}

/** The `count` candidates of all texts whose hash with the seed comes first: the same on every machine. */
export function drawCandidates(documents: Iterable<Document>, count: number, seed: string): Candidate[] {
  let kept: { key: string; candidate: Candidate }[] = [];
  const sort = (): void => {
    kept = kept.sort((a, b) => (a.key < b.key ? -1 : 1)).slice(0, count);
  };
  for (const { id, text } of documents) {
    for (const candidate of findCandidates(id, text)) {
      kept.push({ key: keyOf(`${seed} ${id} ${candidate.start}`), candidate });
      if (kept.length > 50_000) sort();
    }
  }
  sort();
  return kept.map(({ candidate }) => candidate);
}

// FNV-1a twice over: millions of candidates would take SHA-256 minutes
function keyOf(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
    b ^= b >>> 15;
  }
  a = Math.imul(a ^ (a >>> 16), 0x7feb352d);
  return [a ^ (a >>> 15), b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** How Readout resolves the candidates, in their order; those in sentences that are not coded are left out. */
export function resolveCandidates(
  candidates: readonly Candidate[],
  documents: Iterable<Document>,
  parts: ReaderParts = loadParts(),
): Resolved[] {
  const wanted = new Map<string, Candidate[]>();
  for (const one of candidates) wanted.set(one.id, [...(wanted.get(one.id) ?? []), one]);
  const resolved = new Map<Candidate, Resolved>();
  for (const document of documents) {
    const here = wanted.get(document.id);
    if (here === undefined) continue;
    const { text } = document;
    const { analysed } = analyse(document, parts);
    for (const one of here) {
      const sentence = analysed.find((each) => each.start <= one.start && one.end <= each.end);
      if (sentence === undefined) continue;
      resolved.set(one, {
        ...one,
        text: text.slice(one.start, one.end),
        before: text.slice(Math.max(sentence.start, one.start - 160), one.start),
        after: text.slice(one.end, Math.min(sentence.end, one.end + 100)),
        found: writeFound(one, sentence.mentions),
      });
    }
  }
  return candidates.flatMap((one) => resolved.get(one) ?? []);
}

function analyse(document: Document, parts: ReaderParts) {
  const whole = withOffice(document, parts.gazetteer);
  const sentences = whole.blocks.flatMap((block) =>
    parts.language.splitSentences(whole.text, block).map((span) => ({ ...span, part: block.part })),
  );
  const { analysed } = analyseSentences(whole, sentences, parts);
  return {
    analysed: analysed.map(({ sentence, mentions }) => ({
      start: sentence.start,
      end: sentence.end,
      mentions,
    })),
  };
}

/** The mentions that share letters with a candidate, written out. */
function writeFound(candidate: Candidate, mentions: readonly Mention[]): string {
  const here = mentions.filter((one) => one.start < candidate.end && candidate.start < one.end);
  const written = here.map(
    (one) =>
      `${one.text === '' ? '' : `[${one.text}] `}${one.entities
        .map(
          ({ id, name, office, person, sector }) =>
            `${id ?? '?'}${office === undefined ? (sector === undefined ? '' : `(${sector})`) : `/${office}`}${person === undefined ? (id === null ? ` ${name}` : '') : ` ${person}`}`,
        )
        .join(' + ')}${one.asPlace ? ' @' : ''}${one.kind === 'adjective' ? ' ~' : ''}`,
  );
  return written.length === 0 ? '-' : written.join('; ');
}

/** Documents of JSON Lines files (`.gz` or not); of `.tsv` files the column `sentence`, each a text; of `.txt` the whole. */
export function* readSamples(paths: readonly string[]): Generator<Document> {
  for (const path of paths) {
    const bytes = readFileSync(path);
    const content = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    for (const [i, row] of rowsOf(path, content).entries()) {
      const { document } = readRow(row, i + 1, { path: null, url: null });
      if (document !== null && document.language === 'en') yield document;
    }
  }
}

function rowsOf(path: string, content: string): string[] {
  const lines = content.split('\n').filter((line) => line !== '');
  if (path.includes('.jsonl')) return lines;
  if (!path.endsWith('.tsv')) return [JSON.stringify({ id: sha256(content), text: content, language: 'en' })];
  const column = (lines[0] ?? '').split('\t').indexOf('sentence');
  return lines.slice(1).map((line, i) =>
    JSON.stringify({ id: `${path.slice(path.lastIndexOf('/') + 1)}#${i}`, text: line.split('\t')[column], language: 'en' }),
  ); // prettier-ignore
}
