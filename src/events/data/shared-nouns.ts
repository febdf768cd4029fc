const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** What two hold together, and what a text goes on to speak of without naming them again. */
export const SESSIONS = words(
  'talk talks round session sitting meeting negotiation consultation discussion conversation dialogue contact summit encounter visit trip exchange signing ceremony',
);

/** What two sign, conclude or set up together. */
export const INSTRUMENTS = words(
  'agreement accord pact treaty protocol memorandum memoranda mou convention deal document declaration communique communiqué compact arrangement contract instrument relation tie embassy ' +
    'commission committee group mechanism hotline roadmap truce ceasefire',
);

/** Bodies that belong to two: "a joint commission held its first session". */
export const JOINT_BODIES = words('commission committee council panel group');
export const JOINT = words('joint mixed intergovernmental bilateral binational');
