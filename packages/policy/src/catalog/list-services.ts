import { services } from '../generated/catalog-index.js';

/** A service before its module is loaded. */
export interface ServiceSummary {
  readonly prefix: string;
  readonly name: string;
}

/**
 * All services, in the order of their prefixes. Loads none of them.
 *
 * @example
 * ```ts
 * import { listServices } from '@iamkit/policy/catalog';
 *
 * console.log((await listServices()).find(({ prefix }) => prefix === 'kms')?.name); // AWS Key Management Service
 * ```
 */
export async function listServices(): Promise<readonly ServiceSummary[]> {
  return services.map(([prefix, name]) => ({ prefix, name }));
}
