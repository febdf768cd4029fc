import type { OfficeRow } from '../gazetteer/index.js';
import type { Named } from './classify-name.js';
import { bareAt, gapBefore, isPossessive, uposOf, type Layout } from './lay-out.js';
import { namedAt } from './read-name.js';
import { FORMER, FUNCTION_WORDS } from './words.js';

/** The words of an office, without its state and its holder's name. */
export interface ReadOffice {
  readonly first: number;
  readonly last: number;
  readonly offices: readonly OfficeRow[];
  readonly use: 'body' | 'holder';
  readonly headOf: Named['headOf'];
  readonly former: boolean;
  readonly counterpart: boolean;
  readonly plural: boolean;
}

const MOST_MODIFIERS = 4;

/**
 * The office whose words begin at `from`, after modifiers: "deputy foreign minister", "navy ships", "top nuclear envoy".
 * `owner` says what stands before: nothing by which "strikes" is a noun may be a bare name ("Israel strikes Gaza").
 */
export function readOffice(
  layout: Layout,
  from: number,
  owner: 'adjective' | 'name' | 'none',
): ReadOffice | null {
  let former = false;
  let at = from;
  for (let skipped = 0; skipped <= MOST_MODIFIERS; skipped++) {
    const word = layout.words[at];
    if (
      word === undefined ||
      (at > from && !joins(layout, at)) ||
      (at === from && owner !== 'none' && !joins(layout, at))
    ) {
      return null;
    }
    const named = namedAt(layout, at);
    if (named !== null && named.offices.length > 0 && isOffice(layout, named, owner)) {
      return collect(layout, named, former);
    }
    if (owner === 'none') return null;
    if (FORMER.has(word.bare)) former = true;
    else if (!isModifier(layout, at, named, owner)) return null;
    if (isPossessive(layout, at)) return null;
    at = named?.match.last ?? at + 1;
  }
  return null;
}

function joins(layout: Layout, word: number): boolean {
  return /^(?:\s+|[-‐‑]|['’]\s|\s["“])$/u.test(gapBefore(layout, word));
}

function isModifier(
  layout: Layout,
  word: number,
  named: Named | null,
  owner: 'adjective' | 'name' | 'none',
): boolean {
  const { bare, shape } = layout.words[word] ?? { bare: '', shape: 'lower' };
  if (named !== null && (named.owner?.kind === 'state' || named.people.length > 0 || named.isPublisher))
    return false;
  if (named?.owner) return named.owner.kind === 'organisation' && shape !== 'lower'; // "Russia's UN ambassador"
  if (FUNCTION_WORDS.has(bare)) return false;
  const upos = uposOf(layout, word);
  if (upos === null) return shape !== 'lower' || !/(?:s|ed|ly)$/.test(bare);
  if (upos === 'VERB') return owner === 'adjective' && /(?:ed|ing|en)$/.test(bare); // not "Norway called army units"
  return (
    upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN' || upos === 'NUM' || upos === 'ADV' || upos === 'X'
  );
}

function isOffice(layout: Layout, named: Named, owner: 'adjective' | 'name' | 'none'): boolean {
  const head = named.match.last - 1;
  const upos = uposOf(layout, head);
  const next = layout.words[named.match.last];
  if (next?.shape === 'title' && /^[-‐‑]$/u.test(gapBefore(layout, named.match.last))) return false; // "Amir-Abdollahian"
  if (upos === 'VERB' || upos === 'AUX') return false;
  const loose = named.offices.every((row) => row.loose === true);
  if (
    loose &&
    upos === 'ADJ' &&
    uposOf(layout, named.match.last) === 'NOUN' &&
    !isDay(bareAt(layout, named.match.last))
  ) {
    return false; // "Danish official papers", but "a Danish official today spoke"
  }
  if (
    /^(?:leadership|military)$/.test(bareAt(layout, head)) &&
    /^(?:on|in|role|at)$/.test(bareAt(layout, named.match.last))
  )
    return false;
  if (owner === 'none') return !loose || isFromSomewhere(layout, named.match.last);
  return owner === 'adjective' || !loose || layout.words[head]?.shape !== 'lower' || upos !== null;
}

/** "officials in Tehran", "protesters in Iran", "troops from Chad": people are a state's when it follows. */
function isFromSomewhere(layout: Layout, word: number): boolean {
  if (
    !/^(?:in|of|from|across|within|at)$/.test(bareAt(layout, word)) ||
    !/^\s$/.test(gapBefore(layout, word))
  )
    return false;
  const at = bareAt(layout, word + 1) === 'the' ? word + 2 : word + 1;
  // "bring workers home from Chad": what follows hangs on the verb
  const isOfSomebody =
    layout.nameAt[at]?.entries.some(
      (entry) =>
        entry.kind === 'state' ||
        entry.kind === 'organisation' ||
        (entry.kind === 'office' && entry.row.state !== undefined),
    ) === true;
  return (
    isOfSomebody &&
    (bareAt(layout, word) !== 'from' ||
      layout.tokens[layout.tokenOf[at] ?? -1]?.deprel.startsWith('nmod') === true)
  );
}

function isDay(word: string): boolean {
  return /^(?:today|yesterday|tomorrow)$/.test(word) || word.endsWith('day');
}

/** Joins the words of an office that stand together: "foreign ministry spokesman", "defence ministry officials". */
function collect(layout: Layout, firstNamed: Named, former: boolean): ReadOffice {
  const parts = [firstNamed];
  let last = firstNamed.match.last;
  for (;;) {
    const both =
      bareAt(layout, last) === 'and' &&
      gapBefore(layout, last) === ' ' &&
      layout.words[last + 1]?.shape === 'title' &&
      isCapital(layout, last - 1);
    const next = both ? last + 1 : last;
    if (isPossessive(layout, last - 1) || !joins(layout, next)) break;
    const named = namedAt(layout, next);
    if (
      named === null ||
      named.offices.length === 0 ||
      named.owner !== null ||
      !isOffice(layout, named, 'adjective')
    )
      break;
    if (both && (named.officeUse !== 'holder' || parts[0]?.officeUse !== 'holder')) break;
    parts.push(named);
    last = named.match.last;
  }
  const firm = parts.find((part) => part.offices.some((row) => row.loose !== true && row.weak !== true));
  const final = parts[parts.length - 1] ?? firstNamed;
  // "Pentagon correspondent Mary Hall" is no officer of the Pentagon
  const isObserver = parts.length > 1 && final.offices.every((row) => row.id === 'journalists');
  // "government troops" are troops, "defence ministry officials" are the ministry, "Taliban leaders" that one government's
  const chosen =
    firm === undefined ||
    isObserver ||
    (final !== firm && isGovernmentAlone(firm) && !(isUnique(firm) && speaksFor(final)))
      ? final
      : firm;
  return {
    first: firstNamed.match.first,
    last,
    offices: chosen.offices,
    use: final.officeUse ?? 'body',
    headOf: chosen.headOf,
    former,
    counterpart: /^counterparts?$/.test(bareAt(layout, last - 1)),
    plural: isPlural(bareAt(layout, last - 1)),
  };
}

function isGovernmentAlone({ offices }: Named): boolean {
  return offices.every((row) => row.id === 'government');
}

function isUnique({ offices }: Named): boolean {
  return offices.some((row) => row.unique === true);
}

/** "Taliban leaders" are its government; its fighters and prisoners are not. */
function speaksFor({ offices }: Named): boolean {
  return offices.some((row) => /^(?:leader|officials|minister|spokesperson|delegation|envoy)$/.test(row.id));
}

function isCapital(layout: Layout, word: number): boolean {
  return layout.words[word]?.shape !== 'lower';
}

/** Whether a noun is a plural, as far as offices' words need it. */
export function isPlural(noun: string): boolean {
  return (
    (/s$/.test(noun) && !/(?:ss|us|is|affairs|relations)$/.test(noun)) ||
    /^(?:people|men|women|children|police)$/.test(noun)
  );
}
