import { koreanVerbStem } from './fold-verb.js';

/** British endings in -ise that are no variant of -ize; stems, matched at the start of the word. */
const ALWAYS_ISE =
  /^(?:adv|apprais|apprentic|ar|br?uis|chast|circumc|compr|comprom|conc|cru|dem|desp|dev|disgu|enterpr|exc|exerc|expert|franch|gu|improv|inc|likew|merchand|no|otherw|parad|po|pra|prec|prem|prom|ra|reprais|rev|r|superv|surpr|telev|treat|w|adverti|advert)is(?:e|es|ed|ing|er|ers)$/;

const OUR =
  /^(labour|favour|honour|neighbour|behaviour|colour|endeavour|harbour|humour|rumour|vigour|rigour|armour|ardour|valour|splendour)/;

const WHOLE = new Map([
  ['defence', 'defense'],
  ['offence', 'offense'],
  ['centre', 'center'],
  ['centres', 'centers'],
  ['programme', 'program'],
  ['programmes', 'programs'],
  ['fulfil', 'fulfill'],
  ['fulfilment', 'fulfillment'],
  ['judgement', 'judgment'],
]);

/** One spelling for an English word (folded): denuclearisation → denuclearization, labour → labor. */
export function foldEnglishWord(word: string): string {
  if (word.length < 5) return word;
  const whole = WHOLE.get(word);
  if (whole !== undefined) return whole;
  const our = OUR.exec(word)?.[1];
  if (our !== undefined) return our.slice(0, -2) + 'r' + word.slice(our.length);
  if (/isations?$/.test(word)) return word.replace(/isation(s?)$/, 'ization$1');
  if (word.length >= 7 && /is(?:e|es|ed|ing|er|ers)$/.test(word) && !ALWAYS_ISE.test(word))
    return word.replace(/is(e|es|ed|ing|er|ers)$/, 'iz$1');
  return word;
}

const SYLLABLES = 0xac00;
const RIEUL = 5;
const NIEUN = 2;
const IEUNG = 11;
/** Vowels that begin with a y sound, and i: ㅑ ㅒ ㅕ ㅖ ㅛ ㅠ ㅣ. */
const IOTISED = new Set([2, 3, 6, 7, 12, 17, 20]);

/**
 * One spelling for the first syllable of a Korean word: the North writes 로선, 력사, 녀성 where the South writes 노선,
 * 역사, 여성 (initial-sound rule). Both sides of a comparison are folded, so that 러시아 still equals 러시아.
 */
export function foldKoreanWord(word: string): string {
  const index = word.charCodeAt(0) - SYLLABLES;
  if (!(index >= 0 && index < 11172)) return word;
  const initial = Math.floor(index / 588);
  const vowel = Math.floor((index % 588) / 28);
  let folded = initial;
  if (initial === RIEUL) folded = IOTISED.has(vowel) ? IEUNG : NIEUN;
  else if (initial === NIEUN && IOTISED.has(vowel)) folded = IEUNG;
  return folded === initial
    ? word
    : String.fromCharCode(SYLLABLES + folded * 588 + (index % 588)) + word.slice(1);
}

/** Korean particles, longest first; a noun takes one or two of them. */
export const PARTICLES = [
  '으로부터', '에서부터', '에게서', '으로써', '으로서', '에서는', '에서도', '에게는', '으로는', '으로도', '이라는', '이라고', '까지는', '까지도',
  '로부터', '에서의', '으로의', '과의', '와의', '에는', '에도', '에서', '에게', '으로', '로써', '로서', '로의', '로는', '로도', '까지', '부터', '보다', '처럼', '만큼',
  '마다', '조차', '마저', '이나', '이란', '이라', '라는', '라고', '하고', '께서', '만은', '만을', '들은', '들이', '들을', '들의', '들에', '들과', '들도',
  '은', '는', '이', '가', '을', '를', '의', '에', '로', '와', '과', '도', '만', '께', '나', '란', '들',
]; // prettier-ignore

/** The stems that a Korean word may have: itself, itself without a particle (two syllables at least), and that of a verb. */
export function koreanStems(word: string): string[] {
  const stems = [word];
  for (const particle of PARTICLES)
    if (word.length - particle.length >= 2 && word.endsWith(particle))
      stems.push(word.slice(0, -particle.length));
  const verb = koreanVerbStem(word);
  if (verb !== null && !stems.includes(verb)) stems.push(verb);
  return stems;
}

/** Particles that end hardly any noun, so that a phrase's word may lose them: 협력을 is 협력, and 지지도 stays. */
const SURE = /(?<=..)(?:을|를|의|은|는|과|와|에|에서|에게|으로)$/u;

/** A word of a Korean phrase in the forms that a corpus may hold it in: as it stands, without its particle, as a verb's stem. */
export const koreanForms = (word: string): readonly string[] => [
  ...new Set([word, word.replace(SURE, ''), koreanVerbStem(word) ?? word]),
];

/** Whether a Korean word is a phrase's word, with any particle, or as a verb with any ending. */
export function isKoreanWord(word: string, wanted: string): boolean {
  const stems = koreanStems(word);
  return koreanForms(wanted).some((form) => stems.includes(form));
}
