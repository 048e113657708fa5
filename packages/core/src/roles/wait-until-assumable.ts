import type { PolicyDocument } from '@iamkit/policy/document';
import type { Clients } from '../clients.js';
import { sleep, systemClock } from '../clock.js';
import { isIamError } from '../errors/is-iam-error.js';
import { type AssumeRoleOptions, assumeRole } from '../sessions/assume-role.js';
import { invalidInput } from '../validate.js';
import { getRole, type RoleParameters } from './get-role.js';
import { roleCall } from './role-call.js';
import { statementsOf } from './trust-statements.js';

/** What the trust policy asks for, where it asks for something. */
export type WaitUntilAssumableOptions = Omit<AssumeRoleOptions, 'duration' | 'mfa'>;

/** Parameters of `waitUntilAssumable`. */
export interface WaitUntilAssumableParameters extends RoleParameters, WaitUntilAssumableOptions {}

/** For how long after its creation a role may be refused because not all of AWS knows it, in milliseconds. */
const youth = 60_000;

const delay = 1_000;

/** The servers that answer learn of the role one after the other, so that one answer does not show that all know it. */
const wanted = 2;

/**
 * Waits until the caller can assume a role that was just created, by assuming it: twice in a row, as not all of AWS learns
 * of it at once. A refusal is waited out only while the role is younger than a minute.
 *
 * @throws IamError `ValidationError` when the trust policy trusts services and identity providers only; `AccessDenied` when
 * the role cannot be assumed although it is older than a minute, and without `iam:GetRole` and `sts:AssumeRole`;
 * `NoSuchEntity` when there is none.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { STSClient } from '@aws-sdk/client-sts';
 * import { waitUntilAssumable } from '@iamkit/core/actions';
 *
 * await waitUntilAssumable({ iam: new IAMClient(), sts: new STSClient() }, { name: 'deploy' });
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export async function waitUntilAssumable(
  clients: Clients<'iam' | 'sts'>,
  parameters: WaitUntilAssumableParameters,
): Promise<void> {
  const { name, signal, ...options } = parameters;
  const call = roleCall('AssumeRole', name);
  const clock = clients.clock ?? systemClock;
  const role = await getRole(clients, { name, signal });
  if (!trustsCallers(role.trustPolicy))
    throw invalidInput(
      call,
      'the trust policy trusts no user or role, so that only the trusted service can find out whether the role is ready; make the call in which it uses the role, and make it again while it is refused.',
    );
  const end = role.createdAt.getTime() + youth;
  for (let taken = 0; taken < wanted; ) {
    try {
      await assumeRole(clients, { ...options, roleArn: role.arn, duration: 900, signal });
      taken += 1;
    } catch (error) {
      if (!isIamError(error, 'AccessDenied') || clock.now() + delay > end) throw error;
      taken = 0;
      await sleep(clock, delay, signal, call);
    }
  }
}

function trustsCallers(document: PolicyDocument<'trust'>): boolean {
  return statementsOf(document).some(
    ({ Effect, Principal }) => Effect === 'Allow' && (Principal === '*' || Principal?.AWS !== undefined),
  );
}
