import type { Attribution } from '../attribution.js';
import type { Codebook } from '../codebook/index.js';
import type { AnalysedSentence } from './analysed-sentence.js';
import { speakerOf } from './speaker-of.js';

/**
 * Who speaks in sentences that stand within quotation marks without a verb of saying of their own: the speaker of the
 * sentence before, as long as the paragraph lasts ("…," she said. “It also seized a ship.”). Asked by the sentence's number;
 * null elsewhere. Only sentences within a quotation, and those that it goes back to, are looked into.
 */
export function quotedSayers(
  sentences: readonly AnalysedSentence[],
  text: string,
  codebook: Codebook,
): (index: number) => Attribution | null {
  const goesOn = goOnQuoting(sentences, text);
  const own = new Map<number, Attribution | null>();
  const ownOf = (index: number): Attribution | null => {
    const known = own.get(index);
    if (known !== undefined) return known;
    const sentence = sentences[index];
    const found = sentence === undefined ? null : speakerOf(sentence, text, codebook);
    own.set(index, found);
    return found;
  };
  return (index) => {
    if (goesOn[index] !== true || ownOf(index) !== null) return null;
    for (let at = index; goesOn[at] === true; at--) {
      const speaker = ownOf(at - 1);
      if (speaker !== null) return speaker;
    }
    return null;
  };
}

/** By sentence: whether it begins within quotation marks, or with one, and goes on with a paragraph. */
function goOnQuoting(sentences: readonly AnalysedSentence[], text: string): boolean[] {
  let isOpen = false;
  let end = 0;
  return sentences.map(({ sentence }) => {
    const { start } = sentence;
    const opensParagraph = /\n\s*\n/.test(text.slice(end, start));
    if (opensParagraph) isOpen = false;
    const opensQuoted = isOpen || /^["“]/.test(text.slice(start, start + 1));
    // a closing mark may stand between two sentences
    isOpen = isOpenAfter(text.slice(end, sentence.end), isOpen);
    end = sentence.end;
    return opensQuoted && !opensParagraph;
  });
}

/** Whether a quotation is still open after these words. */
function isOpenAfter(words: string, wasOpen: boolean): boolean {
  let open = wasOpen;
  for (const character of words) {
    if (character === '“') open = true;
    else if (character === '”') open = false;
    else if (character === '"') open = !open;
  }
  return open;
}
