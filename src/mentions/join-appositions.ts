import { bareAt, gapBefore, type Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';

/**
 * Joins a name and the office that stands beside it: "Lee Jae Myung, president of South Korea,", "its chief negotiator,
 * Ali Bagheri Kani", "John Smith, the Canadian ambassador to Iran". One of the two names the person, the other the office.
 */
export function joinAppositions(layout: Layout, phrases: readonly Phrase[]): Phrase[] {
  let joined: Phrase[] = [];
  for (const phrase of phrases) {
    const serving = joinServing(layout, joined, phrase);
    if (serving !== null) {
      joined = [...serving];
      continue;
    }
    const at = lastNonPost(joined);
    const before = joined[at];
    const both = before === undefined ? null : join(layout, before, phrase);
    if (both === null) joined.push(phrase);
    else joined[at] = both;
  }
  return joined.sort((a, b) => a.start - b.start || b.end - a.end);
}

function lastNonPost(phrases: readonly Phrase[]): number {
  let at = phrases.length - 1;
  while (at >= 0 && phrases[at]?.post === true) at--;
  return at;
}

/** ", a spokesman for the", ", deputy head of the": what stands between somebody and the body that he serves. */
const SERVING =
  /^, (?:an? |the |its |now |then |who is )?(?:[a-z-]+ ){0,3}(?:spokes(?:man|woman|person)|commander|director|adviser|advisor|head|chief|official|officer|envoy|negotiator|secretary|aide|deputy|member|diplomat|representative) (?:of|for|to|at|in|with|from) (?:the )?$/;

/**
 * "Zhang Shuili, a spokesman for the Chinese military": who serves a body of a state speaks and acts for that state; the words between
 * may have been read as an office of nobody's.
 */
function joinServing(layout: Layout, joined: readonly Phrase[], b: Phrase): readonly Phrase[] | null {
  if (b.person !== null || b.officeUse !== 'body' || b.plural || b.offices.length === 0) return null;
  if (b.owners.length === 0 && b.offices.every(({ state }) => state === undefined)) return null;
  const at = joined.findLastIndex(({ person }) => person !== null);
  const a = joined[at];
  if (a === undefined || a.owners.length > 0 || a.ownerPhrase !== null || a.possessive) return null;
  if (!joined.slice(at + 1).every(({ owners, end }) => owners.length === 0 && end < b.start)) return null;
  const between = layout.text.slice(a.end, b.start);
  // "John Smith of the Kenyan foreign ministry"
  if (!SERVING.test(between) && !(/^ (?:of|from|at) (?:the )?$/.test(between) && joined.length === at + 1))
    return null;
  const { last, end, words, owners, ownerForm, offices } = b;
  return [
    ...joined.slice(0, at),
    { ...a, last, end, words, owners, ownerForm, offices, officeUse: 'holder' },
  ];
}

function join(layout: Layout, a: Phrase, b: Phrase): Phrase | null {
  if (a.possessive || b.anaphor === 'he' || a.plural || b.plural || a.compound || b.compound) return null;
  if (!isBetween(layout, a, b) || !endsAfter(layout, b)) return null;
  if (
    a.person !== null &&
    b.person === null &&
    b.title === null && // "Gracias, Madam Vice President" names nobody Gracias
    b.officeUse === 'holder' &&
    (a.offices.length === 0 || a.owners.length === 0)
  ) {
    return {
      ...a,
      last: b.last,
      end: b.end,
      words: b.words,
      owners: b.owners.length > 0 ? b.owners : a.owners,
      ownerForm: b.ownerForm ?? a.ownerForm,
      ownerPhrase: b.ownerPhrase ?? a.ownerPhrase,
      offices: a.offices.length > 0 ? a.offices : b.offices,
      officeUse: 'holder',
      headOf: b.headOf,
      counterpart: a.counterpart || b.counterpart,
      former: a.former || b.former,
    };
  }
  const fullName = b.person !== null && (b.person.rows.length > 0 || b.last - b.first > 1);
  if (
    a.person === null &&
    fullName &&
    b.offices.length === 0 &&
    b.owners.length === 0 &&
    a.officeUse === 'holder'
  ) {
    return { ...a, last: b.last, end: b.end, person: b.person, anaphor: null, title: b.title };
  }
  return null;
}

/** Only a comma, and an article or an adjective or two ("the former", "a senior"), stands between. */
function isBetween(layout: Layout, a: Phrase, b: Phrase): boolean {
  let at = b.first;
  if (gapBefore(layout, at) === ', ') return a.last === at;
  for (let back = 0; back < 3; back++) {
    at--;
    if (at < a.last) return false;
    if (at === a.last)
      return (
        gapBefore(layout, at) === ', ' && /^(?:the|a|an|then|former|senior|who)$/.test(bareAt(layout, at))
      );
  }
  return false;
}

/** What is beside a name ends at a comma, a full stop or the sentence's end, or before a verb ("and" begins another). */
function endsAfter(layout: Layout, b: Phrase): boolean {
  const gap = gapBefore(layout, b.last);
  if (b.last >= layout.words.length || /^[,.;:)"”]/.test(gap)) return true;
  // "Peter Otieno, Kenya's deputy minister for trade,"
  if (
    b.owners.length > 0 &&
    /^ (?:for|of|in charge of|on|at|to) [^,.;:]{1,60},/.test(layout.text.slice(b.end))
  )
    return true;
  return !/^(?:and|or)$/.test(bareAt(layout, b.last)) && b.person !== null;
}
