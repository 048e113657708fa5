import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';

/** A unit of an organization, which holds accounts and further units. */
export interface OrganizationalUnit {
  /** Such as `ou-examplerootid111-exampleouid111`. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  /** From the root, by the names of units: `/Workloads/Prod`. */
  readonly path: string;
}

interface SdkOrganizationalUnit {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
}

/** The record of a unit whose parent has this path; the root's is empty. */
export function toOrganizationalUnit(
  unit: SdkOrganizationalUnit | undefined,
  parentPath: string,
  call: Call,
): OrganizationalUnit {
  const whole = unit ?? missing(call, 'OrganizationalUnit');
  const name = whole.Name ?? missing(call, 'Name');
  return Object.freeze({
    id: whole.Id ?? missing(call, 'Id'),
    arn: whole.Arn ?? missing(call, 'Arn'),
    name,
    path: `${parentPath}/${name}`,
  });
}
