// How the string tables of src/generated/tables.d.cts are taken apart.
// The splitters take eight pieces a step and are tail-recursive, so that no table is too long for the recursion limits.

/** The pieces of `' piece piece … '`. */
export type Pieces<
  T,
  Out = never,
> = T extends ` ${infer A} ${infer B} ${infer C} ${infer D} ${infer E} ${infer F} ${infer G} ${infer H} ${infer Rest}`
  ? Pieces<` ${Rest}`, Out | A | B | C | D | E | F | G | H>
  : T extends ` ${infer A} ${infer Rest}`
    ? Pieces<` ${Rest}`, Out | A>
    : Out;

/** The values that the ids of `'id,id,…'` have in `' id=value id=value … '`. */
export type Lookup<T, Ids extends string> = Ids extends `${string},${string}`
  ? ValueOfEach<T, Words<Ids>>
  : ValueOf<T, Ids>;
type ValueOf<T, Id extends string> = T extends `${string} ${Id}=${infer V} ${string}` ? V : never;
// One id a time: a union would build ids × values templates.
type ValueOfEach<T, Id> = Id extends string ? ValueOf<T, Id> : never;
type Words<L extends string> = L extends `${infer A},${infer B},${infer C},${infer D},${infer Rest}`
  ? A | B | C | D | Words<Rest>
  : FewWords<L>;
type FewWords<L extends string> = L extends `${infer A},${infer Rest}` ? A | FewWords<Rest> : L;

/** Every value of `' id=value id=value … '`. */
export type AllOf<T> = Pieces<T> extends infer P ? (P extends `${string}=${infer V}` ? V : never) : never;

/** A pattern of a table as a template literal type. */
export type Pattern<P extends string> = P extends `${infer A}*${infer B}` ? `${A}${string}${Pattern<B>}` : P;

export type HasGlob = `${string}*${string}` | `${string}?${string}`;

/** An IAM glob as a template literal type; `?` counts as any text. */
export type Glob<P extends string> = P extends `${infer H}*${infer T}`
  ? `${Glob<H>}${string}${Glob<T>}`
  : P extends `${infer H}?${infer T}`
    ? `${H}${string}${Glob<T>}`
    : P;
