/**
 * Verbs that are written with a hyphen and make no sense apart: "test-fired a missile" is one act of one doer, not the
 * firing of a test. The treebanks cut them; a sentence that is cut there loses its subject.
 */
const VERBS = [
  'test-fire', 'test-launch', 'flight-test', 'tear-gas', 'pepper-spray', 'baton-charge', 'machine-gun', 'carpet-bomb', 'dive-bomb',
  'car-bomb', 'letter-bomb', 'fire-bomb', 'booby-trap', 'air-drop', 'air-lift', 'court-martial', 'cross-examine', 'fact-check', 'cold-shoulder',
  'hero-worship', 'self-immolate', 'spear-phish', 'strong-arm', 'arm-twist', 'gang-rape', 'pistol-whip', 'ill-treat', 'press-gang',
  'hunger-strike', 'green-light', 'black-list', 'forward-deploy', 'witch-hunt', 'tongue-lash', 'stone-wall', 'fast-track', 'sabre-rattle',
  'back-pedal', 'horse-trade', 'short-list', 'double-cross', 'water-cannon', 'u-turn', 'pooh-pooh', 'fact-find', 'force-feed', 'stop-search',
] as const; // prettier-ignore

/** Nouns made of a verb and its particle: a sit-in is no sitting in something. */
const PARTICLE_NOUN =
  '(?:sit|die|walk|pull|round|build|call|cut|shoot|stand|write|break|hold|sell|show|face|lock|lay|take|crack|clamp|stay|sick|run|climb|stop|draw|push|stake|flare|fall|set|lead|stare|drop|drive|break|mop|call|hand|roll)[\\-\\u2010\\u2011](?:in|out|off|up|down|back|over|away)s?';

/** One of these verbs in any of its forms, or such a noun, at the beginning of a word. */
export const WHOLE_WORD = new RegExp(
  `(?:${VERBS.map(formsOf).join('|')}|${PARTICLE_NOUN})(?![\\p{L}\\p{N}\\-\\u2010\\u2011])`,
  'iuy',
);

/** `test-fire` → `test[-‐‑]fir(?:e|es|ed|ing)`; `air-drop` → `air[-‐‑]drop(?:s|ped|ping)?`. */
function formsOf(verb: string): string {
  const [first = '', last = ''] = verb.split('-');
  const lead = `${first}[\\-\\u2010\\u2011]`;
  if (last.endsWith('e')) return `${lead}${last.slice(0, -1)}(?:e|es|ed|ing)`;
  if (/(?:sh|ch|s|x)$/.test(last)) return `${lead}${last}(?:es|s?ed|s?ing|ses)?`;
  const final = last.slice(-1);
  return `${lead}${last}(?:s|${final}?ed|${final}?ing)?`;
}
