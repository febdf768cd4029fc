import { benchCoding, readSample } from './coding.js';
import { benchLanguage } from './language.js';
import { benchLoading } from './loading.js';
import { benchWording, benchWordingFiles } from './wording.js';

/**
 * `npm run bench -- language`, `-- coding [FILES…]` (400 of their texts), `-- loading` or `-- wording [number of texts made up | FILES…]`: figures for
 * `docs/measurements.md`, never a test.
 */
const [what = 'language', ...rest] = process.argv.slice(2);
if (what === 'language') console.table(await benchLanguage());
else if (what === 'coding')
  console.table(await benchCoding(await readSample(rest.length > 0 ? rest : ['examples'], 400)));
else if (what === 'loading') console.table(benchLoading());
else if (what === 'wording') {
  const count = Number(rest[0] ?? '1000');
  console.table(Number.isFinite(count) ? [benchWording(count)] : benchWordingFiles(rest));
} else {
  console.error(`bench: there is no ${what}; one of language, coding, loading, wording`);
  process.exitCode = 2;
}
