/**
 * Verbs by what they take: gerunds, infinitives, two objects, none. Where the tree hangs words elsewhere, these tell whose
 * they are.
 */
const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** "denied firing on the boats": the gerund is a deed that is denied or weighed. */
export const TAKES_DEED = words('deny rule consider contemplate mull propose suggest avoid');

/** "regrets having signed": a gerund after these completes them. */
export const TAKES_GERUND = words(
  'deny consider rule avoid suggest propose recommend contemplate risk resume stop begin start cease admit regret mull weigh oppose reject',
);

/** "stopped attacking": what ends, or is owned to, in a gerund. */
export const TAKE_GERUNDS = words('deny admit avoid regret stop halt cease resume');

/** Nouns that an infinitive completes: "its readiness to withdraw". */
export const WITH_INFINITIVE = words(
  [
    'readiness willingness intention intent desire determination commitment promise pledge plan decision refusal reluctance',
    'failure attempt effort offer threat proposal agreement vow ability right deadline call appeal request order demand',
    'permission invitation consent obligation duty resolve',
  ].join(' '),
);

/** "The rebels retreated": verbs that have nobody to whom it is done. */
export const INTRANSITIVE = words(
  [
    'demonstrate march rally protest riot clash arrive die agree meet gather flee strike withdraw retreat fight travel fly',
    'return resign defect talk cross enter surrender advance appeal respond react insist object comply cooperate negotiate',
    'retaliate apologise apologize intervene collide abstain disagree roll dock converge assemble throng parade stream surge rumble',
  ].join(' '),
);

/** "handed over the map", "signed the treaty": with a particle or an object before them they keep their subject. */
export const HANDING = words('hand turn give send bring pass sign make take');

/** "demanded that it leave": a bare verb stands in what they ask. */
export const DEMANDING = words('demand insist urge request propose recommend ask');

/** "called the raid a crime": an object and its name. */
export const NAMING = words('call brand dub label deem term pronounce');

/** "was refused entry": to whom, and what. */
export const GIVING = words('deny refuse grant give offer promise send lend pay owe hand award allow permit');

/** "crimes committed by Croat forces", "a delegation led by the minister": participles by which a noun is somebody's. */
export const DONE_BY: ReadonlySet<string> = new Set(
  `commit perpetrate carry launch stage conduct make propose draft draw supply send impose fire inflict issue lay plant order offer put table level
  file lead head dispatch sponsor back command operate run`.split(/\s+/),
);

/** "dismissed as baseless": verbs that call something by a name. */
export const LABELS = words(
  'dismiss reject denounce deride ridicule describe condemn decry slam brand brush characterise characterize criticise criticize',
);

/** Verbs that give something a name: "what it called piracy". */
export const CALLING: ReadonlySet<string> = new Set('call term describe label brand see regard'.split(' '));
