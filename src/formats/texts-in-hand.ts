import type { Store } from '../record/store.js';
import type { WordingText } from '../wording/text.js';

/**
 * Texts of the record whose words are fetched when they are wanted: an answer quotes a few of thousands. Whoever reads the
 * words of one that is not in hand gets none, and it is noted; `fetch` brings what was noted.
 */
export class TextsInHand {
  readonly #words = new Map<string, string>();
  readonly #wanted = new Set<string>();

  constructor(private readonly store: Pick<Store, 'textsByKey'>) {}

  /** A text by its head. */
  text(head: Omit<WordingText, 'text'>): WordingText {
    const wordsOf = (): string => this.#wordsOf(head.id);
    return {
      ...head,
      get text() {
        return wordsOf();
      },
    };
  }

  #wordsOf(id: string): string {
    const words = this.#words.get(id);
    if (words === undefined) this.#wanted.add(id);
    return words ?? '';
  }

  /** Fetches the words that were wanted, or those of the texts given; says whether there were any to fetch. */
  async fetch(ids: Iterable<string> = this.#wanted): Promise<boolean> {
    const missing = [...ids].filter((id) => !this.#words.has(id));
    this.#wanted.clear();
    if (missing.length === 0) return false;
    for (const { key, text } of await this.store.textsByKey(missing)) this.#words.set(key, text);
    // one that is gone by now has no words: it is not asked for again
    for (const id of missing) if (!this.#words.has(id)) this.#words.set(id, '');
    return true;
  }

  /** Asks twice where it must: the first time shows which texts will be quoted. For questions that are quick to answer. */
  async answer<Answer>(ask: () => Answer): Promise<Answer> {
    const first = ask();
    return (await this.fetch()) ? ask() : first;
  }
}
