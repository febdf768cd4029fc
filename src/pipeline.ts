import type { Codebook } from './codebook/index.js';
import { withPromises } from './commitments/promise-events.js';
import { asQuestions } from './documents/as-questions.js';
import type { Document, Part, Sentence } from './documents/document.js';
import type { AnalysedSentence } from './events/analysed-sentence.js';
import { findEvents } from './events/find-events.js';
import { pairInFocus } from './events/find-focus.js';
import { askerAt, attributeToAskers } from './events/askers.js';
import { linkAnswers } from './events/link-answers.js';
import { makeAnalysedSentence } from './events/make-analysed-sentence.js';
import { nameSpeakers } from './events/name-speakers.js';
import { placeInNarrative } from './events/narrative-times.js';
import { speakersInTitle } from './events/speakers-in-title.js';
import { withVoice } from './events/own-voice.js';
import { otherTopic } from './events/other-topic.js';
import { nameOffice, type Gazetteer } from './gazetteer/index.js';
import type { Issue } from './issue.js';
import type { Language } from './language/token.js';
import {
  entityById,
  findMentions,
  findNames,
  nameHints,
  type Entity,
  type Mention,
} from './mentions/index.js';
import { readClaims, readCommitments, readPositions, type About } from './read-records.js';
import type { Reading } from './reading.js';

/** What a reader is made of: weights and tables, passed in. */
export interface ReaderParts {
  readonly language: Language;
  readonly codebook: Codebook;
  readonly gazetteer: Gazetteer;
}

export interface Reader {
  /** Reads one document. Pure: the same document gives the same reading, on every machine. */
  read(document: Document): Reading;
}

/** Longer sentences are no sentences: tables, lists, broken pages. Their words are held, not coded. */
const LONGEST_SENTENCE = 2_000;

/** The parts of a document that can hold a record. */
const CODED: ReadonlySet<Part> = new Set<Part>(['body', 'caption', 'answer', 'quotation']);

/** The whole way of a text, from document to reading: design, section 5. */
export function createReader(parts: ReaderParts): Reader {
  return { read: (document) => readDocument(withOffice(document, parts.gazetteer), parts) };
}

/** The document with its issuing office, where the source did not say it and the gazetteer knows the publisher. */
export function withOffice(document: Document, gazetteer: Gazetteer): Document {
  return document.office === null ? { ...document, office: nameOffice(gazetteer, document) } : document;
}

function readDocument(document: Document, parts: ReaderParts): Reading {
  const sentences = splitDocument(document, parts.language);
  const nothing = { document, sentences, events: [], positions: [], commitments: [], claims: [] };
  if (document.language !== 'en') return { ...nothing, issues: [languageIssue(document)] };

  const { analysed: plain, issues } = analyseSentences(document, sentences, parts);
  const speakers = speakersOf(document, parts);
  const analysed = withVoice(
    plain,
    speakers.length > 0 ? null : issuerOf(document, parts.gazetteer),
    document,
  );
  const topic = otherTopic(analysed, parts.codebook);
  if (topic !== null) return { ...nothing, issues: [...issues, topicIssue(document, topic)] };
  const found = findEvents(analysed, document, parts.codebook, speakers);
  const about: About = { document, analysed, events: found.events, codebook: parts.codebook, pair: pairInFocus(found.events) }; // prettier-ignore
  const commitments = readCommitments(about, sentences);
  const events = withPromises(commitments, found.events, analysed, document, parts.codebook);
  return {
    ...nothing,
    events: attributeToAskers(events, document.blocks, document.text),
    positions: readPositions(about),
    commitments,
    claims: readClaims(about),
    issues: [...issues, ...found.issues],
  };
}

const issuerOf = ({ office }: Document, gazetteer: Gazetteer): Entity | null =>
  office === null ? null : entityById(office.split('/')[0] ?? office, gazetteer);

/** Who speak side by side in remarks: the title is no part of the text, and says so. */
function speakersOf(document: Document, { gazetteer, language }: ReaderParts): readonly Mention[] {
  const { title, publishedOn, office, publisher } = document;
  const text = speakersInTitle(title);
  if (text === null || office === null) return [];
  const span = { start: 0, end: text.length };
  const tokens = language.analyse(text, span, nameHints(text, span, gazetteer, publishedOn));
  const sentences = [{ ...span, part: 'headline', tokens }];
  return findMentions({ text, title: null, sentences, publishedOn, office, publisher }, gazetteer)[0] ?? [];
}

function splitDocument(document: Document, language: Language): Sentence[] {
  return document.blocks.flatMap((block) =>
    language
      .splitSentences(document.text, block)
      .map((span) => ({ start: span.start, end: span.end, part: block.part })),
  );
}

/** Words and mentions of every sentence that can hold a record; trees, clauses and times when they are asked for. */
export function analyseSentences(
  document: Document,
  sentences: readonly Sentence[],
  parts: ReaderParts,
): { analysed: AnalysedSentence[]; issues: Issue[] } {
  const { text, publishedOn } = document;
  const issues: Issue[] = [];
  const held = asQuestions(sentences, text).filter((sentence) => {
    if (!CODED.has(sentence.part) && sentence.part !== 'question') return false;
    if (sentence.end - sentence.start <= LONGEST_SENTENCE) return true;
    if (CODED.has(sentence.part)) issues.push(tooLong(text, sentence));
    return false;
  });
  const parsed = held.map((sentence) => {
    const { gazetteer, language } = parts;
    const names = findNames(text, sentence, gazetteer, publishedOn);
    const hints = nameHints(text, sentence, gazetteer, publishedOn, names);
    return { sentence, names, tokens: language.analyse(text, sentence, hints) };
  });
  const mentions = findMentions(
    {
      text,
      title: document.title,
      sentences: parsed.map(({ sentence, tokens, names }) => ({ ...sentence, tokens, names })),
      publishedOn,
      office: document.office,
      publisher: document.publisher,
    },
    parts.gazetteer,
  );
  const analysed = linkAnswers(
    parsed.map(({ sentence, tokens }, index) =>
      makeAnalysedSentence(text, sentence, tokens, mentions[index] ?? [], publishedOn, parts.codebook),
    ),
    ({ sentence }) => text[sentence.end - 1] === '.' && askerAt(sentence, document.blocks, text) !== null,
  );
  return {
    analysed: nameSpeakers(placeInNarrative(analysed, text, publishedOn), text, parts.codebook),
    issues,
  };
}

function topicIssue(document: Document, topic: string): Issue {
  return {
    code: 'other-topic',
    where: null,
    saw: document.text.slice(0, 60),
    message: `the text is about ${topic}: its verbs are not those of states, and nothing was coded`,
  };
}

function languageIssue(document: Document): Issue {
  return document.language === null
    ? {
        code: 'language-unknown',
        where: null,
        saw: document.text.slice(0, 60),
        message: 'the language could not be told: the text is held, not coded',
      }
    : {
        code: 'language-not-coded',
        where: null,
        saw: document.language,
        message: `the coder does not read ${document.language}: the text is held, not coded`,
      };
}

function tooLong(text: string, sentence: Sentence): Issue {
  return {
    code: 'sentence-too-long',
    where: { start: sentence.start, end: sentence.end },
    saw: text.slice(sentence.start, sentence.start + 60),
    message: `${sentence.end - sentence.start} characters without a stop are no sentence: they are held, not coded`,
  };
}
