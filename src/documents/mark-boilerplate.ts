import { isCredit } from './data/agencies.js';
import { BOILERPLATE_LINES } from './data/boilerplate-lines.js';
import { CREDIT_LINES } from './data/captions.js';
import { fitsAny } from './data/line-rule.js';
import type { Draft } from './draft.js';

/** Marks what a site prints around its texts: stubs, bylines, sign-offs, e-mail addresses, rights. */
export function markBoilerplate(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    if (draft.part !== null || draft.text.length > 800) continue;
    const isBareCredit =
      draft.text.length <= 80 && (isCredit(draft.text) || fitsAny(CREDIT_LINES, draft.text));
    if (isBareCredit || fitsAny(BOILERPLATE_LINES, draft.text)) draft.part = 'boilerplate';
  }
}
