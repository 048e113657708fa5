import type { Call } from '../call.js';
import { invalidInput, kindOf } from '../validate.js';
import type { SdkClient, Service } from './structure.js';

const serviceIds: { readonly [service in Service]: string } = {
  iam: 'IAM',
  organizations: 'Organizations',
  sts: 'STS',
};

/** The client of a service, or a `ValidationError` when it is none, or one of another service. */
export function checkClient(call: () => Call, service: Service, client: unknown): SdkClient {
  const { send, config }: { readonly send?: unknown; readonly config?: { readonly serviceId?: unknown } } =
    Object(client);
  const wanted = serviceIds[service];
  if (typeof send !== 'function')
    throw invalidInput(
      call(),
      `clients.${service} is ${kindOf(client)} that sends nothing; pass a client of ${wanted}.`,
    );
  const serviceId = config?.serviceId;
  if (typeof serviceId === 'string' && serviceId !== wanted)
    throw invalidInput(call(), `clients.${service} is a client of ${serviceId}; pass one of ${wanted}.`);
  return client as SdkClient;
}
