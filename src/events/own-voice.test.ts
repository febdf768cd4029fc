import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';

const given = { office: 'TGO/mfa', kind: 'statement', publishedOn: '2025-03-03' } as const;
const ids = (list: readonly { readonly id: string | null }[]): string => list.map(({ id }) => id ?? '?').join() || '-'; // prettier-ignore
const eventsOf = (text: string, other: Partial<Parameters<typeof readText>[1]> = {}): string[] =>
  readText(text, { ...given, ...other }).events.map(
    ({ actor, type, recipient, date }) => `${ids(actor)} ${type} ${ids(recipient)} ${date?.edtf ?? '-'}`,
  );

describe("what an office's own text says without a verb of saying", () => {
  it.each([
    ['Ghana must lift the blockade.', 'TGO REQUEST GHA 2025-03-03'],
    ['Ghana’s decision of 1 March is regrettable.', 'TGO ACCUSE GHA 2025-03-03'],
    ['The Ghanaian authorities distort the facts.', 'TGO ACCUSE GHA 2025-03-03'],
    ['It is regrettable that Ghana has closed its consulate.', 'TGO ACCUSE GHA 2025-03-03'],
  ])('is said by the office, on the day: %s', (text, reads) => {
    expect(eventsOf(text)).toContain(reads);
  });

  it('judges what was told before', () => {
    const closed = 'On Monday Ghana closed its border with Togo.';
    expect(eventsOf(`${closed} This is an act of aggression.`)).toContain('TGO ACCUSE GHA 2025-03-03');
    expect(eventsOf(`${closed} This is a form of caution.`)).toHaveLength(1);
  });

  it.each([
    ['Togo must spend more on schools.'],
    ['The Ghanaian team must win.'],
    ['All sides must show restraint.'],
    ['Ghana must lift the blockade, the Malian minister said.'],
    ['He must answer for it.'],
  ])('is nothing of its own where it asks nobody, or another says so: %s', (text) => {
    expect(eventsOf(text)).not.toContainEqual(expect.stringMatching(/^TGO /));
  });

  it('has no voice in the press, nor in what is said side by side', () => {
    const said = 'The Ghanaian authorities distort the facts.';
    expect(eventsOf(said, { office: null, kind: 'article' })).toEqual([]);
    expect(eventsOf(said, { kind: 'joint-statement' })).toEqual([]);
  });
});
