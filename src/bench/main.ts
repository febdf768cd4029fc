import { inPackage } from '../loading/package-root.js';
import { benchCoding, readSample } from './coding.js';
import { benchLanguage } from './language.js';
import { loadParts } from '../loading/load-reader.js';
import { benchLoading } from './loading.js';
import { drawSample, scoreSamples } from './mentions.js';
import { timeStages } from './time-stages.js';
import { benchWording, benchWordingFiles } from './wording.js';

/**
 * `npm run bench -- language`, `-- coding [FILES…]` (400 of their texts), `-- loading`, `-- wording [number of texts made up | FILES…]`,
 * `-- mentions FILES…` (figures of the labelled samples) or `-- mentions draw SEED COUNT FILES…` (a fresh one, to be
 * labelled): figures for `docs/measurements.md`, never a test.
 */
const [what = 'language', ...rest] = process.argv.slice(2);
if (what === 'language') console.table(await benchLanguage());
else if (what === 'coding') {
  const documents = await readSample(rest.length > 0 ? rest : ['examples'], 400);
  console.table(await benchCoding(documents));
  // warm by now
  console.table(timeStages(documents, loadParts()));
} else if (what === 'loading') console.table(benchLoading());
else if (what === 'wording') {
  const count = Number(rest[0] ?? '1000');
  console.table(Number.isFinite(count) ? [benchWording(count)] : benchWordingFiles(rest));
} else if (what === 'mentions' && rest[0] === 'draw') {
  const [, seed = '', count = '', ...paths] = rest;
  console.log(drawSample(paths, Number(count), seed).join('\n'));
} else if (what === 'mentions') {
  const { figures, changed } = scoreSamples(rest, inPackage('training', 'measure', 'mention-labels.tsv'));
  console.log(changed.join('\n'));
  console.table(figures);
} else {
  console.error(`bench: there is no ${what}; one of language, coding, loading, wording, mentions`);
  process.exitCode = 2;
}
