import type { Issue } from '../issue.js';
import { classifyKind } from './classify-kind.js';
import type { Block, Document, Picture } from './document.js';
import { findReplacedCharacters } from './find-replaced-characters.js';
import type { Given } from './given.js';
import { identifyLanguage } from './identify-language.js';
import type { ReadDocument } from './read-document.js';
import { MAX_PARAGRAPHS } from './limits.js';
import { readDate } from './read-date.js';
import { segment } from './segment.js';
import { sha256 } from './sha-256.js';

export interface Content {
  readonly text: string;
  /** Blocks and pictures where the source tells them, as a page does; null: found in the text. */
  readonly laidOut: { readonly blocks: readonly Block[]; readonly pictures: readonly Picture[] } | null;
}

const oneLine = (value: string | null): string | null => value?.replace(/\s+/g, ' ').trim() || null;

/** A language tag as given, if it is one: `en`, `en-GB`, `zh_CN`. "English" is none. */
function givenLanguage(value: string | null): string | null {
  const tag = value?.replace(/_/g, '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8}){0,3}$/i.test(tag) ? tag : null;
}

/**
 * Text and what is given beside it, to a document. Nothing is guessed silently: what is missing stays null and is an
 * issue. The id is the source's own, else the url, else the SHA-256 of the text.
 */
export function makeDocument(
  content: Content,
  given: Given,
  about: { readonly path: string | null; readonly line: number | null },
  /** What a page's markup calls its language: often its template's, so the text comes first. */
  supposedLanguage: string | null = null,
): ReadDocument {
  const { text } = content;
  const issues: Issue[] = [];
  const report = (code: Issue['code'], saw: string, message: string, where: Issue['where'] = null): void => {
    issues.push({ code, where, saw, message });
  };

  const replaced = findReplacedCharacters(text);
  if (replaced !== null) {
    report('replaced-characters', `${replaced.count} characters`, 'some characters were lost before or in decoding: their sentences were read without them', replaced.first); // prettier-ignore
  }
  const isEmpty = text.trim() === '';
  if (isEmpty) report('empty-text', '', 'the text is empty: nothing was read');

  const publishedOn = given.publishedOn === null ? null : readDate(given.publishedOn);
  if (given.publishedOn !== null && publishedOn === null) {
    report('unknown-date', given.publishedOn.slice(0, 80), 'the publication date could not be read: it was taken as missing'); // prettier-ignore
  }
  if (publishedOn === null && !isEmpty) {
    report(
      'no-publication-date',
      '',
      'the source gives no publication date: relative dates were not resolved',
    );
  }

  const title = oneLine(given.title);
  const language = givenLanguage(given.language) ?? identifyLanguage(text) ?? givenLanguage(supposedLanguage);
  if (language === null && !isEmpty) {
    report(
      'language-unknown',
      text.trim().slice(0, 80),
      'the language could not be told: the text was held, not coded',
    );
  }

  const { blocks, pictures } = content.laidOut ?? segment(text, { title });
  if (blocks.length > MAX_PARAGRAPHS) {
    report('too-large', `${blocks.length} paragraphs`, 'the text has too many paragraphs: headlines, captions and boilerplate were not told from body'); // prettier-ignore
  }
  const first = blocks.find((block) => block.part !== 'boilerplate');
  if (
    first?.part === 'headline' &&
    !blocks.some((block) => block.part !== 'headline' && block.part !== 'boilerplate')
  ) {
    report('headline-only', text.slice(first.start, first.end).slice(0, 80), 'the text is a headline only: no body was read', { start: first.start, end: first.end }); // prettier-ignore
  }

  const url = given.url;
  const publisher = oneLine(given.publisher) ?? oneLine(given.issuer);
  const document: Document = {
    id: given.id ?? url ?? sha256(text),
    url,
    title,
    publisher,
    office: given.office,
    language,
    publishedOn,
    kind: classifyKind({ given: given.kind, title, publisher, url, text, blocks, pictures }),
    text,
    blocks,
    pictures,
    tags: [...new Set(given.tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))],
    path: about.path,
  };
  return {
    document,
    issues,
    line: about.line,
    author: oneLine(given.author),
    retrievedAt: given.retrievedAt,
    isPrivate: given.isPrivate,
  };
}
