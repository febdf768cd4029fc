import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import { loadReader } from '../loading/load-reader.js';
import type { Position } from './position.js';

const reader = loadReader();

const describePosition = (one: Position): string => `${one.holder.join(',')} ${one.act} ${one.stance}`;
const positionsOf = (say: string): readonly Position[] => reader.read(sentenceDocument(say)).positions;

describe('the issue of a position', () => {
  it.each([
    ['Kenya reiterated the importance it places on regional trade.', 'regional trade'],
    ['The commitment of Ghana is known. Ghana reaffirmed its commitment to the treaty.', 'treaty'],
    [
      'Chile said that the border with Peru remains a vital link and an important partner.',
      'border with Peru',
    ],
    ['Latvia called on Belarus to release the journalists.', 'release the journalists'],
    ['Nepal demanded that Bhutan open the pass.', 'Bhutan open the pass'],
    ['Samoa refused to recognise the military regime in Fiji.', 'military regime'],
    ['"We remain committed to the peace process," the Kenyan minister said.', 'peace process'],
    ['Nepal stressed that both sides must return to the table.', 'both sides must return to the table'],
  ])('%s → %s', (say, issue) => {
    expect(positionsOf(say).map((one) => one.issue)).toContain(issue);
  });
});

describe('more than one stance in a sentence', () => {
  it.each([
    [
      'Norway said that the raid was unlawful and that the captives must be freed.',
      ['NOR stated opposes', 'NOR stated calls for'],
    ],
    [
      'Oman maintained that the levy was unjust and that Yemen should lift it.',
      ['OMN stated opposes', 'OMN stated calls for'],
    ],
  ])('%s', (say, wanted) => {
    expect(positionsOf(say).map(describePosition)).toEqual(wanted);
  });
});

describe('whose stance it is', () => {
  it.each([
    [
      'The leaders of Nepal and Bhutan met on Monday. Both reiterated their intention to open the pass.',
      'NPL,BTN reaffirmed supports',
    ],
    [
      'The leaders of Nepal and Bhutan met on Monday. The leaders welcomed the pass.',
      'NPL,BTN stated supports',
    ],
    ['Nepal went on to call the levy a farce.', 'NPL stated opposes'],
    ['Peru does not think that Mali should pay.', 'PER stated opposes'],
  ])('%s → %s', (say, wanted) => {
    expect(positionsOf(say).map(describePosition)).toContain(wanted);
  });
});

describe('what is no position', () => {
  it.each([
    // a people, a time, what is being done
    'Kenyans want to be heard on the new tax.',
    'When we support mothers, Kenya grows.',
    'Peru sent two teams, supporting the harvest in Chile.',
    // a purpose, a plan and a nominal infinitive take no stance
    'Norway sent engineers to support the army.',
    'A plan by Italy to oppose the tax is being drafted.',
    'Peru gave 100 million dollars in aid, including supporting farmers.',
    // a denial, a time, courtesy
    'Nepal rejected the accusation.',
    'I hope that you enjoyed Nepal.',
    // guesses
    'Sweden might support the bid.',
    // what nobody holds
    'The drills were illegal.',
    // talk, and what is told in passing
    'I want to thank the people of Nepal.',
    'As we noted in May, Nepal has two ports.',
    'The President of Nepal said: "I think that is important."',
  ])('%s', (say) => {
    expect(positionsOf(say).map(describePosition)).toEqual([]);
  });

  it('is told once where the same words say it twice', () => {
    expect(positionsOf('Ireland reiterated that it supports the treaty.')).toHaveLength(1);
  });
});

describe('what an office’s own statement judges', () => {
  const statement = { office: 'NPL/mfa', kind: 'statement' } as const;
  it.each([
    ['There is no military solution in Yemen.', 'NPL stated opposes'],
    ['This is a violation of international law.', 'NPL stated opposes'],
    ['Those who fired on the convoy must be brought to justice.', 'NPL stated calls for'],
  ])('%s → %s', (say, wanted) => {
    const read = (given: object) =>
      reader.read({ ...sentenceDocument(say), ...given }).positions.map(describePosition);
    expect(read(statement)).toEqual([wanted]);
    expect(read({})).toEqual([]);
  });
});

describe('a stand that its noun tells', () => {
  it.each([
    ["Mali's objection to the new levy surprised Togo.", 'MLI stated opposes'],
    ['Ghana stood by its rejection of the levy.', 'GHA stated opposes'],
    ['Ghana said that the levy violated the treaty.', 'GHA stated opposes'],
    ['For Ghana the treaty is the only framework.', 'GHA stated supports'],
    ['"We are behind the new treaty," the president of Ghana said.', 'GHA stated supports'],
  ])('%s → %s', (say, wanted) => {
    expect(positionsOf(say).map(describePosition)).toContain(wanted);
  });
});

describe('what the words of what is said speak for', () => {
  it.each([
    ['Serbia said that it would not be pressed into a deal with Kosovo.', 'SRB stated opposes'],
    ['India said that it was up to Pakistan to make the first move.', 'IND stated calls for'],
    ['France said that Lebanon was not alone.', 'FRA stated supports'],
  ])('%s', (say, wanted) => {
    expect(positionsOf(say).map(describePosition)).toEqual([wanted]);
  });
});
