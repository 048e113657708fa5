import { IAMClient } from '@aws-sdk/client-iam';
import type { SdkConfiguration } from './configuration.js';
import { withCredentialLog } from './credential-log.js';
import type { SdkClient } from './structure.js';

/** The region that the environment or the profile gives, or `undefined`. */
export async function configuredRegion(profile: string | undefined): Promise<string | undefined> {
  try {
    // A client knows the SDK's own way to find the region, and makes no request.
    return await new IAMClient(profile === undefined ? {} : { profile }).config.region();
  } catch {
    return undefined; // "Region is missing"
  }
}

/** The IAM client that an `Iam` makes for itself. */
export function createIamClient(configuration: SdkConfiguration): SdkClient {
  return new IAMClient(withCredentialLog(configuration));
}
