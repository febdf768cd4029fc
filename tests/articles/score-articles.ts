import type { Event } from '../../src/events/event.js';
import type { Reading } from '../../src/reading.js';
import type { Gold, GoldArticle, GoldEvent } from './gold.js';
import { codeOf, compareEvents, findSpans, isFullyRight, overlap, pairUp, sameSet } from './match-events.js';

/** Counts over all articles; `misses` tells each failure in a line. */
export interface Score {
  core: number;
  coreFound: number;
  coreFull: number;
  /** Predictions that match a core event or nothing. */
  judged: number;
  judgedRight: number;
  judgedFull: number;
  negatives: number;
  /** Ids of the articles, with the quotes of the negatives from which an event was read. */
  negativesHit: string[];
  commitments: number;
  commitmentsRight: number;
  positions: number;
  positionsRight: number;
  claims: number;
  claimsRight: number;
  misses: string[];
}

const noScore = (): Score => ({
  ...{ core: 0, coreFound: 0, coreFull: 0, judged: 0, judgedRight: 0, judgedFull: 0, negatives: 0 },
  ...{ commitments: 0, commitmentsRight: 0, positions: 0, positionsRight: 0, claims: 0, claimsRight: 0 },
  negativesHit: [],
  misses: [],
});

const goldLine = (one: GoldEvent): string =>
  `${one.event} ${one.source.join()}>${one.target.join()} ${one.status} ${one.date ?? '-'}`;

function eventLine(event: Event, gold: Gold): string {
  const [from, to] = [event.actor, event.recipient].map((list) =>
    list.map((one) => codeOf(one, gold)).join(),
  );
  return `${event.type} ${from ?? ''}>${to ?? ''} ${event.status} ${event.date?.edtf ?? '-'}`;
}

function scoreEvents(article: GoldArticle, { document, events }: Reading, gold: Gold, score: Score): void {
  const spansOf = (quotes: readonly string[]) => quotes.flatMap((quote) => findSpans(document.text, quote));
  const wanted = article.events.map((one) => ({
    one,
    spans: spansOf([one.quote, ...(one.also_quotes ?? [])]),
  }));
  const read = events.map((event) => ({ event, spans: spansOf([event.quote.text]) }));

  const pairs = pairUp(wanted, read, ({ one, spans }, prediction) => {
    const common = overlap(spans, prediction.spans);
    const { type, actors, status, date } = compareEvents(one, prediction.event, gold);
    if (common === 0 && !(type && actors && date)) return null;
    const parts = [type, actors, status, date, common > 0].filter(Boolean).length;
    return parts < 2 ? null : parts + Math.min(common, 200) / 1000;
  });

  const full = new Set<number>();
  wanted.forEach(({ one }, index) => {
    const merged = (one.merge_ok_with ?? []).map((id) =>
      pairs.get(article.events.findIndex((e) => e.id === id)),
    );
    const at = pairs.get(index) ?? merged.find((other) => other !== undefined);
    const event = at === undefined ? undefined : events[at];
    if (one.tier === 'core') score.core++;
    if (at === undefined || !event) {
      score.misses.push(`${one.id} ${one.tier} missed: ${goldLine(one)} "${one.quote}"`);
      return;
    }
    const agreement = compareEvents(one, event, gold);
    if (one.tier === 'core') score.coreFound++;
    if (isFullyRight(agreement)) {
      full.add(at);
      if (one.tier === 'core') score.coreFull++;
      return;
    }
    const wrong = Object.entries(agreement).flatMap(([part, isRight]) => (isRight ? [] : [part]));
    score.misses.push(
      `${one.id} ${one.tier} wrong ${wrong.join()}: ${eventLine(event, gold)}; gold ${goldLine(one)}`,
    );
  });

  const wantedOf = new Map([...pairs].map(([l, r]) => [r, article.events[l]]));
  read.forEach(({ event, spans }, at) => {
    const mate = wantedOf.get(at);
    if (mate && mate.tier !== 'core') return;
    if (!mate && wanted.some(({ one, spans: own }) => one.tier !== 'core' && overlap(own, spans) > 0)) return;
    score.judged++;
    if (!mate) score.misses.push(`${article.id} extra: ${eventLine(event, gold)} "${event.quote.text}"`);
    else score.judgedRight++;
    if (mate && full.has(at)) score.judgedFull++;
  });

  score.negatives += article.negatives.length;
  for (const { quote } of article.negatives) {
    // most of the negative lies in an event's quote, or most of the quote in the negative
    const isHit = findSpans(document.text, quote).some((span) =>
      read.some(
        ({ spans }, at) =>
          !wantedOf.has(at) &&
          spans.some((own) => overlap([span], [own]) > 0.6 * Math.min(span[1] - span[0], own[1] - own[0])),
      ),
    );
    if (isHit) score.negativesHit.push(`${article.id} "${quote}"`);
  }
}

interface Said {
  readonly who: readonly string[];
  readonly quote: string;
}

/** How many statements of the gold were read, with the right holder or parties; what was not is told, and what was read beside. */
function countRight(
  text: string,
  kind: string,
  gold: readonly (Said & { readonly id: string })[],
  read: readonly Said[],
  misses: string[],
): number {
  const common = (one: Said, other: Said) =>
    overlap(findSpans(text, one.quote), findSpans(text, other.quote));
  const pairs = pairUp(gold, read, (one, other) => {
    const shared = common(one, other);
    return shared === 0 ? null : shared + (sameSet(one.who, other.who) ? 1000 : 0);
  });
  const isRight = (l: number): boolean => sameSet(gold[l]?.who ?? [], read[pairs.get(l) ?? -1]?.who ?? ['?']);
  for (const [l, { id, who, quote }] of gold.entries()) {
    if (isRight(l)) continue;
    const other = read[pairs.get(l) ?? -1];
    const wrong = other === undefined ? 'missed' : `of ${other.who.join() || '-'} "${other.quote}", not`;
    misses.push(`${id} ${kind} ${wrong}: ${who.join() || '-'} "${quote}"`);
  }
  const taken = new Set(pairs.values());
  for (const [r, { who, quote }] of read.entries())
    if (!taken.has(r)) misses.push(`${gold[0]?.id ?? '-'} ${kind} beside: ${who.join() || '-'} "${quote}"`);
  return gold.filter((_, l) => isRight(l)).length;
}

function scoreStatements(article: GoldArticle, reading: Reading, gold: Gold, score: Score): void {
  const { text } = reading.document;
  const { misses } = score;
  const code = (ids: readonly string[]) => ids.map((id) => codeOf({ id, name: id }, gold));
  score.commitments += article.commitments.length;
  score.commitmentsRight += countRight(
    text,
    'commitment',
    article.commitments.map(({ id, parties, quote }) => ({ id, who: parties, quote })),
    reading.commitments.map(({ parties, quote }) => ({ who: code(parties), quote: quote.text })),
    misses,
  );
  score.positions += article.positions.length;
  score.positionsRight += countRight(
    text,
    'position',
    article.positions.map(({ id, holder, quote }) => ({ id, who: holder, quote })),
    reading.positions.map(({ holder, quote }) => ({ who: code(holder), quote: quote.text })),
    misses,
  );
  score.claims += article.wording.length;
  score.claimsRight += countRight(
    text,
    'claim',
    article.wording.map(({ id, actor, quote }) => ({ id, who: actor, quote })),
    reading.claims.flatMap((claim) =>
      claim.about === 'wording'
        ? [{ who: code([claim.office.split('/')[0] ?? '']), quote: claim.quote.text }]
        : [],
    ),
    misses,
  );
}

/** Scores readings against the gold: one reading for each article, in the same order. */
export function scoreArticles(gold: Gold, readings: readonly Reading[]): Score {
  const score = noScore();
  gold.articles.forEach((article, index) => {
    const reading = readings[index];
    if (!reading) throw new Error(`no reading of article ${article.id}`);
    scoreEvents(article, reading, gold, score);
    scoreStatements(article, reading, gold, score);
  });
  return score;
}
