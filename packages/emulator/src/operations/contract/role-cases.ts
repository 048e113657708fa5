import {
  account,
  app,
  awsPolicyArn,
  deleteConflict,
  ec2,
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  linked,
  linkedName,
  malformed,
  missingPolicyArn,
  noSuchEntity,
  notAttachable,
  provider,
  providerArn,
  sameTags,
  serviceRolePolicyArn,
  Tags,
  trusts,
  twoTags,
  unmodifiable,
  web,
} from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const role = { RoleName: 'app' };
const noRole = { RoleName: 'none' };
const linkedRole = { RoleName: linkedName };
const profile = { InstanceProfileName: 'web' };
const noProfile = { InstanceProfileName: 'none' };
const inProfile: Given = ['AddRoleToInstanceProfile', { ...profile, ...role }];
const oidc = { OpenIDConnectProviderArn: providerArn };
const noOidc = { OpenIDConnectProviderArn: 'arn:aws:iam::123456789012:oidc-provider/none.example.com' };
const notOidc = { OpenIDConnectProviderArn: 'arn:aws:iam::123456789012:user/alice' };
const deletion: Given = ['DeleteServiceLinkedRole', linkedRole];
const Url = 'https://example.com';
const ThumbprintList = ['a'.repeat(40)];

const roleOperations: Readonly<Record<string, OperationCase>> = {
  CreateRole: {
    input: { ...role, AssumeRolePolicyDocument: ec2, Tags },
    gives: { Role: { ...role, Tags } },
    errors: [
      limitExceeded({ roles: 0 }, { ...role, AssumeRolePolicyDocument: ec2 }),
      invalidInput({ ...role, AssumeRolePolicyDocument: ec2, Tags: sameTags }),
      entityAlreadyExists(
        { RoleName: 'Other', AssumeRolePolicyDocument: ec2 },
        { given: [['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }]] },
      ),
      malformed({ ...role, AssumeRolePolicyDocument: '{' }),
    ],
  },
  GetRole: { given: [app], input: role, gives: { Role: role }, errors: [noSuchEntity(noRole)] },
  ListRoles: {
    given: [app],
    pages: { of: 'Roles', given: [['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }]] },
  },
  UpdateRole: {
    given: [app],
    input: { ...role, Description: 'runs it' },
    errors: [noSuchEntity(noRole), unmodifiable({ ...linkedRole, MaxSessionDuration: 7200 }, { given: [linked] })],
  },
  UpdateRoleDescription: {
    given: [app],
    input: { ...role, Description: 'runs it' },
    errors: [noSuchEntity({ ...noRole, Description: '' })],
  },
  UpdateAssumeRolePolicy: {
    given: [app],
    input: { ...role, PolicyDocument: ec2 },
    errors: [
      noSuchEntity({ ...noRole, PolicyDocument: ec2 }),
      malformed({ ...role, PolicyDocument: '{' }),
      limitExceeded({ trustPolicySize: ec2.length }, { ...role, PolicyDocument: trusts({ AWS: `${account}:root` }) }),
      unmodifiable({ ...linkedRole, PolicyDocument: ec2 }, { given: [linked] }),
    ],
  },
  DeleteRole: {
    given: [app],
    input: role,
    errors: [
      noSuchEntity(noRole),
      deleteConflict(
        { RoleName: 'other' },
        {
          given: [
            ['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }],
            ['AttachRolePolicy', { RoleName: 'other', PolicyArn: awsPolicyArn }],
          ],
        },
      ),
      unmodifiable(linkedRole, { given: [linked] }),
    ],
  },
  TagRole: {
    given: [app],
    input: { ...role, Tags },
    errors: [
      noSuchEntity({ ...noRole, Tags }),
      invalidInput({ ...role, Tags: sameTags }),
      limitExceeded({ tagsPerRole: 1 }, { ...role, Tags: twoTags }),
    ],
  },
  UntagRole: {
    given: [app],
    input: { ...role, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noRole, TagKeys: ['team'] })],
  },
  ListRoleTags: {
    given: [['CreateRole', { ...role, AssumeRolePolicyDocument: ec2, Tags: twoTags }]],
    input: role,
    errors: [noSuchEntity(noRole)],
    pages: { of: 'Tags' },
  },
  PutRolePermissionsBoundary: {
    given: [app],
    input: { ...role, PermissionsBoundary: awsPolicyArn },
    errors: [
      noSuchEntity({ ...noRole, PermissionsBoundary: awsPolicyArn }),
      noSuchEntity({ ...role, PermissionsBoundary: missingPolicyArn }),
      notAttachable({ ...role, PermissionsBoundary: serviceRolePolicyArn }),
      unmodifiable({ ...linkedRole, PermissionsBoundary: awsPolicyArn }, { given: [linked] }),
    ],
  },
  DeleteRolePermissionsBoundary: {
    given: [app, ['PutRolePermissionsBoundary', { ...role, PermissionsBoundary: awsPolicyArn }]],
    input: role,
    errors: [noSuchEntity(noRole), unmodifiable(linkedRole, { given: [linked] })],
  },
  CreateServiceLinkedRole: {
    input: { AWSServiceName: 'ecs.amazonaws.com' },
    gives: { Role: linkedRole },
    errors: [
      noSuchEntity({ AWSServiceName: 'none.amazonaws.com' }),
      invalidInput({ AWSServiceName: 'ecs.amazonaws.com', CustomSuffix: 'x' }),
      limitExceeded({ roles: 0 }, { AWSServiceName: 'ecs.amazonaws.com' }),
    ],
  },
  DeleteServiceLinkedRole: { given: [linked], input: linkedRole, errors: [noSuchEntity(noRole)] },
  GetServiceLinkedRoleDeletionStatus: {
    given: [linked, deletion],
    input: ({ answer }) => ({ DeletionTaskId: answer('DeleteServiceLinkedRole')['DeletionTaskId'] }),
    errors: [noSuchEntity({ DeletionTaskId: 'task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/none' })],
  },
};

const profileOperations: Readonly<Record<string, OperationCase>> = {
  CreateInstanceProfile: {
    input: { ...profile, Tags },
    gives: { InstanceProfile: { ...profile, Roles: [] } },
    errors: [
      entityAlreadyExists(
        { InstanceProfileName: 'Other' },
        { given: [['CreateInstanceProfile', { InstanceProfileName: 'other' }]] },
      ),
      invalidInput({ ...profile, Tags: sameTags }),
      limitExceeded({ instanceProfiles: 0 }, profile),
    ],
  },
  GetInstanceProfile: {
    given: [web],
    input: profile,
    gives: { InstanceProfile: profile },
    errors: [noSuchEntity(noProfile)],
  },
  ListInstanceProfiles: {
    given: [web],
    pages: { of: 'InstanceProfiles', given: [['CreateInstanceProfile', { InstanceProfileName: 'other' }]] },
  },
  DeleteInstanceProfile: {
    given: [web],
    input: profile,
    errors: [
      noSuchEntity(noProfile),
      deleteConflict(
        { InstanceProfileName: 'other' },
        {
          given: [
            app,
            ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
            ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
          ],
        },
      ),
    ],
  },
  AddRoleToInstanceProfile: {
    given: [web, app],
    input: { ...profile, ...role },
    errors: [
      noSuchEntity({ ...noProfile, ...role }),
      noSuchEntity({ ...profile, ...noRole }),
      {
        code: 'LimitExceeded',
        input: { InstanceProfileName: 'other', ...role },
        given: [
          ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
          ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
        ],
      },
      unmodifiable({ ...profile, ...linkedRole }, { given: [linked] }),
    ],
  },
  RemoveRoleFromInstanceProfile: {
    given: [web, app, inProfile],
    input: { ...profile, ...role },
    errors: [noSuchEntity({ ...profile, ...noRole }), noSuchEntity({ ...noProfile, ...role })],
  },
  ListInstanceProfilesForRole: {
    given: [web, app, inProfile],
    input: role,
    errors: [noSuchEntity(noRole)],
    pages: {
      of: 'InstanceProfiles',
      given: [
        ['CreateInstanceProfile', { InstanceProfileName: 'other' }],
        ['AddRoleToInstanceProfile', { InstanceProfileName: 'other', ...role }],
      ],
    },
  },
  TagInstanceProfile: {
    given: [web],
    input: { ...profile, Tags },
    errors: [
      noSuchEntity({ ...noProfile, Tags }),
      invalidInput({ ...profile, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...profile, Tags: twoTags }),
    ],
  },
  UntagInstanceProfile: {
    given: [web],
    input: { ...profile, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noProfile, TagKeys: ['team'] })],
  },
  ListInstanceProfileTags: {
    given: [['CreateInstanceProfile', { ...profile, Tags: twoTags }]],
    input: profile,
    errors: [noSuchEntity(noProfile)],
    pages: { of: 'Tags' },
  },
};

const providerOperations: Readonly<Record<string, OperationCase>> = {
  CreateOpenIDConnectProvider: {
    input: { Url, Tags },
    gives: oidc,
    errors: [
      invalidInput({ Url, Tags: sameTags }),
      entityAlreadyExists(
        { Url: 'https://other.example.com' },
        { given: [['CreateOpenIDConnectProvider', { Url: 'https://other.example.com' }]] },
      ),
      limitExceeded({ oidcProviders: 0 }, { Url }),
    ],
  },
  GetOpenIDConnectProvider: {
    given: [provider],
    input: oidc,
    gives: { Url: 'example.com' },
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
  },
  ListOpenIDConnectProviders: { given: [provider], gives: { OpenIDConnectProviderList: [{ Arn: providerArn }] } },
  DeleteOpenIDConnectProvider: {
    given: [provider],
    input: oidc,
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
  },
  AddClientIDToOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, ClientID: 'two' },
    errors: [
      noSuchEntity({ ...noOidc, ClientID: 'two' }),
      limitExceeded({ clientIdsPerOidcProvider: 1 }, { ...oidc, ClientID: 'two' }),
    ],
  },
  RemoveClientIDFromOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, ClientID: 'one' },
    errors: [noSuchEntity({ ...noOidc, ClientID: 'one' })],
  },
  UpdateOpenIDConnectProviderThumbprint: {
    given: [provider],
    input: { ...oidc, ThumbprintList },
    errors: [
      noSuchEntity({ ...noOidc, ThumbprintList }),
      invalidInput({ ...oidc, ThumbprintList: 'abcdef'.split('').map((letter) => letter.repeat(40)) }),
    ],
  },
  TagOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, Tags },
    errors: [
      noSuchEntity({ ...noOidc, Tags }),
      invalidInput({ ...oidc, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...oidc, Tags: twoTags }),
    ],
  },
  UntagOpenIDConnectProvider: {
    given: [provider],
    input: { ...oidc, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noOidc, TagKeys: ['team'] }), invalidInput({ ...notOidc, TagKeys: ['team'] })],
  },
  ListOpenIDConnectProviderTags: {
    given: [['CreateOpenIDConnectProvider', { Url, Tags: twoTags }]],
    input: oidc,
    errors: [noSuchEntity(noOidc), invalidInput(notOidc)],
    pages: { of: 'Tags' },
  },
};

/** Roles, instance profiles and OpenID Connect providers. */
export const roleCases: Readonly<Record<string, OperationCase>> = {
  ...roleOperations,
  ...profileOperations,
  ...providerOperations,
};
