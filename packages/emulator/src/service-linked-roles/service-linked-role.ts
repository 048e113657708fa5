import { serviceLinkedRoleRows } from './service-linked-role-rows.js';

/** What IAM makes of a service's name when it is asked for the service's linked role. Its sessions last an hour at most. */
export interface ServiceLinkedRole {
  /** The service that may assume the role: `ecs.amazonaws.com`. */
  readonly service: string;
  /** Without a suffix; with one, `_` and the suffix follow. */
  readonly roleName: string;
  /** `/aws-service-role/ecs.amazonaws.com/` */
  readonly path: string;
  /** The role's own; a caller may give another. Undefined: the role has none unless a caller gives one. */
  readonly description: string | undefined;
  /** Whether a caller may give a suffix, and so have several roles of the service. */
  readonly takesSuffix: boolean;
  /** The managed policy that the role has, unless AWS has withdrawn it: then it is not among the managed policies, and the role has none. */
  readonly policyName: string;
}

const roles: ReadonlyMap<string, ServiceLinkedRole> = new Map(
  serviceLinkedRoleRows.map(([service, roleName, policyName, { takesSuffix = false, description } = {}]) => [
    service,
    Object.freeze({
      service,
      roleName,
      path: `/aws-service-role/${service}/`,
      description,
      takesSuffix,
      policyName,
    }),
  ]),
);

/**
 * The service-linked role of a service, or undefined where IAM is not known to make one.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_aws-services-that-work-with-iam.html
 */
export const serviceLinkedRole = (service: string): ServiceLinkedRole | undefined => roles.get(service);
