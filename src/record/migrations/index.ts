import { documentsAndReports } from './0001-documents-and-reports.js';
import { search } from './0002-search.js';
import { mergingAndCorrections } from './0003-merging-and-corrections.js';
import { encodedWords } from './0004-encoded-words.js';
import type { Migration } from './migration.js';

/** In order: the first makes schema 1 out of nothing, the second makes schema 2 of schema 1. Only ever add at the end. */
export const MIGRATIONS: readonly Migration[] = [
  documentsAndReports,
  search,
  mergingAndCorrections,
  encodedWords,
];
