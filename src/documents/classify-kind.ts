import { isAgency } from './data/agencies.js';
import { KIND_NAMES, KIND_TITLES, PRESS_NAMES } from './data/kinds.js';
import type { Block, DocumentKind, Picture } from './document.js';
import { DATELINE } from './find-dateline.js';

interface Evidence {
  /** What the source calls the text. */
  readonly given: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
}

const KINDS: ReadonlySet<string> = new Set<DocumentKind>([
  'article', 'readout', 'joint-statement', 'statement', 'transcript', 'report', 'speech', 'unknown',
]); // prettier-ignore

/** An exact kind of ours settles it. */
function isKind(value: string | null): value is DocumentKind {
  return value !== null && KINDS.has(value);
}

/**
 * What form a text has. A kind of ours given beside it settles it; a title that names its form ("Readout of …") comes
 * before what the source calls it ("statements-releases"), for those are drawers that hold several forms; then the
 * form of the text itself. `unknown` where nothing says.
 */
export function classifyKind(evidence: Evidence): DocumentKind {
  const { given, title, text, blocks } = evidence;
  if (isKind(given)) return given;
  const isNews = DATELINE.test(text.slice(0, 300)) || isAgency(evidence.publisher ?? '') || PRESS_NAMES.test(evidence.publisher ?? '') || evidence.pictures.some((picture) => isAgency(picture.credit ?? '')); // prettier-ignore
  const headline = title ?? headlineOf(text, blocks);
  const byTitle = KIND_TITLES.find((row) => row.pattern.test(headline.slice(0, 400)));
  if (byTitle && !isNews) return byTitle.kind;
  const byName = given === null ? undefined : KIND_NAMES.find((row) => row.pattern.test(given.slice(0, 100)));
  if (byName) return byName.kind;
  if (isNews) return 'article';
  const questions = blocks.filter((block) => block.part === 'question').length;
  return questions >= 2 ? 'transcript' : 'unknown';
}

function headlineOf(text: string, blocks: readonly Block[]): string {
  const block = blocks.find((candidate) => candidate.part === 'headline');
  return block ? text.slice(block.start, block.end) : '';
}
