import { koreanVerbStem } from '../fold-verb.js';

/**
 * Words that carry no topic: they are cut from the ends of a formula and are never what a text is about. Closed classes
 * of each language's grammar; English as the folding spells them.
 */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Cut from the front of an English formula. */
export const OPENERS = words(`
  a an the this that these those its their our his her your my and or but nor so also which who whom whose where when while
  because as if whether it they he she we you i is are was were be been being am has have had do does did will would shall
  should can could may might must not of there here such than then thus therefore however both all any each`);

/** Cut from the end of an English formula. */
export const CLOSERS = words(`
  a an the this that these those its their our his her your my and or but nor so which who whom whose where when while
  because as if whether of in on at to by for with from into onto upon about over under between among against through
  during without within toward towards is are was were be been being am has have had do does did will would shall should
  can could may might must not than also it they he she we you i both s`);

/** Not a topic, in English. */
export const COMMON = words(`
  a an the this that these those its their our his her your my and or but nor so also which who whom whose where when while
  because as if whether it they he she we you i is are was were be been being am has have had do does did will would shall
  should can could may might must not of in on at to by for with from into onto upon about over under between among against
  through during without within toward towards there here such than then thus therefore however both all any each one two
  three first second new more most other others many some much very well our us them him only own same just even still yet
  today year years day days week month months time times people world country countries president minister secretary
  government united states including continue make made take taken work working support important during also said say says
  statement meeting together across further ensure help through
  january february march april may june july august september october november december
  monday tuesday wednesday thursday friday saturday sunday`);

/** Chinese characters that neither begin nor end a formula. */
export const ZH_EDGES = words('的 了 在 和 与 及 是 将 也 都 就 而 并 对 向 为 以 于 被 把 从 到 其 这 那 着 过 我 你 他 她 们 所 之 或 但 又 还 已 很 更 最 该 此 由 让 使 请 吗 呢 吧 做 作 等 有');
/** Japanese ones: particles and endings. */
export const JA_EDGES = words('の は が を に へ と で も や か ね よ から まで より です ます た て い う く け れ る し さ な つ ら り め す き こ そ お ん っ ば ど み え あ わ せ ち ほ ま む ろ べ げ じ ぎ ず だ 等 及 び 又 関 際 為');
/** Korean words with no topic. */
const KOREAN = words('그 이 저 및 등 또 또한 그리고 그러나 하지만 있는 있습니다 것입니다 것이다 하는 위한 위해 대한 우리 우리의 저는 모든 더 수 것 할 한 여러분 국민 국민여러분 함께 매우 다시 오늘 지금 올해 이번 지난 합니다 했습니다 하겠습니다 바랍니다 감사합니다 없습니다 이제 가장 많은');
/** Verbs also as their stems: a corpus may have taken their endings off. */
export const KO_COMMON: ReadonlySet<string> = new Set([...KOREAN, ...[...KOREAN].flatMap((word) => koreanVerbStem(word) ?? [])]); // prettier-ignore
