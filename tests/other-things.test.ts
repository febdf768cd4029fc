import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sentenceDocument } from '../src/commands/codebook-check.js';
import { describeEvent } from '../src/events/describe-event.js';
import { loadReader } from '../src/loading/load-reader.js';
import { inPackage } from '../src/loading/package-root.js';

interface OtherThing {
  readonly about: string;
  readonly text: string;
}

const FOLDER = inPackage('tests', 'other-things');
const texts = readdirSync(FOLDER).flatMap(
  (name) => parse(readFileSync(join(FOLDER, name), 'utf8')) as OtherThing[],
);
const reader = loadReader();

/**
 * What may be coded of sixty texts on sport, money, crime, food and learning. Some of it is fair ("a court convicted"); each
 * event beyond is something that an analyst would have to throw out by hand.
 */
const MOST_EVENTS_PER_100_SENTENCES = 3;

describe('texts about other things', () => {
  const readings = texts.map(({ about, text }) => ({
    about,
    ...reader.read({ ...sentenceDocument(text), kind: 'article', publishedOn: '2025-06-02' }),
  }));

  it('are sixty', () => expect(texts.length).toBeGreaterThanOrEqual(60));

  it('yield next to no events', () => {
    const sentences = readings.reduce((sum, one) => sum + one.sentences.length, 0);
    const told = readings.flatMap(({ about, events }) =>
      events.map((event) => `${about}: ${describeEvent(event)} — ${event.quote.text} [${event.why.join()}]`),
    );
    console.log(`${told.length} events in ${sentences} sentences about other things`);
    expect((100 * told.length) / sentences, told.join('\n')).toBeLessThanOrEqual(
      MOST_EVENTS_PER_100_SENTENCES,
    );
  });

  it('yield no commitments and next to no positions', () => {
    expect(readings.flatMap(({ commitments }) => commitments.map((one) => one.quote.text))).toEqual([]);
    expect(
      readings.flatMap(({ positions }) => positions.map((one) => one.quote.text)).length,
    ).toBeLessThanOrEqual(4);
  });
});
