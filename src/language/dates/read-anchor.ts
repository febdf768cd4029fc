import { isCapitalised, lower, matchWords, type Found, type Scene } from './scene.js';

/** Words that hang a time on an event, and how far from it. */
const ANCHORS: readonly (readonly [
  readonly string[],
  'before' | 'after' | 'same',
  { count: number; unit: 'day' | 'week' } | null,
])[] = [
  [['ahead', 'of'], 'before', null],
  [['in', 'advance', 'of'], 'before', null],
  [['prior', 'to'], 'before', null],
  [['in', 'the', 'run', 'up', 'to'], 'before', null],
  [['on', 'the', 'eve', 'of'], 'before', { count: 1, unit: 'day' }],
  [['the', 'day', 'before'], 'before', { count: 1, unit: 'day' }],
  [['a', 'day', 'before'], 'before', { count: 1, unit: 'day' }],
  [['the', 'day', 'after'], 'after', { count: 1, unit: 'day' }],
  [['the', 'week', 'before'], 'before', { count: 1, unit: 'week' }],
  [['the', 'week', 'after'], 'after', { count: 1, unit: 'week' }],
  [['the', 'morning', 'after'], 'after', { count: 1, unit: 'day' }],
  [['the', 'same', 'day', 'as'], 'same', null],
  [['on', 'the', 'day', 'of'], 'same', null],
  [['in', 'the', 'wake', 'of'], 'after', null],
  [['in', 'the', 'aftermath', 'of'], 'after', null],
  [['shortly', 'before'], 'before', null],
  [['shortly', 'after'], 'after', null],
  [['immediately', 'after'], 'after', null],
  [['immediately', 'before'], 'before', null],
  [['just', 'before'], 'before', null],
  [['just', 'after'], 'after', null],
  [['soon', 'after'], 'after', null],
  [['long', 'before'], 'before', null],
  [['long', 'after'], 'after', null],
  [['moments', 'after'], 'after', null],
  [['hours', 'before'], 'before', null],
  [['hours', 'after'], 'after', null],
  [['days', 'before'], 'before', null],
  [['days', 'after'], 'after', null],
  [['weeks', 'before'], 'before', null],
  [['weeks', 'after'], 'after', null],
  [['months', 'before'], 'before', null],
  [['months', 'after'], 'after', null],
  [['years', 'before'], 'before', null],
  [['years', 'after'], 'after', null],
  [['following'], 'after', null],
  [['during'], 'same', null],
  [['before'], 'before', null],
  [['after'], 'after', null],
];

const FIRST_WORDS: ReadonlySet<string> = new Set(ANCHORS.map(([words]) => words[0] ?? ''));

/** 'named after the emperor', 'look after a child' */
const NOT_BEFORE_AFTER: ReadonlySet<string> = new Set(
  'named look looks looked looking take takes took run runs ran go goes went ask asked day year week month time one modelled modeled styled sought soon shortly appear appeared come comes came brought'.split(
    ' ',
  ),
);

const OBJECTS: ReadonlySet<string> = new Set(
  'the his her its their a an this that these those talks meeting meetings negotiations consultations he she it they we months years weeks days signing visiting meeting attending holding'.split(
    ' ',
  ),
);

/**
 * "ahead of the summit", "following his visit", "the day after the talks", "after Xi visited": the words before the
 * event, with its place as the anchor. The single words count only before what can be an event.
 */
export function readAnchor(scene: Scene, at: number): Found | null {
  if (!FIRST_WORDS.has(lower(scene, at))) return null;
  for (const [words, direction, amount] of ANCHORS) {
    const end = matchWords(scene, at, words);
    if (end === null) continue;
    const object = scene.words[end];
    if (!object || object.kind !== 'letters' || object.opens) continue;
    if (words.length === 1 && !isEvent(scene, at, end)) continue;
    return { end, kind: 'date', stretch: null, basis: null, anchor: { direction, amount, at: object.start } };
  }
  return null;
}

function isEvent(scene: Scene, at: number, end: number): boolean {
  const word = lower(scene, end);
  const before = lower(scene, at - 1);
  if (NOT_BEFORE_AFTER.has(before) && !scene.words[at]?.opens) return false;
  // 'following' is a participle after an article or noun: 'the following points', 'with police following him'
  if (
    lower(scene, at) === 'following' &&
    (/^(?:the|a|an|is|are|was|were|been|be|by|of)$/.test(before) || /^(?:him|it|them|suit|up)$/.test(word))
  )
    return false;
  if (lower(scene, at) === 'before' && /^(?:the (?:court|judge))$/.test(`${word} ${lower(scene, end + 1)}`))
    return false;
  return OBJECTS.has(word) || isCapitalised(scene, end) || word.endsWith('ing');
}
