/**
 * The shapes of the gazetteer's rows, as they stand in `data/**.yaml` and in a user's own files. Dates are EDTF; `from`
 * and `until` are the first and the last day that a row held, both included; absent means open on that side.
 */

/** When a row holds. */
export interface Tenure {
  readonly from?: string;
  readonly until?: string;
}

/** A name that held for a time only: `{name: Astana, until: 2019-03-22}`; a plain string holds always. */
export type DatedName = string | ({ readonly name: string } & Tenure);

/** Names in other languages, by BCP 47 tag. */
export type OtherNames = Readonly<
  Partial<Record<'zh' | 'ja' | 'ko' | 'ru' | 'fr' | 'es' | 'ar', readonly string[]>>
>;

/** `data/states/*.yaml`: states and territories, former states with dates. */
export interface StateRow extends Tenure {
  /** ISO 3166-1 alpha-3 (3166-3's former codes for former states). */
  readonly id: string;
  readonly name: string;
  /** Correlates of War state number; absent where there is none. */
  readonly cow?: number;
  readonly wikidata?: string;
  readonly recognition?: 'disputed';
  /** Other English names and short forms: Republic of Korea, ROK, S. Korea. */
  readonly names?: readonly DatedName[];
  readonly adjectives?: readonly string[];
  /** People of the state, singular and plural: Frenchman, French, Saudis. */
  readonly demonyms?: readonly string[];
  readonly capital?: readonly DatedName[];
  /** Seats that stand for the government: the Blue House, the Kremlin. The capital does so anyway. */
  readonly metonyms?: readonly DatedName[];
  readonly other?: OtherNames;
  /** Words for groups of states that it belongs to: Gulf, Baltic, Nordic, Central Asian. */
  readonly regions?: readonly string[];
}

/** `data/organisations/*.yaml`: bodies of states and groupings. */
export interface OrganisationRow extends Tenure {
  /** The gazetteer's key: EU, UN, NATO, ASEAN. */
  readonly id: string;
  readonly name: string;
  readonly names?: readonly DatedName[];
  readonly kind: 'intergovernmental' | 'institution' | 'grouping' | 'court' | 'bank' | 'ngo' | 'agency';
  /** The body that it is part of: the Security Council is part of UN. */
  readonly partOf?: string;
  readonly wikidata?: string;
  readonly seat?: string;
  /** ISO codes, or `{id, from, until}`. */
  readonly members?: readonly (string | ({ readonly id: string } & Tenure))[];
  /** Seats that stand for it: Brussels for the EU. A state's own capital is told apart by what the text speaks of. */
  readonly metonyms?: readonly DatedName[];
  /** Names of its head: Secretary-General, High Representative. */
  readonly heads?: readonly string[];
  readonly other?: OtherNames;
}

/** `data/actors/*.yaml`: armed groups, separatists, movements, parties, companies, peoples. A group is never its patron. */
export interface ActorRow extends Tenure {
  readonly id: string;
  readonly name: string;
  readonly names?: readonly DatedName[];
  readonly demonyms?: readonly string[];
  readonly kind:
    | 'armed-group'
    | 'separatist'
    | 'movement'
    | 'party'
    | 'company'
    | 'criminal'
    | 'media'
    | 'ngo'
    | 'religious'
    | 'people'; // with no state of its own, or in another's: Kurds, Hutus, Bosnian Muslims
  readonly sector: string;
  /** States (ISO) that it acts in; `region` where that is wider. */
  readonly in?: readonly string[];
  readonly region?: string;
  readonly wikidata?: string;
  readonly other?: OtherNames;
}

/**
 * `data/offices/*.yaml`: kinds of office with the words in use, for all states (`state` absent) or for one state.
 * `body` names the institution ("foreign ministry"), `holder` the person in it ("foreign minister").
 */
export interface OfficeRow extends Tenure {
  /** `mfa`, `president`, `pm`, `defence`, `parliament` … the part of an office's id after the state. */
  readonly id: string;
  readonly state?: string;
  readonly sector: string;
  readonly body?: readonly DatedName[];
  readonly holder?: readonly DatedName[];
  /** True where the bare words name this state's office by themselves: "the State Department", "the Bundestag". */
  readonly unique?: boolean;
  /** True for words that name people or things of a state rather than an office: troops, lawmakers, protesters. */
  readonly loose?: boolean;
  /** True where the words alone, with no state beside them, are too common to be read: "council", "leader". */
  readonly weak?: boolean;
  /** True where the words name this state's office only in texts that speak from it: "the House", "the federal government". */
  readonly home?: boolean;
  readonly other?: OtherNames;
}

/** `data/titles.yaml`: what stands before a person's name and is no office: Mr, Prince, General, Dr. */
export interface TitleRow {
  readonly title: string;
  readonly gender?: 'm' | 'f';
  readonly sector?: string;
}

/** `data/people/*.yaml`: who held which office, from and until when. */
export interface PersonRow {
  /** English name in the order in which English texts print it. */
  readonly name: string;
  /** Spelling and order variants, with names in other scripts. */
  readonly names?: readonly string[];
  /** What calls the person where that is not the last word: "Xi", "Lula", "bin Salman". */
  readonly short?: readonly string[];
  /** False where that is nobody's before the text has named the person in full: "Tax", "King", "Todd". */
  readonly alone?: boolean;
  /** Pronouns' gender, where pronouns in English texts say so. */
  readonly gender?: 'm' | 'f';
  readonly wikidata?: string;
  readonly offices: readonly (Tenure & {
    /** ISO code, or key of an organisation or group. */
    readonly of: string;
    readonly office: string;
  })[];
}

/** `data/places/*.yaml`: what occurs in diplomatic news and is no state. */
export interface PlaceRow extends Tenure {
  readonly name: string;
  readonly names?: readonly DatedName[];
  readonly kind:
    | 'city'
    | 'strait'
    | 'sea'
    | 'island'
    | 'river'
    | 'region'
    | 'border'
    | 'base'
    | 'zone'
    | 'site'
    | 'mountain'
    | 'canal'
    | 'port';
  /** ISO codes of its state; several where it lies in several. */
  readonly in?: readonly string[];
  readonly disputed?: boolean;
  /** ISO codes that claim it. */
  readonly claimedBy?: readonly string[];
}

/** `data/publishers/*.yaml`: offices that publish, and the press. */
export interface PublisherRow {
  readonly name: string;
  readonly names?: readonly string[];
  /** ISO code, or the key of an organisation. */
  readonly country: string;
  /** `CHN/mfa` for official sources. */
  readonly office?: string;
  readonly kind: 'official' | 'agency' | 'press' | 'analyst' | 'state-media';
  /** How a text of this source ranks: government statement > ministry statement > spokesperson > commentary. */
  readonly authority?: 'government' | 'ministry' | 'spokesperson' | 'commentary';
  readonly languages: readonly string[];
  readonly hosts: readonly string[];
  readonly home?: string;
  readonly feed?: string;
}

/** `data/name-words.yaml`: words that tell what a run of capitalised words is. */
export interface NameWordRow {
  readonly id:
    | 'body'
    | 'organisation'
    | 'not-a-name'
    | 'also-a-word'
    | 'common-family'
    | 'particle'
    | 'postal'
    | 'given-m'
    | 'given-f';
  readonly words: readonly string[];
}

/** `data/geography.yaml`: what a text may call a state instead of its name, and where its neighbours lie. */
export interface GeographyRow {
  /** ISO code. */
  readonly id: string;
  /** Words: island, kingdom, landlocked, `{name: junta, from, until}` for a time of military rule. */
  readonly is: readonly DatedName[];
  /** Who ruled it once: "the former colonial power". ISO codes. */
  readonly colonyOf?: readonly string[];
  readonly north?: readonly string[];
  readonly east?: readonly string[];
  readonly south?: readonly string[];
  readonly west?: readonly string[];
}

/** All rows, as the build compiles them into one JSON file. */
export interface GazetteerRows {
  readonly states: readonly StateRow[];
  readonly organisations: readonly OrganisationRow[];
  readonly actors: readonly ActorRow[];
  readonly offices: readonly OfficeRow[];
  readonly people: readonly PersonRow[];
  readonly places: readonly PlaceRow[];
  readonly publishers: readonly PublisherRow[];
  readonly titles?: readonly TitleRow[];
  readonly geography?: readonly GeographyRow[];
  readonly nameWords?: readonly NameWordRow[];
  /** `data/decoys.yaml`: names that hold a state's name and are something else: New Mexico, Paris Saint-Germain. */
  readonly decoys?: readonly string[];
}
