import { EVENT_TYPES, STATUSES } from './event-type.js';

/** What a field must hold. */
export type FieldShape =
  | 'text'
  | 'flag'
  | 'words' // a list of words, `$classes` among them
  | 'entries' // a list of predicates or idioms
  | 'places' // a list of the places where a participant stands
  | 'needs' // a mapping of prepositions to lists of words
  | 'examples' // a list of {say, reads: "ACTOR TYPE RECIPIENT"}
  | 'sayings' // a list of {say, reads} in the table's own notation
  | { readonly one: readonly string[] }
  | { readonly some: readonly string[] };

/** A kind of row, field by field: what `rows.ts` says, for checking what people write. */
export interface RowShape {
  readonly fields: Readonly<Record<string, FieldShape>>;
  readonly required: readonly string[];
  /** Fields of which a row needs at least one. */
  readonly opensBy: readonly string[];
}

const COMPLEMENT: FieldShape = { some: ['to', 'that', 'ing'] };

export const RULE_SHAPE: RowShape = {
  required: ['id'],
  opensBy: ['verbs', 'idioms', 'nouns', 'adjectives'],
  fields: {
    id: 'text', mode: 'text', verbs: 'entries', idioms: 'entries', nouns: 'entries', adjectives: 'entries',
    object: 'words', unlessObject: 'words', needs: 'needs', unless: 'words', subject: 'words', unlessSubject: 'words',
    complement: COMPLEMENT, inner: { some: EVENT_TYPES }, innerWords: 'words', unlessInner: 'words', tense: { one: ['future'] }, actor: 'places',
    recipient: 'places', needsRecipient: 'flag', acrossBorders: 'flag', reciprocal: 'flag', status: { one: STATUSES },
    contexts: 'words', level: { one: ['state', 'official', 'working'] }, ownWords: 'flag', said: 'flag', finite: 'flag', examples: 'examples', counter: 'examples',
  },
}; // prettier-ignore

/** The tables that are lists of rows. */
export const LIST_SHAPES = {
  status: {
    required: ['id', 'status'],
    opensBy: ['verbs', 'nouns', 'adjectives', 'words'],
    fields: {
      id: 'text', status: { one: STATUSES }, codesNothing: 'flag', losesDay: 'flag', verbs: 'entries', nouns: 'entries', adjectives: 'entries',
      words: 'entries', examples: 'sayings', counter: 'sayings',
    },
  },
  attribution: {
    required: ['id'],
    opensBy: ['verbs', 'nouns', 'phrases', 'sayers'],
    fields: {
      id: 'text', verbs: 'entries', nouns: 'entries', phrases: 'entries', sayers: 'entries',
      stance: { one: ['neutral', 'assertive', 'doubtful'] }, examples: 'sayings',
    },
  },
  stances: {
    required: ['id', 'stance'],
    opensBy: ['verbs', 'idioms', 'nouns', 'adjectives'],
    fields: {
      id: 'text', stance: { one: ['supports', 'opposes', 'neutral', 'calls for'] },
      act: { one: ['stated', 'reaffirmed', 'reversed'] }, verbs: 'entries', idioms: 'entries', nouns: 'entries',
      adjectives: 'entries', issue: 'places', complement: COMPLEMENT, onlyJudging: 'flag',
      onlyItself: 'flag', onlyNoMore: 'flag', onlyDenied: 'flag', onlyOfOthers: 'flag', examples: 'sayings', counter: 'sayings',
    },
  },
  undertakings: {
    required: ['id', 'status'],
    opensBy: ['verbs', 'idioms', 'nouns', 'tense'],
    fields: {
      id: 'text', status: { one: ['expected', 'pledged', 'agreed', 'signed', 'begun', 'met', 'not-met', 'suspended'] },
      form: { one: ['treaty', 'memorandum', 'joint-text', 'statement', 'press-expectation'] }, verbs: 'entries',
      idioms: 'entries', nouns: 'entries', complement: COMPLEMENT, mutual: 'flag', object: 'flag', instrument: 'flag',
      towardsAnother: 'flag', alone: 'flag', deedsOnly: 'flag', things: 'entries', promise: 'flag', binding: 'flag', officials: 'flag',
      deeds: 'entries', grounds: 'entries', forbears: 'entries', passive: 'flag',
      tense: { one: ['future'] }, unless: 'entries', examples: 'sayings', counter: 'sayings',
    },
  },
} as const satisfies Readonly<Record<string, RowShape>>; // prettier-ignore

/** Where a participant may stand: `rows.ts` says what each means. */
export const PLACES: ReadonlySet<string> = new Set(
  'subject object possessor complement-subject sayer said told none of by with on upon against to toward towards from for over at in into between among about behind near through as within inside outside off across around under throughout along alongside onto beyond after amongst'.split(
    ' ',
  ),
);
