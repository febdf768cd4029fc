import { intervalOf } from '../../src/language/dates/edtf.js';
import type { Commitment } from '../../src/commitments/commitment.js';
import type { Claim } from '../../src/claims/claim.js';
import type { Position } from '../../src/positions/position.js';
import type { Reading } from '../../src/reading.js';
import type { Gold } from '../articles/gold.js';
import { codeOf, findSpans, overlap, pairUp, sameSet } from '../articles/match-events.js';
import type { GoldClaim, GoldCommitment, GoldPassage, GoldPosition } from './gold-passage.js';

/** Statements of one kind: wanted, read with the right parties, and what was read that answers nothing. */
export interface StatementScore {
  wanted: number;
  right: number;
  /** … and with the other fields right too: due date and status, stance and act, change. */
  full: number;
  read: number;
  extra: number;
}

export interface PassageScore {
  readonly commitments: StatementScore;
  readonly positions: StatementScore;
  readonly wording: StatementScore;
  readonly ties: StatementScore;
  readonly misses: string[];
}

/** A statement, wanted or read: whose it is, where it stands, how it is shown. */
interface Said<Of> {
  readonly one: Of;
  readonly who: readonly (readonly string[])[];
  readonly quote: string;
  readonly shown: string;
  readonly optional?: boolean;
}

interface Kind<G, R> {
  readonly name: Exclude<keyof PassageScore, 'misses'>;
  readonly gold: readonly Said<G>[];
  readonly read: readonly Said<R>[];
  readonly isFull: (gold: G, read: R) => boolean;
}

/** The due days meet, and the answer reaches no further than a month past the gold's. */
function sameDue(gold: string | null, read: string | null): boolean {
  const [wanted, days] = [gold, read].map((edtf) => (edtf === null ? null : intervalOf(edtf)));
  if (!wanted || !days) return gold === read;
  return Math.abs((wanted.to ?? Infinity) - (days.to ?? Infinity)) <= 31;
}

function count<G, R>(passage: GoldPassage, kind: Kind<G, R>, all: PassageScore): void {
  const score = all[kind.name];
  const spans = (quote: string) => findSpans(passage.text, quote);
  const isWho = (gold: Said<G>, read: Said<R>) =>
    gold.who.some((who) => read.who.some((other) => sameSet(who, other)));
  const pairs = pairUp(kind.gold, kind.read, (gold, read) => {
    const shared = overlap(spans(gold.quote), spans(read.quote));
    return shared === 0 ? null : shared + (isWho(gold, read) ? 1000 : 0);
  });
  const answers = new Set(pairs.values());
  kind.gold.forEach((gold, index) => {
    if (gold.optional === true) return;
    const read = kind.read[pairs.get(index) ?? -1];
    const isRight = read !== undefined && isWho(gold, read);
    const isFull = isRight && kind.isFull(gold.one, read.one);
    score.wanted++;
    score.right += Number(isRight);
    score.full += Number(isFull);
    if (!isFull)
      all.misses.push(
        `${passage.id} ${kind.name} ${read ? `read ${read.shown}` : 'missed'}; gold ${gold.shown} "${gold.quote}"`,
      );
  });
  score.read += kind.read.length;
  kind.read.forEach((read, index) => {
    if (answers.has(index)) return;
    score.extra++;
    all.misses.push(`${passage.id} ${kind.name} extra: ${read.shown} "${read.quote}"`);
  });
}

function commitments(
  passage: GoldPassage,
  read: readonly Commitment[],
  code: Code,
): Kind<GoldCommitment, Commitment> {
  const shown = (who: readonly string[], due: readonly (string | null)[], status: readonly string[]) =>
    `${who.join()} due ${due.map((one) => one ?? '-').join('|')} ${status.join('|')}`;
  return {
    name: 'commitments',
    gold: passage.commitments.map((one) => ({
      ...{ one, quote: one.quote, optional: one.optional === true },
      who: [one.parties, ...(one.also_ok?.parties ?? [])],
      shown: shown(one.parties, one.due, one.status),
    })),
    read: read.map((one) => ({
      ...{ one, who: [code(one.parties)], quote: one.quote.text },
      shown: shown(one.parties, [one.due?.edtf ?? null], [one.status]),
    })),
    isFull: (gold, { due, status }) =>
      gold.due.some((one) => sameDue(one, due?.edtf ?? null)) && gold.status.includes(status),
  };
}

function positions(
  passage: GoldPassage,
  read: readonly Position[],
  code: Code,
): Kind<GoldPosition, Position> {
  return {
    name: 'positions',
    gold: passage.positions.map((one) => ({
      ...{ one, who: [one.holder], quote: one.quote, optional: one.optional === true },
      shown: `${one.holder.join()} ${one.stance.join('|')} ${one.act ?? ''}`,
    })),
    read: read.map((one) => ({
      ...{ one, who: [code(one.holder)], quote: one.quote.text },
      shown: `${one.holder.join()} ${one.stance} ${one.act} (${one.verb})`,
    })),
    isFull: (gold, { stance, act }) =>
      gold.stance.includes(stance) && (gold.act === undefined || gold.act === act),
  };
}

function claims(
  about: 'wording' | 'ties',
  passage: GoldPassage,
  read: readonly Claim[],
  code: Code,
): Kind<GoldClaim, Claim> {
  const whoOf = (claim: Claim) =>
    claim.about === 'wording' ? [claim.office.split('/')[0] ?? ''] : [...claim.pair];
  return {
    name: about,
    gold: passage.claims
      .filter((one) => one.about === about)
      .map((one) => ({
        ...{ one, who: [one.who], quote: one.quote, optional: one.optional === true },
        shown: `${one.who.join()} ${one.change}`,
      })),
    read: read
      .filter((one) => one.about === about)
      .map((one) => ({
        ...{ one, who: [code(whoOf(one))], quote: one.quote.text },
        shown: `${whoOf(one).join()} ${one.change}`,
      })),
    isFull: (gold, { change }) => gold.change.split('|').includes(change),
  };
}

type Code = (ids: readonly string[]) => readonly string[];

/** Scores the readings of passages, in the same order; `meta` says which bodies count as one. */
export function scorePassages(
  passages: readonly GoldPassage[],
  readings: readonly Reading[],
  meta: Gold,
): PassageScore {
  const none = () => ({ wanted: 0, right: 0, full: 0, read: 0, extra: 0 });
  const score = { commitments: none(), positions: none(), wording: none(), ties: none(), misses: [] };
  const code: Code = (ids) => ids.map((id) => codeOf({ id, name: id }, meta));
  passages.forEach((passage, index) => {
    const reading = readings[index];
    if (!reading) throw new Error(`no reading of ${passage.id}`);
    count(passage, commitments(passage, reading.commitments, code), score);
    count(passage, positions(passage, reading.positions, code), score);
    count(passage, claims('wording', passage, reading.claims, code), score);
    count(passage, claims('ties', passage, reading.claims, code), score);
  });
  return score;
}
