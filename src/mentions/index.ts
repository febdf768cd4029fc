/**
 * Who and where is named. `nameHints` before parsing, `findMentions` after it, for a whole document:
 * words → names of the gazetteer (`findNames`) → phrases (`readPhrases`) → whom they stand for (`resolvePhrase`).
 */
export { entityById } from './make-entity.js';
export { findMentions, type MentionSentence, type MentionSource } from './find-mentions.js';
export type { Entity, Mention, MentionKind, Sector } from './mention.js';
export { findNames } from './find-names.js';
export { nameHints } from './name-hints.js';
