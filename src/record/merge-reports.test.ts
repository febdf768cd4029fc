import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysOfEdtf } from './days-of-edtf.js';
import { groupKeyOf, mergeReports, type MergeableReport, type Verdict } from './merge-reports.js';

interface Short extends Partial<Omit<MergeableReport, 'date' | 'participants'>> {
  readonly uid: string;
  /** EDTF. */
  readonly date?: string;
  /** `KOR > CHN`, `CHN KOR`, `KOR/president > CHN`. */
  readonly who?: string;
}

/** A visit of KOR to CHN, told by a document of its own. */
function report({ uid, date = '2026-01-05', who = 'KOR > CHN', ...more }: Short): MergeableReport {
  const [actors = '', recipients = ''] = who.split(' > ');
  const participants = [...people('actor', actors), ...people('recipient', recipients)];
  const days = daysOfEdtf(date);
  const type = more.type ?? 'CONSULT';
  return {
    documentKey: `document of ${uid}`,
    groupKey: groupKeyOf(type, participants, days),
    type,
    mode: null,
    status: 'happened',
    date: days ?? null,
    place: null,
    start: 0,
    quote: `the words of ${uid}`,
    participants,
    publishedFrom: '2026-01-07',
    isOfficial: false,
    uid,
    ...more,
  };
}

function people(role: string, names: string) {
  return names.split(' ').filter(Boolean).map((name) => {
    const [entity = '', office = null] = name.split('/');
    return { role, entity: entity === '?' ? null : entity, office, person: null };
  }); // prettier-ignore
}

/** The events, each as its reports' uids: `a+b c`. */
function merged(reports: readonly MergeableReport[], verdicts: readonly Verdict[] = []): string {
  const events = mergeReports(reports, verdicts).map((event) => event.reports.map(({ uid }) => uid).sort().join('+')); // prettier-ignore
  return events.sort().join(' ');
}

describe('reports of one event are linked', () => {
  const cases: [string, Short[], string][] = [
    ['same type, actors, recipients and day', [{ uid: 'a' }, { uid: 'b' }], 'a+b'],
    [
      'whoever is named first',
      [
        { uid: 'a', who: 'CHN KOR' },
        { uid: 'b', who: 'KOR CHN' },
      ],
      'a+b',
    ],
    ['not another day', [{ uid: 'a' }, { uid: 'b', date: '2026-01-06' }], 'a b'],
    ['a day within a week of talks', [{ uid: 'a' }, { uid: 'b', date: '2026-01-05/2026-01-07' }], 'a+b'],
    ['not the other direction', [{ uid: 'a' }, { uid: 'b', who: 'CHN > KOR' }], 'a b'],
    ['not another type', [{ uid: 'a' }, { uid: 'b', type: 'AGREE' }], 'a b'],
    [
      'not one who is not known',
      [
        { uid: 'a', who: '? > CHN' },
        { uid: 'b', who: '? > CHN' },
      ],
      'a b',
    ],
    [
      'not without a date',
      [
        { uid: 'a', date: '' },
        { uid: 'b', date: '' },
      ],
      'a b',
    ],
    [
      'a visit and a meeting are two',
      [
        { uid: 'a', mode: 'visit' },
        { uid: 'b', mode: 'phone' },
      ],
      'a b',
    ],
    ['a mode that one text does not give', [{ uid: 'a', mode: 'visit' }, { uid: 'b' }], 'a+b'],
    [
      'strikes on two cities are two',
      [
        { uid: 'a', place: 'Kharkiv' },
        { uid: 'b', place: 'Odesa' },
      ],
      'a b',
    ],
    ['ministers who meet are not presidents who meet', [{ uid: 'a', who: 'KOR/president CHN' }, { uid: 'b', who: 'KOR/mfa CHN' }], 'a b'], // prettier-ignore
    [
      'an office that one text does not name',
      [
        { uid: 'a', who: 'KOR/president CHN' },
        { uid: 'b', who: 'KOR CHN' },
      ],
      'a+b',
    ],
    ['what was planned and happened', [{ uid: 'a', status: 'planned' }, { uid: 'b' }], 'a+b'],
    ['not what happened and was cancelled', [{ uid: 'a', status: 'cancelled' }, { uid: 'b' }], 'a b'],
    ['not what happened and is denied', [{ uid: 'a', status: 'denied' }, { uid: 'b' }], 'a b'],
    ['a month, where one event lies in it', [{ uid: 'a' }, { uid: 'b', date: '2026-01' }], 'a+b'],
    [
      'not a month with two',
      [{ uid: 'a' }, { uid: 'b', date: '2026-01-20' }, { uid: 'c', date: '2026-01' }],
      'a b c',
    ],
    [
      'two texts that give the same month alone',
      [
        { uid: 'a', date: '2026-01' },
        { uid: 'b', date: '2026-01' },
      ],
      'a+b',
    ],
    ['not a year', [{ uid: 'a' }, { uid: 'b', date: '2026' }, { uid: 'c', date: '2026' }], 'a b c'],
    ['neighbours do not chain: a meets b, b meets c', [{ uid: 'a', date: '2026-01-05' }, { uid: 'b', date: '2026-01-05/2026-01-07' }, { uid: 'c', date: '2026-01-07' }], 'a+b c'], // prettier-ignore
    [
      'a meeting told twice in one text',
      [
        { uid: 'a', documentKey: 'd', start: 0 },
        { uid: 'b', documentKey: 'd', start: 90 },
      ],
      'a+b',
    ],
    ['two accusations in one text are two', [{ uid: 'a', documentKey: 'd', type: 'ACCUSE', start: 0 }, { uid: 'b', documentKey: 'd', type: 'ACCUSE', start: 90 }], 'a b'], // prettier-ignore
    [
      'two records of one sentence are two',
      [
        { uid: 'a', documentKey: 'd' },
        { uid: 'b', documentKey: 'd' },
      ],
      'a b',
    ],
    ['of two that fit, the one told alike', [
      { uid: 'a', documentKey: 'd', type: 'ACCUSE', start: 0, quote: 'Beijing accused Washington of spying on its ships' },
      { uid: 'b', documentKey: 'd', type: 'ACCUSE', start: 9, quote: 'It blamed the tariffs on American domestic politics' },
      { uid: 'c', type: 'ACCUSE', quote: 'Washington blamed for tariffs that serve domestic politics, Beijing says' },
    ], 'a b+c'], // prettier-ignore
  ];
  it.each(cases)('%s', (_, reports, expected) => {
    expect(merged(reports.map(report))).toBe(expected);
  });

  it('whatever their order', () => {
    const uids = 'abcdefgh'.split('');
    const one = fc.record({
      date: fc.constantFrom('2026-01-05', '2026-01-05/2026-01-07', '2026-01-07', '2026-01', '2025', ''),
      mode: fc.constantFrom(null, 'visit', 'phone'),
      status: fc.constantFrom('happened', 'planned', 'cancelled'),
    });
    const reports = fc
      .array(one, { maxLength: 8 })
      .map((all) => all.map((given, at) => report({ uid: uids[at] ?? '', ...given })));
    fc.assert(
      fc.property(reports, (given) => {
        const events = mergeReports(given, []);
        expect(mergeReports([...given].reverse(), [])).toEqual(expect.arrayContaining(events));
        // none lost, none twice
        expect(events.flatMap((event) => event.reports.map(({ uid }) => uid)).sort()).toEqual(
          given.map(({ uid }) => uid),
        );
      }),
    );
  });
});

describe('people have the last word', () => {
  const apart: Verdict = { verdict: 'apart', reports: ['b', 'a'] };
  const same: Verdict = { verdict: 'same', reports: ['a', 'z'] };

  it('on what is not the same', () => {
    expect(merged([report({ uid: 'a' }), report({ uid: 'b' }), report({ uid: 'c' })], [apart])).toBe('a+c b');
  });

  it('on what is the same, whatever its type and date', () => {
    const other = report({ uid: 'z', type: 'AGREE', date: '' });
    expect(merged([report({ uid: 'a' }), report({ uid: 'b' }), other], [same])).toBe('a+b+z');
    expect(mergeReports([report({ uid: 'a' }), other], [same])[0]?.why).toBe('linked by a person');
  });
});

describe('an event that several tell', () => {
  it('is led by what happened, told most exactly, by the office itself', () => {
    const reports = [
      report({ uid: 'a', status: 'planned' }),
      report({ uid: 'b', date: '2026-01-05/2026-01-07' }),
      report({ uid: 'c', isOfficial: true }),
      report({ uid: 'd' }),
    ];
    const [event] = mergeReports(reports, []);
    expect(event?.reports.map(({ uid }) => uid)).toEqual(['c', 'd', 'b', 'a']);
    expect(event?.day).toBe('2026-01-05');
  });

  it('keeps its id when a later text joins', () => {
    const [before] = mergeReports([report({ uid: 'm' })], []);
    const [after] = mergeReports(
      [report({ uid: 'm' }), report({ uid: 'a', publishedFrom: '2026-01-09' })],
      [],
    );
    expect(after?.id).toBe(before?.id);
    expect(after?.why).toBe('same type, actors and recipients; dates meet');
  });

  it('is found quickly among ten thousand of a busy pair', () => {
    const reports = Array.from({ length: 10_000 }, (_, at) =>
      report({ uid: String(at).padStart(5, '0'), date: `20${10 + (at % 15)}-${String(1 + (at % 12)).padStart(2, '0')}-${String(1 + (at % 28)).padStart(2, '0')}` }),
    ); // prettier-ignore
    const start = performance.now();
    mergeReports(reports, []);
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
