import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';
import { describeEvent } from './describe-event.js';

const OFFICE = { office: 'USA/president', publisher: 'The White House', kind: 'statement' } as const;

const read = (text: string, given: Parameters<typeof readText>[1] = OFFICE): string =>
  readText(text, given).events.map(describeEvent).join('; ');

describe('an office’s own text that names nobody else', () => {
  it.each([
    'Federal agents arrested 40 smugglers in Ohio last week. They were held overnight.',
    'In all, 30 workers were killed in the mine. Inspectors were allowed access on Friday.',
    'Without the budget, workers would be denied training.',
  ])('tells of no act towards others: %s', (text) => {
    expect(read(text)).toBe('');
  });

  it.each([
    ['Our navy will hold a live-fire drill in the strait.', 'MOBILIZE'],
    ['Our armed forces test-fired a ballistic missile on Friday.', 'MOBILIZE'],
  ])('still tells what a state does alone: %s', (text, wanted) => {
    expect(read(text)).toContain(wanted);
  });

  it('looks back to whom the sentences before name', () => {
    expect(read('Iranian boats entered our waters on Monday. We condemned this act at once.')).toContain(
      'USA ACCUSE/disapprove IRN',
    );
  });

  it('asks nothing of the sort of the press', () => {
    expect(read('Police in Harare arrested 40 protesters on Friday.', {})).toContain('ZWE COERCE/arrest ZWE');
  });
});
