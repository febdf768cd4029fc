import { writeFileSync } from 'node:fs';
import { formatCodebookChapter } from '../formats/codebook-chapter.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { inPackage } from '../loading/package-root.js';

// `npm run docs`: the chapters that are written from data
writeFileSync(inPackage('docs', 'codebook.md'), formatCodebookChapter(loadCodebookRows()));
