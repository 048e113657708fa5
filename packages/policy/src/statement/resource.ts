import type { Arn } from '../arn/arn.js';
import type { Arns } from '../generated/tables.cjs';
import type { Raw } from './raw.js';
import type { AllOf, Lookup, Pattern, Words } from './table.js';
import type { Rows } from './valid-action.js';

type ArnTable<S> = S extends keyof Arns ? (Arns[S] extends infer T ? T : never) : never;

/** `'brand=arnPattern'` of what an action is about. */
type ArnEntries<S extends string, N extends string> = N extends '*' ? AllOf<ArnTable<S>> : ArnEntry<S, Rows<S, N>>;
type ArnEntry<S, Row> = Row extends `${infer Ids};${string}` ? Lookup<ArnTable<S>, Words<Ids>> : never;

// Text with a wildcard is checked up to its service: whether two patterns overlap is not a question for the compiler.
type ArnText<Entry> = Entry extends `${string}=arn:*:${infer V}:${infer P}`
  ? `arn:${string}:${Pattern<V>}:${Pattern<P> | `${string}*${string}` | `${string}?${string}`}`
  : never;

/** Within its own service a brand is written without the service. */
type Brand<S extends string, Entry> = Entry extends `${infer T}=${string}`
  ? T extends `${string}:${string}`
    ? T
    : `${S}:${T}`
  : never;

type Fitting<S extends string, Entry> = [Entry] extends [never] ? never : ArnText<Entry> | Arn<Brand<S, Entry>>;

/** What `.on` takes for the actions `A`, besides `'*'` and {@link Raw}. */
export type Resource<A extends string> = A extends `${infer S}:${infer N}`
  ? Fitting<S, ArnEntries<S, N>>
  : A extends '*' | Raw
    ? Arn | `arn:${string}`
    : never;
