import type { Call } from './call.js';
import { checkOptions, checkRegion } from './check-options.js';
import type { ClientSource, Clients } from './clients.js';
import { type Clock, systemClock } from './clock.js';
import { type CredentialSource, checkedCredentials } from './credentials.js';
import { loadIamClient, loadOrganizationsClient, loadStsClient } from './lazy.js';
import { once } from './once.js';
import { controlPlaneRegion, type Partition, partitionOf } from './partition.js';
import { checkClient } from './sdk/check-client.js';
import type { Credentials, SdkConfiguration } from './sdk/configuration.js';
import type { SdkClient, Service } from './sdk/structure.js';
import { withCredentials } from './sdk/with-credentials.js';
import type { IamLogger } from './traffic/logger.js';
import { usualConcurrency } from './traffic/request-gate.js';
import { createTraffic } from './traffic/traffic.js';

/** What `createIam` takes. All of it is optional: without options everything comes from the environment, as in the SDK. */
export interface IamOptions {
  /**
   * The region, which for IAM and Organizations only tells the partition; STS is called in it. Default: `AWS_REGION`, then
   * the profile's, then the region where the partition's IAM runs (`us-east-1` in `aws`).
   */
  readonly region?: string | undefined;
  /** The partition, when it is not the one of the region. Default: the region's, else `aws`. */
  readonly partition?: Partition | undefined;
  /**
   * The profile of the shared AWS configuration files that credentials and region come from. Default: `AWS_PROFILE`. An
   * `endpoint_url` in it counts where `AWS_PROFILE` names it, not here: the SDK does not look for it.
   */
  readonly profile?: string | undefined;
  /**
   * Keys, or a function that gives them, such as a credential provider of the SDK. It is called again when what it gave
   * ends; what it throws becomes a `MissingCredentials`. Default: the SDK's default chain.
   */
  readonly credentials?: Credentials | (() => Promise<Credentials>) | undefined;
  /**
   * Where all three services answer, such as an emulator: an http or https URL. Default: AWS, or what `AWS_ENDPOINT_URL`
   * says.
   */
  readonly endpoint?: string | undefined;
  /**
   * SDK clients to use as they are; they are neither changed nor destroyed, and their own retries apply, save that a
   * used-up quota fails at once. For a service that is not given here a client is made from the other options.
   */
  readonly clients?:
    | {
        readonly iam?: SdkClient | undefined;
        readonly organizations?: SdkClient | undefined;
        readonly sts?: SdkClient | undefined;
      }
    | undefined;
  /**
   * How many requests go out at once, 1 or more; the others wait for their turn. After a throttled request it is half as
   * many, and a little more again with each that is not. Default: 50, which is how many sockets the SDK opens.
   */
  readonly maxConcurrency?: number | undefined;
  /**
   * False: nothing is waited for that AWS may not know everywhere yet. Default: true: for two minutes after this `Iam` has
   * created or renamed an entity, a call is made again that fails because it does not exist, or is no principal yet. Turn
   * it off in tests that empty an emulator between two uses of the same name.
   */
  readonly propagation?: boolean | undefined;
  /** Who is told of every call, such as `console`: what it was and how it ended, never what was sent or answered. */
  readonly logger?: IamLogger | undefined;
  /** What retries wait by. Default: the machine's clock. */
  readonly clock?: Clock | undefined;
}

/** For errors: what the options are of. */
const call: Call = { operation: 'createIam' };

/** The region for the clients that are made here: fixed when given, else looked up when the first request needs it. */
function regionFor({ region, partition, profile }: IamOptions): string | (() => Promise<string>) {
  if (region !== undefined) return region;
  return once(async () => {
    const configured =
      globalThis.process?.env['AWS_REGION'] || (await (await loadIamClient()).configuredRegion(profile));
    if (configured === undefined || (partition !== undefined && partitionOf(configured) !== partition))
      return controlPlaneRegion(partition ?? 'aws');
    checkRegion(call, configured);
    return configured;
  });
}

/** The clients of an `Iam`, of which others can be made for a session. */
export interface IamClients extends Clients {
  /** Clients that call the same in the same way, with other credentials. */
  withCredentials(credentials: () => Promise<Credentials>): IamClients;
}

/** Turns options into clients. Nothing of the SDK is loaded before a client is first used, and no request is made. */
export function createClients(options: IamOptions): IamClients {
  checkOptions(call, options);
  const clock = options.clock ?? systemClock;
  const { credentials, ...settings } = options;
  const configuration: SdkConfiguration = {
    region: regionFor(options),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.endpoint === undefined ? {} : { endpoint: options.endpoint }),
  };
  const source = credentials === undefined ? undefined : checkedCredentials(call, credentials, clock);
  return clientsFor({ ...settings, clock, configuration, connections: {} }, source);
}

interface Settings extends Pick<IamOptions, 'clients' | 'logger' | 'maxConcurrency' | 'propagation'> {
  readonly clock: Clock;
  readonly configuration: SdkConfiguration;
  /**
   * What keeps the connections of the clients that are made here, once there is one. Sessions share it: each with one of its own,
   * a walk through thousands of accounts would leave as many connections open.
   */
  readonly connections: { requestHandler?: never };
}

function clientsFor(settings: Settings, credentials: CredentialSource | undefined): IamClients {
  const { clock, clients, connections } = settings;
  const configuration: SdkConfiguration = {
    ...settings.configuration,
    ...(credentials === undefined ? {} : { credentials }),
  };
  const source = (
    service: Service,
    load: () => Promise<(configuration: SdkConfiguration) => SdkClient>,
  ): ClientSource => {
    if (clients?.[service] !== undefined) return checkClient(() => call, service, clients[service]);
    return once(async () => {
      const create = await load();
      const client = create({ ...configuration, ...connections });
      connections.requestHandler ??= requestHandlerOf(client);
      return client;
    });
  };
  return Object.freeze({
    iam: source('iam', async () => (await loadIamClient()).createIamClient),
    organizations: source('organizations', async () => (await loadOrganizationsClient()).createOrganizationsClient),
    sts: source('sts', async () => (await loadStsClient()).createStsClient),
    clock,
    traffic: createTraffic(clock, {
      maxConcurrency: settings.maxConcurrency ?? usualConcurrency,
      propagation: settings.propagation ?? true,
      logger: settings.logger,
    }),
    withCredentials: (others: () => Promise<Credentials>) =>
      clientsFor({ ...settings, clients: clientsWith(clients, others) }, others),
  });
}

const requestHandlerOf = (client: SdkClient): never =>
  (client as SdkClient & { readonly config: { readonly requestHandler: never } }).config.requestHandler;

/** The clients that were given, for other credentials. */
function clientsWith(clients: IamOptions['clients'], credentials: () => Promise<Credentials>): IamOptions['clients'] {
  const { iam, organizations, sts } = clients ?? {};
  return {
    ...(iam && { iam: withCredentials(iam, credentials) }),
    ...(organizations && { organizations: withCredentials(organizations, credentials) }),
    ...(sts && { sts: withCredentials(sts, credentials) }),
  };
}
