import { afterAll, beforeAll, beforeEach, describe, it } from 'vitest';
import { accessScenarios } from './test/access-scenarios.js';
import { accountScenarios } from './test/account-scenarios.js';
import { collectionScenarios, listScenarios } from './test/collection-scenarios.js';
import { credentialScenarios } from './test/credential-scenarios.js';
import { deletionScenarios } from './test/deletion-scenarios.js';
import { ensureScenarios } from './test/ensure-scenarios.js';
import { groupScenarios } from './test/group-scenarios.js';
import { identityScenarios } from './test/identity-scenarios.js';
import { inclusionScenarios } from './test/inclusion-scenarios.js';
import { organizationScenarios } from './test/organization-scenarios.js';
import { policyScenarios } from './test/policy-scenarios.js';
import { roleScenarios } from './test/role-scenarios.js';
import type { Scenario } from './test/scenario.js';
import { sessionScenarios, tokenSessionScenarios } from './test/session-scenarios.js';
import { type RunningTarget, targets } from './test/targets.js';
import { userScenarios } from './test/user-scenarios.js';

interface Chapter {
  readonly about: string;
  readonly scenarios: readonly Scenario[];
  /** Played over HTTP too, which shows the transport: once is enough. */
  readonly overHttp?: true;
  /** Why the emulator cannot play it. */
  readonly emulatorCannot?: string;
}

const chapters: readonly Chapter[] = [
  { about: 'users', scenarios: userScenarios, overHttp: true },
  { about: 'groups', scenarios: groupScenarios },
  { about: 'credentials of users', scenarios: credentialScenarios },
  { about: 'deletion', scenarios: deletionScenarios },
  { about: 'the account', scenarios: accountScenarios },
  { about: 'lists that include more, and snapshots', scenarios: inclusionScenarios },
  { about: 'ensure', scenarios: ensureScenarios },
  { about: 'policies of users and groups', scenarios: identityScenarios },
  { about: 'managed policies', scenarios: policyScenarios },
  { about: 'roles', scenarios: roleScenarios },
  { about: 'what users and roles may do', scenarios: accessScenarios },
  { about: 'instance profiles, identity providers, MFA devices', scenarios: collectionScenarios },
  {
    about: 'what can only be listed',
    scenarios: listScenarios,
  },
  { about: 'sessions', scenarios: sessionScenarios },
  {
    about: 'sessions by tokens of others',
    scenarios: tokenSessionScenarios,
    emulatorCannot: 'it verifies tokens, and nobody signs any here',
  },
  { about: 'the organization', scenarios: organizationScenarios },
];

describe.each(targets)('on $name', ({ name, present, start }) => {
  let target: RunningTarget | undefined;
  beforeAll(async () => {
    if (present) target = await start();
  });
  beforeEach(async () => target?.reset());
  afterAll(async () => target?.close());

  const played = chapters.filter(({ overHttp }) => overHttp || name !== 'the emulator over HTTP');
  describe.each(played)('$about', ({ scenarios, emulatorCannot }) => {
    for (const { name: scenario, motoCannot, play } of scenarios) {
      const cannot = name === 'moto' ? motoCannot : emulatorCannot;
      const skipped = present ? cannot : 'it is not installed';
      it.skipIf(skipped !== undefined)(
        `${scenario}${skipped === undefined ? '' : ` (${name}: ${skipped})`}`,
        async () => {
          if (target === undefined) throw new Error(`${name} did not start`);
          await play(target.iam, target.as);
        },
      );
    }
  });
});
