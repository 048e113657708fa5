import type { ClientSource } from '../clients.js';
import { resolveClient } from './resolve-client.js';

interface Endpoint {
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number | undefined;
}

/** Where a client calls instead of AWS, without a slash at the end; `undefined` for one that calls AWS. */
export async function customEndpoint(source: ClientSource): Promise<string | undefined> {
  const { config } = (await resolveClient(source)) as {
    readonly config?: { readonly isCustomEndpoint?: unknown; readonly endpoint?: () => Promise<Endpoint> };
  };
  if (config?.isCustomEndpoint === true && typeof config.endpoint === 'function') {
    const { protocol, hostname, port } = await config.endpoint();
    return `${protocol}//${hostname}${port === undefined ? '' : `:${port}`}`;
  }
  return globalThis.process?.env['AWS_ENDPOINT_URL']?.replace(/\/$/, '') || undefined;
}
