/** Who is only counted: "tens of thousands marched". */
export const MANY: ReadonlySet<string> = new Set(
  'dozen score ten hundred thousand million many several some'.split(' '),
);

/** Where people's forebears came from, who are of another state now: "women of Chinese descent". */
export const DESCENT: ReadonlySet<string> = new Set(
  'descent ancestry origin heritage extraction parentage background roots'.split(' '),
);

/** What people come together for: "a human rights group". */
export const CAUSES: ReadonlySet<string> = new Set(
  'right democracy pro-democracy independence peace women student environmental reform'.split(' '),
);

/** How many there are of what follows: "the first of fifty carriers", "a batch of rifles". */
export const PORTIONS: ReadonlySet<string> = new Set(
  (
    'first last second third some most many several half dozen hundred thousand score batch number shipment consignment load all part bulk ' +
    'rest couple handful'
  ).split(' '),
);
