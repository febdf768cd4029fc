import { readFileSync } from 'node:fs';
import {
  drawCandidates,
  readSamples,
  resolveCandidates,
  type Candidate,
  type Resolved,
} from './mention-sample.js';

/** How a stretch of text was judged by hand, and the reading that was judged; empty for the oldest samples. */
interface Judged extends Candidate {
  readonly sample: string;
  readonly label: 'right' | 'wrong' | 'missed' | 'none';
  readonly found: string;
}

/** One sample's figures. `changed` are readings that are no longer the ones judged: to be judged anew by whoever asks. */
export interface MentionFigures {
  readonly sample: string;
  readonly stretches: number;
  readonly named: number;
  readonly right: number;
  readonly missed: number;
  readonly wrong: number;
  readonly recall: string;
  readonly wrongOfAll: string;
  readonly changed: number;
}

/** Draws stretches of the files' texts by a seed and prints how each is read, as rows to be labelled: `sample text start end label found words`. */
export function drawSample(paths: readonly string[], count: number, seed: string): string[] {
  const drawn = drawCandidates(readSamples(paths), count, seed);
  return resolveCandidates(drawn, readSamples(paths)).map((one) =>
    [seed, one.id, one.start, one.end, '', one.found, `${one.before}⟦${one.text}⟧${one.after}`]
      .map((cell) => String(cell).replace(/\s+/g, ' '))
      .join('\t'),
  );
}

/** The figures of the samples whose texts stand in the files, from the labels, and the readings that have changed since. */
export function scoreSamples(
  paths: readonly string[],
  labels: string,
): { readonly figures: MentionFigures[]; readonly changed: string[] } {
  const judged = readLabels(labels);
  const resolved = new Map<string, Resolved>(
    resolveCandidates(judged, readSamples(paths)).map((one) => [keyOf(one), one]),
  );
  const held = judged.filter((one) => resolved.has(keyOf(one)));
  const changed = held.flatMap((one) => {
    const now = resolved.get(keyOf(one));
    return now === undefined || one.found === '' || now.found === one.found
      ? []
      : [`${one.sample}\t${one.label}\t${now.before}⟦${now.text}⟧${now.after}\t${one.found} → ${now.found}`];
  });
  const samples = [...new Set(held.map((one) => one.sample))];
  return { figures: samples.map((sample) => figuresOf(sample, held, resolved)), changed };
}

function figuresOf(
  sample: string,
  held: readonly Judged[],
  resolved: ReadonlyMap<string, Resolved>,
): MentionFigures {
  const here = held.filter((one) => one.sample === sample);
  const count = (label: Judged['label']): number => here.filter((one) => one.label === label).length;
  const [right, missed, wrong] = [count('right'), count('missed'), count('wrong')];
  const named = right + missed + wrong;
  return {
    sample,
    stretches: here.length,
    named,
    right,
    missed,
    wrong,
    recall: named === 0 ? '–' : (right / named).toFixed(3),
    wrongOfAll: here.length === 0 ? '–' : `${((100 * wrong) / here.length).toFixed(1)} %`,
    changed: here.filter((one) => one.found !== '' && resolved.get(keyOf(one))?.found !== one.found).length,
  };
}

const FIELDS = ['sample', 'text', 'start', 'end', 'label'];

/** The rows of a file of labels: `sample text start end label`, and the reading that was judged where the row has it. */
function readLabels(path: string): Judged[] {
  const [header = '', ...rows] = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  if (!header.startsWith(FIELDS.join('\t')))
    throw new Error(`${path} is no file of labels: its first line is not ${FIELDS.join(', ')}`);
  return rows.map((row, i) => {
    const [sample = '', id = '', start, end, label, found = ''] = row.split('\t');
    if (!isLabel(label)) throw new Error(`${path}, row ${i + 2}: unknown label: ${label ?? ''}`);
    return { sample, id, start: Number(start), end: Number(end), label, found };
  });
}

const LABELS = ['right', 'wrong', 'missed', 'none'] as const;

function isLabel(label: string | undefined): label is (typeof LABELS)[number] {
  return LABELS.some((one) => one === label);
}

function keyOf(one: Candidate): string {
  return `${one.id} ${one.start} ${one.end}`;
}
