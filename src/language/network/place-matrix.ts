import type { LanguageModel, Section } from '../model/parse-model.js';
import type { NetworkMemory, Reservation } from './memory.js';

/** Weights of the model file that will stand in a network's memory as float32, rows padded to 32 columns. */
export interface Placed {
  readonly at: number;
  readonly rows: number;
  /** Columns with the padding. */
  readonly columns: number;
  readonly fill: (memory: NetworkMemory) => void;
}

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
