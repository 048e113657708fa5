import { accountCases } from './account-cases.js';
import { credentialCases } from './credential-cases.js';
import { groupCases } from './group-cases.js';
import { identityCases } from './identity-cases.js';
import { organizationCases } from './organization-cases.js';
import type { PermissionCase } from './permission-case.js';
import { policyCases } from './policy-cases.js';
import { providerCases } from './provider-cases.js';
import { roleCases } from './role-cases.js';
import { tagCases } from './tag-cases.js';
import { userCases } from './user-cases.js';

/** All methods that call AWS, and what they need to be allowed. */
export const permissionCases: readonly PermissionCase[] = [
  ...userCases,
  ...credentialCases,
  ...groupCases,
  ...identityCases,
  ...policyCases,
  ...roleCases,
  ...providerCases,
  ...accountCases,
  ...tagCases,
  ...organizationCases,
];
