/**
 * Words in an element's class, id, role or data attributes by which sites name what is no part of an article. A word
 * stands between the separators of such names: `related-stories`, `relatedStories` and `related_stories` hold `related`.
 */
export const NOT_ARTICLE: ReadonlySet<string> = new Set(
  `related relateds recirc recirculation recommended recommendations recommendation trending popular mostread mostpopular mostviewed
  newsletter newsletters subscribe subscription signup promo promos promotion advert advertisement advertisements ads adslot
  adunit advertorial sponsor sponsored sponsors taboola outbrain revcontent share sharing shares sharebar sharetools social
  socials addthis comments comment disqus reply respond breadcrumb breadcrumbs toolbar tags taglist tagcloud topics byline
  bylines authorbio authorbox aboutauthor bio navigation pagination pager navbar menu sidebar cookie cookies consent gdpr
  copyright disclaimer paywall regwall donate donation readmore morestories morefrom jumpto toc widget hidden hide
  printonly noprint offscreen visuallyhidden teaser teasers ratings timestamp dateline-time readingtime readtime`.split(
    /\s+/,
  ),
);

/** Names of the line under a headline that sums an article up. */
export const SUMMARIES: ReadonlySet<string> = new Set(
  `standfirst dek deck subtitle subheadline subhead subheading strapline sapo synopsis excerpt tagline summary kicker`.split(
    /\s+/,
  ),
);

/** Names of pictures' captions and credits where no `figcaption` is used. */
export const CAPTION_CLASSES: ReadonlySet<string> = new Set(
  `caption captions figcaption imagecaption photocaption wpcaption credit credits photocredit imagecredit`.split(
    /\s+/,
  ),
);

/** `wp-caption-text imageCredit` to `wp caption text image credit wpcaption captiontext imagecredit …`: words and neighbours. */
export function wordsOfName(name: string): string[] {
  return name
    .slice(0, 400)
    .split(/\s+/)
    .flatMap((single) => {
      const words = single
        .replace(/([a-z])([A-Z])/g, '$1-$2')
        .toLowerCase()
        .split(/[^a-z0-9]+/)
        .filter((word) => word !== '');
      return [...words, ...words.slice(1).map((word, index) => (words[index] ?? '') + word)];
    });
}
