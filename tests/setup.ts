import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { newestIn } from '../src/loading/is-up-to-date.js';
import { inPackage } from '../src/loading/package-root.js';

/** Runs once before all tests: the command line and the workers are tested as built, so the build must be today's. */
export default function setup(): void {
  const built = inPackage('dist', 'data', 'pipeline-version.txt');
  if (existsSync(built) && statSync(built).mtimeMs > newestIn(inPackage('src'))) return;
  console.log('building first, as sources are newer than dist');
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: inPackage(), stdio: 'inherit' });
}
