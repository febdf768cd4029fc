/** Function words and fixed turns of English that naming leans on: grammar, not facts about the world. */

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that never stand between a state and its office, and never are part of a name. */
export const FUNCTION_WORDS = set(
  'a an the this that these those and or but nor so yet if as at by for from in into of off on onto out over than to up ' +
    'upon with without within about above across after against along amid among around before behind below beneath ' +
    'beside between beyond despite down during except inside like near outside past per since through throughout till ' +
    'toward towards under until via while who whom whose which what when where why how is are was were be been being am ' +
    'has have had do does did will would shall should can could may might must not no he she it they we you i his her ' +
    'its their our your my him them us me himself herself itself themselves also both each either neither all any some ' +
    'such there here then now just only very too more most other another said says say told tells according because ' +
    "although though however meanwhile moreover including amid following ahead it's he's one two three four five",
);

/** Verbs by which a text tells who speaks. */
export const SAYING = set(
  'said says added adds noted stated told continued wrote stressed explained concluded warned insisted argued claimed announced',
);

/** What may stand between a state's name and the office, though it looks like a function word. */
export const FORMER = set('former ex then late ousted deposed outgoing');

export const PREFIXES = set('anti pro non un intra trans post pre ex mid sub');
export const SUFFIXES = set(
  'backed led based brokered born made built flagged style sponsored supported controlled occupied owned run held ' +
    'dominated mediated friendly wide educated trained speaking aligned allied affiliated linked hosted funded facilitated bound designed ' +
    'registered chaired drafted imposed annexed administered',
);

export const DETERMINERS = set('the this that');
export const LOCATIVES = set('in at near outside inside within around across throughout');

export const PRONOUNS: Readonly<Record<string, 'he' | 'she' | 'they' | 'it' | 'we'>> = {
  he: 'he', him: 'he', his: 'he', himself: 'he',
  she: 'she', her: 'she', hers: 'she', herself: 'she',
  they: 'they', them: 'they', their: 'they', theirs: 'they', themselves: 'they',
  it: 'it', its: 'it', itself: 'it',
  we: 'we', us: 'we', our: 'we', ours: 'we', ourselves: 'we',
  i: 'we', me: 'we', my: 'we', myself: 'we',
}; // prettier-ignore
export const POSSESSIVE_PRONOUNS = set('his her its their our my');

/** Nouns after "both", "the two", "the": what kind of pair they stand for. */
export const PAIR_NOUNS: Readonly<Record<string, 'states' | 'people' | 'parties'>> = {
  sides: 'states', countries: 'states', nations: 'states', states: 'states', governments: 'states', neighbours: 'states',
  neighbors: 'states', powers: 'states', capitals: 'states', rivals: 'states', allies: 'states', superpowers: 'states',
  peoples: 'states', economies: 'states', partners: 'states', militaries: 'states', armies: 'states',
  leaders: 'people', presidents: 'people', ministers: 'people', officials: 'people', diplomats: 'people', men: 'people',
  women: 'people', premiers: 'people', counterparts: 'people', secretaries: 'people', envoys: 'people', politicians: 'people',
  delegations: 'states', ministries: 'states', guards: 'states', navies: 'states', parliaments: 'states', forces: 'states',
  belligerents: 'states', adversaries: 'states', foes: 'states', administrations: 'states', monarchs: 'people', negotiators: 'people',
  parties: 'parties', pair: 'parties', duo: 'parties',
}; // prettier-ignore
/** Numbers of those who act together: "the three leaders", "the trio". */
export const COUNTS: Readonly<Record<string, number>> = { three: 3, trio: 3, four: 4, quartet: 4, five: 5 };
/** "each side", "neither government": one noun for both. */
export const EACH_NOUNS = set('side country government capital');
/** After "the other": whoever of the two was not named last. */
export const OTHER_NOUNS = set('side country government party nation state capital');
/** Whom "its" and "his" may own: the other of two. Neighbours lie in one region. */
export const PARTNER_NOUNS = set('neighbour neighbor host hosts guest guests interlocutor');
/** Kinds of people and firms that a text takes up by what they are: rows of `offices/people-and-things.yaml`. */
export const TAKEN_UP = set(
  'troops rebels separatists militants criminals protesters citizens refugees business workers delegation officials',
);
/** Who comes and who receives, with "the" alone. */
export const GUESTS = set('visitor visitors guest guests host hosts');
/** Those that stand for a pair with "the" alone. */
export const BARE_PAIR_NOUNS = set(
  'sides leaders ministers parties pair duo neighbours neighbors presidents secretaries',
);

/** "the country", "the bloc". */
export const DEFINITE_NOUNS: Readonly<Record<string, 'country' | 'body'>> = {
  country: 'country', nation: 'country', kingdom: 'country', republic: 'country', regime: 'country', junta: 'country', island: 'country',
  neighbour: 'country', neighbor: 'country', emirate: 'country', sultanate: 'country', north: 'country', south: 'country',
  putschists: 'country',
  bloc: 'body', organisation: 'body', organization: 'body', group: 'body', alliance: 'body', agency: 'body', body: 'body',
  grouping: 'body', union: 'body', association: 'body', council: 'body', movement: 'body', militia: 'body', pact: 'body',
}; // prettier-ignore

/** Nouns by which a text takes up a person whom it has named. */
export const PERSON_NOUNS = set(
  'politician man woman strongman autocrat dictator tyrant firebrand populist nationalist conservative liberal moderate hardliner ' +
    'reformist billionaire tycoon veteran ex-general ex-premier lawyer economist octogenarian septuagenarian statesman stateswoman ' +
    'diplomat envoy-designate republican democrat socialist islamist cleric technocrat newcomer incumbent',
);

/** Nouns that stand for a state where an adjective says which: "the communist state", "the former colony". */
export const DESCRIBED_NOUNS = set(
  'country nation kingdom republic island emirate sultanate state colony monarchy archipelago principality duchy federation ' +
    'city-state superpower',
);
/** "The former colonial power": with "colonial" before them. */
export const RULER_NOUNS = set('power ruler master overlord');
/** Nouns that stand for a body where words before them say which: "the nuclear watchdog", "the 27-nation bloc". */
export const DESCRIBED_BODIES = set(
  'bloc alliance organisation organization body grouping agency watchdog lender court tribunal cartel',
);

/** Words by which a text calls a body that it has named in full: "the Council" after "the Security Council". */
export const SHORT_NAMES = set(
  'council commission assembly union alliance organization organisation association community league forum commonwealth court bank fund agency tribunal group committee secretariat',
);

/** Verbs after which a city is where somebody came to, not whom they dealt with. */
export const ARRIVALS = set('arrive land fly touch reach leave depart enter');

/** Who stands for a state where its capital follows: "its ally in Caracas". */
export const THOSE_OF = set(
  'ally allies friend friends rival rivals partner partners patron patrons foe foes master masters backer backers protector protectors sponsor ' +
    'sponsors adversary adversaries enemy enemies comrades brothers neighbour neighbours neighbor neighbors ruler rulers counterpart counterparts ' +
    'paymaster paymasters overlord overlords hardliners mullahs leadership',
);
