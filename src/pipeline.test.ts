import { describe, expect, it } from 'vitest';
import type { Document } from './documents/document.js';
import { describeEvent, isAsDescribed } from './events/describe-event.js';
import { loadParts } from './loading/load-reader.js';
import { createReader } from './pipeline.js';

const reader = createReader(loadParts());

function documentOf(text: string, given: Partial<Document> = {}): Document {
  return {
    id: 'one', url: null, title: null, publisher: null, office: null, language: 'en', publishedOn: '2026-01-09', kind: 'article',
    text, blocks: [{ start: 0, end: text.length, part: 'body' }], pictures: [], tags: [], path: null, ...given,
  }; // prettier-ignore
}

/** The sentence, and the events that must be read from it, in the codebook's notation. */
const EVENTS: readonly (readonly [string, string])[] = [
  // who and to whom
  ['France condemned the Nigerien coup.', 'FRA ACCUSE/disapprove NER'],
  ['The coup in Niger was condemned by France.', 'FRA ACCUSE/disapprove NER'],
  ['Kenya expelled two Somali diplomats.', 'KEN SANCTION/expel SOM'],
  ['Two Somali diplomats were expelled by Kenya.', 'KEN SANCTION/expel SOM'],
  ['Japan and India agreed to share satellite data.', 'JPN,IND AGREE -'],
  ['Chile and Peru signed a treaty on water.', 'CHL,PER SUPPORT -'],
  ['Turkish troops withdrew from Syria.', 'TUR RETREAT/withdraw SYR'],
  ['North Korea fired two ballistic missiles.', 'PRK MOBILIZE/weapons -'],
  ['Norway gave Sudan ten million dollars in food aid.', 'NOR AID SDN'],
  ['Beijing and Seoul agreed to resume cultural exchanges.', 'CHN,KOR AGREE -'],
  ['Iran fired missiles, an action condemned by Seoul and Tokyo.', 'KOR,JPN ACCUSE/disapprove IRN'],
  ['Brazil called on Venezuela to release the prisoners.', 'BRA REQUEST/yield VEN'],
  ['Ghana refused to meet the Togolese envoy.', 'GHA REJECT/meet TGO'],
  ['Germany recognised Kosovo.', 'DEU SUPPORT XKX'],
  // status
  ['The Kenyan president will visit Jakarta.', 'KEN CONSULT/visit IDN planned'],
  ['Kenya plans to expel two Somali diplomats.', 'KEN SANCTION/expel SOM planned'],
  ['China has no plans to visit Moscow.', '-'],
  ['Canada did not expel any Indian diplomats.', 'CAN SANCTION/expel IND denied'],
  // places, hosts and titles are no parties
  ['John Reed, the Canadian ambassador to Iran, retired.', '-'],
  ['The talks took place in Geneva.', '-'],
  ['The tourists visited Paris.', '-'],
];

describe('a sentence and its events', () => {
  it.each(EVENTS)('%s → %s', (sentence, wanted) => {
    const { events } = reader.read(documentOf(sentence));
    const said = events.map(describeEvent).join('; ') || '-';
    if (wanted === '-')
      expect(events.filter((event) => event.status !== 'denied').map(describeEvent)).toEqual([]);
    else
      expect(
        events.some((event) => isAsDescribed(event, wanted)),
        said,
      ).toBe(true);
  });
});

describe('dates', () => {
  it.each([
    ['Kenya expelled two Somali diplomats on Monday.', '2026-01-05'],
    ['Kenya expelled two Somali diplomats on 3 December 2025.', '2025-12-03'],
    ['Kenya will expel two Somali diplomats on Monday.', '2026-01-12'],
    ['The Kenyan president visited Somalia last week.', '2025-12-29/2026-01-04'],
    ['Kenya expelled two Somali diplomats.', null],
  ] as const)('%s → %s', (sentence, date) => {
    const { events } = reader.read(documentOf(sentence));
    expect(events.map((event) => event.date?.edtf ?? null)).toContain(date);
  });

  it('never takes the publication date for a date that the text does not give', () => {
    const { events } = reader.read(documentOf('France condemned the coup in Niger.'));
    expect(events[0]?.date).toBeNull();
  });

  it('dates what an office condemns in its own text by its publication', () => {
    const { events } = reader.read(
      documentOf('Kenya condemns the attack on the Somali embassy.', {
        office: 'KEN/mfa',
        kind: 'statement',
      }),
    );
    expect(events[0]?.date).toMatchObject({ edtf: '2026-01-09', basis: 'resolved' });
  });
});

describe('attribution', () => {
  it('is the one who says so at the end of the sentence', () => {
    const { events } = reader.read(
      documentOf('Kenya expelled two Somali diplomats, the Ethiopian foreign ministry said.'),
    );
    expect(events[0]?.attribution).toMatchObject({ id: 'ETH', via: null });
  });

  it('nests where the text nests', () => {
    const { claims } = reader.read(
      documentOf(
        'Experts cited by the Daily Nation observed that China has largely dropped the phrase “iron brothers” in public statements.',
      ),
    );
    expect(claims[0]).toMatchObject({
      about: 'wording', office: 'CHN', formula: 'iron brothers', change: 'dropped', degree: 'largely',
      attribution: { text: 'Experts', via: { text: 'Daily Nation' } },
    }); // prettier-ignore
  });
});

describe('what is promised and where parties stand', () => {
  it('an agreement is a commitment of both', () => {
    const { commitments } = reader.read(
      documentOf('Kenya and Somalia agreed to reopen the border by March 2026.'),
    );
    expect(commitments[0]).toMatchObject({
      parties: ['KEN', 'SOM'],
      status: 'agreed',
      undertaking: 'reopen the border by March 2026',
    });
  });

  it('a reaffirmed commitment is a position on its issue', () => {
    const { positions } = reader.read(documentOf('Kenya reaffirmed its commitment to the One-China policy.'));
    expect(positions[0]).toMatchObject({
      holder: ['KEN'],
      stance: 'supports',
      act: 'reaffirmed',
      verb: 'reaffirm',
      issue: 'One-China policy',
    });
  });
});

describe('what must always hold', () => {
  const text =
    'Kenya and Somalia agreed to reopen the border on Monday, officials said. France condemned the coup in Niger. Japan will visit Peru.';

  it('every quote is an exact substring, within one sentence', () => {
    const { events, positions, commitments, sentences } = reader.read(documentOf(text));
    for (const { quote } of [...events, ...positions, ...commitments]) {
      expect(text.slice(quote.start, quote.end)).toBe(quote.text);
      expect(sentences.some((sentence) => sentence.start <= quote.start && quote.end <= sentence.end)).toBe(
        true,
      );
    }
  });

  it('the same document gives the same reading', () => {
    expect(JSON.stringify(reader.read(documentOf(text)))).toBe(JSON.stringify(reader.read(documentOf(text))));
  });

  it('a text in a language that is not coded yields no events, and says so', () => {
    const reading = reader.read(documentOf('中国外交部发言人表示强烈谴责。', { language: 'zh' }));
    expect(reading.events).toEqual([]);
    expect(reading.issues.map((issue) => issue.code)).toEqual(['language-not-coded']);
  });

  it('boilerplate yields nothing', () => {
    const blocks = [{ start: 0, end: text.length, part: 'boilerplate' as const }];
    expect(reader.read(documentOf(text, { blocks })).events).toEqual([]);
  });

  it('hostile text neither throws nor hangs', () => {
    for (const hostile of [
      '('.repeat(5000),
      `${'a '.repeat(3000)}.`,
      '\uD800 \uDFFF\u0000',
      'and '.repeat(400),
      '“'.repeat(2000),
    ])
      expect(reader.read(documentOf(hostile)).events).toEqual([]);
  });
});
