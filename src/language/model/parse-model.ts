/** One array of a model file: rows of small integers with a scale each, or plain numbers. */
export interface Section {
  readonly rows: number;
  readonly columns: number;
  readonly values: Int8Array | Float32Array | Uint32Array;
  /** Value of one step of each row; null for plain numbers. */
  readonly scales: Float32Array | null;
}

/** A model of one language: symbols, tables and weights, as views on the bytes of its file. */
export interface LanguageModel {
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  /** Labels of the parser's actions; action 0 shifts, `rootAction` attaches the root, arcs to the left come before. */
  readonly actions: readonly number[];
  readonly rootAction: number;
  readonly tagger: NetworkShape;
  readonly parser: NetworkShape & { readonly hidden: number };
  /** Lemmas that the rules would get wrong: `went|VBD` is `go`. */
  readonly lemmas: ReadonlyMap<string, string>;
  section(name: string): Section;
}

export interface NetworkShape {
  readonly width: number;
  readonly dilations: readonly number[];
}

interface Header {
  readonly tags: string[];
  readonly labels: string[];
  readonly actions: number[];
  readonly rootAction: number;
  readonly tagger: NetworkShape;
  readonly parser: NetworkShape & { readonly hidden: number };
  readonly lemmas: Record<string, string>;
  readonly sections: readonly {
    readonly name: string; readonly type: 'i8' | 'f32' | 'u32'; readonly rows: number; readonly columns: number; readonly at: number;
  }[]; // prettier-ignore
}

export const MAGIC = 'READOUT1';
const ALIGNMENT = 64;
const BYTES = { i8: 1, f32: 4, u32: 4 } as const;

/**
 * Reads a model file: eight letters, the header's length (32 bits, little-endian), the header as JSON, the sections.
 * The bytes are not copied and may lie in a `SharedArrayBuffer`, but they must begin at a multiple of 4.
 * @throws when the bytes are no such file.
 */
export function parseModel(bytes: Uint8Array): LanguageModel {
  const magic = String.fromCharCode(...bytes.slice(0, MAGIC.length));
  if (magic !== MAGIC) throw new Error(`not a language model: begins with ${JSON.stringify(magic)}`);
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const length = new DataView(aligned.buffer, aligned.byteOffset).getUint32(MAGIC.length, true);
  // slice: TextDecoder refuses shared memory
  const header = JSON.parse(new TextDecoder().decode(aligned.slice(12, 12 + length))) as Header;
  const base = aligned.byteOffset + Math.ceil((12 + length) / ALIGNMENT) * ALIGNMENT;
  const sections = new Map<string, Section>();
  for (const { name, type, rows, columns, at } of header.sections) {
    const start = base + at;
    const count = rows * columns;
    const buffer = aligned.buffer;
    if (start + count * BYTES[type] > aligned.byteOffset + aligned.byteLength)
      throw new Error(`language model cut short: ${name}`);
    if (type === 'f32' || type === 'u32') {
      const values =
        type === 'f32' ? new Float32Array(buffer, start, count) : new Uint32Array(buffer, start, count);
      sections.set(name, { rows, columns, values, scales: null });
    } else {
      const values = new Int8Array(buffer, start, count);
      const scales = new Float32Array(buffer, start + Math.ceil(count / 4) * 4, rows);
      sections.set(name, { rows, columns, values, scales });
    }
  }
  const { tags, labels, actions, rootAction, tagger, parser, lemmas } = header;
  return {
    tags,
    labels,
    actions,
    rootAction,
    tagger,
    parser,
    lemmas: new Map(Object.entries(lemmas)),
    section: (name) => {
      const section = sections.get(name);
      if (!section) throw new Error(`language model without ${name}`);
      return section;
    },
  };
}
