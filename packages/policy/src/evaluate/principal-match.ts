import type { OneOrMore, PrincipalElement } from '../document/policy-document.js';
import type { EvaluationFrame } from './evaluation-frame.js';
import { type Principal, roleKeyOfArn } from './principal.js';

/**
 * How a Principal element names the caller, from weakest to strongest: not at all; by its account, which leaves the
 * decision to the account's own policies; by the role or user that its session comes from, so that boundary and session
 * policy still limit; or itself, as everyone or as this very principal.
 */
export type Naming = 'none' | 'account' | 'issuer' | 'itself';

export const namingStrength: Readonly<Record<Naming, number>> = { none: 0, account: 1, issuer: 2, itself: 3 };

/** A compiled Principal or NotPrincipal element. */
export interface PrincipalMatcher {
  /** ARNs, account ids and `*`, which is everyone. */
  readonly aws: ReadonlySet<string>;
  readonly services: ReadonlySet<string>;
  readonly providers: ReadonlySet<string>;
  /** The roles among the ARNs, by what a session's ARN shows of its role; `undefined` for what is no role. */
  readonly roleKeys: ReadonlySet<string | undefined>;
}

const list = (entries: OneOrMore<string> | undefined): readonly string[] =>
  entries === undefined ? [] : typeof entries === 'string' ? [entries] : entries;

/**
 * Compiles a Principal or NotPrincipal element. There are no partial wildcards; a canonical user id and the id of a
 * deleted user or role name no caller that a request can have.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function compilePrincipal(element: PrincipalElement): PrincipalMatcher {
  const { AWS, Service, Federated } = element === '*' ? { AWS: '*' } : element;
  const aws = list(AWS);
  return {
    aws: new Set(aws),
    services: new Set(list(Service)),
    providers: new Set(list(Federated)),
    roleKeys: new Set(aws.map(roleKeyOfArn)),
  };
}

/** Whether the element is about everyone, with or without credentials. */
export const namesEveryone = ({ aws }: PrincipalMatcher): boolean => aws.has('*');

const namesAccount = ({ aws }: PrincipalMatcher, { account, rootArn }: Principal): boolean =>
  account !== undefined && (aws.has(account) || (rootArn !== undefined && aws.has(rootArn)));

function namesIssuer({ aws, roleKeys }: PrincipalMatcher, { principal, sessionIssuer }: EvaluationFrame): boolean {
  if (sessionIssuer !== undefined) return aws.has(sessionIssuer.text);
  // A session's ARN does not show its role's path, so that the path of the entry cannot be compared.
  return principal.roleKey !== undefined && roleKeys.has(principal.roleKey);
}

/** How the element names the caller of the request. */
export function namingOf(matcher: PrincipalMatcher, frame: EvaluationFrame): Naming {
  if (namesEveryone(matcher)) return 'itself';
  const { principal } = frame;
  const { kind, text, account } = principal;
  if (kind === 'service' || kind === 'identityProvider') {
    const names = kind === 'service' ? matcher.services : matcher.providers;
    return names.has(text) || names.has('*') ? 'itself' : 'none';
  }
  if (account === undefined) return 'none';
  const isNamed = matcher.aws.has(text);
  if (isNamed && kind !== 'role') return 'itself';
  if (isNamed || namesIssuer(matcher, frame)) return 'issuer';
  if (!namesAccount(matcher, principal)) return 'none';
  return kind === 'root' ? 'itself' : 'account';
}

/**
 * Whether NotPrincipal lets the caller off. From an Allow any entry excludes, the account's too. From a Deny only an
 * entry that names the caller, or the role or user of its session; and nothing lets off a caller with a boundary.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_notprincipal.html
 */
export function isExcepted(matcher: PrincipalMatcher, frame: EvaluationFrame, denies: boolean): boolean {
  const strength = namingStrength[namingOf(matcher, frame)];
  return denies ? strength >= namingStrength.issuer && !frame.hasPermissionsBoundary : strength > 0;
}
