import { readFileSync, writeFileSync } from 'node:fs';
import { formatCodebookChapter } from '../formats/codebook-chapter.js';
import { formatPeopleCoverage } from '../formats/people-coverage.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { loadGazetteer } from '../loading/load-gazetteer.js';
import { inPackage } from '../loading/package-root.js';

// `npm run docs`: the chapters that are written from data
writeFileSync(inPackage('docs', 'codebook.md'), formatCodebookChapter(loadCodebookRows()));

// the head of this one is written by hand, its tables from "### States" on from the data
const path = inPackage('docs', 'people-coverage.md');
const [head = ''] = readFileSync(path, 'utf8').split(/^### /mu);
writeFileSync(path, head + formatPeopleCoverage(loadGazetteer().rows));
