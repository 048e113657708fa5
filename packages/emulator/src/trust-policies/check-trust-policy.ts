import type { PolicyStatement } from '@iamkit/policy/document';
import { checkPolicyDocument, policySize } from '../operations/policy-document.js';
import { checkQuota } from '../operations/quota.js';
import { arnOfRoot } from '../state/arn.js';
import { nameKey } from '../state/name-key.js';
import { hasSettled, principalWithArn, principalWithId } from '../state/principals.js';
import type { TrustPolicy } from '../state/role.js';
import type { World } from '../state/world.js';
import { ServiceError } from '../wire/service-error.js';
import { missingProviderControl } from './shared-oidc-provider.js';
import { emptyPrincipal, invalidPrincipal } from './trust-policy-sentences.js';
import { withPrincipals } from './with-principals.js';

/**
 * Reads a trust policy as IAM does when it is sent, and finds the users and roles that it names. Those must exist. An account need not
 * be one of the emulator's; but what is said to be in an account that the emulator does not hold does not exist. Identity
 * providers are taken unseen, as IAM takes them.
 *
 * @throws ServiceError `MalformedPolicyDocument`; `LimitExceeded`.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_principal.html
 */
export function checkTrustPolicy(world: World, text: string): TrustPolicy {
  const principals = new Map<string, string>();
  const rootArns = new Map<string, string>();
  for (const statement of [checkPolicyDocument(text, 'trust').Statement].flat()) {
    for (const [sort, name] of principalsOf(statement)) {
      if (sort === 'AWS') {
        const accountId = accountIdOf(name);
        if (accountId !== undefined) rootArns.set(name, arnOfRoot(world.partition, accountId));
        else if (name !== '*') checkAwsPrincipal(world, name, principals);
      } else if (sort === 'Federated' ? inOtherPartition(world, name) : !isService(sort, name)) {
        throw malformed(invalidPrincipal(sort, name));
      }
    }
    const missing = missingProviderControl(statement);
    if (missing !== undefined) throw malformed(missingControlSentence(missing));
  }
  checkQuota(world, 'trustPolicySize', policySize(text));
  return {
    document: withPrincipals(text, rootArns),
    principals: [...principals].map(([arn, id]) => Object.freeze({ arn, id })),
  };
}

const malformed = (sentence: string): ServiceError => new ServiceError('MalformedPolicyDocument', sentence);

/** AWS's sentence for Cognito; that for the other shared providers is not known. */
const missingControlSentence = (key: string): string =>
  key === 'cognito-identity.amazonaws.com:aud'
    ? 'A condition block must be present for the Cognito provider'
    : `The trust policy must compare ${key} with a value of your own: the OpenID Connect provider is shared with others.`;

/** Every principal that a statement names. The parser takes an empty list, which IAM does not. */
function principalsOf({ Principal }: PolicyStatement): readonly (readonly [sort: string, name: string])[] {
  const named =
    typeof Principal === 'object'
      ? Object.entries(Principal).flatMap(([sort, names]) => [names].flat().map((name) => [sort, name] as const))
      : [];
  if (named.length === 0) throw malformed(emptyPrincipal);
  return named;
}

/** The account of `111122223333` and `1111-2222-3333`, which IAM keeps as the ARN of its root user. */
const accountIdOf = (name: string): string | undefined =>
  /^[\d-]+$/.test(name) ? name.replaceAll('-', '') : undefined;

const inOtherPartition = (world: World, name: string): boolean =>
  name.startsWith('arn:') && name.split(':')[1] !== world.partition;

/** AWS's services have names under its own domains; which names there are it does not publish. */
const isService = (sort: string, name: string): boolean =>
  sort === 'Service' && /\.(?:amazonaws\.com(?:\.cn)?|amazon\.com|aws\.internal)$/.test(name);

/** Adds a user or role to those that are kept by id. */
function checkAwsPrincipal(world: World, name: string, principals: Map<string, string>): void {
  const found = name.startsWith('arn:') ? principalWithArn(world, name) : principalWithId(world, name);
  if (found && hasSettled(found)) principals.set(name, found.row.id);
  else if (found || !existsWithoutRow(world, name)) throw malformed(invalidPrincipal('AWS', name));
}

/** Accounts and sessions. A role's sessions can be named before there are any, its name once it exists; a federated user's at any time. */
function existsWithoutRow(world: World, name: string): boolean {
  const [, partition, service, , accountId = '', resource = ''] = name.split(':');
  if (partition !== world.partition) return false;
  if (service === 'iam') return resource === 'root';
  const [kind, roleName = ''] = resource.split('/');
  return kind === 'federated-user' || world.accounts.get(accountId)?.roles.settled(nameKey(roleName)) !== undefined;
}
