/** Something by its name: the name itself, or a record or handle that has it. */
export type Named = string | { readonly name: string };

/** The name, not checked yet: a caller without types can pass anything. */
export const nameOf = (named: Named): unknown => (typeof named === 'string' ? named : named?.name);
