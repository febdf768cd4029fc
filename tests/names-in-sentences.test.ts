import { describe, expect, it } from 'vitest';
import { splitSentences } from '../src/language/index.js';
import { loadGazetteer } from '../src/loading/load-gazetteer.js';
import { loadLanguage } from '../src/loading/load-language.js';
import { findMentions, nameHints, type Mention } from '../src/mentions/index.js';

const gazetteer = loadGazetteer();
const language = loadLanguage();

interface From {
  readonly date?: string | null;
  readonly office?: string;
}

/** What a text names, by the tables and the parser that come with the package. */
function read(text: string, from: From = {}): Mention[] {
  const publishedOn = from.date === undefined ? '2024-05-06' : from.date;
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span) => ({
    ...span,
    part: 'body',
    tokens: language.analyse(text, span, nameHints(text, span, gazetteer, publishedOn)),
  }));
  return findMentions(
    { text, sentences, title: null, publishedOn, office: from.office ?? null, publisher: null },
    gazetteer,
  ).flat();
}

/** `words = ID/office person`, entities joined by `+`; `@` marks a place, `~` an adjective. Pronouns are left out. */
function write(mention: Mention): string[] {
  if (mention.kind === 'anaphor' && !/\s|[A-Z]/.test(mention.text.slice(1)) && mention.text.length < 5)
    return [];
  const entities = mention.entities.map(
    ({ id, office, person }) =>
      `${id ?? '?'}${office === undefined ? '' : `/${office}`}${person === undefined ? '' : ` ${person}`}`,
  );
  return [
    `${mention.text} = ${entities.join(' + ')}${mention.asPlace ? ' @' : ''}${mention.kind === 'adjective' ? ' ~' : ''}`,
  ];
}

const shared: readonly [string, From, string[]][] = [
  ['The P5+1 met Iranian envoys.', {}, ['P5+1 = P5-1', 'Iranian envoys = IRN/envoy']],
  ['OPEC+ raised output, OPEC said.', {}, ['OPEC+ = OPEC-PLUS', 'OPEC = OPEC']],
  ['Brussels fined two banks.', {}, ['Brussels = EU']],
  ['Officials met in Brussels.', {}, ['Brussels = BEL @']],
  [
    'Belgium and its neighbours met. Belgium was late. Belgium agreed. Brussels denied it.',
    {},
    ['Belgium = BEL', 'Belgium = BEL', 'Belgium = BEL', 'Brussels = BEL'],
  ],
  [
    'NATO allies agreed. NATO will deploy ships. NATO asked for more. Brussels declined to comment.',
    {},
    ['NATO = NATO', 'NATO = NATO', 'NATO = NATO', 'Brussels = NATO'],
  ],
  ['Clashes spread in northern Syria. The SDF closed two roads.', {}, ['Syria = SYR @', 'SDF = SDF']],
  ['Japan sent two ships. The SDF joined the drill.', {}, ['Japan = JPN', 'SDF = JPN/military']],
  [
    'Voters in Georgia, Arizona and Michigan went to the polls.',
    {},
    ['Georgia = USA @', 'Arizona = USA @', 'Michigan = USA @'],
  ],
  ['Georgia and Moldova protested.', {}, ['Georgia = GEO', 'Moldova = MDA']],
  ['The tanker left the Yemeni port of Aden.', { date: null }, ['Yemeni = YEM ~', 'Aden = YEM @']],
  ['Aden recalled its envoy.', { date: '1985-05-05' }, ['Aden = YMD', 'envoy = YMD/envoy']],
  ['Moscow recalled its envoy.', { date: '1987-05-05' }, ['Moscow = SUN', 'envoy = SUN/envoy']],
  ['The Kremlin and Prague agreed.', { date: '1988-05-05' }, ['Kremlin = SUN/president', 'Prague = CSK']],
  ['Belgrade agreed.', { date: '1995-05-05' }, ['Belgrade = YUG']],
  ['Moscow, Prague and Belgrade agreed.', {}, ['Moscow = RUS', 'Prague = CZE', 'Belgrade = SRB']],
];

const surnames: readonly [string, From, string[]][] = [
  ['Rice exports rose.', { date: '2006-05-05' }, []],
  ['Brown coal is cheap.', { date: '2009-05-05' }, []],
  ['Bush fires spread.', { date: '2006-05-05' }, []],
  ['Bush said no.', { date: '2006-05-05' }, ['Bush = USA/president George W. Bush']],
  ['Major powers met.', { date: '1995-05-05' }, []],
  ['Smith agreed to talks.', { date: null }, []],
  ['Putin offered talks.', { date: null }, ['Putin = RUS Vladimir Putin']],
  ['Prime Minister Modi won.', { date: null }, ['Prime Minister Modi = IND/pm Narendra Modi']],
  ['The leaders that planned it fled Malta.', {}, ['Malta = MLT']],
];

const own: readonly [string, From, string[]][] = [
  ['The House passed the bill.', { office: 'USA/president' }, ['House = USA/parliament']],
  ['The House passed the bill.', { office: 'JPN/mfa' }, []],
  ['My Administration acted.', { office: 'USA/president' }, ['Administration = USA/government']],
  ['He studied Public Administration.', { office: 'USA/president' }, []],
  [
    'It is for the federal government to decide.',
    { office: 'DEU/mfa' },
    ['federal government = DEU/government'],
  ],
  [
    'President Putin called. THE PRESIDENT: Sure.',
    { office: 'USA/president', date: '2023-05-05' },
    ['President Putin = RUS/president Vladimir Putin', 'PRESIDENT = USA/president'],
  ],
  [
    'He met the National Security Adviser to the Prime Minister of Fiji.',
    {},
    ['National Security Adviser to the Prime Minister of Fiji = FJI/nsa'],
  ],
  [
    'The prime minister of the UN-backed Libyan government left.',
    {},
    ['UN = UN ~', 'Libyan government = LBY/government'],
  ],
  ['The records are kept at NARA.', { office: 'USA/president' }, ['NARA = USA/agency @']],
  ['The American Rescue Plan helped.', { office: 'USA/president' }, []],
  [
    'As President, I signed the bill. When I was Vice President, oil was cheap.',
    { office: 'USA/president' },
    ['President = USA/president', 'Vice President = USA/vice-president'],
  ],
  [
    'I turn it over to \\[senior administration official\\]. Administration officials agreed.',
    { office: 'USA/president' },
    ['senior administration official = USA/government', 'Administration officials = USA/government'],
  ],
  [
    'The Departments of Defense, Energy, and Transportation will report.',
    { office: 'USA/president' },
    ['Departments of Defense = USA/defence', 'Energy = USA/energy', 'Transportation = USA/transport'],
  ],
  ['Our young leaders spoke.', { office: 'USA/president' }, []],
  [
    'Norway called. Norway asked for ships. Norway thanked us. The Prime Minister will come in May.',
    { office: 'USA/president' },
    ['Norway = NOR', 'Norway = NOR', 'Norway = NOR', 'Prime Minister = NOR/pm'],
  ],
  [
    'Thank you, Madam Vice President.',
    { office: 'USA/president' },
    ['Madam Vice President = USA/vice-president'],
  ],
];

/** Titles, names that are words too, people of the past, lists. */
const titled: readonly [string, From, string[]][] = [
  [
    'His Majesty King Abdullah II ibn Al Hussein met Fuad Hussein.',
    {},
    [
      'His Majesty King Abdullah II ibn Al Hussein = JOR/monarch Abdullah II',
      'Fuad Hussein = IRQ/mfa Fuad Hussein',
    ],
  ],
  ['President Park said no.', { date: '2015-05-01' }, ['President Park = KOR/president Park Geun-hye']],
  ['Taliban leaders met in Doha.', {}, ['Taliban leaders = AFG/government', 'Doha = QAT @']],
  ['They blamed President Clinton.', {}, ['President Clinton = USA Bill Clinton']],
  [
    'Secretaries Blinken and Austin spoke.',
    { office: 'USA/president' },
    ['Secretaries Blinken = USA/mfa Antony Blinken', 'Austin = USA/defence Lloyd Austin'],
  ],
  [
    'SECRETARY BECERRA: Thanks.',
    { office: 'USA/president' },
    ['SECRETARY BECERRA = USA/health Xavier Becerra'],
  ],
  ['The agencies shall name Chief AI Officers.', { office: 'USA/president' }, []],
  ["The People's House is open.", { office: 'USA/president' }, []],
  ['Stergomena Tax arrived.', { date: '2023-05-01' }, ['Stergomena Tax = TZA/mfa Stergomena Tax']],
  ['Tax rose.', {}, []],
  ['Nelson Chamisa rejected it.', {}, ['Nelson Chamisa = ZWE Nelson Chamisa']],
];
const things: readonly string[] = [
  'Chinese restaurants stayed open.',
  'French fries were sold out.',
  'The Geneva Conventions protect prisoners.',
  'The Vienna Convention on Diplomatic Relations applies.',
  'The Paris Agreement holds.',
  'The Washington Post and the Tehran Times wrote nothing.',
  'The Minsk agreements failed.',
  'The Tokyo Stock Exchange rose.',
  'Real Madrid beat Bayern Munich.',
  'The Istanbul Convention was signed.',
  'Panama hats sell well.',
  'The Oslo Accords were praised.',
  'She won the Berlin Prize.',
  'The Syria Accountability Act expired.',
  'They recalled the Battle of Kyiv.',
  'He taught at the University of Kansas.',
  'They live in Lebanon, New Hampshire.',
  'The Paris Principles hold.',
  'She is General Counsel.',
];

describe('names in sentences', () => {
  it.each(shared)('shared names: %s %o', (text, from, said) =>
    expect(read(text, from).flatMap(write)).toEqual(said),
  );
  it.each(surnames)('family names: %s %o', (text, from, said) =>
    expect(read(text, from).flatMap(write)).toEqual(said),
  );
  it.each(own)('offices of the state that speaks: %s %o', (text, from, said) =>
    expect(read(text, from).flatMap(write)).toEqual(said),
  );
  it.each(titled)('titles and lists: %s %o', (text, from, said) =>
    expect(read(text, from).flatMap(write)).toEqual(said),
  );
  it.each(things)('no state acts in: %s', (text) => {
    const states = read(text).filter(
      (one) => one.kind !== 'adjective' && !one.asPlace && one.entities[0]?.id,
    );
    expect(states.map((one) => one.text)).toEqual([]);
  });
  it('a city before a noun says which, and is no government', () =>
    expect(read('Beijing traffic was heavy.').map((one) => one.kind)).toEqual(['adjective']));
  it.each([
    ['Gaimusho officials protested.', 'JPN/mfa'],
    ["The Quai d'Orsay agreed.", 'FRA/mfa'],
    ['The Blue House said nothing.', 'KOR/president'],
    ['Foggy Bottom waited.', 'USA/'],
    ['Zhongnanhai waited.', 'CHN/'],
    ['The Élysée declined.', 'FRA/president'],
  ])('seats: %s', (text, said) => {
    const [entity] = read(text).flatMap((one) => one.entities);
    expect(`${entity?.id ?? ''}/${entity?.office ?? ''}`).toBe(said);
  });
});
