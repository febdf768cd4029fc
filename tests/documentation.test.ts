import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatCodebookChapter } from '../src/formats/codebook-chapter.js';
import { loadCodebookRows } from '../src/loading/load-codebook.js';
import { inPackage } from '../src/loading/package-root.js';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'examples/README.md',
  ...markdownIn('docs'),
  ...markdownIn('training'),
  ...markdownIn('models'),
];

function markdownIn(folder: string): string[] {
  return readdirSync(inPackage(folder), { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory()
      ? markdownIn(join(folder, entry.name))
      : entry.name.endsWith('.md')
        ? [join(folder, entry.name)]
        : [],
  );
}

const COMMANDS = [
  'read',
  'events',
  'brief',
  'wording',
  'shifts',
  'compare',
  'check',
  'explain',
  'reread',
  'codebook',
  'evaluate',
  '--help',
];

describe.each(pages)('%s', (page) => {
  const text = readFileSync(inPackage(page), 'utf8');

  it('links to files that are there', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map((match) => match[1] ?? '');
    const missing = links.filter((link) => !existsSync(join(dirname(inPackage(page)), link)));
    expect(missing).toEqual([]);
  });

  it('names no path of a machine', () => {
    expect(text).not.toMatch(/(?:^|[\s`(])\/(?:work|tmp|root|home)\/[a-z]/m);
  });
});

describe('the README', () => {
  const readme = readFileSync(inPackage('README.md'), 'utf8');

  it('uses only commands that there are', () => {
    const used = [...readme.matchAll(/npx readout ([a-z-]+)/g)].map((match) => match[1] ?? '');
    expect(used.length).toBeGreaterThan(5);
    expect(used.filter((word) => !COMMANDS.includes(word))).toEqual([]);
  });

  it('shows one line that sets up and runs, and one that sets up and tests', () => {
    expect(readme).toMatch(/npm ci && npx readout read examples && npx readout brief/);
    expect(readme).toMatch(/npm ci && npm test/);
  });
});

describe('docs/codebook.md', () => {
  it('is what the tables say: renewed by `npm run docs`', () => {
    expect(readFileSync(inPackage('docs', 'codebook.md'), 'utf8')).toBe(
      formatCodebookChapter(loadCodebookRows()),
    );
  });
});
