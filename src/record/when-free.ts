import { setTimeout as wait } from 'node:timers/promises';

/**
 * Does something with SQLite as soon as no other connection is in the way, for `waitMs` at most; then throws what SQLite
 * said. It waits without holding up the process: SQLite's own waiting would, and the other connection may be in it.
 */
export async function whenFree<Answer>(
  waitMs: number,
  work: () => Answer | Promise<Answer>,
): Promise<Answer> {
  const start = performance.now();
  for (let pause = 1; ; pause = Math.min(pause * 2, 50)) {
    try {
      return await work();
    } catch (error) {
      if (!isBusy(error) || performance.now() - start > waitMs) throw error;
      await wait(pause);
    }
  }
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code));
