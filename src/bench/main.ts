import { benchLanguage } from './language.js';
import { benchLoading } from './loading.js';
import { benchWording, benchWordingFiles } from './wording.js';

/**
 * `npm run bench -- language`, `-- loading` or `-- wording [number of texts made up | FILES…]`: figures for
 * `docs/measurements.md`, never a test.
 */
const [what = 'language', ...rest] = process.argv.slice(2);
if (what === 'language') console.table(await benchLanguage());
else if (what === 'loading') console.table(benchLoading());
else if (what === 'wording') {
  const count = Number(rest[0] ?? '1000');
  console.table(Number.isFinite(count) ? [benchWording(count)] : benchWordingFiles(rest));
} else {
  console.error(`bench: there is no ${what}; one of language, loading, wording`);
  process.exitCode = 2;
}
