/** Text made safe for HTML content and attributes: everything on a page comes from outside. */
export function safe(words: string): string {
  return words.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** An address that may be followed: http and https alone, never `javascript:`. */
export const isWebAddress = (url: string | null): url is string => url !== null && /^https?:\/\//i.test(url);
