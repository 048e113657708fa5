import type { OperationName } from '@iamkit/emulator';

/** `CreateUser`: without the service, which `OperationName` has before it. */
export type Operation<Full = OperationName> = Full extends `${string}:${infer Name}` ? Name : never;

/** The SDK's clients, of which an emulator speaks in the same words. */
interface Clients {
  readonly iam: typeof import('@aws-sdk/client-iam');
  readonly organizations: typeof import('@aws-sdk/client-organizations');
  readonly sts: typeof import('@aws-sdk/client-sts');
}

/** The input of a command; anything where the SDK that is installed, if one is, does not know it. */
type InputOf<Client, Command> = Command extends keyof Client
  ? Client[Command] extends new (
      ...given: never
    ) => { readonly input: infer Input }
    ? Input
    : unknown
  : unknown;

/** What runners make of `expect.any(String)` and the like. */
interface Asymmetric {
  asymmetricMatch(value: unknown): boolean;
}

/** A part of a value, in which asymmetric matchers may stand. */
type PartOf<Value> = unknown extends Value
  ? object
  : Value extends string | number | boolean | Date | Uint8Array | undefined
    ? Value | Asymmetric
    : Value extends readonly (infer Item)[]
      ? readonly PartOf<Item>[] | Asymmetric
      : { readonly [Member in keyof Value]?: PartOf<Value[Member]> } | Asymmetric;

/** What the input of an operation is expected to have at least. IAM and Organizations share the names of some. */
export type ExpectedInput<Name extends Operation> = {
  [Service in keyof Clients]: `${Service}:${Name}` extends OperationName
    ? PartOf<InputOf<Clients[Service], `${Name}Command`>>
    : never;
}[keyof Clients];
