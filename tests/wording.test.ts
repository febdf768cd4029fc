import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inPackage } from '../src/loading/package-root.js';

const folder = mkdtempSync(join(tmpdir(), 'readout-wording-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function readout(...words: readonly string[]): { code: number | null; out: string; err: string } {
  const run = spawnSync(
    process.execPath,
    [inPackage('bin', 'readout.js'), '--record', join(folder, 'record.db'), ...words],
    { encoding: 'utf8', maxBuffer: 64 << 20 },
  );
  return { code: run.status, out: run.stdout, err: run.stderr };
}

/** Statements of one office in one language, a month apart: ten with a phrase, six without. */
function series(office: string, language: string, title: string, before: string, since: string): string {
  return Array.from({ length: 16 }, (_, i) => ({
    id: `${office}-${i}`,
    date: `${2024 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-05`,
    issuer: `Office of ${office}`,
    office,
    lang: language,
    kind: 'statement',
    title,
    url: `https://example.org/${office}/${i}`,
    text: i < 10 ? before : since,
  }))
    .map((row) => JSON.stringify(row))
    .join('\n');
}

beforeAll(() => {
  const rows = [
    series('NOR/mfa', 'en', 'Statement', 'We call for the denuclearisation of the Korean Peninsula.', 'We call for calm seas around the Korean Peninsula.'), // prettier-ignore
    series('CHN/mfa', 'zh', '声明', '我们支持半岛无核化，欢迎各方对话。', '我们关注半岛局势，欢迎各方对话。'),
    series('JPN/mofa', 'ja', '声明', '朝鮮半島の非核化を支持する。', '朝鮮半島の情勢を注視する。'),
    series(
      'KOR/mofa',
      'ko',
      '성명',
      '우리는 한반도의 비핵화를 지지한다.',
      '우리는 한반도의 정세를 주시한다.',
    ),
  ];
  writeFileSync(join(folder, 'four.jsonl'), rows.join('\n'));
  expect(readout('read', join(folder, 'four.jsonl'), inPackage('examples')).code).toBe(0);
});

describe('readout wording', () => {
  it.each(['NOR/mfa', 'CHN/mfa', 'JPN/mofa', 'KOR/mofa'])(
    'counts a phrase and its translations in the texts of %s, read from rows of JSON Lines',
    (office) => {
      const { out, code } = readout('wording', 'denuclearisation of the Korean Peninsula', '--office', office, '--json', '--until', '2025-12', '--since', '2024'); // prettier-ignore
      expect(code).toBe(0);
      const use = JSON.parse(out.trim().split('\n')[0] ?? '') as { share: object; verdict: { kind: string }; last: string }; // prettier-ignore
      expect(use).toMatchObject({ share: { uses: 10, of: 16 }, last: '2024-10-05', verdict: { kind: 'not-seen-since' } }); // prettier-ignore
    },
  );

  it('says "dropped" only where it is told how much was published', () => {
    const ask = (...more: string[]) => readout('wording', 'open harbours and open ledgers', '--office', 'isl/mfa', ...more).out.replace(/\s+/g, ' '); // prettier-ignore
    expect(ask()).toMatch(/Not seen in the 4 texts held since 13 August 2025; 8 of 8 .* more cannot be said/);
    expect(ask('--expected', '1', '--by', 'month')).toMatch(/12 published \(100 %\).* Replaced after 13 August 2025/); // prettier-ignore
  });

  it('takes phrases of the user’s own, with their translations', () => {
    const file = join(folder, 'own.yaml');
    writeFileSync(file, 'concepts:\n  - id: calm-seas\n    en: [calm seas around the Korean Peninsula]\n    ja: [朝鮮半島の情勢を注視]\n'); // prettier-ignore
    const { out } = readout('wording', 'calm seas around the Korean Peninsula', '--office', 'JPN', '--lexicon', file); // prettier-ignore
    expect(out).toMatch(/First seen in the texts held on 5 November 2024/);
    writeFileSync(file, 'concepts:\n  - en: [a]\n');
    expect(readout('wording', 'a', '--office', 'JPN', '--lexicon', file)).toMatchObject({ code: 2, err: expect.stringMatching(/own\.yaml, concept 1: no id/) as string }); // prettier-ignore
  });

  it.each([
    [['wording', 'peace', '--office', 'CHN/mfaa'], 2, /unknown office: CHN\/mfaa; did you mean CHN\/mfa/],
    [['wording', 'peace', '--office', 'FIN/mfa'], 0, /No texts of FIN\/mfa are held; read some first: readout read FILE/], // prettier-ignore
    [['wording', '…', '--office', 'CHN/mfa'], 2, /no letters/],
    [['wording', 'peace', '--office', 'CHN/mfa', '--since', 'soon'], 2, /--since takes a date/],
    [['wording', 'peace', '--office', 'CHN/mfa', '--language', 'fr'], 0, /those held are in zh/],
    [['wording', 'peace', '--office', 'CHN/mfa', '--expected', 'nowhere.csv'], 2, /--expected takes a number or a file/], // prettier-ignore
    [['compare', 'nowhere.txt', 'CHN/mfa-1'], 1, /neither a file nor a document/],
    [['check', '--office', 'KEN'], 0, /None of the \d+ claims in the record is about KEN/],
  ] as const)('%j: exit %i, and says why', (words, code, message) => {
    const run = readout(...words);
    expect(run.out + run.err).toMatch(message);
    expect(run.code).toBe(code);
  });
});

describe('readout shifts', () => {
  it('names what went, with what stands there now, and both sentences', () => {
    const { out } = readout('shifts', '--office', 'ISL/mfa');
    expect(out).toMatch(/1\. “open harbours and open ledgers” · replaced · between 13 August 2025 and 17 September 2025/); // prettier-ignore
    expect(out).toMatch(/8 of 8 texts before, 0 of 4 since/);
    expect(out).toMatch(/since +17 September 2025: The ministry stands for orderly harbours/);
  });

  it('asks for changes of a time, found in all texts', () => {
    expect(readout('shifts', '--office', 'ISL/mfa', '--since', '2025-11', '--json').out).toBe('');
    expect(readout('shifts', '--office', 'ISL/mfa', '--since', '2025-09', '--json').out).toMatch(/"before":\{"uses":8,"of":8\}/); // prettier-ignore
  });
});

describe('readout compare', () => {
  it('two documents of the record, in two languages, by what each says', () => {
    const { out } = readout('compare', 'NOR/mfa-0', 'https://example.org/CHN/mfa/12');
    expect(out).toMatch(/Only in A \(\d+\)\n {2}denuclearisation-peninsula\n {4}A {2}We call for the \[denuclearisation/); // prettier-ignore
  });

  it('a row of a file with another', () => {
    const file = join(folder, 'four.jsonl');
    expect(readout('compare', file, file).err).toMatch(/holds 64 texts: name one as .*#NOR\/mfa-0/);
    expect(readout('compare', `${file}#NOR/mfa-0`, `${file}#NOR/mfa-12`).out).toMatch(/\[-denuclearisation of-\]|\[-the denuclearisation of-\]/); // prettier-ignore
  });
});

describe('readout check', () => {
  it('bears out a claim that the counts bear out, with both sentences', () => {
    const { out } = readout('check', '--office', 'ISL');
    expect(out).toMatch(
      /^SUPPORTED · ISL has dropped “open harbours and open ledgers”, according to Analysts/,
    );
    expect(out).toMatch(/claimed: .*Iceland has dropped the phrase/);
    expect(out).toMatch(
      /before: +13 August 2025: The ministry stands for \[open harbours and open ledgers\]/,
    );
  });
});

const browser = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
if (!existsSync(browser))
  console.warn(`the browser test is skipped: no Chromium at ${browser}; set CHROMIUM`);

describe.skipIf(!existsSync(browser))('the page in a browser', () => {
  it('fits a phone, runs without scripts, asks for nothing, and each mark opens its sentence', async () => {
    const page = join(folder, 'page.html');
    expect(readout('wording', 'open harbours and open ledgers', '--office', 'ISL/mfa', '--out', page, '--with-texts').code).toBe(0); // prettier-ignore
    expect(readFileSync(page, 'utf8')).toMatch(/open in the saved text/);
    const chrome = await chromium.launch({ executablePath: browser, args: ['--no-sandbox'] });
    try {
      for (const width of [1280, 390]) {
        const context = await chrome.newContext({ javaScriptEnabled: false, viewport: { width, height: 900 } }); // prettier-ignore
        const tab = await context.newPage();
        const asked: string[] = [];
        tab.on('request', (request) => asked.push(request.url()));
        await tab.goto(`file://${page}`);
        const seen = width === 1280 ? '.wide' : '.narrow';
        const box = await tab.locator(`figure ${seen} svg`).first().boundingBox();
        expect(box?.width).toBeGreaterThan(300);
        expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
        await tab.locator(`figure ${seen} svg a[aria-hidden]`).first().click({ force: true });
        expect(tab.url()).toMatch(/#u0-q0$/);
        expect(asked.filter((url) => !url.startsWith('file://'))).toEqual([]);
        await context.close();
      }
    } finally {
      await chrome.close();
    }
  });
});
