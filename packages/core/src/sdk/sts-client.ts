import { STSClient } from '@aws-sdk/client-sts';
import type { SdkConfiguration } from './configuration.js';
import { withCredentialLog } from './credential-log.js';
import type { SdkClient } from './structure.js';

/** The STS client that an `Iam` makes for itself. */
export function createStsClient(configuration: SdkConfiguration): SdkClient {
  return new STSClient(withCredentialLog(configuration));
}
