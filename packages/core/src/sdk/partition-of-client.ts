import type { ClientSource } from '../clients.js';
import { type Partition, partitionOf } from '../partition.js';
import { resolveClient } from './resolve-client.js';

/** The partition that a client calls, by its region. It asks nothing of AWS. A client that has no region is taken for one of `aws`. */
export async function partitionOfClient(source: ClientSource): Promise<Partition> {
  const { config } = (await resolveClient(source)) as { readonly config?: { readonly region?: unknown } };
  const region: unknown = typeof config?.region === 'function' ? await config.region() : config?.region;
  return typeof region === 'string' ? partitionOf(region) : 'aws';
}
