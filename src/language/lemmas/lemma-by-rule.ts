/** Whether a form is a word of the language as far as we know: the model's vocabulary. */
export type IsKnown = (word: string) => boolean;

/**
 * The lemma of a regular English form by its Penn tag: `reaffirmed` VBD is `reaffirm`, `policies` NNS is `policy`,
 * `stopping` VBG is `stop`. Where spelling leaves it open (`hoped`: hop or hope?), the first candidate that is a known
 * word is taken. Irregular forms stand in `irregular-forms.ts` and in the model.
 */
export function lemmaByRule(form: string, xpos: string, isKnown: IsKnown): string {
  const candidates = candidatesOf(form, xpos);
  return candidates.find(isKnown) ?? candidates[0] ?? form;
}

/** Possible lemmas, the likeliest first. */
function candidatesOf(form: string, xpos: string): string[] {
  switch (xpos) {
    case 'NNS':
    case 'VBZ':
      return withoutS(form);
    case 'VBD':
    case 'VBN':
      return form.endsWith('ed') && form.length > 3 ? verbStems(form.slice(0, -2)) : [];
    case 'VBG':
      return form.endsWith('ing') && form.length > 4 ? verbStems(form.slice(0, -3)) : [];
    case 'JJR':
    case 'RBR':
      return form.endsWith('er') ? adjectiveStems(form.slice(0, -2)) : [];
    case 'JJS':
    case 'RBS':
      return form.endsWith('est') ? adjectiveStems(form.slice(0, -3)) : [];
    default:
      return [];
  }
}

function withoutS(form: string): string[] {
  if (!/[^su]s$/.test(form) || form.length < 3) return [];
  const short = form.slice(0, -1);
  if (form.endsWith('ies') && form.length > 4) return [`${form.slice(0, -3)}y`, short];
  if (/(?:ss|sh|ch|x|zz|[^aeiou]o)es$/.test(form)) return [form.slice(0, -2), short];
  return form.endsWith('es') ? [short, form.slice(0, -2)] : [short];
}

const DOUBLED = /([bdgklmnprtvz])\1$/;
const MAY_BE_DOUBLE = /(?:ll|ss|ff|zz|dd|rr)$/;
// one short vowel before one consonant would have doubled it: "hoped" is from "hope", "hopped" from "hop"
const SHORT = /^[^aeiou]*[aeiou][bdgkmnpt]$/;
// no English word ends so without its e
const NEEDS_E = /(?:[cvzu]|[^aeiou]s|[aeiou]s|[bcdgkpt]l|[dr]g|ng|[iu]r|at)$/;

function verbStems(stem: string): string[] {
  // "died" and "tied", but "denied"
  if (/^[dltv]i$/.test(stem)) return [`${stem}e`];
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (/^[dltv]y$/.test(stem)) return [`${stem.slice(0, -1)}ie`, stem];
  const single = stem.slice(0, -1);
  if (MAY_BE_DOUBLE.test(stem)) return [stem, single];
  if (DOUBLED.test(stem)) return [single, stem];
  if (stem.endsWith('e')) return [`${stem}e`, stem];
  return SHORT.test(stem) || NEEDS_E.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}

function adjectiveStems(stem: string): string[] {
  if (stem.endsWith('i')) return [`${stem.slice(0, -1)}y`, `${stem}e`];
  if (DOUBLED.test(stem) && !stem.endsWith('ll')) return [stem.slice(0, -1), stem];
  return NEEDS_E.test(stem) || /[fr]$/.test(stem) ? [`${stem}e`, stem] : [stem, `${stem}e`];
}
