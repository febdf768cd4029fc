import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';

describe('what was not coded says why', () => {
  it.each([
    ['The Zorblaxians condemned the coup.', 'unknown-actor'],
    ['Kenya arrested two men.', 'no-recipient'],
    ['France outfoxed Nigeria over the pipeline.', 'unknown-predicate'],
  ] as const)('%s → %s', (sentence, code) => {
    const { events, issues } = readText(sentence);
    expect(events).toEqual([]);
    expect(issues.map((issue) => issue.code)).toContain(code);
  });

  it('names the words and what was not done', () => {
    const [issue] = readText('France outfoxed Nigeria over the pipeline.').issues;
    expect(issue).toMatchObject({ saw: 'outfoxed', where: { start: 0 } });
    expect(issue?.message).toContain('FRA');
  });
});
