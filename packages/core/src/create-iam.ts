import { createClients, type IamOptions } from './create-clients.js';
import { Iam } from './iam.js';

/**
 * The way in: users, and every other command of IAM, STS and Organizations, with the region, credentials and endpoint
 * given here. It makes no request and loads nothing of the SDK; that happens when a method is first awaited.
 *
 * @throws IamError `ValidationError` when region and partition contradict each other, or a client is of another service.
 *
 * @example
 * ```ts
 * import { createIam } from '@iamkit/core';
 *
 * const iam = createIam({ profile: 'staging' });
 * for await (const user of iam.users.list()) console.log(user.name); // alice, then bob
 * ```
 */
export function createIam(options: IamOptions = {}): Iam {
  return new Iam(createClients(options));
}
