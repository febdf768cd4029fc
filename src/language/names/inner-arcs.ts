import type { NameHint, Upos } from '../token.js';

/** An arc between two words of a sentence, by index. */
export interface Arc {
  readonly word: number;
  readonly head: number;
  readonly deprel: string;
}

type Inner = { readonly head: number; readonly arcs: readonly Arc[] };

/**
 * What depends on what inside a name, as Universal Dependencies has it: "Lee Jae Myung" hangs flat on its first word,
 * "Foreign Ministry" on its last, "Ministry of Foreign Affairs" on the last word before the preposition.
 */
export function innerArcs(
  first: number,
  end: number,
  texts: readonly string[],
  upos: readonly Upos[],
  kind: NameHint['kind'],
): Inner {
  if (kind === 'title') {
    const person = personAfterTitle(first, end, texts, upos);
    if (person > first) {
      const title = nominal(first, person, upos);
      const name = flat(person, end, upos);
      return {
        head: name.head,
        arcs: [...title.arcs, { word: title.head, head: name.head, deprel: 'nmod:desc' }, ...name.arcs],
      };
    }
  }
  return kind === 'person' ? flat(first, end, upos) : nominal(first, end, upos);
}

function flat(first: number, end: number, upos: readonly Upos[]): Inner {
  const arcs: Arc[] = [];
  for (let word = first + 1; word < end; word++)
    arcs.push({ word, head: first, deprel: upos[word] === 'PUNCT' ? 'punct' : 'flat' });
  return { head: first, arcs };
}

/** Where the name begins in "South Korean President Lee Jae Myung": after the last word that names an office. */
function personAfterTitle(
  first: number,
  end: number,
  texts: readonly string[],
  upos: readonly Upos[],
): number {
  for (let word = end - 2; word >= first; word--)
    if (OFFICES.has((texts[word] ?? '').toLowerCase().replace(/\.$/, '')))
      return upos.slice(word + 1, end).every((tag) => tag === 'PROPN' || tag === 'PUNCT') ? word + 1 : first;
  return first;
}

const OFFICES = new Set(
  (
    'president minister secretary chancellor premier ambassador envoy spokesperson spokesman spokeswoman chairman chairwoman chair leader director king ' +
    'queen prince princess emperor pope general admiral colonel major captain senator representative governor mayor judge justice commissioner ' +
    'chief counselor counsellor adviser advisor mr mrs ms dr gen adm col sen rep gov lt sheikh sultan emir deputy lawmaker speaker'
  ).split(' '),
);

function nominal(first: number, end: number, upos: readonly Upos[]): Inner {
  const arcs: Arc[] = [];
  let head = -1;
  let joints: number[] = [];
  let start = first;
  for (let stop = first; stop <= end; stop++) {
    if (stop < end && !isJoint(upos[stop])) continue;
    if (stop > start) {
      const top = lastNominal(start, stop, upos);
      for (let word = start; word < stop; word++)
        if (word !== top) arcs.push({ word, head: top, deprel: word < top ? modifier(upos[word]) : 'flat' });
      if (head < 0) head = top;
      else
        arcs.push({ word: top, head, deprel: joints.some((word) => upos[word] === 'ADP') ? 'nmod' : 'conj' });
      for (const word of joints)
        arcs.push({ word, head: top, deprel: JOINT_RELATION[upos[word] ?? 'X'] ?? 'dep' });
      joints = [];
    }
    if (stop < end) joints.push(stop);
    start = stop + 1;
  }
  if (head < 0) return flat(first, end, upos);
  for (const word of joints) arcs.push({ word, head, deprel: upos[word] === 'PUNCT' ? 'punct' : 'dep' });
  return { head, arcs };
}

const JOINT_RELATION: Partial<Record<Upos, string>> = { ADP: 'case', CCONJ: 'cc', PUNCT: 'punct' };

function isJoint(tag: Upos | undefined): boolean {
  return tag === 'ADP' || tag === 'CCONJ' || tag === 'PUNCT';
}

function lastNominal(start: number, stop: number, upos: readonly Upos[]): number {
  for (let word = stop - 1; word >= start; word--)
    if (upos[word] === 'PROPN' || upos[word] === 'NOUN') return word;
  return stop - 1;
}

function modifier(tag: Upos | undefined): string {
  if (tag === 'ADJ') return 'amod';
  if (tag === 'DET') return 'det';
  if (tag === 'NUM') return 'nummod';
  if (tag === 'PART') return 'case';
  return 'compound';
}
