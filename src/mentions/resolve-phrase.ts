import { resolveAnaphor } from './resolve-anaphor.js';
import type { Found, ResolveContext } from './found.js';
import type { Layout } from './lay-out.js';
import type { Phrase } from './phrase.js';
import { resolveNamed } from './resolve-named.js';
import { resolveOffice } from './resolve-office.js';
import { resolvePerson } from './resolve-person.js';

/** Whom a phrase names or stands for, with all that comes before it in view; null when it names nobody. */
export function resolvePhrase(phrase: Phrase, layout: Layout, context: ResolveContext): Found | null {
  if (phrase.person !== null) return resolvePerson(phrase, layout, context);
  if (phrase.offices.length > 0) return resolveOffice(phrase, layout, context);
  if (phrase.anaphor !== null) return resolveAnaphor(phrase, layout, context);
  return resolveNamed(phrase, layout, context);
}
