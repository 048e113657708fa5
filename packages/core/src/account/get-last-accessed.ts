import { GenerateServiceLastAccessedDetailsCommand, GetServiceLastAccessedDetailsCommand } from '@aws-sdk/client-iam';
import { type Call, callOn } from '../call.js';
import { checkWord } from '../check-word.js';
import type { Clients } from '../clients.js';
import { IamError } from '../errors/iam-error.js';
import { missing } from '../errors/invalid-response.js';
import { iamPage } from '../iam-page.js';
import { Listing } from '../listing.js';
import { poll } from '../poll.js';
import { type CallOptions, sendCommand } from '../send.js';
import { checkText, entityArn } from '../validate.js';

/** When an action was last used. */
export interface ActionLastAccessed {
  /** Such as `GetObject`. */
  readonly name: string;
  /** Absent when it was not, in the time that is tracked. */
  readonly at?: Date;
  /** ARN of the user or role that did. */
  readonly by?: string;
  readonly region?: string;
}

/** When a service was last used. */
export interface ServiceLastAccessed {
  /** Such as `Amazon S3`. */
  readonly name: string;
  /** As in actions: `s3`. */
  readonly namespace: string;
  /** Absent when it was not, in the time that is tracked: up to 400 days, less where AWS began later. */
  readonly at?: Date;
  /** ARN of the user or role that did. */
  readonly by?: string;
  readonly region?: string;
  /** How many users and roles did, for a group or a policy. */
  readonly entities: number;
  /** Empty unless asked for by `granularity`, and for the services that track no actions. */
  readonly actions: readonly ActionLastAccessed[];
}

/** What is asked for. */
export interface LastAccessedOptions extends CallOptions {
  /** Whether single actions are told of, for the services that track them. Default: `service`. */
  readonly granularity?: 'action' | 'service' | undefined;
}

/** Parameters of `getLastAccessed`. */
export interface LastAccessedParameters extends LastAccessedOptions {
  /** ARN of a user, group, role or managed policy. */
  readonly arn: string;
}

const granularities = { action: 'ACTION_LEVEL', service: 'SERVICE_LEVEL' } as const;

/**
 * Finds out which of the services that a user, group, role or policy may use were used, and when: has IAM make the report,
 * waits for it and reads all of it. Attempts that were denied count, and the last four hours may be missing.
 *
 * @throws IamError `NoSuchEntity` when there is no such entity; `Timeout` when the report is not there after ten minutes;
 * `AccessDenied` without `iam:GenerateServiceLastAccessedDetails` and `iam:GetServiceLastAccessedDetails`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { getLastAccessed } from '@iamkit/core/actions';
 *
 * const arn = 'arn:aws:iam::123456789012:role/deploy';
 * const services = await getLastAccessed({ iam: new IAMClient() }, { arn });
 * console.log(services.filter(({ at }) => at === undefined).map(({ namespace }) => namespace)); // [ 'ec2' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_last-accessed.html
 */
export async function getLastAccessed(
  clients: Clients<'iam'>,
  { arn, granularity = 'service', signal }: LastAccessedParameters,
): Promise<readonly ServiceLastAccessed[]> {
  const generate = callOn('GenerateServiceLastAccessedDetails', 'entity', arn);
  checkText(generate, entityArn, arn);
  checkWord(generate, 'granularity is', granularities, granularity);
  const command = new GenerateServiceLastAccessedDetailsCommand({ Arn: arn, Granularity: granularities[granularity] });
  const { JobId } = await sendCommand(clients, 'iam', command, { ...generate, signal });
  const job = JobId ?? missing(generate, 'JobId');

  const call = callOn('GetServiceLastAccessedDetails', 'entity', arn);
  const services = Listing.of(
    call,
    async ({ marker, maxItems, signal: until }) => {
      const input = { JobId: job, MaxItems: maxItems, ...(marker === undefined ? {} : { Marker: marker }) };
      const answer = await poll(clients, { call, signal: until, what: 'the report' }, async () => {
        const command = new GetServiceLastAccessedDetailsCommand(input);
        const found = await sendCommand(clients, 'iam', command, { ...call, signal: until });
        if (found.JobStatus === 'FAILED') throw failed(call, found.Error);
        return found.JobStatus === 'COMPLETED' ? found : undefined;
      });
      const found = answer.ServicesLastAccessed ?? missing(call, 'ServicesLastAccessed');
      return iamPage(
        call,
        found.map((service) => toServiceLastAccessed(service, call)),
        answer,
      );
    },
    signal,
  );
  return Object.freeze(await services.toArray());
}

function failed(
  call: Call,
  error: { readonly Code?: string | undefined; readonly Message?: string | undefined } = {},
): IamError<'Other'> {
  return new IamError({
    code: 'Other',
    message: `${call.operation}: the report could not be made: ${error.Message ?? 'AWS does not say why'}.`,
    ...call,
    awsCode: error.Code,
  });
}

interface SdkService {
  readonly ServiceName?: string | undefined;
  readonly ServiceNamespace?: string | undefined;
  readonly LastAuthenticated?: Date | undefined;
  readonly LastAuthenticatedEntity?: string | undefined;
  readonly LastAuthenticatedRegion?: string | undefined;
  readonly TotalAuthenticatedEntities?: number | undefined;
  readonly TrackedActionsLastAccessed?: readonly SdkAction[] | undefined;
}

interface SdkAction {
  readonly ActionName?: string | undefined;
  readonly LastAccessedTime?: Date | undefined;
  readonly LastAccessedEntity?: string | undefined;
  readonly LastAccessedRegion?: string | undefined;
}

const use = (
  at: Date | undefined,
  by: string | undefined,
  region: string | undefined,
): { readonly at?: Date; readonly by?: string; readonly region?: string } => ({
  ...(at === undefined ? {} : { at }),
  ...(by === undefined ? {} : { by }),
  ...(region === undefined ? {} : { region }),
});

function toServiceLastAccessed(service: SdkService, call: Call): ServiceLastAccessed {
  return Object.freeze({
    name: service.ServiceName ?? missing(call, 'ServiceName'),
    namespace: service.ServiceNamespace ?? missing(call, 'ServiceNamespace'),
    ...use(service.LastAuthenticated, service.LastAuthenticatedEntity, service.LastAuthenticatedRegion),
    entities: service.TotalAuthenticatedEntities ?? 0,
    actions: Object.freeze(
      (service.TrackedActionsLastAccessed ?? []).map((action) =>
        Object.freeze({
          name: action.ActionName ?? missing(call, 'ActionName'),
          ...use(action.LastAccessedTime, action.LastAccessedEntity, action.LastAccessedRegion),
        }),
      ),
    ),
  });
}
