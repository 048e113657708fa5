import { services } from '../generated/catalog-index.js';
import type { CatalogService } from './catalog-service.js';
import { readService } from './read-service.js';

const rows = new Map(services.map((row) => [row[0], row]));
const loaded = new Map<string, Promise<CatalogService>>();

/**
 * Everything the catalog knows about a service. Its module, one file, is loaded at the first call.
 *
 * @param prefix - as in actions, `'s3'`; capitals do not count.
 * @returns undefined where AWS has no such service.
 *
 * @example
 * ```ts
 * import { getService } from '@iamkit/policy/catalog';
 *
 * const sqs = await getService('sqs');
 * console.log(sqs?.name, sqs?.resourceTypes[0]?.arns); // Amazon SQS [ 'arn:${Partition}:sqs:${Region}:${Account}:${QueueName}' ]
 * ```
 *
 * @see https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
export async function getService(prefix: string): Promise<CatalogService | undefined> {
  const row = rows.get(prefix.toLowerCase());
  if (!row) return undefined;
  const [key, name, load] = row;
  const service = loaded.get(key) ?? load().then((module) => readService(key, name, module));
  loaded.set(key, service);
  // A file that could not be fetched is asked for again next time.
  service.catch(() => loaded.delete(key));
  return service;
}
