/** The gazetteer: who and what can act, under which names, and since when. Its data stands in `data/`. */
export { checkRows, type ReadRow, type RowProblem } from './check-rows.js';
export { createGazetteer, officeOn, type Gazetteer, type OfficeHeld } from './gazetteer.js';
export { compareDates, holdsOn, preferHolding } from './holds-on.js';
export { mergeRows } from './merge-rows.js';
export { nameOffice } from './name-office.js';
export type { NameEntry } from './name-entry.js';
export type { NameMatch } from './name-index.js';
export { referToNames, type NameReferences } from './name-references.js';
export { ROW_SHAPES, type RowKind } from './row-shapes.js';
export type * from './rows.js';
export { termsOf, whoHeld, type Holding, type Term } from './who-held.js';
export { normaliseWord, splitWords, type Shape, type Word } from './split-words.js';
