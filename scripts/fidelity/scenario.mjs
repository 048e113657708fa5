// The calls that every client makes, in this order. They are data: whatever plays them looks a call up by its name.
import { accountWide } from './scenario/account-wide.mjs';
import { groups } from './scenario/groups.mjs';
import { identityProviders } from './scenario/identity-providers.mjs';
import { keysAndPasswords } from './scenario/keys-and-passwords.mjs';
import { mfaDevices } from './scenario/mfa-devices.mjs';
import { organization } from './scenario/organization.mjs';
import { organizationMembers } from './scenario/organization-members.mjs';
import { otherCredentials } from './scenario/other-credentials.mjs';
import { policies } from './scenario/policies.mjs';
import { roles } from './scenario/roles.mjs';
import { account, other } from './scenario/rows.mjs';
import { sessions } from './scenario/sessions.mjs';
import { users } from './scenario/users.mjs';
import { webIdentities } from './scenario/web-identities.mjs';

/** The emulator that the clients meet, and what they ask of it. */
export const scenario = {
  options: { accounts: [{ id: account }, { id: other, users: [{ name: 'olga' }] }] },
  calls: [
    ...users,
    ...groups,
    ...keysAndPasswords,
    ...mfaDevices,
    ...roles,
    ...policies,
    ...identityProviders,
    ...otherCredentials,
    ...accountWide,
    ...sessions,
    ...webIdentities,
    ...organization,
    ...organizationMembers,
  ],
};
