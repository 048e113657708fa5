import { accountCases } from './account-cases.js';
import { credentialCases } from './credential-cases.js';
import { delegationCases } from './delegation-cases.js';
import { groupCases } from './group-cases.js';
import { instanceProfileCases } from './instance-profile-cases.js';
import { oidcProviderCases } from './oidc-provider-cases.js';
import type { OperationCase } from './operation-case.js';
import { organizationAccountCases } from './organization-account-cases.js';
import { organizationDelegationCases } from './organization-delegation-cases.js';
import { organizationFeatureCases } from './organization-feature-cases.js';
import { organizationPolicyCases } from './organization-policy-cases.js';
import { organizationStructureCases } from './organization-structure-cases.js';
import { policyCases } from './policy-cases.js';
import { roleCases } from './role-cases.js';
import { rootAccessCases } from './root-access-cases.js';
import { samlProviderCases } from './saml-provider-cases.js';
import { serverCertificateCases } from './server-certificate-cases.js';
import { stsCases } from './sts-cases.js';
import { userCases } from './user-cases.js';

export type ContractService = 'iam' | 'organizations' | 'sts';

/** What is proven of every operation that is emulated, by its name. */
export const allCases: Readonly<Record<ContractService, ReadonlyMap<string, OperationCase>>> = {
  iam: new Map(
    Object.entries({
      ...userCases,
      ...credentialCases,
      ...serverCertificateCases,
      ...rootAccessCases,
      ...samlProviderCases,
      ...groupCases,
      ...roleCases,
      ...instanceProfileCases,
      ...oidcProviderCases,
      ...policyCases,
      ...accountCases,
      ...delegationCases,
    }),
  ),
  organizations: new Map(
    Object.entries({
      ...organizationStructureCases,
      ...organizationAccountCases,
      ...organizationPolicyCases,
      ...organizationDelegationCases,
      ...organizationFeatureCases,
    }),
  ),
  sts: new Map(Object.entries(stsCases)),
};
