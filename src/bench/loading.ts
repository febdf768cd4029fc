import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readFileSync } from 'node:fs';
import { loadCodebook } from '../loading/load-codebook.js';
import { loadGazetteer } from '../loading/load-gazetteer.js';
import { inPackage } from '../loading/package-root.js';

/** One way to the tables in a process of its own: cold, as a command meets it. */
export interface LoadingBench {
  readonly name: string;
  readonly milliseconds: number;
  /** Milliseconds of processor time: on a shared machine the clock on the wall measures the neighbours. */
  readonly processor: number;
  readonly megabytes: number;
}

const ROUNDS = 7;

const WAYS: Readonly<Record<string, () => unknown>> = {
  'codebook and gazetteer': () => [loadCodebook(), loadGazetteer()],
  codebook: () => loadCodebook(),
  gazetteer: () => loadGazetteer(),
  'JSON.parse of the same bytes': () =>
    ['codebook', 'gazetteer'].map(
      (name) => JSON.parse(readFileSync(inPackage('dist', 'data', `${name}.json`), 'utf8')) as unknown,
    ),
};

/** Times loading the tables beside parsing the same bytes and nothing more; the median of seven processes each. */
export function benchLoading(): LoadingBench[] {
  return Object.keys(WAYS).map((name) => {
    const rounds = Array.from({ length: ROUNDS }, () => inProcess(name));
    const median = (of: (one: LoadingBench) => number): number =>
      rounds.map(of).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
    return {
      name,
      milliseconds: median((one) => one.milliseconds),
      processor: median((one) => one.processor),
      megabytes: median((one) => one.megabytes),
    };
  });
}

const HERE = fileURLToPath(import.meta.url);

function inProcess(name: string): LoadingBench {
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', HERE, name], { encoding: 'utf8' }),
  ) as LoadingBench;
}

function measure(name: string): LoadingBench {
  const collect = (globalThis as { gc?: () => void }).gc;
  collect?.();
  const memory = process.memoryUsage.rss();
  const processor = processorMilliseconds();
  const clock = performance.now();
  const kept = WAYS[name]?.();
  const milliseconds = performance.now() - clock;
  const spent = processorMilliseconds() - processor;
  const megabytes = (process.memoryUsage.rss() - memory) / 1e6;
  if (kept === undefined) throw new Error(`unknown way of loading: ${name}`);
  return {
    name,
    milliseconds: Math.round(milliseconds),
    processor: Math.round(spent),
    megabytes: Math.round(megabytes),
  };
}

function processorMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}

if (process.argv[1] === HERE && process.argv[2] !== undefined)
  console.log(JSON.stringify(measure(process.argv[2])));
