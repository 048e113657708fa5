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

/** The words of `'word,word,…'`. */
export type Words<L extends string> = L extends `${string},${string}` ? Split<L> : L;
type Split<
  L extends string,
  Out = never,
> = L extends `${infer A},${infer B},${infer C},${infer D},${infer E},${infer F},${infer G},${infer H},${infer Rest}`
  ? Split<Rest, Out | A | B | C | D | E | F | G | H>
  : L extends `${infer A},${infer Rest}`
    ? Split<Rest, Out | A>
    : Out | L;

/** The values that ids have in `' id=value id=value … '`. One id a time: a union would build ids × values templates. */
export type Lookup<T, Id> = Id extends string ? (T extends `${string} ${Id}=${infer V} ${string}` ? V : never) : never;

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
