import type { Codebook } from '../codebook/index.js';
import type { Token } from '../language/token.js';
import type { Span } from '../span.js';
import type { Act } from './act.js';

/** In tokens: "demilitarised zone", "net - zero emission". */
const LONGEST_CUE = 5;

/** Cue words that stand in a text: from one token up to another, and the contexts that they give. */
interface Cue {
  readonly from: number;
  readonly to: number;
  readonly contexts: readonly string[];
}

/**
 * PLOVER's contexts: those that the rule names, and those whose cue words stand in the act's own words. Words that mean
 * something else (`none`: "artificial intelligence", "Secretary-General") hide the shorter cues inside them.
 */
export function findContexts(act: Act, tokens: readonly Token[], codebook: Codebook): string[] {
  return [...new Set([...act.match.rule.contexts, ...contextsWithin(act.quote, tokens, codebook)])].sort();
}

/** The contexts whose cue words stand within a span. */
export function contextsWithin(span: Span, tokens: readonly Token[], codebook: Codebook): string[] {
  const own = tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  // "forced marriage" is no lemma, "refugee" of "refugees" is
  const cues = [
    ...findCues(own.map((token) => token.lemma.toLowerCase()), codebook),
    ...findCues(own.map((token) => token.text.toLowerCase()), codebook),
  ]; // prettier-ignore
  const hiding = cues.filter(({ contexts }) => contexts.includes('none'));
  const found = cues
    .filter((cue) => !hiding.some((longer) => isInside(cue, longer)))
    .flatMap(({ contexts }) => contexts);
  return [...new Set(found)].filter((one) => one !== 'none').sort();
}

function findCues(words: readonly string[], codebook: Codebook): Cue[] {
  const cues: Cue[] = [];
  for (let from = 0; from < words.length; from++)
    for (let to = from + 1; to <= from + LONGEST_CUE && to <= words.length; to++) {
      const contexts = codebook.contexts.get(words.slice(from, to).join(' '));
      if (contexts !== undefined) cues.push({ from, to, contexts });
    }
  return cues;
}

function isInside(cue: Cue, longer: Cue): boolean {
  return cue.from >= longer.from && cue.to <= longer.to && cue.to - cue.from < longer.to - longer.from;
}
