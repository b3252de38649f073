/** A place as a list of them names it: what it lies in and, once it is over, until when it was, tell places of one name apart. */
export type CoveredPlace = { readonly name: string; readonly above: string | null; readonly until: string | null };
