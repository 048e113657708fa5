import type { Arn } from '../arn/arn.js';
import type { Arns } from '../generated/tables.cjs';
import type { Raw } from './raw.js';
import type { AllOf, Lookup, Pattern } from './table.js';
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
 * The texts that fit an entry: `object|0*\/*`, or `iam:role!iam!:*:role/*` where the brand or the ARN is of another service.
 * Text with a wildcard is checked up to its service: whether two patterns overlap is not a question for the compiler.
 */
type Text<S extends string, Entry> = Entry extends `${string}|${infer C extends keyof Places}${infer P}`
  ? `arn:${string}:${S}:${Places[C]}:${Pattern<P>}` | WithWildcard<S>
  : Entry extends `${string}!${infer V}!${infer P}`
    ? `arn:${string}:${Pattern<V>}:${Pattern<P>}` | WithWildcard<Pattern<V>>
    : never;
type WithWildcard<S extends string> = `arn:${string}:${S}:${string}${'*' | '?'}${string}`;

type Brand<S extends string, Entry> = Entry extends `${infer T}|${string}`
  ? `${S}:${T}`
  : Entry extends `${infer T}!${string}`
    ? T
    : never;

type Entries<S, Ids extends string> = Lookup<ArnTable<S>, Ids>;
// Not one alias for text and brand: an error would show its name in place of the ARNs.
type FittingRow<Row> = Row extends `${infer S}|${infer Ids};${string}`
  ? Ids extends ''
    ? never
    : Text<S, Entries<S, Ids>> | Arn<Brand<S, Entries<S, Ids>>>
  : FittingOther<Row>;
type FittingOther<Row> = Row extends `${infer S}|*`
  ? Text<S, AllOf<ArnTable<S>>> | Arn<Brand<S, AllOf<ArnTable<S>>>>
  : Arn | `arn:${string}`;

/** What `.on` takes for the actions `A`, besides `'*'` and {@link Raw}. */
export type Resource<A extends string> = FittingRow<Rows<A>>;
