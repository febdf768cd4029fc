import { benchLanguage } from './language.js';
import { benchLoading } from './loading.js';
import { benchWording } from './wording.js';

/** `npm run bench -- language`, `-- loading` or `-- wording [texts]`: figures for `docs/measurements.md`, never a test. */
const [what = 'language', size = '1000'] = process.argv.slice(2);
if (what === 'language') console.table(await benchLanguage());
else if (what === 'loading') console.table(benchLoading());
else if (what === 'wording') console.table([benchWording(Number(size))]);
else {
  console.error(`bench: there is no ${what}; one of language, loading, wording`);
  process.exitCode = 2;
}
