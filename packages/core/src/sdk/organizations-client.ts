import { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { SdkConfiguration } from './configuration.js';
import { withCredentialLog } from './credential-log.js';
import type { SdkClient } from './structure.js';

/** The Organizations client that an `Iam` makes for itself. */
export function createOrganizationsClient(configuration: SdkConfiguration): SdkClient {
  return new OrganizationsClient(withCredentialLog(configuration));
}
