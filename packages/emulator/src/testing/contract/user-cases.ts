import {
  alice,
  awsPolicyArn,
  deleteConflict,
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  noSuchEntity,
  sameTags,
  Tags,
  twoTags,
} from './fixtures.js';
import type { Before, Given, OperationCase } from './operation-case.js';

const none = { UserName: 'none' };
const user = { UserName: 'alice' };
const key: Given = ['CreateAccessKey', user];
const keyId = ({ answer }: Before) => ({
  AccessKeyId: (answer('CreateAccessKey')['AccessKey'] as { readonly AccessKeyId: string }).AccessKeyId,
});
const noKey = { ...user, AccessKeyId: 'AKIAAAAAAAAAAAAAAAAA' };

/** Users and their access keys. */
export const userCases: Readonly<Record<string, OperationCase>> = {
  CreateUser: {
    input: { ...user, Tags },
    gives: { User: { UserName: 'alice', Tags } },
    errors: [
      limitExceeded({ users: 1 }, user),
      limitExceeded({ tagsPerUser: 0 }, { ...user, Tags }),
      entityAlreadyExists({ UserName: 'CALLER' }),
      noSuchEntity({ ...user, PermissionsBoundary: 'arn:aws:iam::123456789012:policy/none' }),
      invalidInput({ ...user, Tags: sameTags }),
    ],
  },
  GetUser: { given: [alice], input: user, gives: { User: user }, errors: [noSuchEntity(none)] },
  ListUsers: { given: [alice], pages: { of: 'Users' } },
  UpdateUser: {
    given: [alice],
    input: { ...user, NewUserName: 'bob' },
    errors: [noSuchEntity({ ...none, NewUserName: 'bob' }), entityAlreadyExists({ ...user, NewUserName: 'caller' })],
  },
  DeleteUser: {
    given: [alice],
    input: user,
    errors: [noSuchEntity(none), deleteConflict({ UserName: 'caller' })],
  },
  TagUser: {
    given: [alice],
    input: { ...user, Tags },
    errors: [
      noSuchEntity({ ...none, Tags }),
      invalidInput({ ...user, Tags: sameTags }),
      limitExceeded({ tagsPerUser: 1 }, { ...user, Tags: twoTags }),
    ],
  },
  UntagUser: {
    given: [alice],
    input: { ...user, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...none, TagKeys: ['team'] })],
  },
  ListUserTags: {
    given: [['CreateUser', { ...user, Tags: twoTags }]],
    input: user,
    errors: [noSuchEntity(none)],
    pages: { of: 'Tags' },
  },
  PutUserPermissionsBoundary: {
    given: [alice],
    input: { ...user, PermissionsBoundary: awsPolicyArn },
    errors: [
      noSuchEntity({ ...none, PermissionsBoundary: awsPolicyArn }),
      {
        code: 'PolicyNotAttachable',
        input: {
          ...user,
          PermissionsBoundary: 'arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy',
        },
      },
    ],
  },
  DeleteUserPermissionsBoundary: {
    given: [alice, ['PutUserPermissionsBoundary', { ...user, PermissionsBoundary: awsPolicyArn }]],
    input: user,
    errors: [noSuchEntity(none)],
  },
  CreateAccessKey: {
    given: [alice],
    input: user,
    gives: { AccessKey: { ...user, Status: 'Active' } },
    errors: [noSuchEntity(none), limitExceeded({ accessKeysPerUser: 1 }, user, key)],
  },
  ListAccessKeys: {
    given: [alice, key],
    input: user,
    errors: [noSuchEntity(none)],
    pages: { of: 'AccessKeyMetadata', given: [key] },
  },
  UpdateAccessKey: {
    given: [alice, key],
    input: (before) => ({ ...user, ...keyId(before), Status: 'Inactive' }),
    errors: [
      noSuchEntity({ ...noKey, Status: 'Inactive' }),
      invalidInput((before) => ({ ...user, ...keyId(before), Status: 'Expired' })),
    ],
  },
  DeleteAccessKey: {
    given: [alice, key],
    input: (before) => ({ ...user, ...keyId(before) }),
    errors: [noSuchEntity(noKey)],
  },
  GetAccessKeyLastUsed: { given: [alice, key], input: keyId, gives: user },
};
