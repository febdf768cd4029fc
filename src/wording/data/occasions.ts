/**
 * How titles name the form of an occasion, and the rank of who speaks, in the four languages. Patterns are tried on a
 * folded title (lower case, NFKC). Forms are tried in order: "readout of a call" is a call, "remarks at a joint press
 * conference" a press conference.
 */
export interface OccasionForm {
  readonly name: string;
  readonly patterns: readonly RegExp[];
  /** The form alone makes a series, whoever takes part: a briefing, a New Year address. A statement does not. */
  readonly recurs?: boolean;
}

export const FORMS: readonly OccasionForm[] = [
  {
    name: 'joint text',
    patterns: [
      /\bjoint (?:\w{1,12}[’']? ){0,2}(?:statement|declaration|communiqu[eé]|vision|press statement)/,
      /\bleaders[’']? (?:joint )?(?:statement|declaration|communiqu[eé])\b/,
      /\bcommuniqu[eé]\b|\bstatement of principles\b/,
      /(?:联合|聯合|共同)(?:声明|聲明|公报|公報|宣言|新闻公报)/,
      /공동\s?(?:성명|선언|발표문|언론발표|보도문|코뮈니케)/,
    ],
  },
  {
    name: 'New Year address',
    recurs: true,
    patterns: [
      /\bnew year(?:[’']?s)?(?: day)? (?:address|message|speech|greeting)/,
      /新年(?:贺词|賀詞|致辞)|元旦/,
      /年頭(?:所感|の辞|記者会見)|新年の(?:挨拶|辞)/,
      /신년(?:사|\s?인사|\s?메시지|\s?연설|\s?기자회견)/,
    ],
  },
  {
    name: 'annual address',
    recurs: true,
    patterns: [
      /\bstate of the (?:union|nation)\b|\baddress to (?:a joint session|the nation)\b|\bqueen[’']?s speech|\bking[’']?s speech/,
      /政府工作报告|政府工作報告/,
      /(?:施政方針|所信表明|外交)演説/,
      /시정\s?연설|국정\s?연설|예산안\s?시정/,
    ],
  },
  {
    name: 'anniversary address',
    recurs: false,
    patterns: [
      /\b(?:anniversary|liberation day|independence day|memorial day|national day|armed forces day|veterans day)\b/,
      /周年|週年|纪念日|紀念日|国庆/,
      /追悼式|戦没者|記念式典|平和記念|周年/,
      /\d{1,3}\s?주년|광복절|현충일|삼일절|3\s?[·.]?\s?1절|제헌절|개천절|국군의\s?날|기념식|기념사|경축사|추념사/,
    ],
  },
  {
    name: 'press conference',
    recurs: true,
    patterns: [
      /\b(?:press|news) (?:conference|briefing|availability)\b|\bpress gaggle\b|\bdaily briefing\b/,
      /记者会|記者會|新闻发布会|例行(?:记者)?会/,
      /記者会見|定例会見|会見記録/,
      /기자\s?회견|브리핑|질의응답/,
    ],
  },
  { name: 'call', patterns: [/\b(?:phone |telephone |video )?calls?\b/, /通(?:电话|話|话)|视频会晤/, /電話(?:会談|協議)|テレビ会談/, /통화|전화\s?회담/] }, // prettier-ignore
  {
    name: 'meeting',
    patterns: [
      /\b(?:meetings?|meets?|met|talks|summit|dialogue|bilateral|trilateral|visit)\b/,
      /会[见談谈晤]|會[見談晤]|举行会谈|磋商|对话|峰会|访问/,
      /会談|会合|協議|表敬|首脳会議|対話/,
      /회담|회의|면담|접견|협의|정상회의|대화|방문/,
    ],
  },
  { name: 'message', patterns: [/\b(?:congratulat\w{1,8}|condolences?|message|letter)\b/, /贺电|贺信|致电|唁电/, /祝辞|祝電|弔電|メッセージ/, /축전|축하|조전|메시지|서한/] }, // prettier-ignore
  { name: 'minutes', recurs: true, patterns: [/\bminutes of\b/, /会议纪要/, /議事要旨/, /의사록/] },
  { name: 'report', recurs: true, patterns: [/\b(?:annual|monthly|quarterly|white) (?:report|paper|bulletin|review)\b/, /白皮书|年度报告/, /白書|年次報告|月例/, /백서|연례\s?보고/] }, // prettier-ignore
  { name: 'statement', patterns: [/\bstatements?\b/, /声明|聲明|谈话/, /声明|談話/, /성명|담화|논평|입장/] },
  { name: 'speech', patterns: [/\b(?:remarks|speech|address|keynote)\b/, /讲话|演讲|致辞/, /演説|挨拶|講演|スピーチ/, /연설|축사|말씀|담화|인사말/] }, // prettier-ignore
];

