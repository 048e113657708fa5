import type { IAMClient } from '@aws-sdk/client-iam';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Iam } from '@iamkit/core';
import type { Emulator } from '@iamkit/emulator';

/** Signs requests by the emulator's clock, however far a test moves it. */
function byClockOf<Client extends { readonly config: object }>(emulator: Emulator, client: Client): Client {
  Object.defineProperty(client.config, 'systemClockOffset', {
    get: () => emulator.clientConfig().systemClockOffset,
    set() {},
  });
  return client;
}

// The clients and core are optional peers: each is loaded where it is used.

export async function iamClientOf(emulator: Emulator): Promise<IAMClient> {
  const { IAMClient } = await import('@aws-sdk/client-iam');
  return byClockOf(emulator, new IAMClient(emulator.clientConfig()));
}

export async function organizationsClientOf(emulator: Emulator): Promise<OrganizationsClient> {
  const { OrganizationsClient } = await import('@aws-sdk/client-organizations');
  return byClockOf(emulator, new OrganizationsClient(emulator.clientConfig()));
}

export async function stsClientOf(emulator: Emulator): Promise<STSClient> {
  const { STSClient } = await import('@aws-sdk/client-sts');
  return byClockOf(emulator, new STSClient(emulator.clientConfig()));
}

export async function iamOf(emulator: Emulator): Promise<Iam> {
  const { createIam } = await import('@iamkit/core');
  const [iam, organizations, sts] = await Promise.all([
    iamClientOf(emulator),
    organizationsClientOf(emulator),
    stsClientOf(emulator),
  ]);
  return createIam({ clients: { iam, organizations, sts } });
}
