import type { DocumentKind } from '../document.js';

export interface KindRow {
  readonly pattern: RegExp;
  readonly kind: DocumentKind;
  readonly example: string;
}

/** Titles that name their form, most telling first. */
export const KIND_TITLES: readonly KindRow[] = [
  { pattern: /^(?:readout|read-out)s?\b/i, kind: 'readout', example: 'Readout of the Minister’s Meeting in Oslo' },
  { pattern: /\breadout of\b/i, kind: 'readout', example: 'Background: Readout of the Call' },
  { pattern: /^(?:the )?(?:secretary|president|prime minister|foreign minister|minister|deputy secretary|vice president)\b.{1,80}[’']s? (?:phone |telephone |video )?(?:call|meeting|conversation) with\b/i, kind: 'readout', example: 'Secretary Miller’s Call with Foreign Minister Berg' },
  { pattern: /\b(?:joint|trilateral|quadrilateral|leaders[’']|ministers[’']|ministerial)\s+(?:\w+\s+){0,3}(?:statement|communiqu[eé]|declaration)\b/i, kind: 'joint-statement', example: 'Joint Press Statement of the Two Governments' },
  { pattern: /\b(?:statement|communiqu[eé]|declaration) of the (?:leaders|heads of state|foreign ministers|g7|g20)\b/i, kind: 'joint-statement', example: 'Declaration of the Heads of State' },
  { pattern: /\b(?:g7|g20|quad|brics|asean|apec|nato|sco)\b.{0,60}\b(?:statement|communiqu[eé]|declaration)\b/i, kind: 'joint-statement', example: 'G20 Riverside Summit Declaration' },
  { pattern: /联合(?:声明|公报|宣言)|共同(?:声明|宣言)|공동\s?(?:성명|선언|발표문)|совместное (?:заявление|коммюнике)/iu, kind: 'joint-statement', example: '两国关于建立伙伴关系的联合声明' },
  { pattern: /\b(?:press|news|media|regular|daily|department)\s+(?:briefing|conference|gaggle|availability|stakeout)\b|\bgaggle\b|\binterview (?:with|of|by)\b|\btranscript\b/i, kind: 'transcript', example: 'Regular Press Briefing, 3 May' },
  { pattern: /记者会|記者会見|答记者问|기자회견|브리핑|брифинг|пресс-конференци/iu, kind: 'transcript', example: '外交部发言人主持例行记者会' },
  { pattern: /^(?:remarks|opening remarks|closing remarks|keynote|speech|address|inaugural address|toast)\b|\b(?:remarks|speech|address) (?:by|at|to|of|on)\b/i, kind: 'speech', example: 'Remarks by the President at the Opening' },
  { pattern: /讲话|致辞|演说|演説|연설|취임사|기념사|축사|выступление|речь/iu, kind: 'speech', example: '在开幕式上的讲话' },
  { pattern: /^(?:\w+ ){0,3}statement (?:by|from|of|on)\b|^statement\b|\bpress statement\b|\bpress release\b/i, kind: 'statement', example: 'Statement by the Spokesperson on the Ceasefire' },
  { pattern: /声明|談話|谈话|성명|담화|заявление/iu, kind: 'statement', example: '外交部发言人声明' },
  { pattern: /\bfact sheet\b|\b(?:white|green) paper\b|\b(?:annual|quarterly|monthly|progress) report\b|^report (?:of|on|by|to)\b|白皮书|白書|백서/iu, kind: 'report', example: 'Fact Sheet: Cooperation at Sea' },
]; // prettier-ignore

/** What sources call their own texts. */
export const KIND_NAMES: readonly KindRow[] = [
  { pattern: /article$|blogposting$/i, kind: 'article', example: 'ReportageNewsArticle' },
  { pattern: /joint[- ]statement|communiqu/i, kind: 'joint-statement', example: 'joint communiqué' },
  { pattern: /readout/i, kind: 'readout', example: 'official readout' },
  { pattern: /transcript|briefing|press conference|news conference|interview/i, kind: 'transcript', example: 'press conference' },
  { pattern: /speech|remarks|address|취임사|연설|기념사|신년사|讲话/i, kind: 'speech', example: 'speeches-remarks' },
  { pattern: /statement|declaration|press release|声明|성명/i, kind: 'statement', example: 'statements-releases' },
  { pattern: /report|white paper|fact sheet|白皮书|白書/i, kind: 'report', example: 'white paper' },
  { pattern: /^(?:news|story|analysis|opinion|commentary|editorial|press)$/i, kind: 'article', example: 'analysis' },
]; // prettier-ignore

/** Publishers whose own name says that they are press: a paper, an agency, a broadcaster. */
export const PRESS_NAMES =
  /\b(?:news|newspaper|times|post|daily|herald|tribune|guardian|gazette|observer|journal|chronicle|mirror|telegraph|independent|press|agency|broadcasting|television|radio|today|media|wire|monitor|inquirer|mail|star|globe|sun|standard|express)\b|日报|晚报|新闻|新聞|通信社|신문|일보|뉴스|통신|новости|газета/iu;
