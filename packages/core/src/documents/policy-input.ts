import type { PolicyDocument, PolicyKind } from '@iamkit/policy/document';

/**
 * A policy document to send: a plain one, what the builder of `@iamkit/core/policy` makes, something that has one as its
 * `toJSON()`, or JSON text, which is sent as it is. The kind exists for the compiler only.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 */
export type PolicyInput<Kind extends PolicyKind> = PolicyDocument<Kind> | { toJSON(): PolicyDocument<Kind> } | string;
