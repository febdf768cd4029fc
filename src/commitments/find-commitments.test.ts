import { describe, expect, it } from 'vitest';
import { sentenceDocument } from '../commands/codebook-check.js';
import type { Document } from '../documents/document.js';
import { loadReader } from '../loading/load-reader.js';
import type { Commitment } from './commitment.js';

const reader = loadReader();

const describeCommitment = (one: Commitment): string => `${one.parties.join(',')} ${one.status}`;
const commitmentsOf = (say: string, given: Partial<Document> = {}): readonly Commitment[] =>
  reader.read({ ...sentenceDocument(say), ...given }).commitments;

describe('what an office says that it will do', () => {
  const mofa = { office: 'NOR/mfa', publishedOn: '2025-03-03', kind: 'statement' } as const;
  it.each([
    ['Norway will provide Moldova with two radars.', 'NOR,MDA pledged'],
    ['Norway will train pilots in Moldova and send spare parts to Romania.', 'NOR,MDA pledged'],
    ['Norway will train pilots in Moldova and send spare parts to Romania.', 'NOR,ROU pledged'],
    ['Norway and Sweden will build a joint coastguard centre.', 'NOR,SWE pledged'],
  ])('%s → %s', (say, reads) => {
    expect(commitmentsOf(say, mofa).map(describeCommitment)).toContain(reads);
  });

  it('is no promise in the words of others', () => {
    expect(commitmentsOf('Norway will provide Moldova with two radars.')).toEqual([]);
    expect(commitmentsOf('Russia will send troops to Mali.', mofa)).toEqual([]);
  });

  it('is a promise where the press reports it as the promiser’s own word', () => {
    expect(
      commitmentsOf('Norway said that it will provide Moldova with two radars.').map(describeCommitment),
    ).toEqual(['NOR,MDA pledged']);
  });

  it.each([
    'Norway will not send troops to Mali.',
    'Norway will respond to Russian threats.',
    'This will help Moldova.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say, mofa)).toEqual([]);
  });
});

describe('to whom it is promised', () => {
  it.each([
    [
      'Hungary undertook to return fourteen paintings to Serbia before a court in Austria rules.',
      'HUN,SRB pledged',
    ],
    ['Fiji offered to host the talks in May.', 'FJI pledged'],
    ['Chile agreed to let Peruvian ships in, while Peru is to send a team of divers.', 'CHL,PER pledged'],
  ])('%s → %s', (say, reads) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(reads);
  });

  it('is the party to the talks that an office gives an account of', () => {
    const say =
      'Minister Eide met the Foreign Minister of Chile in Oslo. Norway will contribute two million kroner to a station in the south.';
    const given = { office: 'NOR/mfa', kind: 'readout', publishedOn: '2025-03-03' } as const;
    expect(commitmentsOf(say, given).map(describeCommitment)).toContain('NOR,CHL pledged');
  });

  it('is expected and no more where the press tells it as settled', () => {
    expect(
      commitmentsOf('Norway will deliver two radars to Moldova in June 2026.').map(describeCommitment),
    ).toEqual(['NOR,MDA expected']);
  });

  it.each(['Oman agreed to consider the plan.', 'Chad decided not to invoke its treaty with Niger.'])(
    '%s → no commitment',
    (say) => {
      expect(commitmentsOf(say)).toEqual([]);
    },
  );
});

describe('what a commitment says', () => {
  it('holds the condition, the date and the words', () => {
    const [one] = commitmentsOf(
      'Iran agreed with Iraq to open the crossing by 1 June 2026 if the roads are repaired.',
    );
    expect(one?.condition).toBe('if the roads are repaired');
    expect(one?.due?.edtf).toContain('2026-06-01');
    expect(one?.undertaking).toMatch(/^open the crossing by 1 June 2026/);
  });

  it.each([
    'The talks moved toward reaching an agreement between Chad and Libya.',
    'Peru refused to commit to buying Chilean copper.',
    'Peru and Chile agreed that the weather was fine.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say)).toEqual([]);
  });
});

describe('what a list promises', () => {
  it.each([
    [
      'Peru and Chile met in Lima. The two sides agreed:\n(a) to open a border post by 1 June 2026;\n(b) to exchange lists of prisoners; and\n(c) to meet again.',
      ['open a border post by 1 June 2026', 'exchange lists of prisoners', 'meet again'],
    ],
    [
      'Leaders of Peru and Chile met in Lima. The leaders decided to:\n- establish a joint fisheries committee;\n- reopen the consulate in Arica.\nThey praised the weather.',
      ['establish a joint fisheries committee', 'reopen the consulate in Arica'],
    ],
  ])('%s', (say, undertakings) => {
    const found = commitmentsOf(say);
    expect(found.map(({ undertaking }) => undertaking)).toEqual(undertakings);
    expect(found.map(describeCommitment)).toEqual(undertakings.map(() => 'PER,CHL agreed'));
  });

  it('is led by an auxiliary alone, and by paragraphs of their own', () => {
    const found = commitmentsOf(
      'Peru and Chile met in Lima. The two sides will:\n\n- open a border post by 1 June 2026;\n- exchange lists of prisoners.',
      { kind: 'joint-statement' },
    );
    expect(found.map(describeCommitment)).toEqual(['PER,CHL agreed', 'PER,CHL agreed']);
    expect(commitmentsOf('Peru will be ready: it has a plan.')).toEqual([]);
  });

  it('dates an item by its own words', () => {
    const [one] = commitmentsOf(
      'Peru and Chile agreed:\n(a) to open a border post by 1 June 2026;\n(b) to exchange lists of prisoners.',
    );
    expect(one?.due?.edtf).toContain('2026-06-01');
  });

  it.each([
    'Peru and Chile discussed:\n(a) a border post;\n(b) lists of prisoners.',
    'Peru and Chile did not agree:\n(a) to open a border post;\n(b) to exchange prisoners.',
    'Peru and Chile agreed: it was a fine day.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say)).toEqual([]);
  });
});

describe('a deed promised to nobody by name', () => {
  it('is a promise of a state that deals with others in a press text', () => {
    const alone = 'Togo decided to send two hundred tents.';
    const dealing = `Togo and Benin met in Lagos in May. ${alone}`;
    expect(commitmentsOf(alone)).toEqual([]);
    expect(commitmentsOf(dealing).map(describeCommitment)).toContain('TGO,BEN pledged');
    const after = `Togo and Benin met in Lagos in May. It rained. The roads were flooded. ${alone}`;
    expect(commitmentsOf(after).map(describeCommitment)).toContain('TGO pledged');
  });
});

describe('whom a promise answers that names nobody', () => {
  it.each([
    ['Togo met Benin in Lagos on Monday. Togo undertook to rebuild the bridge.', 'TGO,BEN pledged'],
    ['Benin appealed for tents. Togo promised two hundred of them.', 'TGO,BEN pledged'],
    ['Togo met farmers on Monday. Togo undertook to rebuild the bridge.', 'TGO pledged'],
    ['Togo met Benin in Lagos on Monday. Togo promised to return the gold of its old ally.', 'TGO pledged'],
  ])('%s → %s', (say, wanted) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(wanted);
  });
});

describe('forms of promising', () => {
  it.each([
    // time that somebody has
    ['Under the accord Togo has until 1 July to dismantle its posts on Beninese soil.', 'TGO,BEN agreed'],
    ['The truce gives Togo ten days to dismantle its posts in Benin.', 'TGO,BEN agreed'],
    ['Togo has until July to dismantle its posts on Beninese soil.', 'TGO,BEN expected'],
    // what is to be, and what somebody is to have
    ['Denmark is to lend the sword to Sweden in 2027.', 'DNK,SWE expected'],
    ['Togo will receive nine boats from Spain in June.', 'ESP,TGO expected'],
    ['Denmark plans to deliver five boats to Latvia in 2027.', 'DNK,LVA expected'],
    // promises named by nouns
    ['Latvia obtained assurances from Denmark that the boats would be repaired.', 'DNK,LVA pledged'],
    ['Denmark joined the pledge to supply Latvia with shells.', 'DNK,LVA pledged'],
    ["Denmark's commitment to Latvia is to deliver nine boats.", 'DNK,LVA pledged'],
    // to whom it is said
    ['Denmark told Latvia that it would send 600 soldiers to its eastern border.', 'DNK,LVA pledged'],
    ['Denmark promised the Maldives that the loan would be cut.', 'DNK,MDV pledged'],
  ])('%s → %s', (say, wanted) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(wanted);
  });

  it.each([
    'Togo has until Friday to reply to Benin.',
    'Togo has a year to think about Benin.',
    'Togo will receive a letter from Benin.',
    'Togo told Benin that it would be happy.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say)).toEqual([]);
  });
});

describe('what an accord lays down', () => {
  it.each([
    ['Fiji and Samoa signed a protocol under which heavy boats are to be pulled back by 3 June.', 'FJI,WSM agreed'],
    ['Fiji and Samoa initialled a protocol under which Fiji will take up its buoys.', 'FJI,WSM agreed'],
    ['Under the compact Fiji is to take up its buoys, a Samoan demand.', 'FJI,WSM agreed'],
    ['As part of the settlement with Samoa, Fiji will drop its complaint within weeks.', 'FJI,WSM agreed'],
    ['Under the treaty Fiji must hand over its charts to Samoa.', 'FJI,WSM agreed'],
    ['The accord between Fiji and Samoa commits the pair to survey the reef by May.', 'FJI,WSM agreed'],
  ])('%s → %s', (say, wanted) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(wanted);
  });

  it.each([
    ['A joint patrol will be set up by mid-December.', ['FJI,WSM signed', 'FJI,WSM agreed']],
    ['Samoa will return the charts, and Fiji is to lift its ban.', ['FJI,WSM signed', 'WSM,FJI agreed', 'FJI,WSM agreed']],
    ['The paper obliges Fiji to withdraw its boats by May.', ['FJI,WSM signed', 'FJI,WSM agreed']],
    ['Tonga will lift its ban.', ['FJI,WSM signed']],
    ['Critics will call it a gift.', ['FJI,WSM signed']],
    ['Samoa will probably lift its ban.', ['FJI,WSM signed']],
  ])('Fiji and Samoa signed an accord in Suva on Monday. %s', (next, wanted) => {
    const say = `Fiji and Samoa signed an accord in Suva on Monday. ${next}`;
    expect(commitmentsOf(say).map(describeCommitment)).toEqual(wanted);
  });
}); // prettier-ignore

describe('promises as others tell them', () => {
  it.each([
    // what comes after the words, or with a noun of telling
    ['Fiji would return the sailors to Tonga, its foreign minister told reporters.', 'FJI,TON pledged'],
    ['Fiji would free the Tongan crew, he promised, once the judge had ruled.', 'FJI,TON pledged'],
    [
      'A Fijian envoy arrived in Tonga with the news that Fiji would reopen its consulate there.',
      'FJI,TON pledged',
    ],
    ['Fiji has indicated that it will return the Tongan vessels within days.', 'FJI,TON pledged'],
    ['Fiji announced that it was shipping 40 tonnes of rice to Tonga.', 'FJI,TON pledged'],
    ['Fiji announced 20 million dollars for the flooded villages of Tonga.', 'FJI,TON pledged'],
    ['Fiji is prepared to send observers to Tonga if both sides ask for them.', 'FJI,TON pledged'],
    ['The last Fijian units have until 20 June to leave Tonga.', 'FJI,TON expected'],
    // nouns
    ['The envoy obtained from Fiji an assurance that the Tongan crew would be spared.', 'FJI,TON pledged'],
    ['Tonga extracted a promise from Fiji to free the crew.', 'FJI,TON pledged'],
    ['Tonga reminded Fiji of its promise, made in 1993, to return the bell.', 'FJI,TON pledged'],
    ['Fiji passed on to Tonga a solemn assurance that there would never be a base.', 'FJI,TON pledged'],
    ['Tonga took note of the assurance given by Fiji that its troops would leave.', 'FJI,TON pledged'],
    ['Fiji and Tonga came to an understanding that the quay would be open again by May.', 'FJI,TON agreed'],
    // whom it is for
    [
      'Floods in Tonga have cut off three islands. Fiji pledged $4 million for the homeless.',
      'FJI,TON pledged',
    ],
  ])('%s → %s', (say, wanted) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(wanted);
  });

  it.each([
    "Fiji's opposition promised to cut the levy on Tongan boats.",
    'Experts brought word that Fiji would return the bell to Tonga.',
    'Fiji announced that it was expelling two Tongan clerks.',
    'Fiji might be prepared to send observers to Tonga if both sides ask for them.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say)).toEqual([]);
  });
});

describe('ways of being bound', () => {
  it.each([
    ['Fiji and Tonga reached a deal on Friday to end their dispute over the reef.', 'FJI,TON agreed'],
    ['Fiji is obliged under the treaty to let Tongan goods through.', 'FJI,TON agreed'],
    ['The deal requires that Fiji withdraw its boats from Tongan waters.', 'FJI,TON agreed'],
    ['Fiji has broken its promise to Tonga to reopen the quay.', 'FJI,TON not-met'],
    ['Fiji is due to hand over the quay to Tonga on 5 June 2027.', 'FJI,TON expected'],
    ['Fiji is set to hand over the port to Tonga on Friday.', 'FJI,TON expected'],
    ['Fiji vowed never to let raiders reach Tonga from its ports.', 'FJI,TON pledged'],
    ["At Tonga's request, Fiji agreed to release the crew.", 'FJI,TON pledged'],
    [
      "Fiji's foreign minister told the Tongan ambassador that the crew would be released.",
      'FJI,TON pledged',
    ],
    [
      'Fiji gave its word to Tonga, before the whole forum, that the drills would be called off.',
      'FJI,TON pledged',
    ],
  ])('%s → %s', (say, wanted) => {
    expect(commitmentsOf(say).map(describeCommitment)).toContain(wanted);
  });

  it.each([
    'Fiji let the crew go, and they were set free the next day.',
    'Fiji vowed harsh strikes on Tonga.',
  ])('%s → no commitment', (say) => {
    expect(commitmentsOf(say)).toEqual([]);
  });

  it('leaves orders to one’s own officials alone', () => {
    const order = { office: 'USA/president', kind: 'statement', publishedOn: '2025-03-03' } as const;
    expect(commitmentsOf('The Secretary shall send a list of ports in Tonga by May.', order)).toEqual([]);
  });
});
