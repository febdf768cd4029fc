import { eld } from 'eld/extrasmall';
import { ENGLISH_FUNCTION_WORDS } from './data/english-function-words.js';
import { SCRIPTS } from './data/scripts.js';

/** As much of a text as is looked at, spread over its length: enough for any language, and cheap for a book. */
const SAMPLE_LENGTH = 3000;
/** Measured on our own examples: news has 35–50 % of such words, other languages' Latin text below 8 %. */
const ENGLISH_SHARE = 0.2;

/** Three stretches of a long text, so that an English foreword does not decide. */
function sampleOf(text: string): string {
  if (text.length <= SAMPLE_LENGTH) return text;
  const third = SAMPLE_LENGTH / 3;
  const middle = Math.floor(text.length / 2);
  return [text.slice(0, third), text.slice(middle, middle + third), text.slice(-third)].join('\n');
}

function scriptLanguage(sample: string, letters: number): string | null {
  for (const { pattern, share, language } of SCRIPTS) {
    const count = sample.match(pattern)?.length ?? 0;
    if (count > 0 && count >= letters * share) return language;
  }
  return null;
}

/**
 * The language of a text, as BCP 47, or null where it cannot be told: fewer than two letters' worth of words, or words
 * of no language that the detector is sure of. By script where the script says it (Hangul, kana, Han, Thai …), by
 * function words for English, else by eld's n-grams (60 languages; 99.6 % of single sentences, measured).
 */
export function identifyLanguage(text: string): string | null {
  const sample = sampleOf(text).replace(/https?:\S+|\S+@\S+/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 2) return null;
  const byScript = scriptLanguage(sample, letters);
  if (byScript !== null) return byScript;

  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const english = words.filter((word) => ENGLISH_FUNCTION_WORDS.has(word)).length;
  if (english >= 2 && english >= words.length * ENGLISH_SHARE) return 'en';
  const detected = eld.detect(sample);
  if (detected.language !== '' && detected.isReliable()) return detected.language;
  if (english >= 1 && english >= words.length * ENGLISH_SHARE) return 'en';
  return isNearlyEnglish(sample, words.length, detected.getScores()) ? 'en' : null;
}

/**
 * "Burundian soldiers massacred 200 Rwandan refugees.": a sentence of names without a word of grammar, which n-grams take for
 * English nearly as well as for the language that they would rather name.
 */
function isNearlyEnglish(sample: string, words: number, scores: Readonly<Record<string, number>>): boolean {
  const best = Math.max(0, ...Object.values(scores));
  return words >= 3 && words <= 30 && /^[\x20-\x7E\s]+$/.test(sample) && (scores['en'] ?? 0) >= 0.8 * best;
}
