import { wordsOf } from './words-of.js';
import type { ClassRows } from './rows.js';

/** Turns lists of words and `$class` references into sets; each class is expanded once and shared. */
export interface ClassSets {
  /**
   * The words of a list. `where` is named when a class is not known.
   * @throws Error `unknown word class $weapn in ACCUSE.condemn`
   */
  expand(words: readonly string[], where: string): ReadonlySet<string>;
}

export function createClassSets(classes: ClassRows): ClassSets {
  const sets = new Map<string, ReadonlySet<string>>();
  const ofClass = (name: string, where: string): ReadonlySet<string> => {
    const known = sets.get(name);
    if (known) return known;
    const members = Object.hasOwn(classes, name) ? classes[name] : undefined;
    if (!members) throw new Error(`unknown word class $${name} in ${where}`);
    const set = new Set<string>();
    // noted before it is filled: classes that name each other end here
    sets.set(name, set);
    return fill(set, members, where);
  };
  const fill = (set: Set<string>, words: readonly string[], where: string): ReadonlySet<string> => {
    for (const word of words)
      if (!word.startsWith('$')) {
        set.add(word.toLowerCase());
        // "cease-fire" in the text is three words, of which the noun is one
        if (word.includes('-')) set.add(wordsOf(word).join(' '));
      } else for (const member of ofClass(word.slice(1), where)) set.add(member);
    return set;
  };
  return {
    expand: (words, where) => {
      const [only] = words;
      return words.length === 1 && only?.startsWith('$') === true
        ? ofClass(only.slice(1), where)
        : fill(new Set(), words, where);
    },
  };
}
