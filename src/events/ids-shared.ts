/** The states and bodies that take part in what two or more share: the ids of each act's parties, null where not known. */
export function idsShared(parties: readonly (readonly (string | null)[])[]): Set<string> {
  const shared = parties.flatMap((ids) => {
    const known = new Set(ids.flatMap((id) => id ?? []));
    return known.size > 1 ? [...known] : [];
  });
  return new Set(shared);
}
