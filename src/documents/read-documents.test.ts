import { describe, expect, it } from 'vitest';
import { readDocuments } from './read-documents.js';
import { sha256 } from './sha-256.js';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (
  content: string | Uint8Array,
  path: string | null = 'a.txt',
  contentType: string | null = null,
) => [
  ...readDocuments(typeof content === 'string' ? bytesOf(content) : content, {
    path,
    url: null,
    contentType,
  }),
];
const codes = (content: string | Uint8Array, path = 'a.txt'): string[] =>
  read(content, path).flatMap((one) => one.issues.map((issue) => issue.code));

const TEXT = 'The ministers of Norland and Sudland met in Oslo on Wednesday (7 January).';

describe('plain text', () => {
  it('without a head, the whole file is the text, and its day is not known', () => {
    const [one] = read(`${TEXT}\n`);
    expect(one?.document).toMatchObject({
      text: `${TEXT}\n`,
      publishedOn: null,
      title: null,
      path: 'a.txt',
      language: 'en',
      id: sha256(`${TEXT}\n`),
    });
    expect(one?.issues.map((issue) => issue.code)).toEqual(['no-publication-date']);
  });

  it('a head is outside the text', () => {
    const [one] = read(
      `title: Ministers meet\noutlet: The Example Times\ndate: 7 January 2026\nurl: https://example.org/a\nnote: none\n\n${TEXT}`,
    );
    expect(one?.document).toMatchObject({
      text: TEXT,
      title: 'Ministers meet',
      publisher: 'The Example Times',
      publishedOn: '2026-01-07',
      id: 'https://example.org/a',
      kind: 'article',
    });
    expect(one?.issues).toEqual([]);
  });

  it('front matter between --- lines is a head', () => {
    const [one] = read(
      `---\ntitle: "Ministers meet"\ndate: 2026-01-07\ntags:\n  - bridge\n  - trade\n---\n\n${TEXT}`,
    );
    expect(one?.document).toMatchObject({ text: TEXT, title: 'Ministers meet', tags: ['bridge', 'trade'] });
  });

  it('"unknown" names no publisher', () => {
    expect(
      read(`title: Ministers meet\noutlet: unknown (no masthead)\n\n${TEXT}`)[0]?.document?.publisher,
    ).toBeNull();
  });

  it.each(['Q: Will you go?\n\nA: I will.', 'Note: this is short.\n\nIt is.', 'Source: Xinhua\n\nIt is.'])(
    '%s has no head',
    (text) => {
      expect(read(text)[0]?.document?.text).toBe(text);
    },
  );

  it('a head that gives a field twice is reported', () => {
    expect(codes(`title: One\ntitle: Two\ndate: 2026-01-07\n\n${TEXT}`)).toEqual(['conflicting-head']);
  });

  it('a date that is two days is none', () => {
    expect(codes(`title: One\ndate: 07/01/2026\n\n${TEXT}`)).toEqual(['unknown-date', 'no-publication-date']);
  });

  it.each([
    ['empty-text', ''],
    ['empty-text', '  \n\n '],
    ['binary-content', '\u0000\u0001\u0002\u0003'],
    ['binary-content', '%PDF-1.7'],
  ])('%s', (code, text) => expect(codes(text)).toEqual([code]));

  it('lost characters are reported with their place', () => {
    const [one] = read('The minister of Sudland\uFFFD met.');
    expect(one?.issues[0]).toMatchObject({ code: 'replaced-characters', where: { start: 23, end: 24 } });
  });

  it('refuses more than 20 MB unread', () => expect(codes('word '.repeat(4_000_001))).toEqual(['too-large']));

  it.each([
    ['utf-16le with mark', new Uint8Array(Buffer.from(`\uFEFF${TEXT}`, 'utf16le'))],
    ['utf-16le without', new Uint8Array(Buffer.from(TEXT, 'utf16le'))],
    ['utf-8 with mark', bytesOf(`\uFEFF${TEXT}`)],
  ])('%s', (_name, bytes) => expect(read(bytes)[0]?.document?.text).toBe(TEXT));

  it('Windows-1252 and EUC-KR', () => {
    expect(
      read(new Uint8Array(Buffer.from('Le ministre a été reçu à Genève par son homologue.', 'latin1')))[0]
        ?.document?.text,
    ).toContain('été reçu à Genève');
    const korean = Uint8Array.from([
      0xc7, 0xd1, 0xb1, 0xb9, 0xc0, 0xba, 0x20, 0xb4, 0xeb, 0xc7, 0xd1, 0xb9, 0xce, 0xb1, 0xb9, 0xc0, 0xcc,
      0xb4, 0xd9, 0x2e,
    ]);
    expect(read(korean, 'a.txt', 'text/plain; charset=euc-kr')[0]?.document).toMatchObject({
      text: '한국은 대한민국이다.',
      language: 'ko',
    });
  });
});

describe('JSON Lines', () => {
  const row = (fields: object): string =>
    JSON.stringify({ id: '1', publishedOn: '2026-01-07', text: TEXT, ...fields });

  it('one result a row, in order, also for equal texts and broken rows', () => {
    const all = read(
      [row({}), '{"id": "2", "text": ', row({ id: '3' }), '', '[]', row({ id: 4 }), '{"id": "5"}'].join('\n'),
      'a.jsonl',
    );
    expect(all.map((one) => one.document?.id ?? one.issues[0]?.message.slice(0, 6))).toEqual([
      '1',
      'line 2',
      '3',
      'line 5',
      '4',
      'line 7',
    ]);
    expect(all.map((one) => one.line)).toEqual([1, 2, 3, 5, 6, 7]);
  });

  it('the text is the row’s, unchanged; a title beside it is outside', () => {
    const text = ' \r\n Ministers met.\u00a0 \n';
    expect(read(row({ text, title: 'Title' }), 'a.jsonl')[0]?.document).toMatchObject({
      text,
      title: 'Title',
    });
  });

  it('reads what stands beside', () => {
    const [one] = read(
      row({
        office: 'NRL/mfa',
        language: 'en-GB',
        kind: 'readout',
        tags: ['a', 'a', 3],
        private: true,
        retrievedAt: '2026-01-08T00:00:00Z',
        speaker: 'A. Berg',
      }),
      'a.jsonl',
    );
    expect(one?.document).toMatchObject({
      office: 'NRL/mfa',
      language: 'en-GB',
      kind: 'readout',
      tags: ['a'],
    });
    expect(one).toMatchObject({ isPrivate: true, retrievedAt: '2026-01-08T00:00:00Z', author: 'A. Berg' });
  });

  it('`date` and `issuer` stand in for `publishedOn` and `publisher`', () => {
    expect(
      read('{"id":"x","date":"2020-05-01","issuer":"Harbour Office","text":"It is open."}', 'a.jsonl')[0]
        ?.document,
    ).toMatchObject({ publishedOn: '2020-05-01', publisher: 'Harbour Office' });
  });

  it('an empty text is a document with an issue', () => {
    expect(read('{"id":"x","publishedOn":"2020-05-01","text":""}', 'a.jsonl')[0]).toMatchObject({
      document: { id: 'x', text: '' },
      issues: [{ code: 'empty-text' }],
    });
  });

  it('a row may hold a page', () => {
    const html = `<html><body><article><h1>Ministers meet</h1><p>${TEXT}</p><p>${TEXT.replace('met', 'ate')}</p></article></body></html>`;
    expect(
      read(JSON.stringify({ id: 'h', publishedOn: '2026-01-07', html }), 'a.jsonl')[0]?.document?.text,
    ).toContain(TEXT);
  });

  it('a JSON array is rows too', () =>
    expect(read(`[${row({})},\n${row({ id: '2' })}]`, 'a.json').map((one) => one.document?.id)).toEqual([
      '1',
      '2',
    ]));

  it('nothing is taken from a prototype', () => {
    expect(read('{"__proto__":{"text":"planted"}}', 'a.jsonl')[0]?.document).toBeNull();
  });
});

describe('kind', () => {
  it.each([
    ['Readout of the Minister’s Meeting with the Envoy', 'readout'],
    ['Joint Statement of Norland and Sudland', 'joint-statement'],
    ['Statement by the Spokesperson on the Bridge', 'statement'],
    ['Regular Press Briefing, 3 May', 'transcript'],
    ['Remarks by the President at the Bridge', 'speech'],
    ['Fact Sheet: The Bridge', 'report'],
    ['The bridge is open', 'unknown'],
  ])('%s: %s', (title, kind) => {
    expect(read(JSON.stringify({ id: '1', title, text: TEXT }), 'a.jsonl')[0]?.document?.kind).toBe(kind);
  });

  it('a dateline makes an article', () =>
    expect(read('SUDVIK, May 5 (Example) -- The ministers met.')[0]?.document?.kind).toBe('article'));
});

describe('language', () => {
  it.each([
    ['The ministers met.', 'en'],
    ['两国外长在奥斯陆会晤。', 'zh'],
    ['両国の外相はオスロで会談した。', 'ja'],
    ['양국 외교장관이 오슬로에서 만났다.', 'ko'],
    ['Министры иностранных дел двух стран встретились в Осло.', 'ru'],
    ['Les ministres des affaires étrangères des deux pays se sont rencontrés à Oslo.', 'fr'],
    ['Die Außenminister der beiden Länder trafen sich am Montag in Oslo.', 'de'],
    ['التقى وزيرا خارجية البلدين في أوسلو يوم الاثنين.', 'ar'],
    ['12 345 — 67', null],
  ])('%s: %s', (text, language) => expect(read(text)[0]?.document?.language ?? null).toBe(language));
});
