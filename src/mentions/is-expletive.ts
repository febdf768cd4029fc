import { bareAt, type Layout } from './lay-out.js';

/** Whether the tree has an "it" that stands for nobody: "it takes years to agree". "its" and "itself" are never empty. */
export function isExpletive(layout: Layout, word: number): boolean {
  if (bareAt(layout, word) !== 'it') return false;
  const token = layout.tokens[layout.tokenOf[word] ?? -1];
  if (token?.deprel !== 'expl') return false;
  // "it takes note of the truce", "it sees merit in talks": who does something to a thing is somebody
  return !layout.tokens.some(({ head, deprel }) => head === token.head && deprel === 'obj');
}
