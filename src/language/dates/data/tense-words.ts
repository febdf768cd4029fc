const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words that put what is told into the future. */
export const FUTURE_WORDS = set(
  'will shall ll would wo upcoming forthcoming tomorrow due slated poised deadline deadlines expects plans intends aims hopes wants seeks vows pledges promises may might should must',
);

/** Participles and adjectives that point forward after "is", "are", "has": "is scheduled", "has set … as the deadline". */
export const FORWARD_PARTICIPLES = set(
  'scheduled expected planned slated set due supposed projected forecast anticipated designed prepared poised booked invited bound likely unlikely ready going about able hoped intended required',
);

/** Verbs whose "to" looks forward whatever their own tense: "agreed to meet on Monday". */
export const FORWARD_GOVERNORS = set(
  'agree agrees agreed plan plans planned planning expect expects expected intend intends intended hope hopes hoped want wants wanted promise promises promised pledge pledges pledged vow vows vowed prepare prepares prepared preparing propose proposes proposed threaten threatens threatened offer offers offered set due scheduled slated likely going ready decide decides decided aim aims aimed seek seeks sought ask asks asked urge urges urged order orders ordered need needs needed have has had is are was were be about able supposed invited invites continue continues',
);

/** Past forms that do not end in -ed. */
export const PAST_WORDS = set(
  'was were had did said told met held took went came began made gave left saw won lost sent spent became got found led fell rose grew fled flew wrote spoke broke brought bought built caught chose drew drove ate fought forgot froze hung heard hid hit kept knew laid lay lent lit meant paid quit read ran rang sang sank sat sold shot shut slept slid stood stole struck swore swept swam taught tore thought threw understood woke wore withdrew undertook overthrew oversaw forbade dealt cut hurt put set shook sought split spread stuck swung underwent been taken given gone seen done written spoken known shown grown drawn chosen fallen broken begun driven eaten flown forgotten frozen hidden risen shaken sworn thrown torn woken worn withdrawn undertaken overthrown',
);
