// U+0000 (PostgreSQL refuses it) and surrogates without their other half (UTF-8 cannot carry them)
const UNSTORABLE = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** The text as both databases can hold it: what they cannot hold becomes U+FFFD, so that offsets stay. */
export function storable(text: string): string {
  return text.replace(UNSTORABLE, '\uFFFD');
}

/** The text in a form that gives back every code unit. */
export function exactForm(text: string): { text: string; form: 'plain' | 'json' } {
  return storable(text) === text ? { text, form: 'plain' } : { text: JSON.stringify(text), form: 'json' };
}

/** The text that `exactForm` was given. */
export function fromExactForm(text: string, form: 'plain' | 'json'): string {
  return form === 'plain' ? text : (JSON.parse(text) as string);
}
