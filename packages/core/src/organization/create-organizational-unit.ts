import { CreateOrganizationalUnitCommand } from '@aws-sdk/client-organizations';
import type { Call } from '../call.js';
import type { Clients } from '../clients.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkText, type TextRule } from '../validate.js';
import { findPlace } from './find-place.js';
import type { OrganizationalUnitParameters } from './get-organizational-unit.js';
import { type OrganizationalUnit, toOrganizationalUnit } from './organizational-unit.js';

/** What a new unit may be given. */
export interface CreateOrganizationalUnitOptions extends CallOptions {
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createOrganizationalUnit`. */
export interface CreateOrganizationalUnitParameters
  extends CreateOrganizationalUnitOptions,
    OrganizationalUnitParameters {}

/** The path of a unit that is to be. */
const newUnitPath: TextRule = {
  what: 'path of the organizational unit',
  min: 2,
  max: 1_000,
  pattern: /^(?:\/[^/]{1,128})+$/,
  characters: 'names between slashes, such as /Workloads/Prod',
};

/**
 * Makes an organizational unit in one that is there. Units may be five deep.
 *
 * @throws IamError `DuplicateOrganizationalUnit` when it is there; `OrganizationalUnitNotFound` when the one it is to be in is
 * not; `ConstraintViolation` beyond five levels or the number of units; `AccessDenied` without
 * `organizations:CreateOrganizationalUnit`, `organizations:ListRoots`, `organizations:ListOrganizationalUnitsForParent` and,
 * for tags, `organizations:TagResource`.
 *
 * @example
 * ```ts
 * import { OrganizationsClient } from '@aws-sdk/client-organizations';
 * import { createOrganizationalUnit } from '@iamkit/core/actions';
 *
 * const unit = await createOrganizationalUnit({ organizations: new OrganizationsClient() }, { unit: '/Workloads' });
 * console.log(unit.name); // Workloads
 * ```
 *
 * @see https://docs.aws.amazon.com/organizations/latest/APIReference/API_CreateOrganizationalUnit.html
 */
export async function createOrganizationalUnit(
  clients: Clients<'organizations'>,
  { unit, tags, signal }: CreateOrganizationalUnitParameters,
): Promise<OrganizationalUnit> {
  const call: Call = { operation: 'CreateOrganizationalUnit', resource: `organizational unit ${unit}` };
  checkText(call, newUnitPath, unit);
  const Tags = toSdkTags(call, tags ?? {});
  const slash = unit.lastIndexOf('/');
  const parent = await findPlace(clients, unit.slice(0, slash) || '/', { signal });
  const command = new CreateOrganizationalUnitCommand({
    ParentId: parent.id,
    Name: unit.slice(slash + 1),
    ...(Tags.length === 0 ? {} : { Tags }),
  });
  const answer = await sendCommand(clients, 'organizations', command, { ...call, signal });
  return toOrganizationalUnit(answer.OrganizationalUnit, parent.path, call);
}
