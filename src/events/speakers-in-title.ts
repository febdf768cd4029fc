const JOINT =
  /^(?:corrected: ?)?(?:joint )?(?:remarks|press (?:conference|availability|statements?)|statements?|toasts)\b.{0,30}\bby\b.*\band\b/i;

/** What they spoke at: it names nobody. */
const OCCASION =
  /,? ?\b(?:Before|After|Following|During|at|in (?:a )?Joint|in Press|Prior to|Upon|on (?:his|her|their))\b.*$/i;

/**
 * Who speak side by side, as a title says it: "Remarks by President Berg and Prime Minister Dahl of Norway", of that "… Before
 * Bilateral Meeting". Null where the title tells of no such remarks.
 */
export function speakersInTitle(title: string | null): string | null {
  return title !== null && JOINT.test(title) ? title.replace(OCCASION, '') : null;
}
