/** Who is only counted: "tens of thousands marched". */
export const MANY: ReadonlySet<string> = new Set(
  'dozen score ten hundred thousand million many several some'.split(' '),
);

/** What people come together for: "a human rights group". */
export const CAUSES: ReadonlySet<string> = new Set(
  'right democracy pro-democracy independence peace women student environmental reform'.split(' '),
);
