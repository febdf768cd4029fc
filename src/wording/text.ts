/**
 * One official text, as the wording stage reads it. `text` is never changed: every span in what this stage returns
 * points into it (UTF-16 code units). Callers make these from documents or from rows of a file.
 */
export interface WordingText {
  readonly id: string;
  /** The day by which texts are put in order, ISO 8601: `2026-01-07`; of a month or year alone its first. */
  readonly date: string;
  /** What is known of its publication, EDTF: `2026` is all that some white papers say. Absent where that is the day. */
  readonly publishedOn?: string;
  /** Whose words they are: `CHN/mfa`, or the issuer's name where no office id is known. */
  readonly office: string;
  readonly speaker?: string | null;
  /** BCP 47. English, Chinese, Japanese and Korean are known; other languages are read as space-separated words. */
  readonly language: string;
  /** The format that the source states: `press conference`, `statement`. */
  readonly kind?: string | null;
  readonly title: string;
  readonly url?: string | null;
  readonly text: string;
}

/** How a language writes words: `words` between spaces, `characters` without spaces, `particles` with endings. */
export type Writing = 'words' | 'characters' | 'particles';

/** The writing of a BCP 47 language: `zh-Hant` is `characters`, `ko` is `particles`, all others are `words`. */
export function writingOf(language: string): Writing {
  const primary = language.toLowerCase().split(/[-_]/)[0];
  if (primary === 'zh' || primary === 'ja' || primary === 'yue') return 'characters';
  return primary === 'ko' ? 'particles' : 'words';
}
