import { describe, expect, it } from 'vitest';
import { splitWords, termsOf, whoHeld, type DatedName } from '../src/gazetteer/index.js';
import { loadGazetteer } from '../src/loading/load-gazetteer.js';

const gazetteer = loadGazetteer();
const { rows } = gazetteer;
const plain = (name: DatedName): string => (typeof name === 'string' ? name : name.name);

describe('the gazetteer', () => {
  it('is found by every name of every row, whole', () => {
    const named = [
      ...rows.states.flatMap((row) => [row.name, ...(row.names ?? []), ...(row.capital ?? []), ...(row.metonyms ?? [])]),
      ...rows.organisations.flatMap((row) => [row.name, ...(row.names ?? []), ...(row.metonyms ?? [])]),
      ...rows.actors.flatMap((row) => [row.name, ...(row.names ?? [])]),
      ...rows.offices.flatMap((row) => [...(row.body ?? []), ...(row.holder ?? [])]),
      ...rows.people.flatMap((row) => [row.name, ...(row.names ?? [])]),
      ...rows.places.flatMap((row) => [row.name, ...(row.names ?? [])]),
    ].map(plain); // prettier-ignore
    const lost = named.filter((name) => {
      if (!/[A-Za-z]/.test(name)) return false;
      const words = splitWords(name, { start: 0, end: name.length });
      return gazetteer.nameAt(words, 0, name)?.last !== words.length;
    });
    expect(lost).toEqual([]);
  });

  it('has each number and Wikidata id once, and every state in seven languages', () => {
    const now = rows.states.filter((row) => row.until === undefined);
    const twice = (ids: readonly (string | number)[]) => ids.filter((id, i) => ids.indexOf(id) !== i);
    expect(twice(now.flatMap((row) => row.cow ?? []))).toEqual([]);
    const ids = [...rows.states, ...rows.organisations, ...rows.actors].flatMap((row) => row.wikidata ?? []);
    expect(twice(ids)).toEqual([]);
    expect(ids.filter((id) => !/^Q\d+$/.test(id))).toEqual([]);
    const languages = ['zh', 'ja', 'ko', 'ru', 'fr', 'es', 'ar'] as const;
    const missing = rows.states.flatMap((row) =>
      languages.filter((one) => (row.other?.[one] ?? []).length === 0).map((one) => `${row.id} ${one}`),
    );
    expect(missing).toEqual([]);
  });

  it('names one holder of an office at a time, but where terms meet', () => {
    // several heads of a state at once, and officials of whom a state has more than one
    const several = /^(?:BIH\/leader|CYP\/president|SWZ|USA\/(?!president|pm|mfa))/;
    const offices = new Set(
      rows.people.flatMap((row) =>
        row.offices
          .filter((held) => ['president', 'pm', 'mfa', 'monarch'].includes(held.office))
          .map((held) => `${held.of}/${held.office}`),
      ),
    );
    const overlapping = [...offices].flatMap((key) => {
      if (several.test(key)) return [];
      const [of = '', office = ''] = key.split('/');
      const terms = termsOf(gazetteer, of, office);
      return terms.flatMap(({ person, held }, i) => {
        const next = terms[i + 1];
        const until = held.until ?? '9999';
        if (next === undefined || next.person === person) return [];
        const from = next.held.from ?? '';
        return until.slice(0, Math.min(until.length, from.length)) >
          from.slice(0, Math.min(until.length, from.length))
          ? [`${key}: ${person.name} until ${until}, ${next.person.name} from ${from}`]
          : [];
      });
    });
    expect(overlapping).toEqual([]);
  });

  it.each([
    ['JPN', 'mfa', '2009-05-01', 'Hirofumi Nakasone'],
    ['ROU', 'mfa', '2008-05-01', 'Lazăr Comănescu'],
    ['BGR', 'mfa', '2009-10-10', 'Rumiana Jeleva'],
    ['IND', 'mfa', '2006-03-01', 'Manmohan Singh'],
    ['HTI', 'pm', '2018-12-01', 'Jean-Henry Céant'],
    ['MDA', 'president', '2010-03-01', 'Mihai Ghimpu'],
    ['BHS', 'mfa', '2014-01-01', 'Fred Mitchell'],
    ['ZMB', 'president', '2014-12-01', 'Guy Scott'],
    ['SVN', 'mfa', '1996-09-01', 'Davorin Kračun'],
  ])('knows who held %s/%s on %s: %s', (of, office, date, name) => {
    const { status, terms } = whoHeld(gazetteer, of, office, date);
    expect([status, terms.map((term) => term.person.name)]).toEqual(['known', [name]]);
  });
});
