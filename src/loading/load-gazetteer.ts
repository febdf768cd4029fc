import { existsSync, readFileSync, statSync } from 'node:fs';
import { createGazetteer, type Gazetteer, type GazetteerRows } from '../gazetteer/index.js';
import { compileGazetteer } from './compile-gazetteer.js';
import { newestIn } from './is-up-to-date.js';
import { inPackage } from './package-root.js';

/**
 * The gazetteer that comes with the package: from `dist/data/gazetteer.json`, or from the YAML where that is missing or
 * older than a source file (a clone in work). An installed package has the JSON alone.
 */
export function loadGazetteer(): Gazetteer {
  return createGazetteer(loadGazetteerRows());
}

/** Publishers alone: enough to tell which office issues a document, and loaded in a few milliseconds. */
export function loadPublishers(): Gazetteer {
  const { publishers } = loadGazetteerRows();
  return createGazetteer({
    states: [],
    organisations: [],
    actors: [],
    offices: [],
    people: [],
    places: [],
    publishers,
  });
}

/** Its rows. A caller that has rows of its own joins them to these before `createGazetteer`. */
export function loadGazetteerRows(): GazetteerRows {
  const compiled = inPackage('dist', 'data', 'gazetteer.json');
  const source = inPackage('src', 'gazetteer', 'data');
  const made = existsSync(compiled) ? statSync(compiled).mtimeMs : 0;
  const changed = existsSync(source) ? newestIn(source) : 0;
  if (made === 0 && changed === 0)
    throw new Error(`the gazetteer is missing: neither ${compiled} nor ${source} is there`);
  if (changed > made) return compileGazetteer(source);
  return JSON.parse(readFileSync(compiled, 'utf8')) as GazetteerRows;
}
