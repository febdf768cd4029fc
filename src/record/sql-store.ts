import type { Kysely } from 'kysely';
import type { Claim } from '../claims/claim.js';
import type { Commitment } from '../commitments/commitment.js';
import type { Position } from '../positions/position.js';
import { countStatistics } from './count-statistics.js';
import { clearError } from './clear-error.js';
import { countDocuments, findDocument, findDocuments, findDocumentTexts, findIssues, findOriginal, findStale } from './find-documents.js'; // prettier-ignore
import {
  findDispersion,
  findEncodings,
  loadForms,
  loadWords,
  saveDispersion,
  saveEncodings,
} from './encoded-texts.js';
import { findIssuers, listDated, loadTexts, loadTextsByKey } from './find-texts.js';
import type { HeldText } from './held-text.js';
import { countEvents, findEvent, findEvents, findReports } from './find-reports.js';
import { mergeAll } from './merge-pending.js';
import type { Opened } from './opened.js';
import { RecordError } from './record-error.js';
import { addCorrection, addDecision, listCorrections, listDecisions, undoDecision, withdrawCorrection } from './write-review.js'; // prettier-ignore
import { countSentences, searchSentences } from './search-sentences.js';
import { sourceKey } from './source-key.js';
import type { Store, Storing } from './store.js';
import type { Tables } from './tables.js';
import { writeReading } from './write-reading.js';

/** Texts in memory between two queries, at 20 MB each at the very most. */
const TEXTS_AT_ONCE = 50;
/** Texts whose words are read at once. */
const WORDS_AT_ONCE = 500;

/** The store over an opened database. What it does is in the files it imports; here is what each is done under. */
export function createSqlStore({
  db,
  dialect,
  place,
  readOnlyBecause,
  now,
  close,
}: Opened & { readonly now: () => Date }): Store {
  /** Several queries that see one state of the record. */
  async function reading<Answer>(work: (db: Kysely<Tables>) => Promise<Answer>): Promise<Answer> {
    try {
      return await db
        .transaction()
        .setAccessMode('read only')
        .setIsolationLevel('repeatable read')
        .execute(work);
    } catch (error) {
      throw clearError(error, place, 'nothing was read');
    }
  }

  /** One transaction; `undone` says for people what was not done when it fails. */
  async function writing<Answer>(
    undone: string,
    work: (db: Kysely<Tables>) => Promise<Answer>,
  ): Promise<Answer> {
    if (readOnlyBecause !== null) {
      throw new RecordError('read-only', `The record ${place} is read-only (${readOnlyBecause}): ${undone}. Copy it to a place where you can write, or change the permissions of the file and its folder.`); // prettier-ignore
    }
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      throw clearError(error, place, undone);
    }
  }

  const instant = (): string => now().toISOString();
  const named = (key: string): string => `the reading of ${JSON.stringify(key.slice(0, 200))} was not stored`;

  return {
    place,
    readOnlyBecause,

    isCurrent: (documentKey, versionHash, pipelineVersion) =>
      reading(async (db) => {
        const row = await db
          .selectFrom('document')
          .innerJoin('reading', 'reading.id', 'document.current_reading_id')
          .innerJoin('version', 'version.id', 'reading.version_id')
          .where('document.key', '=', sourceKey(documentKey))
          .select(['version.hash', 'pipeline_version'])
          .executeTakeFirst();
        return row?.hash === versionHash && row.pipeline_version === pipelineVersion;
      }),
    storeReading: (toStore) =>
      writing(named(toStore.reading.document.id), (db) =>
        writeReading({ db, dialect, now: instant() }, toStore),
      ) as Promise<Storing>,
    staleReadings: (pipelineVersion, page = {}) => reading((db) => findStale(db, pipelineVersion, page)),
    replaceReading: (toStore, ofVersion) =>
      writing(named(toStore.reading.document.id), (db) =>
        writeReading({ db, dialect, now: instant() }, toStore, ofVersion),
      ) as Promise<'replaced' | 'unchanged' | 'superseded'>,
    setPrivate: (documentKey, isPrivate) =>
      writing('the document was not marked', async (db) => {
        await db
          .updateTable('document')
          .set({ is_private: isPrivate ? 1 : 0 })
          .where('key', '=', sourceKey(documentKey))
          .execute();
      }),

    events: (filter = {}, page = {}) => reading((db) => findEvents({ db, dialect }, filter, page)),
    positions: (filter = {}, page = {}) =>
      reading((db) => findReports<Position>({ db, dialect }, 'position', filter, page)),
    commitments: (filter = {}, page = {}) =>
      reading((db) => findReports<Commitment>({ db, dialect }, 'commitment', filter, page)),
    claims: (filter = {}, page = {}) =>
      reading((db) => findReports<Claim>({ db, dialect }, 'claim', filter, page)),
    countEvents: (filter = {}) => reading((db) => countEvents({ db, dialect }, filter)),
    findEvent: (id) => reading((db) => findEvent(db, id)),

    documents: (filter = {}, page = {}) => reading((db) => findDocuments(db, filter, page)),
    countDocuments: (filter = {}) => reading((db) => countDocuments(db, filter)),
    documentTexts: (filter = {}, page = {}) => reading((db) => findDocumentTexts(db, filter, page)),
    texts: async function* (filter = {}) {
      const ids = await reading((db) => listDated(db, filter));
      for (let at = 0; at < ids.length; at += TEXTS_AT_ONCE)
        yield* await reading((db) => loadTexts(db, ids.slice(at, at + TEXTS_AT_ONCE)));
    },
    textsByKey: async (keys) => {
      const found: HeldText[] = [];
      for (let at = 0; at < keys.length; at += TEXTS_AT_ONCE)
        found.push(...(await reading((db) => loadTextsByKey(db, keys.slice(at, at + TEXTS_AT_ONCE)))));
      return found;
    },
    encodings: (filter = {}) => reading((db) => findEncodings(db, filter)),
    encodedWords: async (versions) => {
      const found: Uint32Array[] = [];
      for (let at = 0; at < versions.length; at += WORDS_AT_ONCE)
        found.push(...(await reading((db) => loadWords(db, versions.slice(at, at + WORDS_AT_ONCE)))));
      return found;
    },
    wordForms: (language) => reading((db) => loadForms(db, language)),
    saveEncodings: (forms, texts) =>
      writing('the words of texts were not kept', (db) => saveEncodings(db, dialect, forms, texts)),
    dispersion: (of) => reading((db) => findDispersion(db, of)),
    saveDispersion: (of, dispersion) =>
      writing('a figure was not kept', (db) => saveDispersion(db, of, dispersion)),
    issuers: () => reading(findIssuers),
    findDocument: (key) => reading((db) => findDocument(db, key)),
    findOriginal: (key) => reading((db) => findOriginal(db, key)),
    issues: (filter = {}, page = {}) => reading((db) => findIssues(db, filter, page)),
    search: (typed, filter = {}, page = {}) =>
      reading((db) => searchSentences({ db, dialect }, typed, filter, page)),
    countSentences: (typed, filter = {}) => reading((db) => countSentences({ db, dialect }, typed, filter)),

    mergePending: () =>
      mergeAll((work) => writing('reports were not linked', (db) => work({ db, dialect, now: instant() }))),
    decide: (verdict, reports, by, note) =>
      writing('the decision was not kept', (db) =>
        addDecision({ db, dialect, now: instant() }, verdict, reports, by, note),
      ),
    undoDecision: (id) =>
      writing('the decision was not undone', (db) => undoDecision({ db, dialect, now: instant() }, id)),
    decisions: () => reading(listDecisions),

    correct: (correction) =>
      writing('the correction was not kept', (db) =>
        addCorrection({ db, dialect, now: instant() }, correction),
      ),
    withdrawCorrection: (id) =>
      writing('the correction was not withdrawn', (db) =>
        withdrawCorrection({ db, dialect, now: instant() }, id),
      ),
    corrections: (which = 'all') => reading((db) => listCorrections(db, which)),

    statistics: () => reading((db) => countStatistics(db, dialect)),
    close,
  };
}
