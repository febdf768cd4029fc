/**
 * How texts mark questions, answers, votes, recaps and headings, in the four languages. Each pattern is tried at the
 * start of a folded line (lower case, NFKC: full-width colons and brackets are plain ones) unless said otherwise.
 */

/** Someone else speaks from here: a journalist's question. */
export const QUESTION: readonly RegExp[] = [
  /^(?:q|question|reporter|journalist)\s?[:.)]\s/,
  /^q\s{1,4}(?=\S)/,
  /^(?:追?问|問|記者問|记者问|(?:中外)?记者|記者)\s?[:)]/,
  /^[(【[<](?:問|质询|質問|記者|记者|문|질문|기자)[)】\]>]/,
  /^[\p{Script=Han}·]{2,12}(?:社|报|台|网|電視|新聞)?(?:记者|記者)\s?:/u,
  /^(?:질문|문|기자|질의)\s?[:)]/,
];

/** The office speaks from here. */
export const ANSWER: readonly RegExp[] = [
  /^(?:a|answer)\s?[:.]\s/,
  /^(?:mr|ms|mrs|dr|secretary|president|prime minister|the president|minister|spokesperson|ambassador|chair|chairman)\b[^:]{0,40}:\s/,
  /^(?:答|回答)\s?[:)]/,
  /^[(【[<](?:答|大臣|長官|報道官|外務大臣|答え|답|답변|대변인)[^)】\]>]{0,12}[)】\]>]/,
  /^(?:답변|답|대변인|장관)\s?[:)]/,
];

/** A line about how members voted, and what those who dissented would have said. */
export const VOTE: readonly RegExp[] = [
  /^vot(?:ing|ed|es) (?:for|against|in favou?r)\b/,
  /^(?:absent and )?not voting\b/,
  /^(?:members )?dissent(?:ing|ed|s)?\b/,
  /^(?:赞成|反对|弃权|投票结果)\s?:/,
  /^(?:賛成|反対|棄権)\s?:/,
  /^\(?注\d?\)?\s?(?:賛成|反対)\s?:/,
  /^(?:찬성|반대|기권|소수의견|소수 의견)\s?[::]/,
];

/** A sentence, anywhere in it, that tells what was said before. */
export const RECAP_SENTENCE: readonly RegExp[] = [
  /\b(?:in|with|from|to) (?:its|our|their|the) (?:previous|earlier|last|prior) (?:statement|communiqu[eé]|declaration|guidance)\b/,
  /\bas (?:previously|earlier) (?:stated|announced|indicated)\b/,
  /\b(?:formerly|previously) (?:known as|called|named|referred to as)\b/,
  /(?:曾经?|此前)(?:称为|称作|叫做|表示过)/,
  /(?:以前|かつて)は?「[^」]{1,40}」と(?:呼|称)/,
  /(?:종전|기존|이전)(?:의)? (?:성명|발표)에서/,
];

/** A heading that opens a chapter of review; it lasts until the next heading. */
export const RECAP_HEADING: readonly RegExp[] = [
  /\b(?:review of|looking back|the (?:past|previous) year|progress (?:since|to date))\b/,
  /(?:工作)?回顾/,
  /(?:これまでの(?:取組|経緯|歩み)|昨年度の|前年の)/,
  /(?:지난 (?:한 ?)?해|지난해|회고|그간의 (?:성과|경과))/,
];

/** Numbered and chapter headings. */
export const HEADING: readonly RegExp[] = [
  /^#{1,6}\s/,
  /^第[\d一二三四五六七八九十百]{1,4}(?:章|节|節|部分?|編)/,
  /^[一二三四五六七八九十]{1,3}、/,
  /^\([一二三四五六七八九十]{1,3}\)/,
  /^(?:[ivx]{1,5}|\d{1,2})\.\s/,
];

/** Lines of contact and release, and end signs: boilerplate wherever they stand. */
export const BOILERPLATE: readonly RegExp[] = [
  /^[#*_\-—=\s]{2,}$/,
  /^for (?:immediate release|release at|media inquiries|further information)\b/,
  /^\(?(?:end|完|了|以上|끝)\)?$/,
];

/** Titles of texts that two or more offices agreed on: their words were negotiated, and are a series of their own. */
export const JOINT: readonly RegExp[] = [
  /\bjoint (?:\w{1,12}[’']? ){0,2}(?:statement|declaration|communiqu[eé]|press (?:statement|release)|fact sheet)/,
  /\bjoint (?:\w{1,12}[’']? )?leaders/,
  /\bcommuniqu[eé]\b/,
  /\bleaders[’']? (?:joint )?(?:statement|declaration)\b/,
  /(?:联合|聯合|共同)(?:声明|聲明|公报|公報|宣言|新闻公报)/,
  /共同(?:声明|宣言|文書|発表|コミュニケ|プレス)/,
  /공동\s?(?:성명|선언|발표문|언론발표|보도문|코뮈니케)/,
];
