import { createHash, type Hash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { referToEntries } from '../codebook/index.js';
import { referToNames } from '../gazetteer/index.js';
import { compileCodebook } from './compile-codebook.js';
import { compileGazetteer } from './compile-gazetteer.js';
import type { CompiledCodebook } from './load-codebook.js';
import type { CompiledGazetteer } from './load-gazetteer.js';
import { compileLexicon } from './load-lexicon.js';
import { inPackage } from './package-root.js';

/** Stages whose code decides what a reading says. */
const STAGES = [
  'language',
  'documents',
  'gazetteer',
  'mentions',
  'codebook',
  'events',
  'positions',
  'commitments',
  'claims',
];

/** Compiles the tables into `dist/data`, and writes the hash of all that decides a reading. */
export function compileData(): void {
  const folder = inPackage('dist', 'data');
  mkdirSync(folder, { recursive: true });
  const write = (name: string, content: object): void =>
    writeFileSync(join(folder, name), JSON.stringify(content));
  const tables = compileCodebook();
  const names = compileGazetteer();
  const codebook: CompiledCodebook = {
    rows: tables,
    entries: referToEntries(tables.events.flatMap((file) => file.rules)),
  };
  const gazetteer: CompiledGazetteer = { rows: names, names: referToNames(names) };
  write('codebook.json', codebook);
  write('gazetteer.json', gazetteer);
  write('publishers.json', names.publishers);
  // beside the wording stage, not in `data`: the lexicon decides no reading
  const concepts = ['wording', 'data', 'concepts'];
  cpSync(inPackage('src', ...concepts), inPackage('dist', ...concepts), { recursive: true });
  writeFileSync(inPackage('dist', 'wording', 'data', 'lexicon.json'), JSON.stringify(compileLexicon()));
  writeFileSync(join(folder, 'pipeline-version.txt'), `${hashPipeline()}\n`);
  writeFileSync(inPackage('dist', 'wording', 'encoding-version.txt'), `${hashFolder('wording')}\n`);
}

function hashPipeline(): string {
  const hash = createHash('sha256');
  for (const stage of STAGES) addFiles(hash, inPackage('dist', stage), /\.js$/);
  hash.update(readFileSync(inPackage('dist', 'pipeline.js')));
  addFiles(hash, inPackage('dist', 'data'), /\.json$/);
  addFiles(hash, inPackage('models'), /\.(?:bin|json)$/);
  return hash.digest('hex').slice(0, 16);
}

/** A hash of a stage's code: what words are encoded as hangs on the wording stage alone. */
function hashFolder(stage: string): string {
  const hash = createHash('sha256');
  addFiles(hash, inPackage('dist', stage), /\.js$/);
  return hash.digest('hex').slice(0, 16);
}

function addFiles(hash: Hash, folder: string, pattern: RegExp): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  )) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFiles(hash, path, pattern);
    else if (pattern.test(entry.name)) hash.update(entry.name).update(readFileSync(path));
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) compileData();
