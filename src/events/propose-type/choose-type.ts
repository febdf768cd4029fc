import type { ScoredType } from './score-types.js';
import type { EventType } from '../../codebook/event-type.js';

const COOPERATION: ReadonlySet<EventType> = new Set<EventType>([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
]);

/**
 * The type to settle on: first whether the parties work with or against each other, by what all types of either side weigh
 * together, then the best type of that side. Three kinds of attack that share the evidence are not to lose to one meeting:
 * to take conflict for cooperation is the worse mistake. Null when nothing was scored.
 */
export function chooseType(scored: readonly ScoredType[]): EventType | null {
  const top = Math.max(...scored.map(({ score }) => score));
  let balance = 0;
  for (const { type, score } of scored) balance += (COOPERATION.has(type) ? 1 : -1) * weigh(score - top);
  return scored.find(({ type }) => COOPERATION.has(type) === balance > 0)?.type ?? scored[0]?.type ?? null;
}

/** e to a power of zero or less, by multiplication alone: `Math.exp` may differ from one machine to another in the last digit. */
function weigh(power: number): number {
  let value = Math.max(0, 1 + power / 256);
  for (let step = 0; step < 8; step++) value *= value;
  return value;
}
