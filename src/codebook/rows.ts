import type { EventType, Status } from './event-type.js';

/**
 * The shapes of the codebook's rows, as they stand in `data/**.yaml` and in a user's own files.
 *
 * A predicate is written as its lemma, with particles and fixed prepositions after it: `condemn`, `break off`,
 * `call on`, `speak out against`. An idiom is a verb with the noun that makes it mean so: `lodge protest`,
 * `recall ambassador`, `turn blind eye`, `put on hold`, `come under fire`: first the verb (with its particle), last the
 * head noun of its object (or passive subject), or of its oblique when a preposition stands between; words between them
 * that are no preposition must modify the noun. Articles and possessives are left out.
 *
 * A word that begins with `$` stands for a class of `data/classes.yaml`: `$weapon`, `$diplomat`.
 */

/** Where a participant stands, seen from the predicate. A preposition means: the noun phrase that it introduces. */
export type Role =
  | 'subject'
  | 'object' // an entity there, or else who stands inside the noun phrase: "condemned North Korea's launch"
  | 'possessor' // "China's condemnation", "Chinese condemnation"
  | 'complement-subject' // "demanded that Iran release the ship": Iran
  | 'sayer' // who says so: "any attack will be answered, Moscow said"
  | 'said' // anybody in what is said: "said the remarks by Togo's president were an insult"
  | 'told' // to whom it is said: "told the US side that …"
  | 'none'
  | 'of' | 'by' | 'with' | 'on' | 'upon' | 'against' | 'to' | 'toward' | 'towards' | 'from' | 'for' | 'over' | 'at' | 'in'
  | 'into' | 'between' | 'among' | 'about' | 'behind' | 'near' | 'through' | 'as' | 'within' | 'inside' | 'outside' | 'off'
  | 'across'
  | 'around'
  | 'under'
  | 'throughout'
  | 'along'
  | 'alongside'
  | 'onto'
  | 'beyond'
  | 'after'
  | 'amongst'; // prettier-ignore

/** What follows the predicate as a clause: "to withdraw", "that …", "withdrawing" / "of withdrawing". */
export type Complement = 'to' | 'that' | 'ing';

/** A sentence of our own and what must be read from it: `"FRA ACCUSE/disapprove NER"`, more than one apart by `;`. */
export interface CodebookExample {
  readonly say: string;
  /**
   * `ACTORS TYPE[/mode] RECIPIENTS [status]`, codes apart by commas, `-` for none: `"KOR,CHN AGREE -"`,
   * `"CHN CONSULT/visit RUS denied"`. `"-"` alone: nothing is coded. For a counter-example: what is read instead, or "-".
   */
  readonly reads: string;
}

/** One rule of an event type. */
export interface EventRule {
  /** Unique within the type; `why` names it as `ACCUSE.condemn`. */
  readonly id: string;
  readonly mode?: string;
  readonly verbs?: readonly string[];
  readonly idioms?: readonly string[];
  /** Event nouns: by themselves ("China's condemnation of the launch") and with light verbs ("issued a condemnation"). */
  readonly nouns?: readonly string[];
  /** Predicate adjectives: "was critical of the plan". */
  readonly adjectives?: readonly string[];
  /** The object (or passive subject) must have one of these words as its head or as a modifier of it. */
  readonly object?: readonly string[];
  /** Rules the reading out when the object has one of these words. */
  readonly unlessObject?: readonly string[];
  /** An oblique or nominal modifier must be there: `{on: ["$sanction"]}`; an empty list takes any noun. */
  readonly needs?: Readonly<Record<string, readonly string[]>>;
  /** Words that rule it out anywhere in the clause's own words (lemmas or phrases). */
  readonly unless?: readonly string[];
  /** The subject's head must be one of these. */
  readonly subject?: readonly string[];
  readonly unlessSubject?: readonly string[];
  /** The clause that must follow; `inner` limits what it must be read as. */
  readonly complement?: readonly Complement[];
  readonly inner?: readonly EventType[];
  /** Words one of which the complement clause's predicate (lemma) or its object must have. */
  readonly innerWords?: readonly string[];
  /** Words that rule it out there: "must win" asks nothing. */
  readonly unlessInner?: readonly string[];
  /** The clause must look ahead: "any attack will receive a response". */
  readonly tense?: 'future';
  /** Who does it; `subject` for verbs and `possessor, by, of` for nouns where absent. */
  readonly actor?: readonly Role[];
  /** To whom, best first; each type has its own default (`types.yaml`). */
  readonly recipient?: readonly Role[];
  /** True of what is done in a clause with a tense or a subject of its own: "and strengthening ties" is an aim. */
  readonly finite?: boolean;
  /** True where the predicate codes only with a recipient that is a state, body or group ("met", "hit", "left"). */
  readonly needsRecipient?: boolean;
  /** True where it codes only with an actor and a recipient of different states. */
  readonly acrossBorders?: boolean;
  /** They met, they agreed: subject and recipient all become actors. */
  readonly reciprocal?: boolean;
  /** A status other than what tense and mood say: "was poised to". */
  readonly status?: Status;
  readonly contexts?: readonly string[];
  readonly level?: 'state' | 'official' | 'working';
  /** True of a rule of saying that holds for what an office's own text says without a verb of saying. */
  readonly ownWords?: boolean;
  /** True of a rule of saying that holds where the words of what is said speak for its type, as the model of them weighs them. */
  readonly said?: boolean;
  readonly examples?: readonly CodebookExample[];
  readonly counter?: readonly CodebookExample[];
}

/** `data/events/<TYPE>.yaml`. */
export interface EventFile {
  readonly type: EventType;
  readonly rules: readonly EventRule[];
  /** Further sentences for the whole type, across regions and decades. */
  readonly examples?: readonly CodebookExample[];
  readonly counter?: readonly CodebookExample[];
}

/** `data/types.yaml`: PLOVER's types with quad, score, modes, and the default places of participants. */
export interface TypeRow {
  readonly type: EventType;
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  readonly modes: Readonly<Record<string, number>>;
  readonly reciprocal?: boolean;
  readonly recipient: readonly Role[];
  readonly meaning: string;
}

/** `data/contexts.yaml`: cue words and phrases of PLOVER's 37 contexts. */
export type ContextRows = Readonly<Record<string, readonly string[]>>;

/** `data/classes.yaml`: named classes of words. */
export type ClassRows = Readonly<Record<string, readonly string[]>>;

/** `data/status.yaml`: what makes an act planned, hypothetical, denied or cancelled. */
export interface StatusRow {
  readonly id: string;
  readonly status: Status;
  /** True where what stands under these is no act at all: a wish is a position. */
  readonly codesNothing?: boolean;
  /** True where the day that was planned holds no more: put off. */
  readonly losesDay?: boolean;
  /** Predicates whose complement or object gets this status: plan, intend, be expected, fail, refuse, threaten, deny. */
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Auxiliaries and adverbs within the clause: would, might, if, unless. */
  readonly words?: readonly string[];
  readonly examples?: readonly CodebookExample[];
}

/** `data/attribution.yaml`: verbs and nouns of saying. `factive` ones assert what follows. */
export interface AttributionRow {
  readonly id: string;
  readonly verbs?: readonly string[];
  readonly nouns?: readonly string[];
  /** "according to", "citing", "in the words of". */
  readonly phrases?: readonly string[];
  /** Nouns of those who say so without a name: officials, analysts, experts, sources. */
  readonly sayers?: readonly string[];
  readonly stance?: 'neutral' | 'assertive' | 'doubtful';
  /** `reads` is who says so, as the text has them. */
  readonly examples?: readonly { readonly say: string; readonly reads: string }[];
}

/** `data/stances.yaml`: predicates by which a holder takes a position. */
export interface StanceRow {
  readonly id: string;
  readonly stance: 'supports' | 'opposes' | 'neutral' | 'calls for';
  readonly act?: 'stated' | 'reaffirmed' | 'reversed';
  readonly verbs?: readonly string[];
  readonly idioms?: readonly string[];
  readonly nouns?: readonly string[];
  readonly adjectives?: readonly string[];
  /** Where the issue stands: object, or after a preposition. */
  readonly issue?: readonly Role[];
  readonly complement?: readonly Complement[];
  /** Whether what completes it must be a verb of judging: "refused to recognise", not "refused to comment". */
  readonly onlyJudging?: boolean;
  /** Whether the object must be the holder itself: "associates itself with the statement". */
  readonly onlyItself?: boolean;
  /** Whether the clause must say that it is so no more: "no longer insists that". */
  readonly onlyNoMore?: boolean;
  /** Whether only what is denied takes the stance: "takes no side". */
  readonly onlyDenied?: boolean;
  /** Whether somebody else must be the one who is to do it: "wants Sudan to open the gates", as against "wants to open them". */
  readonly onlyOfOthers?: boolean;
  /** Nouns that hold what is reaffirmed: commitment, support, readiness. */
  readonly examples?: readonly CodebookExample[];
  readonly counter?: readonly CodebookExample[];
}

/** `data/undertakings.yaml`: predicates that make a commitment, and how firm it is. */
export interface UndertakingRow {
  readonly id: string;
  readonly status: 'expected' | 'pledged' | 'agreed' | 'signed' | 'begun' | 'met' | 'not-met' | 'suspended';
  readonly form?: 'treaty' | 'memorandum' | 'joint-text' | 'statement' | 'press-expectation';
  readonly verbs?: readonly string[];
  readonly idioms?: readonly string[];
  /** With `tense: future`: the instruments under which it is done, "under the deal Peru will". */
  readonly nouns?: readonly string[];
  readonly complement?: readonly Complement[];
  /** Whether a thing may be promised: "pledged ten million dollars". */
  readonly object?: boolean;
  /** Whether the object must be an instrument: an agreement, a memorandum, a pledge. */
  readonly instrument?: boolean;
  /** Whether a state or body beside those who promise must be named: "decided to provide Algeria with relief". */
  readonly towardsAnother?: boolean;
  /** With `towardsAnother`: whether a deed, a date or an amount may stand for the other party: "offered to host the talks". */
  readonly alone?: boolean;
  /** What the object must be or hold, where not anything is promised: "announced a grant", "$92 million in new assistance". */
  readonly things?: readonly string[];
  /** Whether the object is a promise whose own infinitive says what is undertaken: "renewed its pledge to send radars". */
  readonly promise?: boolean;
  /** Whether the subject is an instrument that binds the object: "the treaty obliges Norway to withdraw". */
  readonly binding?: boolean;
  /** Whether the object must be the subject's own officials, who are told to do it: "instructed their ministers to conclude". */
  readonly officials?: boolean;
  /** With `tense: future`: verbs for what a state itself does, alone, together (`mutual`) or unnamed (`passive`). */
  readonly deeds?: readonly string[];
  /** Whether only the row's deeds and those of `will` are promised: "is ready to send", not "is ready to talk". */
  readonly deedsOnly?: boolean;
  /** What is promised by not doing it: "will not raise the tolls". */
  readonly forbears?: readonly string[];
  /** Where one may let others do a thing or not, for it to be promised: "will not let troops cross its territory". */
  readonly grounds?: readonly string[];
  /** With `tense: future`: the row is for what will be done, in the passive. */
  readonly passive?: boolean;
  /** The row is for any verb in the future tense, said by those who will do it. */
  readonly tense?: 'future';
  /** Nouns that no promise is about; for `tense: future`, verbs that promise nothing. */
  readonly unless?: readonly string[];
  readonly mutual?: boolean;
  readonly examples?: readonly CodebookExample[];
  readonly counter?: readonly CodebookExample[];
}

/** `data/talk.yaml` and others: plain lists of predicates with one property each. */
export interface PredicateLists {
  /** Predicates of mere talk or description that code nothing: consider, note, remain, appear, reflect. */
  readonly talk: readonly string[];
  /** Predicates whose plural subject acts together: meet, agree, clash, cooperate. */
  readonly reciprocal: readonly string[];
  /** Light verbs that carry an event noun as object: hold, make, issue, launch, conduct, express. */
  readonly light: readonly string[];
  /** Light verbs that only announce the noun's event: announce, declare, order. */
  readonly announcing: readonly string[];
  /** Light verbs whose subject suffers the noun's event: receive, face, draw. */
  readonly converse: readonly string[];
  /** Nouns that name an event only with a light verb: cooperation, dialogue, support. */
  readonly abstract: readonly string[];
  /** Nouns that sum up what a clause tells: action, move, decision. */
  readonly deeds: readonly string[];
  /** Verbs too vague to be checked as a promise: strengthen, deepen, promote. */
  readonly vague: readonly string[];
  /** Aspect verbs that pass through to their complement: begin, continue, resume, complete. */
  readonly aspect: readonly string[];
}

type WordingChange = 'introduced' | 'dropped' | 'faded' | 'grown' | 'replaced' | 'returned';
type TiesChange = 'warmed' | 'cooled' | 'broken' | 'restored' | 'strained' | 'stable';

/** `data/claims.yaml`: what texts say about wording and about ties. */
export interface ClaimRows {
  readonly wording: Readonly<
    Record<
      | WordingChange
      | 'speaking'
      | 'vanishing'
      | 'appearing'
      | 'returning'
      | 'dwindling'
      | 'multiplying'
      | 'phrases'
      | 'scopes'
      | 'degrees',
      readonly string[]
    >
  >;
  /** What the words around a phrase say of it: "let Q slip". */
  readonly around: Readonly<Record<WordingChange, readonly string[]>>;
  /** In a text about words, what words near a phrase say of it. */
  readonly cues: Readonly<Record<WordingChange | 'using', readonly string[]>>;
  readonly ties: Readonly<
    Record<
      | TiesChange
      | ('nouns' | 'tensions' | 'rising' | 'easing' | 'reaching' | 'lows' | 'highs')
      | ('good' | 'bad' | 'tense' | 'steady' | 'reconciling' | 'quarrelling' | 'parting')
      | ('colder' | 'milder' | 'setting' | 'lifting'),
      readonly string[]
    >
  >;
}

/** `data/judgements.yaml`: how a holder judges an issue in a clause of its own; what each list means is told there. */
export interface JudgementRows {
  readonly sayers: readonly string[];
  readonly repeating: readonly string[];
  readonly describers: readonly string[];
  readonly supports: readonly string[];
  readonly opposes: readonly string[];
  readonly obligations: readonly string[];
  readonly refusals: readonly string[];
  /** Of the refusals those that hold in the present tense too: "do not accept". */
  readonly withheld: readonly string[];
  /** What is closed to bargaining, with its preposition: "out of question"; and what is not, where it is denied: "on table". */
  readonly closed: readonly string[];
  readonly open: readonly string[];
  /** Nouns for what somebody holds: "its policy is that". */
  readonly views: readonly string[];
  /** What is said not to be there: "no military solution". */
  readonly denied: readonly string[];
  /** Verbs that say of their subject that it does wrong: "the blockade breached the charter". */
  readonly wrongs: readonly string[];
  /** Nouns for a stand against something: "its opposition to the ban". */
  readonly against: readonly string[];
  /** What will not sway a holder: "will not be blackmailed". */
  readonly cowed: readonly string[];
  /** What would be met, and what a holder would do against it: "would be opposed", "would block". */
  readonly withstood: readonly string[];
  readonly defies: readonly string[];
  /** How a thing tastes to whom: "unacceptable to Vietnam", "acceptable to Peru". */
  readonly tastesBad: readonly string[];
  readonly tastesGood: readonly string[];
  /** Verbs that say how a thing is received: "drew criticism from Chad". */
  readonly receiving: readonly string[];
  /** Nouns for a stand in favour of something: "has India's support". */
  readonly favour: readonly string[];
  readonly answers: readonly string[];
  readonly responses: readonly string[];
  readonly examples: readonly CodebookExample[];
  readonly counter: readonly CodebookExample[];
}

/** `data/private.yaml` and `data/topics.yaml`: lemmas, and two-word names, under a heading that tells what they are. */
export type WordRows = Readonly<Record<string, readonly string[]>>;

/** All tables, as the build compiles them into one JSON file. */
export interface CodebookRows {
  readonly claims: ClaimRows;
  readonly judgements: JudgementRows;
  readonly private: WordRows;
  readonly topics: WordRows;
  readonly types: readonly TypeRow[];
  readonly events: readonly EventFile[];
  readonly contexts: ContextRows;
  readonly classes: ClassRows;
  readonly status: readonly StatusRow[];
  readonly attribution: readonly AttributionRow[];
  readonly stances: readonly StanceRow[];
  readonly undertakings: readonly UndertakingRow[];
  readonly predicates: PredicateLists;
}
