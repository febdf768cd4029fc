import type { LineRule } from './line-rule.js';

/** A mark of a caption and how much it says: 3 is enough by itself, see `markCaptions`. */
export interface PoseMark extends LineRule {
  readonly weight: 1 | 2 | 3;
}

/** Words that only a picture's caption has: where someone stands in it, or that it is a picture. */
export const POSE_MARKS: readonly PoseMark[] = [
  { weight: 2, pattern: /\((?:R|L|C|right|left|centre|center|front|back|top|bottom|(?:\d(?:st|nd|rd|th)|second|third|front|back|far) ?(?:from )?(?:L|R|left|right|row)?)\)/, examples: ['Foreign Minister Berg (R) and her guest', 'Berg (2nd from L)'], counterExamples: ['Berg (right of passage)'] },
  { weight: 2, pattern: /,\s(?:right|left|centre|center|second (?:from )?(?:left|right)|third (?:from )?(?:left|right)|(?:from )?far (?:left|right)|front (?:left|right|row|center|centre)|back (?:left|right|row))\s?[,.)]/i, examples: ['President Berg, left, and her guest', 'with the chancellor, second from right, in Oslo'], counterExamples: ['The soldiers, left without food, fled.'] },
  { weight: 3, pattern: /\b(?:from left|from right|from L|clockwise from|\(from left\)|from left to right|left to right)\b/i, examples: ['From left: Berg, Nord and Lie'] },
  { weight: 2, pattern: /\b(?:file|handout|undated|archive|pool|combination|aerial|satellite|this|in this)\s(?:photo|photograph|picture|image|pictures|photos|screengrab|screenshot|still|video grab|frame grab|illustration)\b/i, examples: ['This file photo shows the bridge', 'In this photo, the ship leaves'] },
  { weight: 1, pattern: /\b(?:pictured|seen here|is seen (?:in|at|on|during|here)|are seen (?:in|at|on|during|here)|is shown|looks on|look on|pose for (?:a )?(?:photo|picture|photographs|family)|poses for|shakes? hands|bumps? elbows|waves? (?:to|as|at|from))\b/i, examples: ['Berg shakes hands with her guest', 'The ministers pose for a photo'], counterExamples: ['They shook hands.'] },
  { weight: 2, pattern: /(?:资料图|资料照片|写真[：:は]|提供|撮影|자료\s?사진|사진은|왼쪽|오른쪽|가운데|左[）)]|右[）)]|中[）)]|（左|（右|\(왼쪽|\(오른쪽|фото|на фото|слева|справа)/iu, examples: ['资料图：码头', '보기 장관(왼쪽)이'] },
]; // prettier-ignore

/** Openings of a caption. */
export const CAPTION_OPENINGS: readonly LineRule[] = [
  { pattern: /^(?:file|file photo|file picture|file image|photo|picture|image|caption|video)\s?(?:[-–—:：]|\bshows\b)/i, examples: ['FILE - The bridge in May', 'FILE PHOTO: The bridge', 'Photo: The bridge'], counterExamples: ['File sharing grows'] },
  { pattern: /^(?:资料图|图为|图：|图片|写真|사진|▲|△|▶ 사진|фото)\s?/iu, examples: ['图为会谈现场', '▲ 보기 장면'] },
]; // prettier-ignore

/** The picture is older than the text: its date dates nothing. */
export const FILE_PHOTO =
  /\b(?:file|archive|archival|undated|stock)\s(?:photo|photograph|picture|image|pic|video|footage)\b|^file\s?[-–—:]|,\s?file\)?\.?$|\(file\)|资料图|资料照片|資料照片|資料写真|자료\s?사진|архивное фото/iu;

/**
 * A credit that ends a caption. The first group is the credit. A bare agency in brackets is no proof by itself: many
 * agencies close their articles with `(Yonhap)` too.
 */
export const CREDIT_ENDINGS: readonly { readonly pattern: RegExp; readonly isProof: boolean; readonly example: string }[] = [
  { pattern: /(?:^|[.\s])((?:Photo|Picture|Image|Video|Photograph|Illustration|Graphic)s?\s?(?:courtesy of|courtesy|by|from|credit|:|\/)\s?[^.]{2,80})\.?$/, isProof: true, example: 'The bridge in May. Photo courtesy of the Harbour Office' },
  { pattern: /[([]\s?((?:[^()[\]]{0,80}[\s/|,-])?(?:photo|photograph|picture|image|pic|photos|images|video grab|screengrab)s?(?:[\s/|:,-][^()[\]]{0,80})?)\s?[)\]]\.?$/i, isProof: true, example: 'The bridge in May. (Pool photo)' },
  { pattern: /[([]\s?([^()[\]]{0,60}(?:Getty Images|AP Photo|Pool via|Handout|EPA-EFE|\/AFP|\/AP|\/Reuters|\/EPA|\/Xinhua|\/Yonhap|\/TASS|\/Pool)[^()[\]]{0,40})\s?[)\]]\.?$/i, isProof: true, example: 'The bridge in May. (Anna Berg/AP)' },
  { pattern: /(?:[.!?"”]\s|\s[-–—|]\s|\s\/\s?)((?:[\p{Lu}][\p{L}.'’-]{1,20}\s){0,4}?[\p{Lu}][\p{L}.'’-]{1,20}\s?[/|]\s?(?:AFP|AP|Reuters|REUTERS|EPA|EPA-EFE|Getty Images|Xinhua|Yonhap|Kyodo|TASS|Bloomberg|Pool|Anadolu|NurPhoto|dpa|PTI|ANI|UPI)[\p{L} /.-]{0,40})\.?$/u, isProof: true, example: 'The bridge in May. Anna Berg/AFP' },
  { pattern: /(?:[.!?"”]\s|\s)((?:REUTERS|AFP|AP|EPA|XINHUA|TASS)\s?[/|]\s?[\p{L} .'’/|-]{2,60})\.?$/u, isProof: true, example: 'The bridge in May. REUTERS/Anna Berg' },
  { pattern: /(?:[.!?"”]\s)((?:AP|AFP|EPA|UPI|CNA|VNA|Pool|Reuters|Handout|Getty|Pool) (?:Photo|photo|Images|images|file photo|File Photo)[^.]{0,40})\.?$/, isProof: true, example: 'The bridge in May. AP Photo' },
  { pattern: /[（(【[]\s?((?:(?:新华社|新華社|中新社|新华社记者|人民视觉|视觉中国|央视|本报|记者)[^（）()]{0,20}[摄攝发發]?|[^（）()]{0,16}(?:摄|攝|撮影|提供|제공|촬영))|사진\s?[=:/][^（）()]{1,30}|[^（）()]{1,20}=사진)\s?[）)】\]]\s?$/u, isProof: true, example: '会谈现场。（新华社记者某某摄）' },
  { pattern: /[([]\s?([\p{Lu}][\p{L} .'’/-]{1,30})\s?[)\]]\.?$/u, isProof: false, example: 'The bridge in May. (Yonhap)' },
  { pattern: /(?:[.!?"”]\s+)((?:Reuters|AFP|AP|EPA|EPA-EFE|Xinhua|Yonhap|Kyodo|TASS|Getty Images|UPI|dpa|PTI|ANI|Anadolu|Bloomberg|NurPhoto))$/, isProof: false, example: 'The bridge in May. Reuters' },
]; // prettier-ignore

/** A line that is a credit and nothing else, beyond the agencies' own names. */
export const CREDIT_LINES: readonly LineRule[] = [
  { pattern: /^(?:credit|photo|image)\s?\.{3}\s?.{2,90}$/i, examples: ['Credit...Anna Berg/The Example Times'] },
  { pattern: /^[([]?\s?(?:photos?|pictures?|images?|photograph|credits?|photo credits?|picture credits?|image credits?|courtesy|사진|写真|图片来源|图|摄影|фото)\s?(?:courtesy of|courtesy|by|from|[:：=/|])\s?.{2,90}$/iu, examples: ['Photo: Anna Berg', 'Image credit: Harbour Office', '사진=보기뉴스'], counterExamples: ['Photos of the dead were shown.'] },
  { pattern: /^[([]\s?(?:photo|image|picture|video|graphic|credit)s?\s?[:：]\s?[^()]{2,80}[)\]]$/i, examples: ['(Image: HARBOUR )'] },
  { pattern: /^[([]?\s?[\p{Lu}][\p{L}.'’-]{0,20}(?:[\s][\p{Lu}][\p{L}.'’-]{0,20}){0,4}\s?[/|]\s?[\p{L} .'’/|-]{2,60}[)\]]?$/u, examples: ['Anna Berg/AP', 'Anna Berg | Pool via AP'], counterExamples: ['Peace and/or war in the north.'] },
]; // prettier-ignore
