import type { ClientSource, Clients } from './clients.js';
import { type Clock, systemClock } from './clock.js';
import { IamError } from './errors/iam-error.js';
import { loadIamClient, loadOrganizationsClient, loadStsClient } from './lazy.js';
import { controlPlaneRegion, isPartition, type Partition, partitionOf } from './partition.js';
import type { Credentials, SdkConfiguration } from './sdk/configuration.js';
import type { SdkClient, Service } from './sdk/structure.js';

/** What `createIam` takes. All of it is optional: without options everything comes from the environment, as in the SDK. */
export interface IamOptions {
  /**
   * The region, which for IAM and Organizations only tells the partition; STS is called in it. Default: `AWS_REGION`, then
   * the profile's, then the region where the partition's IAM runs (`us-east-1` in `aws`).
   */
  readonly region?: string | undefined;
  /** The partition, when it is not the one of the region. Default: the region's, else `aws`. */
  readonly partition?: Partition | undefined;
  /** The profile of the shared AWS configuration files that credentials and region come from. Default: `AWS_PROFILE`. */
  readonly profile?: string | undefined;
  /** Keys, or a function that gives them, such as a credential provider of the SDK. Default: the SDK's default chain. */
  readonly credentials?: Credentials | (() => Promise<Credentials>) | undefined;
  /** Where all three services answer, such as an emulator. Default: AWS, or what `AWS_ENDPOINT_URL` says. */
  readonly endpoint?: string | undefined;
  /**
   * SDK clients to use as they are; they are neither changed nor destroyed, and their own retries apply. For a service
   * that is not given here a client is made from the other options.
   */
  readonly clients?:
    | {
        readonly iam?: SdkClient | undefined;
        readonly organizations?: SdkClient | undefined;
        readonly sts?: SdkClient | undefined;
      }
    | undefined;
  /** What retries wait by. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

const invalid = (message: string): IamError<'ValidationError'> =>
  new IamError({ code: 'ValidationError', message: `createIam: ${message}` });

const serviceIds: { readonly [service in Service]: string } = {
  iam: 'IAM',
  organizations: 'Organizations',
  sts: 'STS',
};

/** The injected client of a service, after a look at whether it is one of that service. */
function injected(service: Service, client: SdkClient | undefined): SdkClient | undefined {
  const { config } = Object(client) as { readonly config?: { readonly serviceId?: unknown } };
  const serviceId = config?.serviceId;
  if (typeof serviceId === 'string' && serviceId !== serviceIds[service])
    throw invalid(`clients.${service} is a client of ${serviceId}; pass one of ${serviceIds[service]}.`);
  return client;
}

/** The region for the clients that are made here: fixed when given, else looked up when the first request needs it. */
function regionFor({ region, partition, profile }: IamOptions): string | (() => Promise<string>) {
  if (partition !== undefined && !isPartition(partition))
    throw invalid(`no partition is called ${JSON.stringify(partition)}; the usual one is "aws".`);
  if (region === '') throw invalid('the region is empty; leave it out to use the configured one.');
  if (region !== undefined) {
    if (partition !== undefined && partitionOf(region) !== partition)
      throw invalid(`the region ${region} is in ${partitionOf(region)}, not in ${partition}; give one of the two.`);
    return region;
  }
  return once(async () => {
    const configured =
      globalThis.process?.env['AWS_REGION'] || (await (await loadIamClient()).configuredRegion(profile));
    if (configured !== undefined && (partition === undefined || partitionOf(configured) === partition))
      return configured;
    return controlPlaneRegion(partition ?? 'aws');
  });
}

/** Makes each value once, when it is first asked for; after a failure the next call tries again. */
function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let value: Promise<Value> | undefined;
  return () => {
    value ??= make().catch((error: unknown) => {
      value = undefined;
      throw error;
    });
    return value;
  };
}

/** Turns options into clients. Nothing of the SDK is loaded before a client is first used, and no request is made. */
export function createClients(options: IamOptions): Clients {
  const configuration: SdkConfiguration = {
    region: regionFor(options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.credentials === undefined ? {} : { credentials: options.credentials }),
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
  };
  const source = (service: Service, make: () => Promise<SdkClient>): ClientSource =>
    injected(service, options.clients?.[service]) ?? once(make);
  return Object.freeze({
    iam: source('iam', async () => (await loadIamClient()).createIamClient(configuration)),
    organizations: source('organizations', async () =>
      (await loadOrganizationsClient()).createOrganizationsClient(configuration),
    ),
    sts: source('sts', async () => (await loadStsClient()).createStsClient(configuration)),
    clock: options.clock ?? systemClock,
  });
}
