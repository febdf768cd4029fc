import { existsSync, readFileSync, statSync } from 'node:fs';
import {
  createGazetteer, mergeRows, type Gazetteer, type GazetteerRows, type NameReferences,
} from '../gazetteer/index.js'; // prettier-ignore
import { compileGazetteer, GAZETTEER_SOURCE } from './compile-gazetteer.js';
import { newestIn } from './is-up-to-date.js';
import { inPackage } from './package-root.js';
import { ownRowsInUse, type OwnRows } from './rows-in-use.js';

/** The rows as the build writes them: with the places of their names, which need not be looked for again. */
export interface CompiledGazetteer {
  readonly rows: GazetteerRows;
  readonly names?: NameReferences;
}

/**
 * The gazetteer that comes with the package: from `dist/data/gazetteer.json`, or from the YAML where that is missing or
 * older than a source file (a clone in work). An installed package has the JSON alone. The user's own rows are in it.
 */
export function loadGazetteer(own: OwnRows | null = ownRowsInUse()): Gazetteer {
  const { rows, names } = readCompiled();
  return own === null ? createGazetteer(rows, names) : createGazetteer(mergeRows(rows, own.gazetteer));
}

/** Publishers alone: enough to tell which office issues a document, and loaded in a few milliseconds. */
export function loadPublishers(own: OwnRows | null = ownRowsInUse()): Gazetteer {
  const compiled = inPackage('dist', 'data', 'publishers.json');
  const publishers = isCompiled(compiled)
    ? (JSON.parse(readFileSync(compiled, 'utf8')) as GazetteerRows['publishers'])
    : compileGazetteer().publishers;
  const rows = { ...NO_ROWS, publishers };
  return createGazetteer(
    own === null ? rows : mergeRows(rows, { ...NO_ROWS, publishers: own.gazetteer.publishers }),
  );
}

const NO_ROWS: GazetteerRows = {
  states: [],
  organisations: [],
  actors: [],
  offices: [],
  people: [],
  places: [],
  publishers: [],
};

/** All rows, the user's own among them. */
export function loadGazetteerRows(own: OwnRows | null = ownRowsInUse()): GazetteerRows {
  const { rows } = readCompiled();
  return own === null ? rows : mergeRows(rows, own.gazetteer);
}

function readCompiled(): CompiledGazetteer {
  const compiled = inPackage('dist', 'data', 'gazetteer.json');
  return isCompiled(compiled)
    ? (JSON.parse(readFileSync(compiled, 'utf8')) as CompiledGazetteer)
    : { rows: compileGazetteer() };
}

/** Whether the build's file is there and no source is newer. */
function isCompiled(compiled: string): boolean {
  const made = existsSync(compiled) ? statSync(compiled).mtimeMs : 0;
  const changed = existsSync(GAZETTEER_SOURCE) ? newestIn(GAZETTEER_SOURCE) : 0;
  if (made === 0 && changed === 0)
    throw new Error(`the gazetteer is missing: neither ${compiled} nor ${GAZETTEER_SOURCE} is there`);
  return made > 0 && changed <= made;
}
