import type { Span } from './span.js';

/** Who says that it is so; `via` nests: "experts", via the South China Morning Post. */
export interface Attribution extends Span {
  readonly text: string;
  /** The entity's id, as `CHN`; null for "analysts" and for whom we do not know. */
  readonly id: string | null;
  readonly via: Attribution | null;
}
