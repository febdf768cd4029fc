import { readOwnRows } from '../loading/own-rows.js';
import { useOwnRows } from '../loading/rows-in-use.js';
import { WrongUse } from './trouble.js';

/**
 * Loads all tables of this process with the rows of a user's folder. What is wrong with which row is said on standard
 * error; the rest is used.
 * @returns whether every row could be used
 */
export function useFolder(folder: string): boolean {
  const read = attempt(folder);
  for (const { where, message } of read.trouble) console.error(`${folder}/${where}: ${message}`);
  if (read.trouble.length > 0) console.error(`${folder}: these rows were left out; the rest is used`);
  useOwnRows(read.rows);
  return read.trouble.length === 0;
}

function attempt(folder: string): ReturnType<typeof readOwnRows> {
  try {
    return readOwnRows(folder);
  } catch (error) {
    throw new WrongUse(error instanceof Error ? error.message : String(error));
  }
}
