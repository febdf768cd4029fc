import type { OrganisationRow, StateRow } from '../gazetteer/index.js';
import type { ConceptLexicon } from '../wording/concept.js';
import { SHORT_STATES } from '../wording/data/short-states.js';
import { findConcepts } from '../wording/find-concepts.js';
import { DECOY, NAME_ID, nameConcepts } from './name-concepts.js';

/** Who is named in a title beside the office itself: ISO codes and the gazetteer's keys, sorted. */
export type PartiesOf = (title: string, language: string, office: string) => readonly string[];

/** Makes what finds the states and bodies that a title names: "Readout of the call with Sweden" → `SWE`. */
export function nameParties(
  states: readonly StateRow[],
  organisations: readonly OrganisationRow[],
): PartiesOf {
  const lexicon: ConceptLexicon = { concepts: nameConcepts(states, organisations), ladders: [] };
  const known = new Map<string, readonly string[]>();
  return (title, language, office) => {
    const own = office.split('/')[0] ?? '';
    const key = `${own}\n${language}\n${title}`;
    const cached = known.get(key);
    if (cached !== undefined) return cached;
    const named = findConcepts({ id: '', date: '', office, language, title: '', text: title }, lexicon).flatMap(({ id }) => (NAME_ID.test(id) && !id.endsWith(DECOY) ? (/\(([^()]+)\)$/.exec(id)?.[1] ?? []) : [])); // prettier-ignore
    const parties = [...new Set([...named, ...shortNames(title, language)])].filter((id) => id !== own).sort(); // prettier-ignore
    known.set(key, parties);
    return parties;
  };
}

/** 日米首脳会談 → JPN, USA. */
function shortNames(title: string, language: string): string[] {
  const short = SHORT_STATES[language.toLowerCase().split(/[-_]/)[0] ?? ''];
  if (short === undefined) return [];
  const joined = new RegExp(`((?:[${Object.keys(short.names).join('')}][·・]?){2,4})${short.before}`, 'gu');
  return [...title.normalize('NFKC').matchAll(joined)].flatMap(([, names]) => Array.from(names ?? '').flatMap((name) => short.names[name] ?? [])); // prettier-ignore
}
