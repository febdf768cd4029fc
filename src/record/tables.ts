import type { Generated } from 'kysely';

/** The tables of the record, alike on SQLite and PostgreSQL. `0 | 1` stands for no and yes; days are `2026-01-07`. */
export interface Tables {
  migration: { number: number; name: string; applied_at: string };
  original: OriginalTable;
  document: DocumentTable;
  version: VersionTable;
  reading: ReadingTable;
  sentence: SentenceTable;
  report: ReportTable;
  participant: ParticipantTable;
  issue: IssueTable;
  merge_pending: { group_key: string };
  event_redirect: { from_id: string; to_id: string; why: string; at: string };
  merge_decision: MergeDecisionTable;
  correction: CorrectionTable;
  word_form: { language: string; number: number; form: string };
  encoded_text: EncodedTextTable;
  corpus_figure: { office: string; language: string; corpus: string; dispersion: string };
}

/** Bytes as they were received, once however often they were received. */
export interface OriginalTable {
  sha256: string;
  bytes: Uint8Array;
  encoding: 'identity' | 'gzip';
  size: number;
  media_type: string | null;
}

/** One row per source key. The columns repeat the metadata of the version that answers, to be asked for. */
export interface DocumentTable {
  id: Generated<number>;
  key: string;
  current_reading_id: number | null;
  url: string | null;
  title: string | null;
  publisher: string | null;
  office: string | null;
  language: string | null;
  published_on: string | null;
  published_from: string | null;
  published_to: string | null;
  kind: string;
  is_private: 0 | 1;
  source: string | null;
  stored_at: string;
}

/** A text with its metadata; never changed, never deleted while its document is held. */
export interface VersionTable {
  id: Generated<number>;
  document_id: number;
  hash: string;
  text: string;
  /** `json` where the text holds what the database cannot (U+0000, lone surrogates): then it is a JSON string. */
  text_form: 'plain' | 'json';
  text_sha256: string;
  original_sha256: string | null;
  retrieved_at: string | null;
  stored_at: string;
}

/** What one pipeline made of a version. There is one at most for each version. */
export interface ReadingTable {
  id: Generated<number>;
  version_id: number;
  pipeline_version: string;
  /** The document as that pipeline saw it, as JSON, without its text. */
  document: string;
  /** 0: held, not coded. */
  is_coded: 0 | 1;
  read_at: string;
}

/** The words of a version as numbers; see `encoded-text.ts`. */
export interface EncodedTextTable {
  version_id: number;
  maker: string;
  language: string;
  edges: string;
  /** Four bytes a word, low byte first. */
  words: Uint8Array;
}

export interface SentenceTable {
  id: Generated<number>;
  reading_id: number;
  ordinal: number;
  start_at: number;
  end_at: number;
  part: string;
  text: string;
}

/** One document's telling of an event, or its position, commitment or claim. */
export interface ReportTable {
  id: Generated<number>;
  uid: string;
  reading_id: number;
  sentence_id: number | null;
  kind: ReportKind;
  /** event: type; position: stance; commitment: form; claim: about. */
  type: string;
  /** event: mode; position: act; claim: change. */
  mode: string | null;
  /** event and commitment: status. */
  status: string | null;
  /** position: issue; claim about wording: formula; commitment: undertaking. */
  subject: string | null;
  date_from: string | null;
  date_to: string | null;
  due_from: string | null;
  due_to: string | null;
  start_at: number;
  end_at: number;
  quote: string;
  /** Whom the telling rests on, for counting sources: an entity's id or a name; null for the document's own word. */
  cited: string | null;
  place: string | null;
  /** The record as it answers, corrections by people applied: JSON of `Event`, `Position`, `Commitment` or `Claim`. */
  json: string;
  /** As the pipeline read it; null while that is the same as `json`. */
  json_as_read: string | null;
  is_rejected: 0 | 1;
  event_id: string;
  event_day: string | null;
  /** What reports of one event have in common; null where it can be merged by a person only. */
  group_key: string | null;
  merge_why: string | null;
  /** 0 for the report that leads its event. */
  merge_rank: Generated<number>;
}

export type ReportKind = 'event' | 'position' | 'commitment' | 'claim';

export type ParticipantRole = 'actor' | 'recipient' | 'holder' | 'by' | 'to' | 'office' | 'pair';

export interface ParticipantTable {
  report_id: number;
  role: ParticipantRole;
  ordinal: number;
  entity: string | null;
  name: string;
  office: string | null;
  person: string | null;
}

export interface IssueTable {
  reading_id: number;
  ordinal: number;
  code: string;
  start_at: number | null;
  end_at: number | null;
  saw: string;
  message: string;
}

/** A person's word on whether two reports tell one event. */
export interface MergeDecisionTable {
  id: Generated<number>;
  verdict: 'same' | 'apart';
  document_a: number;
  document_b: number;
  anchor_a: string;
  anchor_b: string;
  /** The uid of the report that the anchor stands for now; null when it no longer finds its place. */
  placed_a: string | null;
  placed_b: string | null;
  decided_by: string;
  note: string | null;
  decided_at: string;
  undone_at: string | null;
}

/** A person's correction of one field, anchored to document and quote. */
export interface CorrectionTable {
  id: Generated<number>;
  document_id: number;
  anchor: string;
  placed: string | null;
  field: string;
  value: string;
  was: string;
  corrected_by: string;
  note: string | null;
  corrected_at: string;
  withdrawn_at: string | null;
}
