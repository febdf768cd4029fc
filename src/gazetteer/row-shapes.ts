import type { GazetteerRows } from './rows.js';

/** The kinds of rows, named as their folders in `data/` (and as in `GazetteerRows`). */
export type RowKind = keyof GazetteerRows;

/** What a field must hold. */
export type FieldShape =
  | 'text'
  | 'number'
  | 'flag'
  | 'date'
  | 'texts' // a list of strings
  | 'names' // a list of strings or {name, from, until}
  | 'states' // a list of state ids
  | 'members' // a list of state ids or {id, from, until}
  | 'other-names'
  | 'offices-held'
  | readonly string[]; // one of these words

export interface RowShape {
  readonly required: readonly string[];
  readonly fields: Readonly<Record<string, FieldShape>>;
  /** The fields that together name a row once only. */
  readonly key: readonly string[];
}

const TENURE = { from: 'date', until: 'date' } as const;

/** Each kind of row, field by field: what `rows.ts` says, for checking what people write. */
export const ROW_SHAPES: Readonly<Record<Exclude<RowKind, 'decoys'>, RowShape>> = {
  states: {
    required: ['id', 'name'],
    key: ['id'],
    fields: {
      ...TENURE,
      id: 'text', name: 'text', cow: 'number', wikidata: 'text', recognition: ['disputed'], names: 'names',
      adjectives: 'texts', demonyms: 'texts', capital: 'names', metonyms: 'names', other: 'other-names', regions: 'texts',
    }, // prettier-ignore
  },
  organisations: {
    required: ['id', 'name', 'kind'],
    key: ['id'],
    fields: {
      ...TENURE,
      id: 'text', name: 'text', names: 'names', metonyms: 'names', partOf: 'text', wikidata: 'text', seat: 'text',
      members: 'members',
      kind: ['intergovernmental', 'institution', 'grouping', 'court', 'bank', 'ngo', 'agency'],
      heads: 'texts', other: 'other-names',
    }, // prettier-ignore
  },
  actors: {
    required: ['id', 'name', 'kind', 'sector'],
    key: ['id'],
    fields: {
      ...TENURE,
      id: 'text', name: 'text', names: 'names', demonyms: 'texts', sector: 'text', in: 'states', region: 'text',
      kind: ['armed-group', 'separatist', 'movement', 'party', 'company', 'criminal', 'media', 'ngo', 'religious', 'people'],
      wikidata: 'text', other: 'other-names',
    }, // prettier-ignore
  },
  offices: {
    required: ['id', 'sector'],
    key: ['state', 'id', 'sector', 'from', 'unique', 'home'],
    fields: {
      ...TENURE,
      id: 'text', state: 'text', sector: 'text', body: 'names', holder: 'names', unique: 'flag', loose: 'flag',
      weak: 'flag', home: 'flag', other: 'other-names',
    }, // prettier-ignore
  },
  people: {
    required: ['name', 'offices'],
    key: ['name', 'wikidata'],
    fields: {
      name: 'text', names: 'texts', short: 'texts', alone: 'flag', gender: ['m', 'f'], wikidata: 'text', offices: 'offices-held',
    }, // prettier-ignore
  },
  places: {
    required: ['name', 'kind'],
    key: ['name', 'kind', 'in'],
    fields: {
      ...TENURE,
      name: 'text', names: 'names', in: 'states', disputed: 'flag', claimedBy: 'states',
      kind: [
        'city', 'strait', 'sea', 'island', 'river', 'region', 'border', 'base', 'zone', 'site', 'mountain', 'canal',
        'port',
      ],
    }, // prettier-ignore
  },
  geography: {
    required: ['id', 'is'],
    key: ['id'],
    fields: {
      id: 'text', is: 'names', colonyOf: 'states', north: 'states', east: 'states', south: 'states', west: 'states',
    }, // prettier-ignore
  },
  publishers: {
    required: ['name', 'country', 'kind', 'languages', 'hosts'],
    key: ['name', 'country'],
    fields: {
      name: 'text', names: 'texts', country: 'text', office: 'text',
      kind: ['official', 'agency', 'press', 'analyst', 'state-media'],
      authority: ['government', 'ministry', 'spokesperson', 'commentary'],
      languages: 'texts', hosts: 'texts', home: 'text', feed: 'text',
    }, // prettier-ignore
  },
  nameWords: {
    required: ['id', 'words'],
    key: ['id'],
    fields: {
      id: [
        'body',
        'organisation',
        'not-a-name',
        'also-a-word',
        'common-family',
        'particle',
        'postal',
        'given-m',
        'given-f',
      ],
      words: 'texts',
    },
  },
  titles: {
    required: ['title'],
    key: ['title'],
    fields: { title: 'text', gender: ['m', 'f'], sector: 'text' },
  },
};
