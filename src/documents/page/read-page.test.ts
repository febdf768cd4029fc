import { describe, expect, it } from 'vitest';
import { NOTHING_GIVEN } from '../given.js';
import { readPage } from '../read-page.js';
import { readUrlDate } from './read-url-date.js';
import { tameMarkup } from './tame-markup.js';

const FIRST =
  'The ministers of Norland and Sudland met in Oslo on Monday, and agreed to open the bridge, which the storm had closed.';
const SECOND =
  'They will meet again in spring, the host’s office said, and talk of fish, of trade, and of the price of both.';

function page(head: string, inside: string, url: string | null = null) {
  const html = `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${inside}</article></body></html>`;
  return readPage(html, { path: null, url }, { given: NOTHING_GIVEN, line: null });
}

describe('readPage', () => {
  it('keeps the article, tells its parts and leaves the menu out', () => {
    const read = page(
      '<meta property="og:title" content="Ministers meet | Example News"><meta property="og:site_name" content="Example News">',
      `<h1>Ministers meet</h1><figure><img src="a.jpg"><figcaption>The bridge on 5 May 2026. Anna Berg/AP</figcaption></figure>
       <p>${FIRST}</p><h2>The bridge</h2><p>${SECOND}</p><p>Read more</p><p><a href="/b">Fish grow dear in the north</a></p>`,
      'https://example.org/2026/05/06/ministers',
    );
    const { document } = read;
    expect(document).toMatchObject({
      title: 'Ministers meet',
      publisher: 'Example News',
      publishedOn: '2026-05-06',
      language: 'en',
    });
    const body = document?.blocks
      .filter((block) => block.part === 'body')
      .map((block) => document.text.slice(block.start, block.end));
    expect(body).toEqual([FIRST, SECOND]);
    expect(document?.text).not.toContain('Home');
    const [picture] = document?.pictures ?? [];
    expect(picture?.credit).toBe('Anna Berg/AP');
    expect(document?.text.slice(picture?.caption.start, picture?.caption.end)).toBe(
      'The bridge on 5 May 2026.',
    );
  });

  it('JSON-LD comes first; a time in UTC yields to the local day in the address', () => {
    const data =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Ministers&#8217; day","datePublished":"2026-05-07T02:00:00Z","publisher":{"name":"Example Wire"},"author":[{"name":"Anna Berg"}],"keywords":"bridge, fish"}]}</script>';
    const read = page(data, `<p>${FIRST}</p><p>${SECOND}</p>`, 'https://example.org/2026/05/06/a');
    expect(read.document).toMatchObject({
      title: 'Ministers’ day',
      publisher: 'Example Wire',
      publishedOn: '2026-05-06',
      kind: 'article',
      tags: ['bridge', 'fish'],
    });
    expect(read.author).toBe('Anna Berg');
  });

  it('a block quote is quotation, a line under the title is recap', () => {
    const read = page(
      '',
      `<p class="standfirst">What the day in Oslo brought.</p><p>${FIRST}</p><blockquote><p>We are glad of the bridge.</p></blockquote><p>${SECOND}</p>`,
    );
    expect(read.document?.blocks.map((block) => block.part)).toEqual(['recap', 'body', 'quotation', 'body']);
  });

  it('a page without text is an issue', () => {
    expect(page('', '')).toMatchObject({ document: null, issues: [{ code: 'unreadable-page' }] });
  });

  it('survives what is nested without end, and says what it did', () => {
    const html = `<html><body>${'<div>'.repeat(100_000)}<p>${FIRST}</p>`;
    const read = readPage(html, { path: null, url: null }, { given: NOTHING_GIVEN, line: null });
    expect(read.document?.text).toBe(FIRST);
    expect(read.issues[0]?.code).toBe('unreadable-page');
  });
});

describe('tameMarkup', () => {
  it('takes scripts, comments and depth out, and leaves the text', () => {
    const { html } = tameMarkup(
      `<p>a</p><script>if (a < b) {}</script><!-- <p>c</p> --><style>p{}</style>${'<div>'.repeat(500)}<b>x</b>`,
    );
    expect(html).toContain('<p>a</p>');
    expect(html).toContain('x');
    expect(html).not.toMatch(/script|style|<p>c/);
    expect(html.match(/<div>/g)).toHaveLength(128);
  });
});

describe('readUrlDate', () => {
  it.each([
    ['https://example.org/2026/01/07/title', '2026-01-07'],
    ['https://example.org/news/2026-01-07-title', '2026-01-07'],
    ['https://example.org/world/2026/jan/07/title', '2026-01-07'],
    ['https://example.org/a/20260107/title.html', '2026-01-07'],
    ['https://example.org/2026/01/title', '2026-01'],
    ['https://example.org/story/12345678', null],
    ['https://example.org/2026/13/45/', null],
  ])('%s: %s', (url, date) => expect(readUrlDate(url)).toBe(date));
});
