import type { ClientSource } from '../clients.js';
import type { SdkClient } from './structure.js';

/** The client itself, made now where it was not yet. */
export const resolveClient = (source: ClientSource): SdkClient | Promise<SdkClient> =>
  typeof source === 'function' ? source() : source;
