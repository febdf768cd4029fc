import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EVENT_TYPES, STATUSES } from '../../src/codebook/event-type.js';
import { intervalOf } from '../../src/language/dates/edtf.js';
import { inPackage } from '../../src/loading/package-root.js';
import { articlePath, readGold } from '../articles/gold.js';
import { findSpans } from '../articles/match-events.js';
import { PASSAGES, readDated, readPassages } from './gold-passage.js';
import { readSentences, SENTENCE_SETS } from './gold-sentence.js';

/** Keys of states, bodies and groups, as the gazetteer's tables write them: nothing is read of how they are used. */
function gazetteerKeys(): ReadonlySet<string> {
  const folders = ['states', 'organisations', 'actors'].map((name) =>
    inPackage('src', 'gazetteer', 'data', name),
  );
  const tables = folders.flatMap((folder) =>
    readdirSync(folder).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  );
  return new Set(
    tables.flatMap((text) => [...text.matchAll(/\bid: ([A-Z0-9-]+)/g)].map(([, id]) => id ?? '')),
  );
}

const articles = (['second', 'third', 'fourth'] as const).flatMap((set) => readGold(set).articles);
const single = [...readSentences('b'), ...readSentences('c')];
const sentences = SENTENCE_SETS.flatMap((set) => readSentences(set));

/** What articles and sentences have in common, under the names of the sentences. */
const events = [
  ...articles.flatMap((article) =>
    article.events.map(({ id, event, source, target, status, date, also_ok: other }) => ({
      ...{ id, types: [event, ...(other?.event ?? [])], statuses: [status, ...(other?.status ?? [])] },
      dates: [date, ...(other?.date ?? [])],
      actors: [source, target, ...(other?.source ?? []), ...(other?.target ?? [])].flat(),
    })),
  ),
  ...sentences.flatMap(({ id, events: own }) =>
    own.map(({ type, actor, recipient, status, date, also_ok: other }) => ({
      ...{ id, types: [type, ...(other?.type ?? [])], statuses: [status, ...(other?.status ?? [])] },
      dates: [date, ...(other?.date ?? [])],
      actors: [actor, recipient, ...(other?.actor ?? []), ...(other?.recipient ?? [])].flat(),
    })),
  ),
];

describe('the gold of the later sets of articles and of the sentences', () => {
  it('has types and statuses of the codebook', () => {
    const types: readonly string[] = EVENT_TYPES;
    const statuses: readonly string[] = STATUSES;
    expect(events.filter((one) => one.types.some((type) => !types.includes(type)))).toEqual([]);
    expect(events.filter((one) => one.statuses.some((status) => !statuses.includes(status)))).toEqual([]);
  });

  it('dates in EDTF', () => {
    const isDate = (date: string | null) => date === null || intervalOf(date) !== null;
    expect(events.filter(({ dates }) => !dates.every(isDate))).toEqual([]);
    expect(sentences.filter(({ publishedOn }) => !isDate(publishedOn))).toEqual([]);
  });

  it('names states and bodies by keys of the gazetteer', () => {
    const keys = gazetteerKeys();
    const others = articles.flatMap(({ commitments, positions, wording }) => [
      ...commitments.flatMap(({ parties }) => parties),
      ...positions.flatMap(({ holder }) => holder),
      ...wording.flatMap(({ actor }) => actor),
    ]);
    const ids = [...events.flatMap(({ actors }) => actors), ...others];
    expect(ids.filter((id) => !keys.has(id))).toEqual([]);
  });

  it('quotes exact parts of the bodies, each once', () => {
    const wrong = articles.flatMap(({ file, events: own, commitments, positions, wording, negatives }) => {
      const text = readFileSync(articlePath(file), 'utf8');
      const body = text.slice(text.indexOf('\n\n'));
      return [
        ...own.flatMap(({ quote, also_quotes }) => [quote, ...(also_quotes ?? [])]),
        ...[...commitments, ...positions, ...wording, ...negatives].map(({ quote }) => quote),
      ].filter((quote) => findSpans(body, quote).length !== 1);
    });
    expect(wrong).toEqual([]);
  });

  it('merges with events that there are, and has every id once', () => {
    const own = articles.flatMap((article) => article.events);
    const ids = [...own.map(({ id }) => id), ...sentences.map(({ id }) => id)];
    expect(new Set(ids).size).toBe(ids.length);
    expect(own.flatMap(({ merge_ok_with }) => merge_ok_with ?? []).filter((id) => !ids.includes(id))).toEqual(
      [],
    );
  });

  it('holds every type, and sentences without an event', () => {
    const types = new Set(single.flatMap((sentence) => sentence.events.map(({ type }) => type)));
    expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
    expect(single.filter((sentence) => sentence.events.length === 0)).toHaveLength(20);
  });
});

describe('the gold of the passages', () => {
  const passages = PASSAGES.flatMap((set) => readPassages(set));
  const dated = readDated();
  const said = passages.flatMap(({ commitments, positions, claims }) => [
    ...commitments.map(({ parties, also_ok }) => [...parties, ...(also_ok?.parties ?? []).flat()]),
    ...positions.map(({ holder }) => holder),
    ...claims.map(({ who }) => who),
  ]);

  it('quotes exact parts of the passages, each once', () => {
    const wrong = passages.flatMap(({ text, commitments, positions, claims }) =>
      [...commitments, ...positions, ...claims].filter(({ quote }) => findSpans(text, quote).length !== 1),
    );
    expect(wrong).toEqual([]);
  });

  it('names states and bodies by keys of the gazetteer', () => {
    const keys = gazetteerKeys();
    const others = dated.flatMap(({ events: own }) =>
      own.flatMap(({ actor, recipient, also_ok: other }) => [
        ...[actor, recipient, ...(other?.actor ?? []), ...(other?.recipient ?? [])].flat(),
      ]),
    );
    expect([...said.flat(), ...others].filter((id) => !keys.has(id))).toEqual([]);
  });

  it('dates in EDTF', () => {
    const dates = [
      ...passages.flatMap(({ publishedOn, commitments }) => [
        publishedOn,
        ...commitments.flatMap(({ due }) => due),
      ]),
      ...dated.flatMap(({ publishedOn, events: own }) => [
        publishedOn,
        ...own.flatMap(({ date, also_ok: other }) => [date, ...(other?.date ?? [])]),
      ]),
    ];
    expect(dates.filter((date) => date !== null && intervalOf(date) === null)).toEqual([]);
  });
});
