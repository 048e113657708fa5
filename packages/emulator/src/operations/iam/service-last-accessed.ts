import { jobProgress } from '../../access-reports/job-progress.js';
import { reportServices, serviceName } from '../../access-reports/report-services.js';
import { reportSubject } from '../../access-reports/report-subject.js';
import type { Caller } from '../../auth/caller.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { AccessReportJob, ReportedService } from '../../state/jobs.js';
import { uuid } from '../../state/random.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { page } from '../page.js';

type Details = IamOperations['GetServiceLastAccessedDetails']['output'];
type DetailsWithEntities = IamOperations['GetServiceLastAccessedDetailsWithEntities']['output'];
type ServiceLastAccessed = Details['ServicesLastAccessed'][number];
type TrackedActions = NonNullable<ServiceLastAccessed['TrackedActionsLastAccessed']>;

export const generateServiceLastAccessedDetails: HandlerOf<IamOperations, 'GenerateServiceLastAccessedDetails'> = (
  state,
  input,
  caller,
) => {
  const { world, account, now } = state;
  const services = reportServices(state, reportSubject(state, input.Arn));
  const id = uuid(world.random);
  const { Granularity: granularity = 'SERVICE_LEVEL' } = input;
  account.accessReportJobs.put({ id, startedAt: now, granularity, requestedBy: requester(caller), services });
  return { JobId: id };
};

export const getServiceLastAccessedDetails: HandlerOf<IamOperations, 'GetServiceLastAccessedDetails'> = (
  state,
  input,
  caller,
) => {
  const job = jobOf(state, input.JobId, caller);
  const { status, services } = jobProgress(state.now, job);
  const { rows, ...paging } = page(`GetServiceLastAccessedDetails ${job.id}`, input, (position) =>
    after(services, ({ namespace }) => namespace, position),
  );
  const output = {
    ...status,
    JobType: job.granularity,
    ServicesLastAccessed: rows.map((service) => lastAccessed(service, job.granularity)),
    ...paging,
  };
  // A job that is not done has no date of completion, which the model requires.
  return output as Details;
};

export const getServiceLastAccessedDetailsWithEntities: HandlerOf<
  IamOperations,
  'GetServiceLastAccessedDetailsWithEntities'
> = (state, input, caller) => {
  const job = jobOf(state, input.JobId, caller);
  const { status, services } = jobProgress(state.now, job);
  const namespace = input.ServiceNamespace.toLowerCase();
  const entities = services.find((service) => service.namespace === namespace)?.entities ?? [];
  const sorted = [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { rows, ...paging } = page(
    `GetServiceLastAccessedDetailsWithEntities ${job.id} ${namespace}`,
    input,
    (position) => after(sorted, ({ id }) => id, position),
  );
  const output = {
    ...status,
    EntityDetailsList: rows.map(({ type, id, name, path, arn, actions: [last] }) => ({
      EntityInfo: { Arn: arn, Name: name, Type: type, Id: id, Path: path },
      ...(last && { LastAuthenticated: last.at }),
    })),
    ...paging,
  };
  return output as DetailsWithEntities;
};

/** @throws ServiceError `NoSuchEntity`, also where another asked for the job. */
function jobOf({ account }: OperationState, id: string, caller: Caller): AccessReportJob {
  const job = account.accessReportJobs.get(id);
  if (job?.requestedBy !== requester(caller)) {
    throw new ServiceError('NoSuchEntity', `The job with id ${id} cannot be found.`);
  }
  return job;
}

/** All sessions of a role are the same requester. */
const requester = ({ session, userId }: Caller): string => session?.issuerId ?? userId;

function* after<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  position: string,
): Generator<readonly [string, Row], undefined, undefined> {
  for (const row of rows) if (keyOf(row) > position) yield [keyOf(row), row];
  return undefined;
}

function lastAccessed(
  { namespace, entities }: ReportedService,
  granularity: AccessReportJob['granularity'],
): ServiceLastAccessed {
  const uses = entities
    .flatMap(({ arn, actions }) => actions.map((action) => ({ ...action, arn })))
    .sort((a, b) => b.at - a.at);
  const [last] = uses;
  return {
    ServiceName: serviceName(namespace),
    ServiceNamespace: namespace,
    ...(last && {
      LastAuthenticated: last.at,
      LastAuthenticatedEntity: last.arn,
      LastAuthenticatedRegion: last.region,
    }),
    TotalAuthenticatedEntities: entities.filter(({ actions }) => actions.length > 0).length,
    ...(granularity === 'ACTION_LEVEL' && { TrackedActionsLastAccessed: trackedActions(uses) }),
  };
}

/** The last use of each action, by name. */
function trackedActions(
  newestFirst: readonly { readonly name: string; readonly at: number; readonly region: string; readonly arn: string }[],
): TrackedActions {
  const last = new Map<string, TrackedActions[number]>();
  for (const { name, at, region, arn } of newestFirst) {
    if (last.has(name)) continue;
    last.set(name, {
      ActionName: name,
      LastAccessedTime: at,
      LastAccessedEntity: arn,
      LastAccessedRegion: region,
    });
  }
  return [...last].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, action]) => action);
}
