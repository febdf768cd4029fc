/**
 * The state of an arc-hybrid parse: a stack, the words not yet read, and the arcs so far. Words count from 1; 0 is the
 * root, `count + 1` stands for "none". Shift moves the next word to the stack; a left arc makes the next word the head
 * of the stack's top, a right arc the word below it. (Kuhlmann, Gómez-Rodríguez and Satta 2011.)
 */
export interface ParseState {
  count: number;
  depth: number;
  next: number;
  readonly stack: Int32Array;
  readonly head: Int32Array;
  readonly label: Int32Array;
  readonly left1: Int32Array;
  readonly left2: Int32Array;
  readonly right1: Int32Array;
  readonly right2: Int32Array;
  readonly lefts: Int32Array;
  readonly rights: Int32Array;
}

/** What may be done, as bits. */
export const SHIFT = 1;
export const LEFT = 2;
export const RIGHT = 4;
export const ROOT = 8;

/** Words of the state that the network looks at. */
export const SLOTS = 12;
/** Small facts that it looks at: labels of seven children, two distances, three valencies. */
export const SIGNS = 12;

export function makeParseState(most: number): ParseState {
  const numbers = () => new Int32Array(most + 2);
  return {
    count: 0, depth: 0, next: 0, stack: numbers(), head: numbers(), label: numbers(), left1: numbers(), left2: numbers(),
    right1: numbers(), right2: numbers(), lefts: numbers(), rights: numbers(),
  }; // prettier-ignore
}

export function startParse(state: ParseState, count: number): void {
  state.count = count;
  state.depth = 1;
  state.next = 1;
  state.stack[0] = 0;
  const to = count + 2;
  state.head.fill(-1, 0, to);
  state.label.fill(-1, 0, to);
  for (const list of [state.left1, state.left2, state.right1, state.right2]) list.fill(count + 1, 0, to);
  state.lefts.fill(0, 0, to);
  state.rights.fill(0, 0, to);
}

export function isFinished(state: ParseState): boolean {
  return state.next > state.count && state.depth === 1;
}

export function allowedActions(state: ParseState): number {
  const more = state.next <= state.count;
  let can = 0;
  if (more) can |= SHIFT;
  if (more && state.depth > 1) can |= LEFT;
  if (state.depth > 2) can |= RIGHT;
  else if (state.depth === 2 && !more) can |= ROOT;
  return can;
}

export function shift(state: ParseState): void {
  state.stack[state.depth++] = state.next++;
}

export function arcLeft(state: ParseState, label: number): void {
  const child = state.stack[--state.depth] ?? 0;
  const head = state.next;
  state.label[child] = label;
  state.head[child] = head;
  state.left2[head] = state.left1[head] ?? 0;
  state.left1[head] = child;
  state.lefts[head] = (state.lefts[head] ?? 0) + 1;
}

export function arcRight(state: ParseState, label: number): void {
  const child = state.stack[--state.depth] ?? 0;
  const head = state.stack[state.depth - 1] ?? 0;
  state.label[child] = label;
  state.head[child] = head;
  state.right2[head] = state.right1[head] ?? 0;
  state.right1[head] = child;
  state.rights[head] = (state.rights[head] ?? 0) + 1;
}

/** Fills in the words and facts that the network decides by. */
export function lookAtState(state: ParseState, slots: Int32Array, signs: Int32Array): void {
  const { stack, depth, next, count, label } = state;
  const none = count + 1;
  const s0 = stack[depth - 1] ?? none;
  const s1 = depth > 1 ? (stack[depth - 2] ?? none) : none;
  const b0 = next <= count ? next : none;
  slots[0] = s0;
  slots[1] = s1;
  slots[2] = depth > 2 ? (stack[depth - 3] ?? none) : none;
  slots[3] = b0;
  slots[4] = next + 1 <= count ? next + 1 : none;
  slots[5] = state.left1[s0] ?? none;
  slots[6] = state.right1[s0] ?? none;
  slots[7] = state.left1[s1] ?? none;
  slots[8] = state.right1[s1] ?? none;
  slots[9] = state.left1[b0] ?? none;
  slots[10] = state.left2[s0] ?? none;
  slots[11] = state.right2[s1] ?? none;
  for (let i = 0; i < 7; i++) signs[i] = (label[slots[5 + i] ?? none] ?? -1) + 1;
  signs[7] = b0 === none ? 0 : distance(b0 - s0);
  signs[8] = s1 === none ? 0 : distance(s0 - s1);
  signs[9] = Math.min(5, state.lefts[s0] ?? 0);
  signs[10] = Math.min(5, state.rights[s0] ?? 0);
  signs[11] = Math.min(5, state.rights[s1] ?? 0);
}

function distance(words: number): number {
  return words > 10 ? 7 : words > 5 ? 6 : words;
}
