import { DisablePolicyTypeCommand, EnablePolicyTypeCommand } from '@aws-sdk/client-organizations';
import type { Clients } from '../clients.js';
import { sleep, systemClock } from '../clock.js';
import { IamError } from '../errors/iam-error.js';
import { isIamError } from '../errors/is-iam-error.js';
import { type CallOptions, sendCommand } from '../send.js';
import { listOrganizationRoots } from './list-organization-roots.js';
import type { OrganizationPolicyType } from './organization-policy.js';

/** Names a type of policies. */
export interface OrganizationPolicyTypeParameters extends CallOptions {
  readonly type: OrganizationPolicyType;
}

/** Organizations enables and disables in the background; it takes seconds. */
const longest = 60_000;
const pause = 1_000;

/**
 * Enables a type of policies at the root, and waits until it is. A type that is enabled already stays so.
 *
 * @throws IamError `PolicyTypeNotAvailableForOrganization`; `Timeout` after a minute; `AccessDenied` without
 * `organizations:EnablePolicyType` and `organizations:ListRoots`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { enableOrganizationPolicyType } from '@iamkit/core/actions';
 *
 * await enableOrganizationPolicyType({ organizations: new OrganizationsClient() }, { type: 'SERVICE_CONTROL_POLICY' });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_EnablePolicyType.html
 */
export const enableOrganizationPolicyType = (
  clients: Clients<'organizations'>,
  parameters: OrganizationPolicyTypeParameters,
): Promise<void> => switchPolicyType(clients, parameters, true);

/**
 * Disables a type of policies at the root, and waits until it is: **every policy of the type is detached from everything**, so that
 * what an SCP denied is allowed. A type that is not enabled stays so.
 *
 * @throws IamError `Timeout` after a minute; `AccessDenied` without `organizations:DisablePolicyType` and `organizations:ListRoots`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { disableOrganizationPolicyType } from '@iamkit/core/actions';
 *
 * await disableOrganizationPolicyType({ organizations: new OrganizationsClient() }, { type: 'TAG_POLICY' });
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_DisablePolicyType.html
 */
export const disableOrganizationPolicyType = (
  clients: Clients<'organizations'>,
  parameters: OrganizationPolicyTypeParameters,
): Promise<void> => switchPolicyType(clients, parameters, false);

async function switchPolicyType(
  clients: Clients<'organizations'>,
  { type, signal }: OrganizationPolicyTypeParameters,
  on: boolean,
): Promise<void> {
  const call = { operation: on ? 'EnablePolicyType' : 'DisablePolicyType', resource: `policy type ${type}` };
  const clock = clients.clock ?? systemClock;
  const read = async () => {
    const [root] = await listOrganizationRoots(clients, { signal }).take(1).toArray();
    return { rootId: root?.id, status: root?.policyTypes.find((one) => one.type === type)?.status };
  };
  const { rootId, status } = await read();
  if (isDone(status, on)) return;
  const input = { RootId: rootId, PolicyType: type };
  const command = on ? new EnablePolicyTypeCommand(input) : new DisablePolicyTypeCommand(input);
  try {
    await sendCommand(clients, 'organizations', command, { ...call, signal });
  } catch (error) {
    if (!isIamError(error, on ? 'PolicyTypeAlreadyEnabled' : 'PolicyTypeNotEnabled')) throw error;
  }
  for (let waited = 0; !isDone((await read()).status, on); waited += pause) {
    if (waited >= longest)
      throw new IamError({
        code: 'Timeout',
        message: `${call.operation}: AWS took the request, but ${type} is still not ${on ? 'enabled' : 'disabled'} after a minute.`,
        ...call,
      });
    await sleep(clock, pause, signal, call);
  }
}

const isDone = (status: string | undefined, on: boolean): boolean => status === (on ? 'ENABLED' : undefined);
