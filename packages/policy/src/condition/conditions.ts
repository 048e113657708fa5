import type { AnyOperators, GlobalConditions, OperatorsOfFamily } from '../generated/conditions.cjs';
import type { KeySets, Keys } from '../generated/tables.cjs';
import type { Raw } from '../statement/raw.js';
import type { AllOf, Lookup, Pattern } from '../statement/table.js';
import type { Rows } from '../statement/valid-action.js';

type KeyTable<S> = S extends keyof Keys ? (Keys[S] extends infer T ? T : never) : never;
type SetTable<S> = S extends keyof KeySets ? (KeySets[S] extends infer T ? T : never) : never;

/** `'conditionKey=family'` of the keys that actions support, `'conditionKey~family'` where a part of it is variable. */
type KeyEntry<Row> = Row extends `${infer S}|${string};${infer Id}` ? EntriesOfSet<S, Id> : EntriesOfService<Row>;
type EntriesOfSet<S, Id extends string> = Id extends '' ? never : Lookup<KeyTable<S>, Lookup<SetTable<S>, Id>>;
type EntriesOfService<Row> = Row extends `${infer S}|*` ? AllOf<KeyTable<S>> : never;

type KeyName<Entry> = Entry extends `${infer K}=${string}` ? K : VariableKeyName<Entry>;
type VariableKeyName<Entry> = Entry extends `${infer K}~${string}` ? Pattern<K> : never;
type OperatorsOf<Entry> = Entry extends `${string}${'=' | '~'}${infer F}`
  ? F extends keyof OperatorsOfFamily
    ? OperatorsOfFamily[F]
    : never
  : never;
type ServiceConditions<Entry> = { readonly [E in Entry & string as KeyName<E>]?: OperatorsOf<E> };

/** Where the actions are not known, any key goes, with any operator. */
interface AnyConditions {
  readonly [key: `${string}:${string}`]: AnyOperators | undefined;
}

/** What `.when` takes for the actions `A`: condition key → operator → value or values. */
export type Conditions<A extends string> = GlobalConditions &
  ('*' extends A ? AnyConditions : Raw extends A ? AnyConditions : ServiceConditions<KeyEntry<Rows<A>>>);
