import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EVENT_TYPES, type EventType } from '../../src/codebook/event-type.js';

/** One row of `examples/*.tsv`: a type, and a sentence with `<s>…</s>` and `<t>…</t>`. */
export interface Example {
  readonly type: EventType;
  readonly marked: string;
}

const TYPES: ReadonlySet<string> = new Set(EVENT_TYPES);

/**
 * The examples of a folder, files in the order of their names; a sentence that stands twice with the same marks counts once.
 * @throws Error that names file and line, when a type is unknown, a mark is missing, or a sentence stands
 * under two types.
 */
export function readExamples(folder: string): Example[] {
  const seen = new Map<string, string>();
  const files = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .flatMap((line, index) => {
        if (line.trim() === '' || line.startsWith('#')) return [];
        const [type = '', marked = ''] = line.split('\t');
        if (!TYPES.has(type)) throw new Error(`${name}:${index + 1}: unknown event type: ${type}`);
        if (!/<([st])>[^<]+<\/\1>/.test(marked)) throw new Error(`${name}:${index + 1}: no party marked`);
        const before = seen.get(marked);
        if (before !== undefined && before !== type)
          throw new Error(`${name}:${index + 1}: stands under ${before} too`);
        if (before !== undefined) return [];
        seen.set(marked, type);
        return [{ type: type as EventType, marked }];
      }),
  );
}
