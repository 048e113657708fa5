import { describe, expect, it } from 'vitest';
import {
  allowing,
  conflicts,
  createPolicy,
  createRole,
  exceeds,
  getRole,
  listedRole,
  nestedRole,
  noSuchEntity,
  policyArn,
  shownRole,
  trustsEc2,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const noSuchRole = noSuchEntity('The role with name nobody cannot be found.');
const boundary = (name: string) => ({
  PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: policyArn(name) },
});

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a role is answered by CreateRole, by lists and by GetRole with ever more of what it is': [
    createPolicy('limit'),
    {
      call: 'CreateRole',
      with: {
        RoleName: 'app',
        Path: '/eng/',
        AssumeRolePolicyDocument: trustsEc2,
        Description: 'of the application',
        MaxSessionDuration: 7_200,
        PermissionsBoundary: policyArn('limit'),
        Tags: [{ Key: 'team', Value: 'blue' }],
      },
      gives: {
        Role: { ...nestedRole('app', '/eng/'), ...boundary('limit'), Tags: [{ Key: 'team', Value: 'blue' }] },
      },
    },
    {
      call: 'ListRoles',
      gives: {
        Roles: [listedRole('app', '/eng/', { Description: 'of the application', MaxSessionDuration: 7_200 })],
        IsTruncated: false,
      },
    },
    getRole(
      'APP',
      shownRole('app', '/eng/', {
        ...boundary('limit'),
        Description: 'of the application',
        MaxSessionDuration: 7_200,
        Tags: [{ Key: 'team', Value: 'blue' }],
      }),
    ),
  ],
  'a role without anything has a path, an hour for sessions and no description': [
    {
      call: 'CreateRole',
      with: { RoleName: 'plain', AssumeRolePolicyDocument: trustsEc2, Description: '' },
      gives: { Role: nestedRole('plain') },
    },
    getRole('plain', shownRole('plain')),
  ],
  'names are unique without regard to case': [
    createRole('App'),
    {
      call: 'CreateRole',
      with: { RoleName: 'aPP', AssumeRolePolicyDocument: trustsEc2 },
      fails: { code: 'EntityAlreadyExists', status: 409, message: 'Role with name aPP already exists.' },
    },
    getRole('APP', shownRole('App')),
  ],
  'roles are listed by name, by path prefix, and in pages': [
    createRole('charlie', { Path: '/a/b/' }),
    createRole('Bravo', { Path: '/a/' }),
    createRole('alpha', { Path: '/b/' }),
    {
      call: 'ListRoles',
      with: { PathPrefix: '/a/' },
      gives: { Roles: [listedRole('Bravo', '/a/'), listedRole('charlie', '/a/b/')], IsTruncated: false },
    },
    {
      call: 'ListRoles',
      pagesOf: 'Roles',
      gives: [listedRole('alpha', '/b/'), listedRole('Bravo', '/a/'), listedRole('charlie', '/a/b/')],
    },
  ],
  'UpdateRole changes what it is given, and UpdateRoleDescription answers the role': [
    createRole('app', { Description: 'one' }),
    { call: 'UpdateRole', with: { RoleName: 'app', MaxSessionDuration: 7_200 } },
    getRole('app', shownRole('app', '/', { Description: 'one', MaxSessionDuration: 7_200 })),
    { call: 'UpdateRole', with: { RoleName: 'app', Description: 'two' } },
    getRole('app', shownRole('app', '/', { Description: 'two', MaxSessionDuration: 7_200 })),
    {
      call: 'UpdateRoleDescription',
      with: { RoleName: 'app', Description: 'three' },
      gives: { Role: { ...nestedRole('app'), Description: 'three' } },
    },
    { call: 'UpdateRole', with: { RoleName: 'app' } },
    getRole('app', shownRole('app', '/', { Description: 'three', MaxSessionDuration: 7_200 })),
    { call: 'UpdateRole', with: { RoleName: 'app', Description: '' } },
    getRole('app', shownRole('app', '/', { MaxSessionDuration: 7_200 })),
  ],
  'sessions last one to twelve hours': [
    {
      call: 'CreateRole',
      with: { RoleName: 'app', AssumeRolePolicyDocument: trustsEc2, MaxSessionDuration: 3_599 },
      fails: expect.objectContaining({ code: 'ValidationError' }),
    },
    createRole('app', { MaxSessionDuration: 43_200 }),
    {
      call: 'UpdateRole',
      with: { RoleName: 'app', MaxSessionDuration: 43_201 },
      fails: expect.objectContaining({ code: 'ValidationError' }),
    },
  ],
  'a boundary must be a policy that exists': [
    {
      call: 'CreateRole',
      with: { RoleName: 'app', AssumeRolePolicyDocument: trustsEc2, PermissionsBoundary: policyArn('none') },
      fails: noSuchEntity(`Scope ARN: ${policyArn('none')} does not exist or is not attachable.`),
    },
    {
      call: 'CreateRole',
      with: {
        RoleName: 'app',
        AssumeRolePolicyDocument: trustsEc2,
        PermissionsBoundary: 'arn:aws:iam::123456789012:user/none',
      },
      fails: { code: 'InvalidInput', status: 400, message: 'ARN arn:aws:iam::123456789012:user/none is not valid.' },
    },
    { call: 'ListRoles', gives: { Roles: [], IsTruncated: false } },
  ],
  'a boundary is put on a role and taken off': [
    createPolicy('limit'),
    createRole('app'),
    { call: 'PutRolePermissionsBoundary', with: { RoleName: 'app', PermissionsBoundary: policyArn('limit') } },
    getRole('app', shownRole('app', '/', boundary('limit'))),
    { call: 'DeleteRolePermissionsBoundary', with: { RoleName: 'app' } },
    getRole('app', shownRole('app')),
    {
      call: 'PutRolePermissionsBoundary',
      with: { RoleName: 'nobody', PermissionsBoundary: policyArn('limit') },
      fails: noSuchRole,
    },
  ],
  'a role is deleted once nothing depends on it': [
    createPolicy('access'),
    createRole('app'),
    { call: 'AttachRolePolicy', with: { RoleName: 'app', PolicyArn: policyArn('access') } },
    {
      call: 'PutRolePolicy',
      with: { RoleName: 'app', PolicyName: 'inline', PolicyDocument: allowing('s3:GetObject') },
    },
    {
      call: 'DeleteRole',
      with: { RoleName: 'app' },
      fails: conflicts('Cannot delete entity, must detach all policies first.'),
    },
    { call: 'DetachRolePolicy', with: { RoleName: 'app', PolicyArn: policyArn('access') } },
    {
      call: 'DeleteRole',
      with: { RoleName: 'app' },
      fails: conflicts('Cannot delete entity, must delete policies first.'),
    },
    { call: 'DeleteRolePolicy', with: { RoleName: 'app', PolicyName: 'inline' } },
    { call: 'DeleteRole', with: { RoleName: 'app' } },
    { call: 'ListRoles', gives: { Roles: [], IsTruncated: false } },
  ],
  'what is not there is not found': [
    { call: 'GetRole', with: { RoleName: 'nobody' }, fails: noSuchRole },
    { call: 'UpdateRole', with: { RoleName: 'nobody' }, fails: noSuchRole },
    { call: 'UpdateRoleDescription', with: { RoleName: 'nobody', Description: '' }, fails: noSuchRole },
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'nobody', PolicyDocument: trustsEc2 },
      fails: noSuchRole,
    },
    { call: 'DeleteRole', with: { RoleName: 'nobody' }, fails: noSuchRole },
    { call: 'TagRole', with: { RoleName: 'nobody', Tags: [] }, fails: noSuchRole },
    { call: 'UntagRole', with: { RoleName: 'nobody', TagKeys: [] }, fails: noSuchRole },
    { call: 'ListRoleTags', with: { RoleName: 'nobody' }, fails: noSuchRole },
  ],
};

describe('roles', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('an account has as many roles as its quota allows', async () => {
    await runScenario('in process', {
      options: { quotas: { roles: 1 } },
      steps: [
        createRole('app'),
        {
          call: 'CreateRole',
          with: { RoleName: 'more', AssumeRolePolicyDocument: trustsEc2 },
          fails: exceeds('Cannot exceed quota for RolesPerAccount: 1'),
        },
        { call: 'DeleteRole', with: { RoleName: 'app' } },
        createRole('more'),
      ],
    });
  });
});
