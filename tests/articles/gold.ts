import { readFileSync } from 'node:fs';
import { inPackage } from '../../src/loading/package-root.js';
import type { EventType, Status } from '../../src/codebook/event-type.js';

/** An event as the annotator read it. `README.md` beside this file says what each field means. */
export interface GoldEvent {
  readonly id: string;
  readonly source: readonly string[];
  readonly target: readonly string[];
  readonly event: EventType;
  readonly date: string | null;
  readonly status: Status;
  readonly attribution: string | null;
  readonly quote: string;
  readonly tier: 'core' | 'soft' | 'background';
  readonly symmetric: boolean;
  readonly also_ok?: {
    readonly event?: readonly EventType[];
    readonly status?: readonly Status[];
    readonly date?: readonly (string | null)[];
    readonly source?: readonly (readonly string[])[];
    readonly target?: readonly (readonly string[])[];
    readonly attribution?: readonly (string | null)[];
  };
  readonly also_quotes?: readonly string[];
  readonly merge_ok_with?: readonly string[];
  readonly note?: string;
}

interface Statement {
  readonly id: string;
  readonly quote: string;
}

/**
 * Which articles: the first eighteen, or those written later by somebody who had never seen a reading. No rule is shaped on
 * the fourth and the sixth: nobody looks at what is missed there.
 */
export const ARTICLE_SETS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/** Those whose misses are never printed. */
export const KEPT_BACK: ReadonlySet<string> = new Set(['fourth', 'sixth']);
/** Those whose gold stands in a file of its own. */
const BLIND: ReadonlySet<string> = new Set(['fifth', 'sixth']);
export type ArticleSet = (typeof ARTICLE_SETS)[number];

/** One article's annotation. */
export interface GoldArticle {
  readonly id: string;
  /** Absent from the first eighteen. */
  readonly set?: ArticleSet;
  readonly file: string;
  readonly title: string;
  readonly date: string;
  readonly events: readonly GoldEvent[];
  readonly commitments: readonly (Statement & { readonly parties: readonly string[] })[];
  readonly positions: readonly (Statement & { readonly holder: readonly string[] })[];
  readonly wording: readonly (Statement & { readonly actor: readonly string[]; readonly term: string })[];
  readonly negatives: readonly { readonly quote: string; readonly why: string }[];
}

/** Annotated articles, and which other ids and names stand for a body of the gold. */
export interface Gold {
  readonly meta: {
    readonly bodies: Readonly<Record<string, { readonly ids: readonly string[]; readonly names: string }>>;
  };
  readonly articles: readonly GoldArticle[];
}

export const articlePath = (file: string): string => inPackage('tests', 'articles', file);

/** The articles of one set, so that each is scored apart. */
export function readGold(wanted: ArticleSet = 'first'): Gold {
  const file = BLIND.has(wanted) ? 'gold-blind.json' : 'gold.json';
  const gold = JSON.parse(readFileSync(articlePath(file), 'utf8')) as Gold;
  return { ...gold, articles: gold.articles.filter(({ set = 'first' }) => set === wanted) };
}
