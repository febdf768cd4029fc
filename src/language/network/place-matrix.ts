import type { LanguageModel, Section } from '../model/parse-model.js';
import type { Factor, NetworkMemory, Reservation } from './memory.js';

/** Weights of the model file that will stand in a network's memory as float32, rows padded to 32 columns. */
export interface Placed {
  readonly at: number;
  readonly rows: number;
  /** Columns with the padding. */
  readonly columns: number;
  readonly fill: (memory: NetworkMemory) => void;
}

/** Weights of the model file that vectors will be multiplied with. */
export interface PlacedFactor extends Factor {
  readonly fill: (memory: NetworkMemory) => void;
}

/** More products of 16 and 8 bits might not go into a sum of 32. */
const MOST_FACTOR_ROWS = 512;

export const padded = (columns: number): number => Math.ceil(columns / 32) * 32;

/** Reserves room for a section of the model; `fill` expands it once the memory is there. */
export function placeMatrix(model: LanguageModel, name: string, reservation: Reservation): Placed {
  const section = model.section(name);
  const columns = padded(section.columns);
  const at = reservation.take(section.rows * columns);
  return {
    at,
    rows: section.rows,
    columns,
    fill: (memory) => expand(section, memory.floats(at, section.rows * columns), columns),
  };
}

/** Reserves room for so many rows of a section, all of them at first, and for what is multiplied with them. */
export function placeFactor(
  model: LanguageModel,
  name: string,
  reservation: Reservation,
  first = 0,
  count = model.section(name).rows,
): PlacedFactor {
  const section = model.section(name);
  if (section.scales === null || count > MOST_FACTOR_ROWS)
    throw new Error(`language model: ${name} has ${count} rows or no scales, and cannot be multiplied with`);
  const { scales } = section;
  const rows = Math.ceil(count / 8) * 8;
  const columns = padded(section.columns);
  const at = reservation.take((rows * columns) / 2);
  const scalesAt = reservation.take(rows);
  reservation.takeShortened(rows);
  return {
    at,
    scalesAt,
    rows,
    columns,
    fill: (memory) => {
      memory.floats(scalesAt, count).set(scales.subarray(first, first + count));
      const target = memory.shorts(at, rows * columns);
      for (let row = 0; row < count; row++)
        for (let column = 0; column < section.columns; column++) {
          const block = (column >> 3) * rows * 8 + (row >> 1) * 16;
          target[block + (column & 7) * 2 + (row & 1)] =
            section.values[(first + row) * section.columns + column] ?? 0;
        }
    },
  };
}

function expand(section: Section, target: Float32Array, columns: number): void {
  const { rows, values, scales } = section;
  for (let row = 0; row < rows; row++) {
    const scale = scales?.[row] ?? 1;
    for (let column = 0; column < section.columns; column++)
      target[row * columns + column] = (values[row * section.columns + column] ?? 0) * scale;
  }
}

/** Adds one row of a table to a vector. */
export function addRow(table: Section, row: number, target: Float32Array, from: number): void {
  const { columns, values } = table;
  const scale = table.scales?.[row] ?? 1;
  const start = row * columns;
  for (let i = 0; i < columns; i++)
    target[from + i] = (target[from + i] ?? 0) + (values[start + i] ?? 0) * scale;
}
