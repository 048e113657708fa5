import { arnParts } from './arn-parts.js';
import { boundedMemo } from './bounded-memo.js';
import { EvaluationError, shown } from './evaluation-error.js';

/** What kind of caller a principal's text names. `unspecified` is a simulation without a caller. */
export type PrincipalKind =
  | 'root'
  | 'user'
  | 'role'
  | 'roleSession'
  | 'federatedUser'
  | 'service'
  | 'identityProvider'
  | 'anonymous'
  | 'unspecified';

/** A caller, read once. */
export interface Principal {
  readonly kind: PrincipalKind;
  /** As it was given: what an entry of a Principal element must equal to name this caller itself. */
  readonly text: string;
  readonly account: string | undefined;
  /** The ARN that names the caller's account in a Principal element. */
  readonly rootArn: string | undefined;
  /** What an assumed-role ARN still says of its role: partition, account and name, which is unique in any case. */
  readonly roleKey: string | undefined;
  /** aws:PrincipalArn, where the text shows it. */
  readonly principalArn: string | undefined;
  /** aws:username. */
  readonly userName: string | undefined;
}

const nobody: Omit<Principal, 'kind' | 'text'> = {
  account: undefined,
  rootArn: undefined,
  roleKey: undefined,
  principalArn: undefined,
  userName: undefined,
};

/** The caller of a simulation that names none: of the resource's account, and with no property a policy could read. */
export const unspecifiedPrincipal: Principal = { ...nobody, kind: 'unspecified', text: '' };

// The web identity providers that IAM knows by a bare name; any other is named by the ARN of its OIDC provider.
const bareProviders =
  /^(accounts\.google\.com|cognito-identity\.amazonaws\.com|graph\.facebook\.com|www\.amazon\.com)$/;

// Roles of these names always have a path that an assumed-role ARN does not show, so their ARN cannot be derived from it.
const hasHiddenPath = /^(AWSServiceRoleFor|AWSReservedSSO_)/;

/** How a role is found by what an assumed-role ARN shows of it. */
function roleKeyOf(partition: string, account: string, roleName: string): string {
  return `${partition}:${account}:${roleName.toLowerCase()}`;
}

const lastSegment = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/** The key of the role that an ARN `arn:…:iam::…:role/…` names, else `undefined`. */
export function roleKeyOfArn(arn: string): string | undefined {
  const parts = arnParts(arn);
  if (parts === undefined) return undefined;
  const [, partition, service, , account, resource] = parts;
  if (service !== 'iam' || !resource.startsWith('role/')) return undefined;
  return roleKeyOf(partition, account, lastSegment(resource));
}

const principalArn =
  /^arn:([^:]+):(iam|sts)::(\d{12}):(root$|(?:user|role|assumed-role|federated-user|oidc-provider|saml-provider)(?=\/))\/?((?:.*[^/])?)$/;

const kindsOfArn: ReadonlyMap<string, PrincipalKind> = new Map([
  ['iam:root', 'root'],
  ['iam:user', 'user'],
  ['iam:role', 'role'],
  ['iam:oidc-provider', 'identityProvider'],
  ['iam:saml-provider', 'identityProvider'],
  ['sts:assumed-role', 'roleSession'],
  ['sts:federated-user', 'federatedUser'],
]);

function readArn(text: string): Principal | undefined {
  const [, partition = '', service, account = '', type, name = ''] = principalArn.exec(text) ?? [];
  const kind = kindsOfArn.get(`${service}:${type}`);
  if (kind === undefined || (kind !== 'root' && name === '')) return undefined;
  if (kind === 'identityProvider') return { ...nobody, kind, text };
  const common = { ...nobody, kind, text, account, rootArn: `arn:${partition}:iam::${account}:root` };
  if (kind !== 'roleSession') {
    return { ...common, principalArn: text, userName: kind === 'user' ? lastSegment(name) : undefined };
  }
  const [roleName = '', sessionName, ...more] = name.split('/');
  if (roleName === '' || !sessionName || more.length > 0) return undefined;
  return {
    ...common,
    roleKey: roleKeyOf(partition, account, roleName),
    principalArn: hasHiddenPath.test(roleName) ? undefined : `arn:${partition}:iam::${account}:role/${roleName}`,
  };
}

function readName(text: string): Principal | undefined {
  if (text === 'anonymous') return { ...nobody, kind: 'anonymous', text };
  if (bareProviders.test(text)) return { ...nobody, kind: 'identityProvider', text };
  return /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(text) ? { ...nobody, kind: 'service', text } : undefined;
}

function read(text: string): Principal {
  const principal = typeof text === 'string' ? (readArn(text) ?? readName(text)) : undefined;
  if (principal !== undefined) return principal;
  throw new EvaluationError(
    'InvalidPrincipal',
    `${shown(text)} names no principal: give the ARN of a user, role, session, root user or identity provider, a service principal, or "anonymous"`,
  );
}

/**
 * Reads who is calling. The last thousand are remembered.
 *
 * @throws EvaluationError `InvalidPrincipal`.
 */
export const readPrincipal: (text: string) => Principal = boundedMemo(1000, read);
