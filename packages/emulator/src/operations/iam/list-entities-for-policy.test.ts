import { describe, expect, it } from 'vitest';
import { createGroup, createPolicy, createRole, createUser, noSuchEntity, policyArn } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const idOf = (prefix: string) => expect.stringMatching(new RegExp(`^${prefix}`));
const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'who has a policy is listed by kind, use and path, and once where it has it twice': [
    createPolicy('p'),
    createUser('alice', { PermissionsBoundary: policyArn('p') }),
    createUser('bob', { Path: '/team/' }),
    createGroup('staff'),
    ...['alice', 'bob'].map((name) => ({
      call: 'AttachUserPolicy',
      with: { UserName: name, PolicyArn: policyArn('p') },
    })),
    { call: 'AttachGroupPolicy', with: { GroupName: 'staff', PolicyArn: policyArn('p') } },
    createRole('worker', { PermissionsBoundary: policyArn('p') }),
    {
      call: 'ListEntitiesForPolicy',
      with: { PolicyArn: policyArn('p') },
      gives: {
        PolicyGroups: [{ GroupName: 'staff', GroupId: idOf('AGPA') }],
        PolicyUsers: [
          { UserName: 'alice', UserId: idOf('AIDA') },
          { UserName: 'bob', UserId: idOf('AIDA') },
        ],
        PolicyRoles: [{ RoleName: 'worker', RoleId: idOf('AROA') }],
        IsTruncated: false,
      },
    },
    {
      call: 'ListEntitiesForPolicy',
      with: { PolicyArn: policyArn('p'), MaxItems: 2 },
      gives: {
        PolicyGroups: [{ GroupName: 'staff', GroupId: idOf('AGPA') }],
        PolicyUsers: [],
        PolicyRoles: [{ RoleName: 'worker', RoleId: idOf('AROA') }],
        IsTruncated: true,
        Marker: expect.any(String),
      },
    },
    {
      call: 'ListEntitiesForPolicy',
      with: { PolicyArn: policyArn('p'), EntityFilter: 'User', PathPrefix: '/team/' },
      gives: {
        PolicyGroups: [],
        PolicyUsers: [{ UserName: 'bob', UserId: idOf('AIDA') }],
        PolicyRoles: [],
        IsTruncated: false,
      },
    },
    {
      call: 'ListEntitiesForPolicy',
      with: { PolicyArn: policyArn('p'), PolicyUsageFilter: 'PermissionsBoundary' },
      gives: {
        PolicyGroups: [],
        PolicyUsers: [{ UserName: 'alice', UserId: idOf('AIDA') }],
        PolicyRoles: [{ RoleName: 'worker', RoleId: idOf('AROA') }],
        IsTruncated: false,
      },
    },
    {
      call: 'ListEntitiesForPolicy',
      with: { PolicyArn: policyArn('gone') },
      fails: noSuchEntity(`Policy ${policyArn('gone')} was not found.`),
    },
  ],
};

describe('the uses of a policy', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
