import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadReader } from '../src/loading/load-reader.js';
import { sentenceDocument } from '../src/commands/codebook-check.js';

interface Reported {
  /** `ACCUSE KEN>UGA`; null where nothing is done by saying so. */
  readonly act: string | null;
  readonly text: string;
}

const path = new URL('./sentences/reported.tsv', import.meta.url);
const REPORTED: readonly Reported[] = readFileSync(path, 'utf8')
  .split('\n')
  .filter((line) => line.includes('\t'))
  .map((line) => {
    const [act = '', text = ''] = line.split('\t');
    return { act: act.trim() === '-' ? null : act.trim(), text };
  });

/**
 * What was measured; raise them, never lower them. At the first reading, before there was a model of what is said, 47 and 0. Once lowered from 99, when 1,900
 * entries came into the codebook: what they read by themselves is no longer asked of the model.
 */
const FLOORS = { right: 95, readInNone: 1 };

describe('two hundred and forty sentences that report what was said', () => {
  const reader = loadReader();
  const ids = (list: readonly { readonly id: string | null }[]): string =>
    list.map(({ id }) => id ?? '?').join(',');
  const read = REPORTED.map(({ act, text }) => {
    const { events } = reader.read(sentenceDocument(text));
    const acts = events.map(({ type, actor, recipient }) => `${type} ${ids(actor)}>${ids(recipient)}`);
    return { act, acts, isProposed: events.some(({ why }) => why.some((name) => name.endsWith('.said'))) };
  });

  it('are read with type and both parties', () => {
    const acts = read.filter(({ act }) => act !== null);
    const right = acts.filter(({ act, acts: found }) => act !== null && found.includes(act)).length;
    console.log(`reported: right ${right} of ${acts.length}`);
    expect(acts).toHaveLength(170);
    expect(right).toBeGreaterThanOrEqual(FLOORS.right);
  });

  it('are taken for no act of saying where they hold none', () => {
    const none = read.filter(({ act }) => act === null);
    expect(none).toHaveLength(70);
    expect(none.filter(({ isProposed }) => isProposed).length).toBeLessThanOrEqual(FLOORS.readInNone);
  });
});
