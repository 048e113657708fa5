import type { Arn } from '../arn/arn.js';
import type { Arns } from '../generated/tables.cjs';
import type { Raw } from './raw.js';
import type { AllOf, Lookup, Pattern, Words } from './table.js';
import type { Rows } from './valid-action.js';

type ArnTable<S> = S extends keyof Arns ? (Arns[S] extends infer T ? T : never) : never;

/** How region and account stand in an ARN, by the letter that the table has for it. */
interface Places {
  '0': ':';
  '1': `${string}:`;
  '2': `:${string}`;
  '3': `${string}:${string}`;
}

/**
 * What fits an entry: `object|0*\/*`, or `iam:role!iam!2role/*` where the brand or the ARN is of another service. Text
 * with a wildcard is checked up to its service: whether two patterns overlap is not a question for the compiler.
 */
type Fitting<S extends string, Entry> = Entry extends `${infer B}|${infer C extends keyof Places}${infer P}`
  ? Arn<`${S}:${B}`> | `arn:${string}:${S}:${Places[C]}:${Pattern<P>}` | WithWildcard<S>
  : Entry extends `${infer B}!${infer V}!${infer P}`
    ? Arn<B> | `arn:${string}:${Pattern<V>}:${Pattern<P>}` | WithWildcard<Pattern<V>>
    : never;
type WithWildcard<S extends string> = `arn:${string}:${S}:${string}${'*' | '?'}${string}`;

type FittingRow<Row> = Row extends `${infer S}|${infer Ids};${string}`
  ? Fitting<S, Lookup<ArnTable<S>, Words<Ids>>>
  : Row extends `${infer S}|*`
    ? Fitting<S, AllOf<ArnTable<S>>>
    : Arn | `arn:${string}`;

/** What `.on` takes for the actions `A`, besides `'*'` and {@link Raw}. */
export type Resource<A extends string> = FittingRow<Rows<A>>;
