/** Whose authority the words of a text carry, highest first. `office`: the office itself, where no speaker is named. */
export const RANK_NAMES = ['joint', 'leader', 'vice', 'minister', 'official', 'spokesperson', 'office', 'commentary'] as const; // prettier-ignore

export type Rank = (typeof RANK_NAMES)[number];

/** How the texts of a rank are called. */
export const RANK_WORDS: Readonly<Record<Rank, string>> = {
  joint: 'joint texts',
  leader: 'texts of the head of state or government',
  vice: 'texts of deputies',
  minister: 'texts of ministers and advisers of their rank',
  official: 'texts of officials and envoys',
  spokesperson: 'texts of spokespersons',
  office: 'texts in the office’s own name',
  commentary: 'commentaries',
};

/**
 * How titles, kinds and speakers name a rank, in the four languages; tried on folded words (lower case, NFKC). The first that
 * stands in a title is the speaker's: "Foreign Minister Ek meets President Lind" is a minister's. Where two begin at
 * one place, the earlier row has it: "vice foreign minister" is no minister. Series do not mix ranks.
 */
export const RANKS: readonly { readonly name: Rank; readonly pattern: RegExp }[] = [
  {
    name: 'spokesperson',
    pattern: /\b(?:(?:deputy |chief )?(?:spokes(?:person|man|woman)|press secretary)|press briefings?|press gaggles?|(?:daily|weekly|regular|department) (?:press )?briefings?|noon briefing)\b|发言人|發言人|例行(?:记者|記者|新闻)|報道官|事務方|대변인|정례\s?브리핑|일일\s?브리핑/,
  },
  {
    name: 'commentary',
    pattern: /\b(?:commentary|editorial|commentator|op-?ed)\b|评论员|社论|社评|钟声|時評|社説|론평|논평|사설/,
  },
  {
    name: 'official',
    pattern: /\b(?:under ?secretary|assistant secretary|deputy assistant|chargé d[’']affaires|(?:permanent )?representative|special (?:representative|envoy|presidential envoy|adviser|advisor)|(?:senior )?(?:administration )?officials?|envoys?|ambassadors?|director[- ]general|consul|first lady|second gentleman)\b|司长|局长|大使|特使|特别代表|常驻代表|総領事|局長|政務官|특별대표|본부장|국장|대사(?!관)|특사/,
  },
  {
    name: 'vice',
    pattern: /\b(?:vice[- ]president|deputy (?:foreign )?(?:minister|secretary|prime minister|chancellor|president)|vice (?:foreign )?(?:minister|premier)|minister of state|parliamentary secretary|state secretary)\b|国家副主席|副主席|副总理|副部长|副外长|副大臣|外務審議官|事務次官|부통령|부총리|차관|부상(?=\s|$|\p{P})/u,
  },
  {
    name: 'minister',
    pattern: /\b(?:(?:foreign|defen[cs]e|finance|trade|unification|external affairs|prime ministerial) minister|ministers? (?:for|of)|foreign secretary|secretary of (?:state|defen[cs]e)|(?:us |u\.s\. )?secretary \p{L}{3,20}|state councill?or|high representative|eam\b|(?:homeland|national) security adviso?r|apnsa)\b|外长|外長|国务委员|外交部长|国防部长|外相|外務大臣|防衛大臣|官房長官|大臣(?=.{0,4}(?:会見|談話|臨時))|장관|국가안보실장|외무상/u,
  },
  {
    name: 'leader',
    pattern: /\b(?:presidents?|presidential|prime ministers?|chancellor|chairman|leaders?[’']?|king|queen|premier|taoiseach|general secretary|executive order|proclamation|pm(?= (?:modi|call|meeting|statement|speech|remarks)))\b|主席|总理|總理|总书记|首相|総理|首脳|天皇|大統領|대통령|총리|정상|국무위원장|총비서|원수님/,
  },
]; // prettier-ignore

/** With whom: what is named from here on is the counterpart. */
export const COUNTERPART =
  /\b(?:with|to|and his counterpart)\b|(?<=\p{L})(?:会见|会晤|同|与|與|和)(?=\p{L})|(?:との|による|와의|과의|와 |과 )/u;

/** Offices that are one person's: what names no speaker there is theirs. */
export const PERSONAL_OFFICE =
  /\/(?:president|prime-minister|head-of-state|head-of-government|leader|king|chancellor)$|\b(?:president|prime minister|chancellor)\b|主席|总理|首相|総理|大統領|대통령(?!실)|총리/u;

/** What an office hands out in nobody's name. */
export const PAPERS =
  /\bfact ?sheets?\b|\bbackgrounders?\b|\bbackground (?:paper|note|press)|\b(?:press|media) (?:note|release)s?\b|\bschedules?\b|\blist of\b|\bnominations?\b|\bannounces?\b|资料|背景材料|概要|骨子|참고\s?자료|보도\s?자료|일정/;

/** Kinds that a spokesperson's texts are filed under. */
export const BRIEFING_KIND =
  /^(?:(?:press|daily|regular|noon|news) )?(?:briefings?|press conferences?)$|记者会|브리핑|定例会見|記者会見/;
