import { jobProgress } from '../../access-reports/job-progress.js';
import { nodeAt, organizationServices } from '../../access-reports/organization-services.js';
import { serviceName } from '../../access-reports/report-services.js';
import type { Caller } from '../../auth/caller.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type HeldOrganization, organizationOf } from '../../state/held-organization.js';
import type { OrganizationReportService } from '../../state/jobs.js';
import type { OrganizationPolicy } from '../../state/organization.js';
import { uuid } from '../../state/random.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { awsPolicy } from '../organizations/aws-policies.js';
import { page } from '../page.js';

type Report = IamOperations['GetOrganizationsAccessReport']['output'];
type SortKey = NonNullable<IamOperations['GetOrganizationsAccessReport']['input']['SortKey']>;

export const generateOrganizationsAccessReport: HandlerOf<IamOperations, 'GenerateOrganizationsAccessReport'> = (
  state,
  input,
  caller,
) => {
  const { world, now } = state;
  const held = heldOrganization(state, caller, 'GenerateOrganizationsAccessReport');
  const { EntityPath: path, OrganizationsPolicyId: policyId } = input;
  const nodeId = nodeAt(held, path);
  if (nodeId === undefined) throw invalidInput(`There is nothing at ${path} in the organization.`);
  // No policy binds the management account, so none is asked about.
  const policy = nodeId === held.management.id ? undefined : policyNamed(held, policyId);
  const services = organizationServices(world, held, { nodeId, policy });
  const id = uuid(world.random);
  held.management.organizationReportJobs.put({ id, startedAt: now, services });
  return { JobId: id };
};

export const getOrganizationsAccessReport: HandlerOf<IamOperations, 'GetOrganizationsAccessReport'> = (
  state,
  input,
  caller,
) => {
  const { JobId: id, SortKey: sortKey = 'SERVICE_NAMESPACE_ASCENDING' } = input;
  const { management } = heldOrganization(state, caller, 'GetOrganizationsAccessReport');
  const job = management.organizationReportJobs.get(id);
  if (!job) throw new ServiceError('NoSuchEntity', `The job with id ${id} cannot be found.`);
  const { status, services } = jobProgress(state.now, job);
  const sorted = [...services].sort(orders[sortKey]);
  const { rows, ...paging } = page(`GetOrganizationsAccessReport ${id} ${sortKey}`, input, (position) =>
    sorted.map((service, index) => [String(index + 1), service] as const).slice(Number(position)),
  );
  const isDone = status.JobStatus === 'COMPLETED';
  const output: Report = {
    ...status,
    ...(isDone && {
      NumberOfServicesAccessible: services.length,
      NumberOfServicesNotAccessed: services.filter(({ last }) => !last).length,
    }),
    AccessDetails: rows.map(({ namespace, accounts, last }) => ({
      ServiceName: serviceName(namespace),
      ServiceNamespace: namespace,
      ...(last && { Region: last.region, EntityPath: last.entityPath, LastAuthenticatedTime: last.at }),
      TotalAuthenticatedEntities: accounts,
    })),
    ...paging,
  };
  return output;
};

type Order = (one: OrganizationReportService, other: OrganizationReportService) => number;

const byNamespace: Order = (one, other) => (one.namespace < other.namespace ? -1 : 1);

/** What was never used comes first; of the same time, what comes first in the alphabet. */
const byTime: Order = (one, other) => (one.last?.at ?? 0) - (other.last?.at ?? 0);

const orders: Readonly<Record<SortKey, Order>> = {
  SERVICE_NAMESPACE_ASCENDING: byNamespace,
  SERVICE_NAMESPACE_DESCENDING: (one, other) => byNamespace(other, one),
  LAST_AUTHENTICATED_TIME_ASCENDING: byTime,
  LAST_AUTHENTICATED_TIME_DESCENDING: (one, other) => byTime(other, one),
};

/**
 * The organization of the caller's account, which must hold it.
 *
 * @throws ServiceError `AccessDenied`; `InvalidInput` where service control policies are not enabled in its root.
 */
function heldOrganization({ world, account }: OperationState, caller: Caller, operation: string): HeldOrganization {
  const held = organizationOf(world, account.id);
  if (held?.management.id !== account.id)
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: iam:${operation} because account ${account.id} is not the management account of an organization`,
    );
  if (!held.organization.policyTypes.includes('SERVICE_CONTROL_POLICY'))
    throw invalidInput('Service control policies are not enabled in the root of the organization.');
  return held;
}

/** @throws ServiceError `InvalidInput` for what is no service control policy of the organization. */
function policyNamed({ management }: HeldOrganization, id: string | undefined): OrganizationPolicy | undefined {
  if (id === undefined) return undefined;
  const policy = awsPolicy(id) ?? management.organizationPolicies.get(id);
  if (policy?.type !== 'SERVICE_CONTROL_POLICY')
    throw invalidInput(`There is no service control policy ${id} in the organization.`);
  return policy;
}

const invalidInput = (message: string): ServiceError => new ServiceError('InvalidInput', message);
