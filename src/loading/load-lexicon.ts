import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readLexicon, type ConceptLexicon } from '../wording/concept.js';
import { isUpToDate } from './is-up-to-date.js';
import { inPackage } from './package-root.js';

/**
 * The concept lexicon that comes with the package: as the build compiled it, or from the sources where that is missing or
 * older than they are.
 */
export function loadLexicon(): ConceptLexicon {
  const compiled = inPackage('dist', 'wording', 'data', 'lexicon.json');
  const source = inPackage('src', 'wording', 'data', 'concepts');
  const isCurrent = existsSync(source) ? isUpToDate(compiled, source) : existsSync(compiled);
  return isCurrent ? (JSON.parse(readFileSync(compiled, 'utf8')) as ConceptLexicon) : compileLexicon();
}

/** Reads the lexicon's tables: the sources in a clone, the build's copy where it is installed. */
export function compileLexicon(): ConceptLexicon {
  const places = ['src', 'dist'].map((folder) => inPackage(folder, 'wording', 'data', 'concepts'));
  const folder = places.find((path) => existsSync(path));
  if (folder === undefined) throw new Error(`the concept lexicon is missing: none at ${places.join(' or ')}`);
  return readLexicon(
    readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .map((name) => ({ name, rows: parse(readFileSync(join(folder, name), 'utf8')) as unknown })),
  );
}

/** The largest file that is read as a lexicon of one's own. */
const MOST_BYTES = 4 << 20;

/**
 * A lexicon file of the user's own: YAML (JSON is YAML too) in the shape of the shipped ones, with a list of
 * `concepts`. Throws an `Error` that names the file and the row.
 */
export function readOwnLexicon(path: string): ConceptLexicon {
  const bytes = readFileSync(path);
  if (bytes.length > MOST_BYTES)
    throw new Error(`${basename(path)}: larger than 4 MB, which no list of phrases is`);
  const name = basename(path);
  const lexicon = readLexicon([
    { name, rows: parse(bytes.toString('utf8'), { maxAliasCount: 100 }) as unknown },
  ]);
  if (lexicon.concepts.length === 0 && lexicon.ladders.length === 0)
    throw new Error(`${name}: no \`concepts:\` in it`);
  return lexicon;
}

/** Two lexicons as one; a concept of the second takes the place of one with the same id in the first. */
export function joinLexicons(shipped: ConceptLexicon, own: ConceptLexicon): ConceptLexicon {
  const ids = new Set(own.concepts.map(({ id }) => id));
  const ladders = new Set(own.ladders.map(({ id }) => id));
  return {
    concepts: [...own.concepts, ...shipped.concepts.filter(({ id }) => !ids.has(id))],
    ladders: [...own.ladders, ...shipped.ladders.filter(({ id }) => !ladders.has(id))],
  };
}
