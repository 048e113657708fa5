import type { RequestContext, Scalar } from '@iamkit/policy/evaluate';
import type { Caller } from '../auth/caller.js';
import { principalDetails } from '../auth/principal-details.js';
import { organizationPath } from '../operations/organizations/organization-tree.js';
import { organizationOf } from '../state/held-organization.js';
import type { Session } from '../state/session.js';
import type { World } from '../state/world.js';
import type { WebIdentity } from '../web-identity/web-identity.js';
import type { Structure, Value } from '../wire/value.js';
import type { AskedCall } from './asked-call.js';
import type { Question } from './asked-questions.js';
import { organizationResource } from './organization-resource.js';

type Keys = Record<string, Scalar | readonly Scalar[] | undefined>;

/**
 * The context keys of a request: those that every request has, those of who makes it, and those of what is asked for. Tags have the keys
 * that somebody chose, so this is an object without a prototype.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_condition-keys.html
 */
export function requestContext(call: AskedCall, question: Question): RequestContext {
  const keys: Keys = Object.create(null);
  requestKeys(keys, call);
  if (call.caller.webIdentity) webIdentityKeys(keys, call.caller, call.caller.webIdentity);
  else principalKeys(keys, call);
  if (call.caller.session) sessionKeys(keys, call.caller.session, call.now);
  resourceKeys(keys, call, question);
  askedKeys(keys, call, question);
  return keys;
}

function requestKeys(keys: Keys, { now, region, sourceIp, userAgent, referer }: AskedCall): void {
  keys['aws:CurrentTime'] = new Date(now);
  keys['aws:EpochTime'] = Math.floor(now / 1000);
  keys['aws:RequestedRegion'] = region;
  keys['aws:SourceIp'] = sourceIp;
  // What reaches AWS does so over TLS, and tests are about that.
  keys['aws:SecureTransport'] = true;
  keys['aws:ViaAWSService'] = false;
  keys['aws:PrincipalIsAWSService'] = false;
  if (userAgent !== undefined) keys['aws:UserAgent'] = userAgent;
  if (referer !== undefined) keys['aws:Referer'] = referer;
}

const principalTypes = { root: 'Account', session: 'AssumedRole', user: 'User' } as const;

function principalKeys(keys: Keys, { world, caller }: AskedCall): void {
  const { accountId, session, type, userId } = caller;
  const { arn, tags, user } = principalDetails(world, caller);
  keys['aws:PrincipalAccount'] = accountId;
  keys['aws:PrincipalArn'] = arn;
  keys['aws:PrincipalType'] = session?.kind === 'federatedUser' ? 'FederatedUser' : principalTypes[type];
  keys['aws:userid'] = userId;
  if (user) keys['aws:username'] = user.name;
  for (const { Key, Value } of tags) keys[`aws:PrincipalTag/${Key}`] = Value;
  organizationKeys(keys, world, accountId, 'Principal');
  const held = organizationOf(world, accountId);
  if (held) keys['aws:PrincipalOrgMasterAccountId'] = held.management.id;
}

/** The organization of an account, and where in it the account is. */
function organizationKeys(keys: Keys, world: World, accountId: string, whose: 'Principal' | 'Resource'): void {
  const held = organizationOf(world, accountId);
  const account = held?.management.organizationAccounts.get(accountId);
  if (!held || !account) return;
  keys[`aws:${whose}OrgID`] = held.organization.id;
  keys[`aws:${whose}OrgPaths`] = [organizationPath(held, account.parentId)];
}

/** Who comes with a token is known by its claims alone. */
function webIdentityKeys(keys: Keys, { arn, userId }: Caller, { keys: claims, sourceIdentity }: WebIdentity): void {
  keys['aws:FederatedProvider'] = arn;
  keys['aws:userid'] = userId;
  for (const [key, value] of claims) keys[key] = value;
  if (sourceIdentity !== undefined) keys['sts:SourceIdentity'] = sourceIdentity;
}

/** What temporary credentials have, and long-term keys and credentials that are lent in their place have not. */
function sessionKeys(keys: Keys, session: Session, now: number): void {
  const { federation, issuedAt, kind, mfaAt, sourceIdentity } = session;
  if (kind === 'lent') return;
  keys['aws:MultiFactorAuthPresent'] = mfaAt !== undefined;
  if (mfaAt !== undefined) keys['aws:MultiFactorAuthAge'] = Math.floor((now - mfaAt) / 1000);
  keys['aws:TokenIssueTime'] = new Date(issuedAt);
  if (kind === 'root') keys['aws:AssumedRoot'] = true;
  if (sourceIdentity !== undefined) keys['aws:SourceIdentity'] = sourceIdentity;
  for (const [key, value] of federation) keys[key] = value;
}

/** Where the resource is, as far as its ARN says: that of Organizations is the management account's. */
function resourceKeys(keys: Keys, { world, caller }: AskedCall, { resource }: Question): void {
  const accountId = resource.arn.split(':')[4] || caller.accountId;
  keys['aws:ResourceAccount'] = accountId;
  organizationKeys(keys, world, accountId, 'Resource');
}

function askedKeys(keys: Keys, call: AskedCall, question: Question): void {
  const { caller, input } = call;
  const { arn, tags, permissionsBoundary, delegationRequest } = question.resource;
  if (delegationRequest?.ownerId !== undefined) keys['iam:DelegationRequestOwner'] = delegationRequest.ownerId;
  for (const { Key, Value } of tags) {
    keys[`aws:ResourceTag/${Key}`] = Value;
    if (arn.split(':')[2] === 'iam') keys[`iam:ResourceTag/${Key}`] = Value;
  }
  if (permissionsBoundary !== undefined) keys['iam:PermissionsBoundary'] = permissionsBoundary;
  for (const [key, member] of Object.entries(question.keys)) {
    const value = input[member];
    if (typeof value === 'string' || typeof value === 'number') keys[key] = value;
    else if (Array.isArray(value)) keys[key] = stringsIn(value);
  }
  const policyId = input['PolicyId'];
  if (typeof policyId === 'string') keys['organizations:PolicyType'] = organizationResource(call, policyId)?.policyType;
  // A source identity goes on from role to role.
  const { sourceIdentity } = caller.session ?? {};
  if ('sts:SourceIdentity' in question.keys && sourceIdentity !== undefined)
    keys['sts:SourceIdentity'] ??= sourceIdentity;
  if (input['TokenCode'] !== undefined) {
    keys['aws:MultiFactorAuthPresent'] = true;
    keys['aws:MultiFactorAuthAge'] = 0;
  }
  const task = input['TaskPolicyArn'] as Structure | undefined;
  if (typeof task?.['arn'] === 'string') keys['sts:TaskPolicyArn'] = task['arn'];
  const asked = input['Permissions'] as Structure | undefined;
  if (typeof asked?.['PolicyTemplateArn'] === 'string') keys['iam:TemplateArn'] = asked['PolicyTemplateArn'];
  if (question.action === 'iam:PassRole') keys['iam:PassedToService'] = 'ec2.amazonaws.com';
  const tagKeys = stringsIn(input['TagKeys']);
  for (const { Key, Value } of (caller.webIdentity?.tags ?? listOf(input['Tags'])) as readonly Structure[]) {
    keys[`aws:RequestTag/${Key}`] = String(Value);
    tagKeys.push(String(Key));
  }
  if (tagKeys.length > 0) keys['aws:TagKeys'] = tagKeys;
}

const listOf = (value: Value): readonly Value[] => (Array.isArray(value) ? value : []);

const stringsIn = (value: Value): string[] => listOf(value).filter((one) => typeof one === 'string');
