import {
  findSpells,
  logBayesFactor,
  logPredictiveSilence,
  logRateChange,
  logRatio,
  logSilence,
  type Spell,
} from './find-spells.js';
import { naturalLog } from './natural-log.js';

export type ShiftKind = 'introduced' | 'dropped' | 'faded' | 'grown' | 'replaced' | 'returned';

/**
 * How far a verdict can be trusted. `fact`: counted, too few texts for statistics. `provisional`: chance at most 4.5 %.
 * `firm`: at most 1 %, and, among many formulas, the false discoveries held to 5 %.
 */
export type Strength = 'fact' | 'provisional' | 'firm';

/** Uses in texts: never without the number of texts. */
export interface Share {
  readonly uses: number;
  readonly of: number;
}

/** A change in a 0/1 series of comparable texts; places are those of the series. */
export interface SeriesChange {
  readonly kind: Exclude<ShiftKind, 'replaced'>;
  /** The first text that shows the change, and the last that did not. */
  readonly at: number;
  readonly after: number | null;
  readonly before: Share;
  readonly since: Share;
  /** ln p, where there is a test: silence since the last use, or before the first. */
  readonly logP: number | null;
  /** ln Bayes factor of two rates against one. */
  readonly logBayes: number;
  readonly strength: Strength;
  /** Whether a later spell brought the old rate back: dropped for a time. */
  readonly undone: boolean;
}

export interface JudgeOptions {
  /** Block variance over binomial variance of the office's formulas, at least 1; see `estimateDispersion`. */
  readonly dispersion?: number;
  /** What the texts of the series count as, summed up (`weighTexts`); else each counts as one. */
  readonly weighed?: Float64Array;
  /** Fewest comparable texts without it before a formula can be called dropped. */
  readonly fewestSilent?: number;
}

/**
 * What is called provisional: 4.5 %, since all formulas of an office share one order of texts. Dealt out ten times, the share of
 * false drops lay between 4.4 and 5.4 % at a limit of 5 %.
 */
const LN_PROVISIONAL = naturalLog(0.045);
const LN_1 = naturalLog(0.01);
/** A rate that at least doubles has grown; one that at least halves has faded. */
const TWICE = 2;

/** How far a chance of so many nats can be trusted. */
export const strengthOf = (logP: number): Strength =>
  logP <= LN_1 ? 'firm' : logP <= LN_PROVISIONAL ? 'provisional' : 'fact';

/**
 * What changed in the use of one formula. `uses`: places of the texts that carry it, ascending, in a series of `length`
 * comparable texts. First the spells of constant rate, then silence at the end and before the first use, judged at the
 * rate of the neighbouring spell and not of all history. A first use is always listed where texts come before it.
 */
export function judgeSeries(
  uses: readonly number[],
  length: number,
  options: JudgeOptions = {},
): SeriesChange[] {
  const { dispersion = 1, fewestSilent = 2, weighed } = options;
  const weigh = (from: number, to: number): number => weighed === undefined ? to - from : (weighed[to] ?? 0) - (weighed[from] ?? 0); // prettier-ignore
  const first = uses[0];
  const last = uses.at(-1);
  if (first === undefined || last === undefined) return [];
  const parted = findSpells(uses, length);
  const spells = trimSpells(parted, uses, length);
  // Whoever chooses the spell to judge by among several has several chances of a surprise; and a silence that ended is
  // the longest of the gaps between the uses.
  const choice = (to: number): number =>
    naturalLog(parted.length) + (to < length ? naturalLog(uses.length) : 0);
  const changes: SeriesChange[] = [];
  for (let i = 1; i < spells.length; i++) {
    const a = spells[i - 1];
    const b = spells[i];
    if (a === undefined || b === undefined) continue;
    const before = share(a);
    const since = share(b);
    const kind = kindOf(before, since, first < a.from);
    if (kind === null || (kind === 'dropped' && since.of < fewestSilent)) continue;
    const silence =
      kind === 'dropped'
        ? Math.min(
            0,
            choice(b.to) +
              logSilence(
                before.uses,
                Math.max(before.uses, weigh(a.from, a.to)),
                weigh(b.from, b.to),
                dispersion,
              ),
          )
        : kind === 'introduced' || kind === 'returned'
          ? logSilence(
              since.uses,
              Math.max(since.uses, weigh(b.from, lastUse(uses, b) + 1)),
              weigh(a.from, a.to),
              dispersion,
            )
          : null;
    const logBayes = logBayesFactor(before, since);
    // Silence that the rate before it does not make surprising is no finding.
    if (
      kind === 'dropped' &&
      (silence ?? 0) > LN_PROVISIONAL &&
      !(isSteady(before) && quiet(before, since, dispersion))
    )
      continue;
    const logP = silence ?? logRateChange(logRatio(before, since) / dispersion, length);
    changes.push({
      kind,
      at: b.from,
      after: a.to - 1,
      before,
      since,
      logP,
      logBayes,
      strength: strengthOf(logP),
      undone: isUndone(kind, before, spells.slice(i + 1)),
    });
  }
  return changes;
}

/** A drop or fading is undone when some later spell, lasting to the end, has at least four fifths of the old rate. */
function isUndone(kind: SeriesChange['kind'], before: Share, later: readonly Spell[]): boolean {
  const last = later.at(-1);
  if (last === undefined || (kind !== 'dropped' && kind !== 'faded')) return false;
  return last.uses / (last.to - last.from) >= (0.8 * before.uses) / before.of;
}

/** Used so regularly that a few texts without it say something: set pieces, where the rate is near one. */
const isSteady = ({ uses, of }: Share): boolean => uses >= 0.8 * of;

/** The last use is left out, since the spell was made to end with it. */
const quiet = (before: Share, since: Share, dispersion: number): boolean =>
  logPredictiveSilence(before.uses - 1, before.of - 1, since.of, dispersion) <= LN_PROVISIONAL;

const share = ({ from, to, uses }: Spell): Share => ({ uses, of: to - from });

const lastUse = (uses: readonly number[], spell: Spell): number => {
  let last = spell.from;
  for (const place of uses) if (place >= spell.from && place < spell.to) last = place;
  return last;
};

function kindOf(before: Share, since: Share, usedEarlier: boolean): SeriesChange['kind'] | null {
  if (since.uses === 0) return before.uses === 0 ? null : 'dropped';
  if (before.uses === 0) return usedEarlier ? 'returned' : 'introduced';
  const a = before.uses / before.of;
  const b = since.uses / since.of;
  if (b >= TWICE * a) return 'grown';
  return a >= TWICE * b ? 'faded' : null;
}

/**
 * Lets spells begin and end with uses: the silence before a spell's first use and after its last one becomes a spell of
 * its own, to be judged, at the two ends of the series and where the partition itself found silence.
 */
function trimSpells(spells: readonly Spell[], uses: readonly number[], length: number): Spell[] {
  const trimmed: Spell[] = [];
  for (const [i, spell] of spells.entries()) {
    const inside = uses.filter((place) => place >= spell.from && place < spell.to);
    const first = inside[0];
    const last = inside.at(-1);
    if (first === undefined || last === undefined) {
      trimmed.push(spell);
      continue;
    }
    const atStart = i === 0 && first > 0;
    const atEnd = i === spells.length - 1 && last < length - 1;
    const from = atStart ? first : spell.from;
    const to = atEnd ? last + 1 : spell.to;
    if (atStart) trimmed.push({ from: 0, to: first, uses: 0 });
    trimmed.push({ from, to, uses: inside.length });
    if (atEnd) trimmed.push({ from: to, to: length, uses: 0 });
  }
  return trimmed;
}
