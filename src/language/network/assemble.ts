/**
 * Just enough of a WebAssembly assembler for `kernel.ts`: instructions are arrays of bytes, blocks are functions of
 * arrays. Opcodes are from the WebAssembly core specification 2.0, section 5.4.
 */
export type Code = readonly number[];

export function unsigned(value: number): Code {
  const bytes: number[] = [];
  let rest = value >>> 0;
  do {
    const low = rest & 0x7f;
    rest >>>= 7;
    bytes.push(rest === 0 ? low : low | 0x80);
  } while (rest !== 0);
  return bytes;
}

function signed(value: number): Code {
  const bytes: number[] = [];
  let rest = value;
  for (;;) {
    const low = rest & 0x7f;
    rest >>= 7;
    if ((rest === 0 && (low & 0x40) === 0) || (rest === -1 && (low & 0x40) !== 0)) return [...bytes, low];
    bytes.push(low | 0x80);
  }
}

const float = (value: number): Code => [...new Uint8Array(Float32Array.of(value).buffer)];
const all = (...parts: readonly Code[]): Code => parts.flat();
const at = (offset: number, align: number): Code => [align, ...unsigned(offset)];

/** A local variable or parameter, by number. */
export const get = (local: number): Code => [0x20, ...unsigned(local)];
export const set = (local: number, value: Code): Code => [...value, 0x21, ...unsigned(local)];
export const int = (value: number): Code => [0x41, ...signed(value)];
export const add = (a: Code, b: Code): Code => all(a, b, [0x6a]);
export const subtract = (a: Code, b: Code): Code => all(a, b, [0x6b]);
export const times = (a: Code, b: Code): Code => all(a, b, [0x6c]);
export const lessThan = (a: Code, b: Code): Code => all(a, b, [0x48]);
export const atLeast = (a: Code, b: Code): Code => all(a, b, [0x4e]);
export const loadInt = (address: Code, offset = 0): Code => all(address, [0x28], at(offset, 2));
export const storeInt = (address: Code, value: Code, offset = 0): Code =>
  all(address, value, [0x36], at(offset, 2));
/** 1 where the number is not 0, else 0. */
export const isSome = (a: Code): Code => all(a, [0x45, 0x45]);

/** Four 32-bit floats side by side. */
export const load4 = (address: Code, offset = 0): Code => all(address, [0xfd, 0x00], at(offset, 2));
export const store4 = (address: Code, value: Code, offset = 0): Code =>
  all(address, value, [0xfd, 0x0b], at(offset, 2));
export const spread = (address: Code, offset = 0): Code => all(address, [0xfd, 0x09], at(offset, 2));
export const zero4: Code = [0xfd, 0x0c, ...Array<number>(16).fill(0)];
export const add4 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xe4, 0x01]);
export const times4 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xe6, 0x01]);
export const over4 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xe7, 0x01]);
export const max4 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xe9, 0x01]);
export const size4 = (a: Code): Code => all(a, [0xfd, 0xe0, 0x01]);
export const same4 = (value: number): Code => all([0x43], float(value), [0xfd, 0x13]);
/** The greatest of the four, four times. */
export const greatest4 = (local: number): Code => {
  const lane = (l: number): Code => all(get(local), [0xfd, 0x1f, l]);
  return all(lane(0), lane(1), [0x97], lane(2), lane(3), [0x97, 0x97, 0xfd, 0x13]);
};
/** Writes the first of the four. */
export const storeFirst = (address: Code, value: Code): Code =>
  all(address, value, [0xfd, 0x1f, 0, 0x38], at(0, 2));

/** Four 32-bit integers side by side. */
export const float4 = (a: Code): Code => all(a, [0xfd, 0xfa, 0x01]);
export const addInts4 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xae, 0x01]);
export const lowHalves = (a: Code): Code =>
  all(a, [0xfd, 0x0c, ...[0, 1, 2, 3].flatMap(() => [0xff, 0xff, 0, 0])], [0xfd, 0x4e]);

/** Eight 16-bit integers of two times four of 32 bits, none of more than 16, and the sums of the products of neighbours, four of 32 bits. */
export const narrow8 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0x86, 0x01]);
export const dot8 = (a: Code, b: Code): Code => all(a, b, [0xfd, 0xba, 0x01]);

/** Repeats `body` while `condition`, looked at first. */
export const whileTrue = (condition: Code, ...body: readonly Code[]): Code =>
  all([0x02, 0x40, 0x03, 0x40], condition, [0x45, 0x0d, 1], ...body, [0x0c, 0, 0x0b, 0x0b]);
/** Repeats `body` until `condition` is false, looked at last: the body runs at least once. */
export const repeatWhile = (condition: Code, ...body: readonly Code[]): Code =>
  all([0x03, 0x40], ...body, condition, [0x0d, 0, 0x0b]);

export interface FunctionCode {
  readonly name: string;
  /** All parameters are 32-bit integers. */
  readonly parameters: number;
  readonly integers: number;
  readonly vectors: number;
  readonly body: Code;
}

/** A module that imports its memory as `env.memory` and exports the functions by name. */
export function assembleModule(functions: readonly FunctionCode[]): Uint8Array<ArrayBuffer> {
  const section = (id: number, items: readonly Code[]): Code => {
    const content = all(unsigned(items.length), ...items);
    return all([id], unsigned(content.length), content);
  };
  const text = (name: string): Code =>
    all(
      unsigned(name.length),
      Array.from(name, (letter) => letter.charCodeAt(0)),
    );
  const types = functions.map((f) =>
    all([0x60], unsigned(f.parameters), Array<number>(f.parameters).fill(0x7f), [0]),
  );
  const codes = functions.map((f) => {
    const content = all([2], unsigned(f.integers), [0x7f], unsigned(f.vectors), [0x7b], f.body, [0x0b]);
    return all(unsigned(content.length), content);
  });
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, types),
    ...section(2, [all(text('env'), text('memory'), [0x02, 0x00, 0x01])]),
    ...section(
      3,
      functions.map((_, i) => unsigned(i)),
    ),
    ...section(
      7,
      functions.map((f, i) => all(text(f.name), [0x00], unsigned(i))),
    ),
    ...section(10, codes),
  ]);
}
