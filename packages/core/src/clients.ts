import type { Clock } from './clock.js';
import type { SdkClient, Service } from './sdk/structure.js';
import type { Traffic } from './traffic/traffic.js';

/** Where an action gets the SDK client of a service from: the client itself, or a function that makes it when first asked. */
export type ClientSource = SdkClient | (() => Promise<SdkClient>);

/**
 * What every action takes first: the SDK clients of the services it calls, and optionally a clock for its retries.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { listUsers } from '@iamkit/core/actions';
 *
 * const iam = new IAMClient({ region: 'us-east-1' });
 * for await (const user of listUsers({ iam })) console.log(user.name);
 * ```
 */
export type Clients<Needed extends Service = Service> = {
  readonly [service in Needed]: ClientSource;
} & {
  /** Used by waits and retries; default: the machine's. */
  readonly clock?: Clock | undefined;
  /** What an `Iam` does about its calls beside sending them. @internal */
  readonly traffic?: Traffic | undefined;
};
