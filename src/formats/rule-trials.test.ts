import { describe, expect, it } from 'vitest';
import { loadParts } from '../loading/load-reader.js';
import { analyseSentences } from '../pipeline.js';
import { readText } from '../read-sentence.test-support.js';
import { ruleTrials } from './rule-trials.js';

const parts = loadParts();

function trialsOf(text: string): string[] {
  const { document, sentences } = readText(text);
  const { analysed } = analyseSentences(document, sentences, parts);
  return analysed.flatMap((one) =>
    [...one.clauses.values()].flatMap((clause) => ruleTrials(one, clause, parts.codebook)),
  );
}

describe('ruleTrials', () => {
  it('names the rule that fits', () => {
    expect(trialsOf('Kenya condemned Somalia.')[0]).toMatch(/^condemn \[verb\] ACCUSE\.\S+: fits$/);
  });

  it('says what kept a rule away', () => {
    expect(trialsOf('Kenya lifted the trophy.').join('\n')).toContain('the object is none of the rule’s');
  });

  it('counts entries that ask for other words, and leaves them out', () => {
    const trials = trialsOf('Kenya took a nap.');
    expect(trials.length).toBeLessThan(15);
  });

  it('tells of no rule where the codebook has none', () => {
    expect(trialsOf('Kenya hummed.')).toEqual([]);
  });
});
