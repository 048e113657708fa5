import type { Actions } from '../generated/tables.cjs';
import type { Raw } from './raw.js';
import type { Glob, HasGlob, Pieces } from './table.js';

type Service = keyof Actions & string;

/** The rows of a service. Only ever read through `infer`: a direct index would make the checker build every service. */
type ActionTable<S> = S extends Service ? (Actions[S] extends infer T ? T : never) : never;

/**
 * What an action stands for: `'service|arnIds;keySetId'` of each, `'service|*'` for a whole service, `'*'` for whatever
 * is not known. Names are asked for first, because most are names and it takes the fewest steps.
 */
export type Rows<A> = A extends `${infer S}:${infer N}`
  ? RowsIn<ActionTable<S>, S, N>
  : A extends '*' | Raw
    ? '*'
    : never;
type RowsIn<T, S extends string, N extends string> = T extends `${string} ${N}|${infer Row} ${string}`
  ? `${S}|${Row}`
  : RowsMatching<T, S, N>;
type RowsMatching<T, S extends string, N extends string> = N extends '*'
  ? `${S}|*`
  : N extends HasGlob
    ? `${S}|${Matching<T, N>}`
    : never;
type Matching<T, N extends string> = N extends `${infer P}*`
  ? P extends HasGlob
    ? Scan<Pieces<T>, Glob<N>>
    : Prefixed<T, P>
  : Scan<Pieces<T>, Glob<N>>;
type Prefixed<
  T,
  P extends string,
  Out extends string = never,
> = T extends `${string} ${P}${string}|${infer X} ${infer Rest}` ? Prefixed<` ${Rest}`, P, Out | X> : Out;
type Scan<Row, G extends string> = Row extends `${G}|${infer X}` ? X : never;

/** `A` where it names an action or matches one; otherwise what could stand there, which is what the error shows. */
type ValidAction<A> = Rows<A> extends never ? Suggestion<A> : A;

// `extends infer X` leaves nothing to walk for a constraint.
type Suggestion<A> = string extends A
  ? Raw
  : A extends `${infer S}:${infer N}`
    ? Closest<S, N> extends infer X
      ? X
      : never
    : '*' | Beginnings<Service>;
type Beginnings<S extends string> = `${S}:`;
type Closest<S extends string, N extends string> = S extends Service
  ? ActionTable<S> extends infer T
    ? InOtherCase<Pieces<T>, S, Lowercase<N>> extends never
      ? Nearest<T, S, Capitalize<N>>
      : InOtherCase<Pieces<T>, S, Lowercase<N>>
    : never
  : string extends S
    ? never
    : Lowercase<S> extends Service
      ? ValidAction<`${Lowercase<S>}:${N}`>
      : NearestService<Service, S>;

/** The action that is written like this but for capitals. */
type InOtherCase<Row, S extends string, N extends string> = Row extends `${infer X}|${string}`
  ? Lowercase<X> extends N
    ? `${S}:${X}`
    : never
  : never;

/** The actions that share the longest beginning with what was written. */
type Nearest<T, S extends string, Rest extends string, Done extends string = ''> = Rest extends `${infer C}${infer R}`
  ? BeginsWith<T, `${Done}${C}`> extends never
    ? Beginning<Pieces<T>, S, Done>
    : Nearest<T, S, R, `${Done}${C}`>
  : Beginning<Pieces<T>, S, Done>;
type BeginsWith<T, P extends string> = T extends `${string} ${P}${string}` ? true : never;
type Beginning<Row, S extends string, P extends string> = Row extends `${P}${infer N}|${string}`
  ? `${S}:${P}${N}`
  : never;

/** The services that share the longest beginning with what was written. */
type NearestService<T, Rest extends string, Done extends string = ''> = Rest extends `${infer C}${infer R}`
  ? ServiceWith<T, `${Done}${C}`> extends never
    ? ServiceWith<T, Done>
    : NearestService<T, R, `${Done}${C}`>
  : ServiceWith<T, Done>;
type ServiceWith<T, P extends string> = T extends `${P}${infer R}` ? `${P}${R}:*` : never;

/** What the arguments of {@link allow} are inferred as. */
export type ActionNames = readonly [string, ...string[]];

/** A mapped tuple, so that each argument is inferred and checked on its own, and literals and {@link raw} mix. */
export type ActionsOf<A extends ActionNames> = { [Index in keyof A]: ValidAction<A[Index]> };
