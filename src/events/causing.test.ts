import { describe, expect, it } from 'vitest';
import { readText } from '../read-sentence.test-support.js';

const ids = (list: readonly { readonly id: string | null }[]): string => list.map(({ id }) => id ?? '?').join() || '-'; // prettier-ignore
const eventsOf = (text: string): string[] =>
  readText(text).events.map(({ actor, type, recipient }) => `${ids(actor)} ${type} ${ids(recipient)}`);

describe('what makes somebody act', () => {
  it.each([
    ['Ghana’s decision led Togo to recall its ambassador.', ['TGO SANCTION GHA']],
    ['The seizure of the ship by Ghana prompted Togo to close its ports to Ghanaian vessels.', ['TGO COERCE GHA']],
    ['Ghana refused to extradite the general to Togo, prompting Lomé to suspend cooperation.', ['GHA REJECT TGO', 'TGO SANCTION GHA']],
    ['The raid forced Ghana to withdraw its troops from Togo.', ['GHA RETREAT TGO']],
  ])('asks nothing, and the act answers whose deed it was: %s', (text, reads) => {
    expect(eventsOf(text)).toEqual(reads);
  }); // prettier-ignore

  it('asks where a party presses another', () => {
    expect(eventsOf('Ghana pressed Togo to cut spending.')).toEqual(['GHA REQUEST TGO']);
  });
});
