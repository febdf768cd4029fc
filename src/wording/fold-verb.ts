/**
 * Endings of Korean verbs made with 하다, 되다 and 시키다, as they stand in official prose of both Koreas, longest first. What
 * they leave is the verb: 견지한다, 견지하였다, 견지할, 견지하며 and 견지합니다 are 견지하.
 */
const OF_HA = '하였습니다 하겠습니다 하였으며 하였으나 하였다고 하였음을 하였다 하였고 하였던 하셨습니다 하시였다 하시었다 하면서 하도록 하려는 하려고 하고자 하기로 하기를 하기에 하기 하는데 하는것 하는 하겠다 하리라 하여야 하여서 하여 하며 하고 하자 하라 하면 하지 하되 하게 하다 하 했습니다 했으며 했으나 했다고 했음을 했음 했다 했고 했던 해야 해서 해나갈 해 합니다 합시다 한다고 한다는 한다 한다면 한데 한 할것이다 할것 할 함을 함으로써 함에 함'; // prettier-ignore
const OF_DOE = '되였습니다 되었습니다 되겠습니다 되였으며 되었으며 되였다 되었다 되었고 되였고 되었던 되면서 되도록 되기 되는 되겠다 되어야 되어 되여 되며 되고 되면 되지 되다 되 됐습니다 됐으며 됐다 됐고 돼야 돼 됩니다 된다고 된다 된 될것이다 될것 될 됨을 됨'; // prettier-ignore
const OF_SIKI = '시켰습니다 시켰으며 시켰다 시켰고 시키겠습니다 시키면서 시키도록 시키려는 시키기 시키는 시키며 시키고 시켜야 시켜 시킵니다 시킨다 시킨 시킬것이다 시킬 시킴 시키다 시키'; // prettier-ignore

const byLength = (list: string): readonly string[] => list.split(' ').sort((a, b) => b.length - a.length);
const ENDINGS: readonly (readonly [stem: string, endings: readonly string[]])[] = [
  ['하', byLength(OF_HA)],
  ['되', byLength(OF_DOE)],
  ['시키', byLength(OF_SIKI)],
];

/** Stems that run together with the past: 밝혔다 is 밝히었다. */
const PAST = new Map([['혔', '히'], ['졌', '지'], ['겼', '기'], ['렸', '리'], ['켰', '키'], ['쳤', '치'], ['셨', '시']]); // prettier-ignore
const PRESENT = new Map([['힌', '히'], ['진', '지'], ['긴', '기'], ['린', '리'], ['킨', '키'], ['친', '치'], ['힙', '히'], ['집', '지'], ['깁', '기'], ['립', '리'], ['킵', '키'], ['칩', '치']]); // prettier-ignore
const PAST_ENDINGS = ['습니다', '으며', '으나', '다고', '음을', '다', '고', '던'];
const PRESENT_ENDINGS = ['니다', '다고', '다'];
const PLAIN_ENDINGS = ['면서', '도록', '는', '며', '고', '기', '다'];
const PLAIN = new Set(['히', '키', '치', '기', '리', '지']);

/** What must be left before 하 or 되, in syllables: 합니다 itself is no formula's verb. */
const SHORTEST = 2;

/** The stem of a Korean verb (견지하, 강화되, 밝히); null for other words. Whether it is a verb, a corpus must show. */
export function koreanVerbStem(word: string): string | null {
  for (const [stem, endings] of ENDINGS)
    for (const ending of endings)
      if (word.length >= ending.length + SHORTEST && word.endsWith(ending))
        return word.slice(0, -ending.length) + stem;
  return runTogether(word, PAST, PAST_ENDINGS) ?? runTogether(word, PRESENT, PRESENT_ENDINGS) ?? plain(word);
}

function runTogether(word: string, stems: ReadonlyMap<string, string>, endings: readonly string[]): string | null {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length - 1;
    const stem = stems.get(word.charAt(at));
    if (stem !== undefined && at >= 1) return word.slice(0, at) + stem;
  }
  return null;
} // prettier-ignore

function plain(word: string): string | null {
  for (const ending of PLAIN_ENDINGS) {
    const at = word.length - ending.length - 1;
    if (at >= 1 && word.endsWith(ending) && PLAIN.has(word.charAt(at))) return word.slice(0, at + 1);
  }
  return null;
}

/** The kana that a verb of five rows ends in, with those that stand there in its other forms. */
const ROWS = new Map(['うわいえおっ', 'くかきけこい', 'ぐがぎげごい', 'すさしせそ', 'つたちてとっ', 'ぬなにねのん', 'ぶばびべぼん', 'むまみめもん', 'るらりれろっ'].map((row) => [row.charAt(0), Array.from(row)])); // prettier-ignore
const E_OR_I = /[いきぎしじちにひびみりえけげせぜてでねへべめれ]/;
/** Forms of する that a phrase may be given in, longest first. */
const OF_SURU = ['しております', 'していきます', 'しています', 'していた', 'している', 'していく', 'しました', 'しまして', 'すること', 'します', 'する', 'した', 'して', 'し'] as const; // prettier-ignore
const IDEOGRAPH = /\p{Script=Han}/u;
const KANA = /^[\u3041-\u309f]$/;

/**
 * The letters that may stand at each place of a Japanese phrase which ends in a verb, so that 強く非難する also finds 強く非難した and
 * 非難しています, 守る also 守り and 守った, and 支える also 支えた. Passive forms (非難され) are other words. Null where it ends in no verb.
 */
export function japaneseForms(letters: readonly string[]): readonly (readonly string[])[] | null {
  const phrase = letters.join('');
  const suru = OF_SURU.find((form) => phrase.endsWith(form));
  const stem = letters.length - (suru?.length ?? 0);
  if (suru !== undefined && stem >= 3 && IDEOGRAPH.test(letters[stem - 1] ?? ''))
    return [...letters.slice(0, stem).map((letter) => [letter]), ['す', 'し']];
  const [before = '', last = ''] = letters.slice(-2);
  const row = ROWS.get(last);
  if (row === undefined || letters.length < 4 || !(IDEOGRAPH.test(before) || KANA.test(before))) return null;
  // 支える loses its る, 守る changes it
  if (last === 'る' && E_OR_I.test(before)) return letters.slice(0, -1).map((letter) => [letter]);
  return IDEOGRAPH.test(before) ? [...letters.slice(0, -1).map((letter) => [letter]), row] : null;
}
