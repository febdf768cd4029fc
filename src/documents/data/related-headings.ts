import type { LineRule } from './line-rule.js';

/** Headings over lists of other articles. The short lines under them are not this article's. */
export const RELATED_HEADINGS: readonly LineRule[] = [
  {
    pattern: /^(?:related|also|further|more)\s?(?:articles?|stories|story|news|content|topics?|coverage|links?|reading|posts?|items?|documents?)?[:.…]*$/i,
    examples: ['Related', 'Related stories', 'More news', 'Further reading:'],
    counterExamples: ['More troops'],
  },
  {
    pattern: /^(?:read|see|watch|listen)\s(?:also|more|next|this next|too)\b.{0,40}[:.…]*$/i,
    examples: ['Read more', 'Read also:', 'See also'],
    counterExamples: ['Read more about how the agreement was reached in our long account of the talks'],
  },
  { pattern: /^(?:most|top|latest|recent|popular|trending|recommended|editor[’']?s?[’']? (?:picks?|choice)|what to read)\b\s?(?:read|viewed|popular|shared|commented|now|news|stories|articles?|headlines|videos?|posts?|for you|next|today|this week|this month|right now|on .{2,20})?[:.…]*$/i, examples: ['Most read', 'Latest news', 'Trending', 'Recommended for you', 'Editor’s picks'], counterExamples: ['Top officials'] },
  { pattern: /^(?:you (?:may|might) (?:also )?(?:like|be interested)|more (?:from|on|in|about) .{2,40}|more on this (?:story|topic)|(?:more|related) .{0,30}(?:stories|articles|coverage|news)|don[’']t miss|up next|in case you missed it|around the web|from the web|sponsored(?: content)?|promoted(?: content)?)[:.…]*$/i, examples: ['You may also like', 'More from World', 'More on this story', 'Around the web'] },
  { pattern: /^(?:相关(?:新闻|阅读|报道|链接)|推荐阅读|延伸阅读|更多新闻|関連(?:記事|ニュース)|おすすめ記事|あわせて読みたい|관련\s?(?:기사|뉴스)|주요\s?뉴스|많이 본 뉴스|читайте также|по теме|lire aussi|à lire aussi|lea también|lesen sie auch|mehr zum thema|leggi anche|baca juga|самые популярные|популярное|más leídas|mais lidas|les plus lus|meistgelesen)(?: .{2,20})?\s?[:：.…]*$/iu, examples: ['相关新闻', '관련기사', 'Читайте также:', 'Lire aussi'] },
]; // prettier-ignore

/** Headings over what readers wrote. Nothing below them is the article's. */
export const COMMENT_HEADINGS: readonly LineRule[] = [
  {
    pattern:
      /^(?:\d{1,5} )?(?:comments?|reader comments|leave a (?:comment|reply)|post a comment|join the (?:conversation|discussion)|what do you think|discussion|replies|responses|reviews|отзывы|комментарии|добавить (?:отзыв|комментарий)|评论|网友评论|コメント|댓글|kommentare|commentaires|comentarios|comentários|commenti|reacties|yorumlar)(?: ?\(?\d{1,5}\)?)?[?:.…]*$/iu,
    examples: ['Comments', '12 comments', 'Leave a reply', 'Отзывы', '댓글 (3)'],
    counterExamples: ['Comments by the minister'],
  },
];
