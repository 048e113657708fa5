import { describe, expect, it } from 'vitest';
import {
  allowing,
  conflicts,
  createPolicy,
  createRole,
  createUser,
  exceeds,
  malformed,
  nestedRole,
  noSuchEntity,
  policyArn,
  trusting,
  trustsEc2,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const noSuchRole = noSuchEntity('The role with name nobody cannot be found.');
const hour = 3_600;
const listed = (name: string, path = '/', more: object = {}) => ({
  ...nestedRole(name, path),
  MaxSessionDuration: hour,
  ...more,
});
const shown = (name: string, path = '/', more: object = {}) => ({ ...listed(name, path), RoleLastUsed: {}, ...more });
const boundary = (name: string) => ({
  PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: policyArn(name) },
});
const get = (name: string, role: object): Step => ({
  call: 'GetRole',
  with: { RoleName: name },
  gives: { Role: role },
});
const trusts = (name: string, trust: unknown): Step =>
  get(name, expect.objectContaining({ AssumeRolePolicyDocument: trust }));
const encoded = (text: string) => encodeURIComponent(text).replaceAll('*', '%2A');

const alice = 'arn:aws:iam::123456789012:user/alice';
const tags = (count: number) => Array.from({ length: count }, (_, index) => ({ Key: `key${index}`, Value: '' }));

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
        Roles: [listed('app', '/eng/', { Description: 'of the application', MaxSessionDuration: 7_200 })],
        IsTruncated: false,
      },
    },
    get(
      'APP',
      shown('app', '/eng/', {
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
    get('plain', shown('plain')),
  ],
  'names are unique without regard to case': [
    createRole('App'),
    {
      call: 'CreateRole',
      with: { RoleName: 'aPP', AssumeRolePolicyDocument: trustsEc2 },
      fails: { code: 'EntityAlreadyExists', status: 409, message: 'Role with name aPP already exists.' },
    },
    get('APP', shown('App')),
  ],
  'roles are listed by name, by path prefix, and in pages': [
    createRole('charlie', { Path: '/a/b/' }),
    createRole('Bravo', { Path: '/a/' }),
    createRole('alpha', { Path: '/b/' }),
    {
      call: 'ListRoles',
      with: { PathPrefix: '/a/' },
      gives: { Roles: [listed('Bravo', '/a/'), listed('charlie', '/a/b/')], IsTruncated: false },
    },
    {
      call: 'ListRoles',
      pagesOf: 'Roles',
      gives: [listed('alpha', '/b/'), listed('Bravo', '/a/'), listed('charlie', '/a/b/')],
    },
  ],
  'UpdateRole changes what it is given, and UpdateRoleDescription answers the role': [
    createRole('app', { Description: 'one' }),
    { call: 'UpdateRole', with: { RoleName: 'app', MaxSessionDuration: 7_200 } },
    get('app', shown('app', '/', { Description: 'one', MaxSessionDuration: 7_200 })),
    { call: 'UpdateRole', with: { RoleName: 'app', Description: 'two' } },
    get('app', shown('app', '/', { Description: 'two', MaxSessionDuration: 7_200 })),
    {
      call: 'UpdateRoleDescription',
      with: { RoleName: 'app', Description: 'three' },
      gives: { Role: { ...nestedRole('app'), Description: 'three' } },
    },
    { call: 'UpdateRole', with: { RoleName: 'app' } },
    get('app', shown('app', '/', { Description: 'three', MaxSessionDuration: 7_200 })),
    { call: 'UpdateRole', with: { RoleName: 'app', Description: '' } },
    get('app', shown('app', '/', { MaxSessionDuration: 7_200 })),
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
  'documents are answered URL-encoded as in RFC 3986, otherwise as they were sent': [
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: {
        RoleName: 'app',
        PolicyDocument: `{ "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
          "Condition": { "StringEquals": { "sts:ExternalId": "it's (mine)!" } } } }`,
      },
    },
    trusts(
      'app',
      '%7B%20%22Statement%22%3A%20%7B%20%22Effect%22%3A%20%22Allow%22%2C%20%22Principal%22%3A%20%7B%20%22AWS%22%3A%20%22%2A%22%20%7D%2C%20%22Action%22%3A%20%22sts%3AAssumeRole%22%2C%0A%20%20%20%20%20%20%20%20%20%20%22Condition%22%3A%20%7B%20%22StringEquals%22%3A%20%7B%20%22sts%3AExternalId%22%3A%20%22it%27s%20%28mine%29%21%22%20%7D%20%7D%20%7D%20%7D',
    ),
  ],
  'a trust policy follows a user who gets another name, and keeps the id of one who is deleted': [
    createUser('alice'),
    createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: [alice, '*'] }) }),
    trusts('app', encoded(trusting({ AWS: [alice, '*'] }))),
    { call: 'UpdateUser', with: { UserName: 'alice', NewUserName: 'carol', NewPath: '/x/' } },
    trusts('app', encoded(trusting({ AWS: ['arn:aws:iam::123456789012:user/x/carol', '*'] }))),
    { call: 'DeleteUser', with: { UserName: 'carol' } },
    trusts('app', expect.stringMatching(/%22AWS%22%3A%5B%22AIDA[A-Z2-7]{17}%22%2C%22%2A%22%5D/)),
    createUser('carol', { Path: '/x/' }),
    trusts('app', expect.stringMatching(/%22AWS%22%3A%5B%22AIDA[A-Z2-7]{17}%22%2C%22%2A%22%5D/)),
  ],
  'a role that is deleted is trusted by its id, also where a new one has its name': [
    createRole('build', { Path: '/ci/' }),
    createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }) }),
    trusts('app', encodeURIComponent(trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }))),
    { call: 'DeleteRole', with: { RoleName: 'build' } },
    createRole('build', { Path: '/ci/' }),
    trusts('app', expect.stringMatching(/%22AWS%22%3A%22AROA[A-Z2-7]{17}%22/)),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }) },
    },
    trusts('app', encodeURIComponent(trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }))),
  ],
  'a role may trust itself once it exists': [
    {
      call: 'CreateRole',
      with: {
        RoleName: 'app',
        AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/app' }),
      },
      fails: malformed('Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/app"'),
    },
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/app' }) },
    },
  ],
  'a trust policy that is refused changes nothing': [
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: allowing('sts:AssumeRole') },
      fails: malformed('Missing required field Principal'),
    },
    get('app', shown('app')),
    {
      call: 'CreateRole',
      with: { RoleName: 'other', AssumeRolePolicyDocument: '{' },
      fails: malformed('This policy contains invalid Json'),
    },
    { call: 'GetRole', with: { RoleName: 'nobody' }, fails: noSuchRole },
  ],
  'a trust policy has 2,048 characters at most, white space aside': [
    createRole('app', {
      AssumeRolePolicyDocument:
        ' '.repeat(2_000) + trusting({ Service: 'ec2.amazonaws.com' }, { Sid: 'x'.repeat(1_800) }),
    }),
    {
      call: 'CreateRole',
      with: { RoleName: 'big', AssumeRolePolicyDocument: trusting({ AWS: '*' }, { Sid: 'x'.repeat(2_000) }) },
      fails: exceeds('Cannot exceed quota for ACLSizePerRole: 2048'),
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
    get('app', shown('app', '/', boundary('limit'))),
    { call: 'DeleteRolePermissionsBoundary', with: { RoleName: 'app' } },
    get('app', shown('app')),
    {
      call: 'PutRolePermissionsBoundary',
      with: { RoleName: 'nobody', PermissionsBoundary: policyArn('limit') },
      fails: noSuchRole,
    },
  ],
  'tags are put over each other without regard to case, listed in pages, and taken off': [
    createRole('app', { Tags: [{ Key: 'b', Value: '1' }] }),
    {
      call: 'TagRole',
      with: {
        RoleName: 'app',
        Tags: [
          { Key: 'B', Value: '2' },
          { Key: 'a', Value: '' },
        ],
      },
    },
    {
      call: 'ListRoleTags',
      with: { RoleName: 'app' },
      pagesOf: 'Tags',
      gives: [
        { Key: 'B', Value: '2' },
        { Key: 'a', Value: '' },
      ],
    },
    { call: 'UntagRole', with: { RoleName: 'app', TagKeys: ['b'] } },
    { call: 'ListRoleTags', with: { RoleName: 'app' }, gives: { Tags: [{ Key: 'a', Value: '' }], IsTruncated: false } },
  ],
  'a role holds 50 tags': [
    createRole('app', { Tags: tags(50) }),
    {
      call: 'TagRole',
      with: { RoleName: 'app', Tags: [{ Key: 'more', Value: '' }] },
      fails: exceeds('Cannot exceed quota for TagsPerRole: 50'),
    },
    {
      call: 'TagRole',
      with: {
        RoleName: 'app',
        Tags: [
          { Key: 'a', Value: '' },
          { Key: 'A', Value: '' },
        ],
      },
      fails: {
        code: 'InvalidInput',
        status: 400,
        message: 'Duplicate tag keys found. Please note that Tag keys are case insensitive.',
      },
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

  it('a user of another account is trusted by its ARN', async () => {
    await runScenario('in process', {
      options: { accounts: [{ id: '123456789012' }, { id: '210987654321', users: [{ name: 'bob' }] }] },
      steps: [
        createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::210987654321:user/bob' }) }),
        {
          call: 'CreateRole',
          with: {
            RoleName: 'other',
            AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::210987654321:user/alice' }),
          },
          fails: malformed('Invalid principal in policy: "AWS":"arn:aws:iam::210987654321:user/alice"'),
        },
      ],
    });
  });
});
