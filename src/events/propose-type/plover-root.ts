import type { EventType } from '../../codebook/event-type.js';

/** The labels of published sets of PLOVER relations: CONCEDE and RETREAT are one there. */
export type PloverRoot = Exclude<EventType, 'CONCEDE' | 'RETREAT'> | 'YIELD';

/** Where the published sets draw a line elsewhere than we do: each has a CAMEO code behind it. */
interface Convention {
  readonly from: readonly EventType[];
  readonly to: PloverRoot;
  /** The CAMEO code of the act. */
  readonly code: string;
  /** One of these features must hold, each a kind and a word: `verb convict`. */
  readonly any: readonly string[];
  /** And one of these, where given. */
  readonly and?: readonly string[];
}

const words = (kind: string, list: string): string[] => list.split(' ').map((word) => `${kind} ${word}`);

const PROMISE = [
  ...words('first', 'agree offer promise pledge vow plan intend commit undertake ready willing prepared prepare consent volunteer'),
  ...words('will', 'will would shall'),
]; // prettier-ignore

/** In this order; the first that fits decides. The readers of the record never see these: they translate for measuring. */
const CONVENTIONS: readonly Convention[] = [
  { from: ['CONCEDE', 'RETREAT', 'AGREE', 'CONSULT', 'COOPERATE', 'AID'], to: 'REJECT', code: '12 refuse', any: words('will', "not n't never"), and: words('will', 'will would can could') },
  { from: ['SANCTION'], to: 'ACCUSE', code: '116 find guilty or liable', any: [...words('verb', 'convict'), ...words('any', 'guilty liable'), ...words('about', 'conviction')] },
  { from: ['COERCE'], to: 'COERCE', code: '1724 impose state of emergency or martial law', any: words('verb', 'declare impose proclaim decree'), and: words('about', 'siege emergency law') },
  { from: ['COERCE', 'SANCTION'], to: 'ASSAULT', code: '191 blockade', any: [...words('about', 'blockade siege'), ...words('verb', 'blockade besiege')] },
  { from: ['COERCE', 'REJECT', 'ACCUSE', 'AGREE', 'RETREAT', 'CONCEDE', 'SUPPORT'], to: 'ASSAULT', code: '184 human shield', any: words('any', 'shield') , and: words('any', 'human') },
  { from: ['AGREE', 'RETREAT', 'CONCEDE', 'REJECT', 'ACCUSE', 'SUPPORT', 'COOPERATE', 'THREATEN'], to: 'ASSAULT', code: '196 violate ceasefire', any: words('any', 'violate breach violation'), and: words('any', 'ceasefire cease-fire truce armistice') },
  { from: ['AGREE', 'RETREAT', 'CONCEDE', 'REJECT', 'ACCUSE', 'SUPPORT'], to: 'ASSAULT', code: '196 violate ceasefire', any: words('verb', 'break'), and: words('about', 'ceasefire cease-fire truce armistice') },
  { from: ['CONCEDE'], to: 'SUPPORT', code: '055 apologise, 056 forgive', any: words('verb', 'apologise apologize apology forgive sorry') },
  { from: ['CONCEDE', 'RETREAT'], to: 'AGREE', code: '035 express intent to yield', any: PROMISE },
  { from: ['CONSULT', 'COOPERATE', 'AID', 'SUPPORT'], to: 'AGREE', code: '03 express intent to cooperate', any: words('will', 'will shall') },
  { from: ['COERCE', 'SANCTION', 'ASSAULT', 'MOBILIZE', 'PROTEST'], to: 'THREATEN', code: '13 threaten', any: words('will', 'will shall') },
  { from: ['SANCTION'], to: 'COERCE', code: '172 impose administrative sanctions', any: [...words('about', 'sanction'), ...words('verb', 'sanction')] },
  { from: ['COERCE'], to: 'ASSAULT', code: '176 attack cybernetically', any: words('about', 'cyber cyberattack cyber-attack cyberwarfare') },
  { from: ['COOPERATE', 'COERCE'], to: 'ACCUSE', code: '11 legal steps against a person', any: [...words('T under obj ', 'extradite'), ...words('T under nsubj:pass ', 'extradite'), ...words('T under nmod of', 'extradition')] },
  { from: ['COERCE'], to: 'ASSAULT', code: '192 occupy territory', any: [...words('verb', 'seize capture occupy overrun'), 'verb take over'], and: words('S is', 'troops militia rebel') },
  { from: ['MOBILIZE'], to: 'AID', code: '074 provide peacekeeping', any: words('any', 'peacekeeping peacekeeper peacekeep') },
  { from: ['CONSULT'], to: 'SUPPORT', code: '051 praise or endorse', any: words('any', 'congratulate support solidarity condolence'), and: words('verb', 'call phone ring telephone') },
  { from: ['AGREE'], to: 'SUPPORT', code: '057 sign formal agreement', any: words('object agree', 'agreement deal accord pact treaty memorandum') },
  { from: ['AGREE'], to: 'SUPPORT', code: '057 sign formal agreement', any: words('verb', 'reach sign conclude strike ink seal finalise finalize'), and: words('about', 'agreement deal accord pact treaty memorandum') },
]; // prettier-ignore

/** The published label for a type of ours, by what the pair's features say of its verb and object. */
export function ploverRoot(type: EventType, features: ReadonlySet<string>): PloverRoot {
  for (const { from, to, any, and } of CONVENTIONS)
    if (
      from.includes(type) &&
      any.some((one) => features.has(one)) &&
      (and?.some((one) => features.has(one)) ?? true)
    )
      return to;
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : type;
}
