import { describe, expect, it } from 'vitest';
import { holds, listExamples, sentenceDocument } from '../commands/codebook-check.js';
import { describeEvent } from '../events/describe-event.js';
import { loadCodebookRows } from '../loading/load-codebook.js';
import { loadReader } from '../loading/load-reader.js';

const reader = loadReader();

// every example and counter-example that stands in the tables, the sentence being the test's name
describe.each(loadCodebookRows().events.map((file) => [file.type, file] as const))('%s', (_type, file) => {
  const examples = listExamples([file]).map(
    (one) => [one.say, one.isCounter ? `not here: ${one.reads}` : one.reads, one] as const,
  );
  it.each(examples)('%s → %s', (_say, _reads, example) => {
    const { events } = reader.read(sentenceDocument(example.say));
    expect(holds(example, events), events.map(describeEvent).join('; ') || '-').toBe(true);
  });

  it('gives every rule an example of its own', () =>
    expect(file.rules.filter((rule) => (rule.examples ?? []).length === 0).map((rule) => rule.id)).toEqual(
      [],
    ));

  it('has at least 25 examples and 12 counter-examples', () => {
    const all = listExamples([file]);
    expect(all.filter((one) => !one.isCounter).length).toBeGreaterThanOrEqual(25);
    expect(all.filter((one) => one.isCounter).length).toBeGreaterThanOrEqual(12);
  });
});
