import type { PolicyKind } from '../policy-document.js';

/** What differs between the kinds of policies. */
export interface Grammar {
  readonly principal: 'required' | 'refused';
  readonly resource: 'required' | 'recommended' | 'refused';
  /** Whether statement ids are letters and digits, each used once. Services that keep policies of their own are laxer. */
  readonly strictSids: boolean;
  /** Whether the document goes to IAM or STS, which take U+0009, U+000A, U+000D and U+0020 to U+00FF only. */
  readonly latin: boolean;
}

const identity: Grammar = { principal: 'refused', resource: 'required', strictSids: true, latin: true };
const resource: Grammar = { principal: 'required', resource: 'recommended', strictSids: false, latin: false };

/**
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_grammar.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps_syntax.html
 * @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_rcps_syntax.html
 * @see https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-endpoints-access.html
 */
export const grammars: ReadonlyMap<PolicyKind, Grammar> = new Map<PolicyKind, Grammar>([
  ['identity', identity],
  ['permissionsBoundary', identity],
  ['session', identity],
  ['trust', { principal: 'required', resource: 'refused', strictSids: true, latin: true }],
  ['resource', resource],
  ['endpoint', resource],
  ['serviceControl', { ...identity, latin: false }],
  ['resourceControl', { principal: 'required', resource: 'required', strictSids: true, latin: false }],
]);
