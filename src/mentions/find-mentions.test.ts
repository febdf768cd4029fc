import { describe, expect, it } from 'vitest';
import { createGazetteer, type GazetteerRows } from '../gazetteer/index.js';
import { GAZETTEER_SOURCE, readGazetteerRows } from '../loading/compile-gazetteer.js';
import { splitSentences } from '../language/index.js';
import { findMentions } from './find-mentions.js';
import type { Mention } from './mention.js';

/** States, offices and words as they come with the package; people and bodies for these tests alone. */
const { rows } = readGazetteerRows(GAZETTEER_SOURCE);
const gazetteer = createGazetteer({
  ...rows,
  organisations: [
    {
      id: 'UN',
      name: 'United Nations',
      names: ['UN', 'U.N.'],
      kind: 'intergovernmental',
      heads: ['Secretary-General'],
    },
    { id: 'NATO', name: 'NATO', kind: 'intergovernmental' },
  ],
  actors: [{ id: 'HAMAS', name: 'Hamas', kind: 'armed-group', sector: 'REB' }],
  places: [
    { name: 'Shanghai', kind: 'city', in: ['CHN'] },
    { name: 'South China Sea', kind: 'sea' },
  ],
  publishers: [
    { name: 'Yonhap', country: 'KOR', kind: 'agency', languages: ['en'], hosts: [] },
    { name: 'South China Morning Post', country: 'HKG', kind: 'press', languages: ['en'], hosts: [] },
  ],
  people: [
    {
      name: 'Lee Jae-myung',
      short: ['Lee'],
      gender: 'm',
      offices: [{ of: 'KOR', office: 'president', from: '2025-06-04' }],
    },
    {
      name: 'Xi Jinping',
      short: ['Xi'],
      gender: 'm',
      offices: [{ of: 'CHN', office: 'president', from: '2013-03-14' }],
    },
    {
      name: 'Angela Merkel',
      gender: 'f',
      offices: [{ of: 'DEU', office: 'pm', from: '2005-11-22', until: '2021-12-08' }],
    },
    { name: 'António Guterres', gender: 'm', offices: [{ of: 'UN', office: 'head', from: '2017-01-01' }] },
  ],
} satisfies GazetteerRows);

interface From {
  readonly date?: string;
  readonly office?: string;
  readonly publisher?: string;
  readonly title?: string;
}

function read(text: string, from: From = {}): Mention[] {
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    part: 'body',
    tokens: [],
  }));
  const source = {
    text,
    sentences,
    title: from.title ?? null,
    publishedOn: from.date ?? '2026-01-07',
    office: from.office ?? null,
    publisher: from.publisher ?? null,
  };
  return findMentions(source, gazetteer).flat();
}

/** `words = ID/office person`, entities joined by `+`; `@` marks a place, `~` an adjective. */
function write(mention: Mention): string {
  const entities = mention.entities.map(
    ({ id, office, person }) =>
      `${id ?? '?'}${office === undefined ? '' : `/${office}`}${person === undefined ? '' : ` ${person}`}`,
  );
  return `${mention.text} = ${entities.join(' + ')}${mention.asPlace ? ' @' : ''}${mention.kind === 'adjective' ? ' ~' : ''}`;
}

const states: readonly [string, string[]][] = [
  ['China thanked the Kremlin.', ['China = CHN', 'Kremlin = RUS/president']],
  ['The Republic of Korea protested.', ['Republic of Korea = KOR']],
  ['Beijing and Seoul agreed to talk.', ['Beijing = CHN', 'Seoul = KOR']],
  ['Talks were held in Beijing.', ['Beijing = CHN @']],
  ['Talks were held in Beijing, China.', ['Beijing, China = CHN @']],
  ['The ship sailed from Oslo to Tallinn.', ['Oslo = NOR @', 'Tallinn = EST @']],
  ["Norway praised Tokyo's restraint.", ['Norway = NOR', 'Tokyo = JPN']],
  ['The U.S. and the UK signed.', ['U.S. = USA', 'UK = GBR']],
  ['The Danes and the Chinese met.', ['Danes = DNK', 'Chinese = CHN']],
  ['They told us about Turkey.', ['They = ', 'Turkey = TUR']],
  ['Anti-China protests grew in Chad.', ['China = CHN ~', 'Chad = TCD @']],
  ['Iran-backed fighters fled.', ['Iran = IRN ~']],
  ['Ships crossed the South China Sea.', ['South China Sea = ? @']],
  ['The South China Morning Post reported.', []],
  ['Chad Merrick spoke.', []],
  ['Aid goes to the Lowland Indian Tribe.', []],
  ['Michael Jordan and Jordan Peterson spoke about New Mexico.', ['Michael Jordan = ? Michael Jordan']],
  ['Jordan recalled its envoy.', ['Jordan = JOR', 'its = JOR', 'envoy = JOR/envoy']],
];

const offices: readonly [string, string[]][] = [
  ['The Russian Foreign Ministry objected.', ['Russian Foreign Ministry = RUS/mfa']],
  ["Russia's foreign ministry objected.", ["Russia's foreign ministry = RUS/mfa"]],
  ['The foreign ministry in Moscow objected.', ['foreign ministry in Moscow = RUS/mfa']],
  [
    'The Ministry of Foreign Affairs of the Republic of Poland objected.',
    ['Ministry of Foreign Affairs of the Republic of Poland = POL/mfa'],
  ],
  ['The State Department objected.', ['State Department = USA/mfa']],
  ['The Bundestag voted.', ['Bundestag = DEU/parliament']],
  ['The Haitian government fell.', ['Haitian government = HTI/government']],
  ['Israeli troops withdrew.', ['Israeli troops = ISR']],
  [
    'British lawmakers met the Saudi crown prince.',
    ['British lawmakers = GBR/parliament', 'Saudi crown prince = SAU/crown-prince'],
  ],
  [
    'The foreign ministers of Japan and South Korea spoke.',
    ['foreign ministers of Japan and South Korea = JPN/mfa + KOR/mfa'],
  ],
  ['Senior Finnish and Swedish officials met.', ['Finnish and Swedish officials = FIN + SWE']],
  ['Police in Belarus arrested ten people.', ['Police in Belarus = BLR/police']],
  ['The US embassy in Moscow closed.', ['US embassy in Moscow = USA/embassy', 'Moscow = RUS @']],
  ['Protesters stood outside the French embassy.', ['French embassy = FRA/embassy @']],
  ['Hamas officials left.', ['Hamas officials = HAMAS']],
  ['Israel strikes targets.', ['Israel = ISR']],
];

const people: readonly [string, string[]][] = [
  [
    'South Korean President Lee Jae Myung spoke.',
    ['South Korean President Lee Jae Myung = KOR/president Lee Jae-myung'],
  ],
  ["South Korea's Lee spoke.", ["South Korea's Lee = KOR/president Lee Jae-myung"]],
  [
    "Iran's Hossein Amir-Abdollahian spoke.",
    ["Iran's Hossein Amir-Abdollahian = IRN Hossein Amir-Abdollahian"],
  ],
  [
    "Saudi Arabia's Prince Faisal bin Farhan Al Saud spoke.",
    ["Saudi Arabia's Prince Faisal bin Farhan Al Saud = SAU Faisal bin Farhan Al Saud"],
  ],
  ['Former Chancellor Angela Merkel spoke.', ['Chancellor Angela Merkel = DEU Angela Merkel']],
  ['Secretary of State Anna Field called.', ['Secretary of State Anna Field = USA/mfa Anna Field']],
  [
    'Mexican Secretary of Foreign Affairs Rosa Ibarra Luna called.',
    ['Mexican Secretary of Foreign Affairs Rosa Ibarra Luna = MEX/mfa Rosa Ibarra Luna'],
  ],
  [
    'John Smith, the Canadian ambassador to Iran, was summoned.',
    ['John Smith, the Canadian ambassador to Iran = CAN/ambassador John Smith', 'Iran = IRN @'],
  ],
  ['President Ole Dahl of Norway called.', ['President Ole Dahl of Norway = NOR/president Ole Dahl']],
  [
    'Secretary-General António Guterres called.',
    ['Secretary-General António Guterres = UN/head António Guterres'],
  ],
  ['John Smith called.', ['John Smith = ? John Smith']],
  ['The Norwegian envoy, Kari Berg, called.', ['Norwegian envoy, Kari Berg = NOR/envoy Kari Berg']],
];

const back: readonly [string, From, string[]][] = [
  [
    'The Polish foreign ministry spoke. The ministry left.',
    {},
    ['Polish foreign ministry = POL/mfa', 'ministry = POL/mfa'],
  ],
  [
    'French Foreign Minister Luc Roy spoke. Roy left. He smiled.',
    {},
    ['French Foreign Minister Luc Roy = FRA/mfa Luc Roy', 'Roy = FRA/mfa Luc Roy', 'He = FRA/mfa Luc Roy'],
  ],
  [
    'Mexican President Ana Luna spoke. The Mexican leader left.',
    {},
    ['Mexican President Ana Luna = MEX/president Ana Luna', 'Mexican leader = MEX/president Ana Luna'],
  ],
  [
    'Norway and Sweden met. The two countries agreed. Both sides smiled.',
    {},
    ['Norway = NOR', 'Sweden = SWE', 'The two countries = NOR + SWE', 'Both sides = NOR + SWE'],
  ],
  [
    'Xi met Lee. They talked. The two leaders smiled.',
    {},
    [
      'Xi = CHN/president Xi Jinping',
      'Lee = KOR/president Lee Jae-myung',
      'They = CHN/president Xi Jinping + KOR/president Lee Jae-myung',
      'The two leaders = CHN/president Xi Jinping + KOR/president Lee Jae-myung',
    ],
  ],
  [
    'French President Luc Roy and Italian President Ugo Riva met. He smiled.',
    {},
    [
      'French President Luc Roy = FRA/president Luc Roy',
      'Italian President Ugo Riva = ITA/president Ugo Riva',
      'He = ',
    ],
  ],
  ['North Korea fired a missile. The South protested.', {}, ['North Korea = PRK', 'The South = KOR']],
  [
    'Norwegian Foreign Minister Kari Berg met his Danish counterpart Jens Holm.',
    {},
    [
      'Norwegian Foreign Minister Kari Berg = NOR/mfa Kari Berg',
      'his = NOR/mfa Kari Berg',
      'Danish counterpart Jens Holm = DNK/mfa Jens Holm',
    ],
  ],
  [
    'SEOUL, Aug. 6 (Yonhap) -- Foreign Minister Han Su-jin left, the foreign ministry said.',
    { publisher: 'Yonhap' },
    ['SEOUL = KOR @', 'Foreign Minister Han Su-jin = KOR/mfa Han Su-jin', 'foreign ministry = KOR/mfa'],
  ],
  ['We thank our friends.', { office: 'SWE/mfa' }, ['We = SWE', 'our = SWE']],
  ['We thank our friends.', {}, []],
  [
    'Norway met Sweden and Denmark. The three agreed.',
    {},
    ['Norway = NOR', 'Sweden = SWE', 'Denmark = DNK', 'The three = NOR + SWE + DNK'],
  ],
  ['I thank my envoy.', { office: 'SWE/head' }, ['I = SWE', 'my = SWE', 'envoy = SWE/envoy']],
  ['I urge Norway to return.', { office: 'UN/secretary-general' }, ['I = UN', 'Norway = NOR']],
  [
    'Nigeria’s Department of State Services (DSS) spoke. The DSS left.',
    {},
    [
      'Nigeria’s Department of State Services = NGA/intelligence',
      'DSS = NGA/intelligence',
      'DSS = NGA/intelligence',
    ],
  ],
  [
    'Section 2 of the Fair Aid Act (FAA) of the United States applies. The FAA is old.',
    {},
    ['United States = USA'],
  ],
  ['The FAA spoke.', {}, ['FAA = USA/transport']],
  ['Taliban officials left.', { date: '2023-05-01' }, ['Taliban officials = AFG/government']],
  [
    'I thank Senators Frost and Medina.',
    { office: 'USA/president' },
    ['I = USA', 'Senators Frost = USA/parliament Frost', 'Medina = USA/parliament Medina'],
  ],
  ['The Leaders Meeting and Summit is over.', { office: 'USA/president' }, ['The Leaders = ']],
  [
    'REPRESENTATIVE GREENE: Why?',
    { office: 'USA/president' },
    ['REPRESENTATIVE GREENE = USA/parliament GREENE'],
  ],
  ['Thank you, Mr. President.', { office: 'USA/president' }, ['Mr. President = USA/president']],
  [
    'President Lee Jae-myung spoke. Thank you, Mr. President.',
    { office: 'USA/president', date: '2026-01-07' },
    ['President Lee Jae-myung = KOR/president Lee Jae-myung'],
  ],
  ['Chancellor Merkel was right.', { date: '2023-05-01' }, ['Chancellor Merkel = DEU Angela Merkel']],
  [
    'The government of Chancellor Angela Merkel refused.',
    { date: '2015-05-01', office: 'USA/president' },
    ['government = DEU/government', 'Chancellor Angela Merkel = DEU/pm Angela Merkel'],
  ],
  ['"I thank Norway," the editor said.', { office: 'SWE/head' }, ['Norway = NOR']],
  ['I thank Norway.', {}, ['Norway = NOR']],
  ['President Lee spoke.', { date: '2012-03-01' }, ['President Lee = ? Lee']],
  ['It is important that Norway agrees.', {}, ['Norway = NOR']],
  [
    '"Norway is late," the Swedish government said. "We are not," it added.',
    {},
    ['Norway = NOR', 'Swedish government = SWE/government', 'it = SWE/government'],
  ],
];

describe('findMentions', () => {
  it.each(states)('states: %s', (text, said) => expect(read(text).map(write)).toEqual(said));
  it.each(offices)('offices: %s', (text, said) => expect(read(text).map(write)).toEqual(said));
  it.each(people)('people: %s', (text, said) => expect(read(text).map(write)).toEqual(said));
  it.each(back)('back references: %s %o', (text, from, said) =>
    expect(read(text, from).map(write)).toEqual(said),
  );

  it('is the same twice, and every mention is an exact stretch of the text', () => {
    const text = 'Norway and Sweden met in Oslo. Both sides smiled.';
    expect(read(text)).toEqual(read(text));
    for (const mention of read(text)) expect(text.slice(mention.start, mention.end)).toBe(mention.text);
  });

  it('reads sentences of thousands of names without end', () => {
    expect(read('Norway, '.repeat(5000)).length).toBeGreaterThan(4000);
    expect(read('Norwegian, '.repeat(5000)).length).toBeGreaterThan(4000);
    // nobody whom the tables know, and no state beside her
    expect(read('Kari Berg, '.repeat(5000))).toEqual([]);
  });
});
