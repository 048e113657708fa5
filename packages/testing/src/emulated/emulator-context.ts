import type { IAMClient } from '@aws-sdk/client-iam';
import type { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { STSClient } from '@aws-sdk/client-sts';
import type { Iam } from '@iamkit/core';
import type { Emulator } from '@iamkit/emulator';

/** What a test gets: an emulator of its own, and who calls it as its administrator. */
export interface EmulatorContext {
  readonly emulator: Emulator;
  /** The facade; needs `@iamkit/core` and the three clients. */
  readonly iam: Iam;
  readonly iamClient: IAMClient;
  readonly organizationsClient: OrganizationsClient;
  readonly stsClient: STSClient;
}
