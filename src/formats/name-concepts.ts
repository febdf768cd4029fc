import type { OrganisationRow, StateRow } from '../gazetteer/index.js';
import type { Concept } from '../wording/concept.js';

/** What a name's id begins with among the concepts of a lexicon. */
export const NAME_ID = /^name:/;

/** A longer name that holds a state's and is none of its own: 朝鲜半岛 is not 朝鲜. */
export const DECOY = 'not a state';

/**
 * The states, and bodies of states, as concepts, by their names in each language, so that texts in two languages can be
 * compared by whom they name. Names of fewer than three Latin letters are left out: they are words too.
 */
export function nameConcepts(
  states: readonly StateRow[],
  organisations: readonly OrganisationRow[] = [],
): Concept[] {
  const ids = [...[...states, ...organisations].map(({ id, name }) => `name:${name} (${id})`), `name:${DECOY}`]; // prettier-ignore
  const bodies = organisations.filter(({ kind }) => kind === 'intergovernmental' || kind === 'grouping');
  const rows: readonly (Partial<Pick<StateRow, 'adjectives' | 'demonyms'>> & Pick<StateRow, 'id' | 'name' | 'names' | 'other'>)[] = [...states, ...bodies]; // prettier-ignore
  const concepts = rows.map(
    ({ id, name, names = [], adjectives = [], demonyms = [], other = {} }): Concept => {
      const english = [name, ...names.map((one) => (typeof one === 'string' ? one : one.name)), ...adjectives, ...demonyms]; // prettier-ignore
      const inLanguage = (language: string): string[] => (other as Readonly<Record<string, readonly string[] | undefined>>)[language]?.slice() ?? []; // prettier-ignore
      return {
        id: `name:${name} (${id})`,
        theme: 'names',
        formulas: { en: english.filter((one) => one.length > 2), zh: inLanguage('zh'), ja: inLanguage('ja'), ko: inLanguage('ko') }, // prettier-ignore
        anchors: {},
        // Guinea is not named in Equatorial Guinea
        tone: false,
        not: ids,
      };
    },
  );
  if (concepts.length === 0) return [];
  const decoy: Concept = { id: `name:${DECOY}`, theme: 'names', formulas: { en: ['Korean Peninsula', 'South China Sea', 'East China Sea', 'Sea of Japan', 'Gulf of Mexico', 'Indian Ocean'], zh: ['朝鲜半岛', '朝鮮半島', '印度尼西亚', '印度洋'], ja: ['インド洋'] }, anchors: {}, tone: false, not: [] }; // prettier-ignore
  return [...concepts, decoy];
}
