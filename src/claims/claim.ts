import type { Attribution } from '../attribution.js';
import type { EventDate } from '../events/event.js';
import type { TextSpan } from '../span.js';

/** What a text says about an office's wording. */
export interface WordingClaim {
  readonly id: string;
  readonly about: 'wording';
  readonly office: string;
  readonly formula: string;
  readonly change: 'introduced' | 'dropped' | 'faded' | 'grown' | 'replaced' | 'returned';
  readonly degree: string | null;
  readonly scope: string | null;
  readonly replacement: string | null;
  readonly date: EventDate | null;
  readonly attribution: Attribution | null;
  readonly quote: TextSpan;
  readonly why: readonly string[];
}

/** What a text says about how two states' ties stand or have moved. */
export interface TiesClaim {
  readonly id: string;
  readonly about: 'ties';
  readonly pair: readonly [string, string];
  readonly change: 'warmed' | 'cooled' | 'broken' | 'restored' | 'strained' | 'stable';
  readonly period: EventDate | null;
  readonly date: EventDate | null;
  readonly attribution: Attribution | null;
  readonly quote: TextSpan;
  readonly why: readonly string[];
}

export type Claim = WordingClaim | TiesClaim;
