/**
 * Abbreviations that end in a full stop. The groups differ in what may follow: a title is never the end of a
 * sentence ("Gen. Brown"), a month is not when a number follows ("Jan. 7"), a company form may well be.
 */

/** Before a name: "Mr. Yoon", "Lt. Gen. Park". Never ends a sentence. */
export const TITLES = new Set(
  'mr mrs ms mx messrs dr prof gen maj col lt capt cpt cmdr adm sgt sen rep reps sens gov rev hon amb supt fr st ste mt pres insp brig mgr vice-adm'.split(
    ' ',
  ),
);

/** Before a number or a name: "No. 5", "Art. 9", "Sept. 3", "vs. Japan". Ends a sentence only before a new opening. */
export const LEADING = new Set(
  'no nos art arts vol vols fig figs sec secs ch para paras pp pg p ed eds jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun vs v cf viz ca approx esp incl e.g i.e eg ie resp dept attn ext tel ft'.split(
    ' ',
  ),
);

/** After a name or a quantity: "Samsung Co.", "5 p.m.", "and so on, etc.". May end a sentence. */
export const TRAILING = new Set(
  'inc ltd corp co cos bros llc plc jr sr esq etc al a.m p.m am pm u.s u.k u.n e.u d.c u.s.a u.a.e d.p.r.k r.o.k p.r.c ph.d m.d b.a m.a b.c a.d est dist ave blvd rd hwy bldg govt intl natl assn univ min max avg hr hrs mins secs yr yrs mo oz lb lbs in c'.split(
    ' ',
  ),
);

/** Short words that are also abbreviations: "no." or "sun." usually just end a sentence. */
const ALSO_WORDS = new Set(
  'no art mar sat sun mon fig in am pm min max mo ed ch est dist c p v ca wed hon fr mt co'.split(' '),
);

export type Abbreviation = 'title' | 'leading' | 'trailing' | 'initial' | 'dotted';

/**
 * What kind of abbreviation a word without its last full stop is, or null.
 * `Gen` is a title, `U.S` dotted, `J` an initial; `sun` in lower case is a word.
 */
export function abbreviationKind(word: string): Abbreviation | null {
  if (word.length > 12 || word === '') return null;
  const lower = word.toLowerCase();
  if (ALSO_WORDS.has(lower) && word === lower) return null;
  if (TITLES.has(lower) && word !== lower) return 'title';
  if (LEADING.has(lower)) return 'leading';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  if (TRAILING.has(lower)) return /\./.test(word) ? 'dotted' : 'trailing';
  if (/^(?:\p{L}\.){1,5}\p{L}$/u.test(word)) return 'dotted';
  return null;
}
