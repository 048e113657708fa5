import type { Clients } from '../clients.js';
import type { CallOptions } from '../send.js';
import { findPlace } from './find-place.js';

/** The id of what a policy is attached to: an account's id is one, a path of units is looked up. */
export async function findTarget(
  clients: Clients<'organizations'>,
  target: string,
  options: CallOptions,
): Promise<string> {
  if (/^\d{12}$/.test(target)) return target;
  if (/^(?:r|ou)-/.test(target)) return target;
  return (await findPlace(clients, target, options)).id;
}
