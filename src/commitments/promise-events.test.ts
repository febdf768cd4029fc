import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import type { Document } from '../documents/document.js';
import type { Event } from '../events/event.js';
import { loadParts } from '../loading/load-reader.js';
import { analyseSentences, createReader } from '../pipeline.js';
import { withPromises } from './promise-events.js';

const parts = loadParts();
const reader = createReader(parts);
const ids = (list: Event['actor']): string => list.map(({ id }) => id ?? '?').join(',') || '-';
const eventsOf = (say: string, given: Partial<Document> = {}): string[] =>
  reader
    .read({ ...sentenceDocument(say), ...given })
    .events.map(({ actor, type, recipient, why }) => `${ids(actor)} ${type} ${ids(recipient)}${why[0] === 'AGREE.undertaking' ? ' by promise' : ''}`); // prettier-ignore

describe('a promise that no rule tells as an agreement', () => {
  it.each([
    ['The two sides met in Lima. Peru said that visa fees for Chilean students would be waived.', 'PER AGREE CHL by promise'],
    ['Ghana undertook not to raise the tolls paid by Togo.', 'GHA AGREE -'],
  ])('is one, once: %s', (say, reads) => {
    const events = eventsOf(say);
    expect(events.filter((event) => event.includes(' AGREE ')).map((event) => event.replace(/ by promise$/, ''))).toEqual([reads.replace(/ by promise$/, '')]);
  }); // prettier-ignore

  it('has those who promise and those who are promised, and says which promise it rests on', () => {
    const [event] = reader
      .read({
        ...sentenceDocument('Norway will carry out the 2019 border accord with Moldova in full.'),
        ...{ office: 'NOR/mfa', kind: 'statement', publishedOn: '2025-03-03' },
      })
      .events.filter(({ type }) => type === 'AGREE');
    expect(event).toMatchObject({ actor: [{ id: 'NOR' }], recipient: [{ id: 'MDA' }], status: 'happened' });
    expect(event?.why).toEqual(['AGREE.undertaking', 'undertaking.will']);
  });

  it('is not dated by the day on which it is to be kept', () => {
    const text = 'Peru and Chile met in Lima. Peru said that visa fees for Chilean students would be waived from 1 August 2026.'; // prettier-ignore
    const reading = reader.read(sentenceDocument(text));
    expect(reading.events.find(({ why }) => why[0] === 'AGREE.undertaking')).toMatchObject({ date: null });
    expect(reading.commitments).toMatchObject([{ due: { edtf: '2026-08-01' }, date: null }]);
  });

  describe('of several together', () => {
    const together = 'The two ministers agreed that Peru and Chile would continue to make coordinated efforts for the sailors.';
    const agreements = (first: string) => {
      const document = sentenceDocument(`${first} ${together}`);
      const { events, commitments, sentences } = createReader(parts).read(document);
      const { analysed } = analyseSentences(document, sentences, parts);
      const before = events.filter(({ quote }) => quote.end < first.length);
      return withPromises(commitments, before, analysed, document, parts.codebook).filter(({ type }) => type === 'AGREE');
    };

    it('is another telling of what they agreed, where it says so in the same words', () => {
      const tellings = (first: string): number[] => agreements(first).map(({ alsoQuotes = [] }) => alsoQuotes.length);
      expect(tellings('Peru and Chile agreed on Monday to make coordinated efforts for the sailors.')).toEqual([1]);
      expect(tellings('Peru and Chile agreed on Monday to waive harbour dues.')).toEqual([0, 0]);
    });

    it('is dated by their meeting', () => {
      const [event] = agreements('The foreign ministers of Peru and Chile met in Lima on 3 May 2025.');
      expect(event).toMatchObject({ date: { edtf: '2025-05-03' }, why: ['AGREE.undertaking', 'undertaking.agree'] });
    });
  }); // prettier-ignore

  it('is none where it is against somebody', () => {
    const own = { office: 'NOR/mfa', kind: 'statement', publishedOn: '2025-03-03' } as const;
    const said =
      'Norway will target the supply chains of Belarus by imposing sanctions on three of its banks.';
    expect(eventsOf(said, own).filter((event) => event.includes('AGREE'))).toEqual([]);
  });

  it('is none where an office promises nobody by name, or where it is only expected', () => {
    const own = { office: 'NOR/mfa', kind: 'statement', publishedOn: '2025-03-03' } as const;
    expect(eventsOf('Norway will train two hundred teachers.', own)).toEqual([]);
    expect(eventsOf('Chile is expected to sign a fishing accord with Peru.')).not.toContainEqual(
      expect.stringMatching(/by promise/),
    );
  });
});
