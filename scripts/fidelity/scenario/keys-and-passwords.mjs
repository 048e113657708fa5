import { area, arn, ref } from './rows.mjs';

export const keysAndPasswords = area('iam', [
  ['CreateAccessKey', { UserName: 'alice' }, { name: 'key' }],
  ['ListAccessKeys', { UserName: 'alice' }],
  ['GetAccessKeyLastUsed', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  ['ListUsers', {}, { as: ref('key.AccessKey') }],
  ['CreateUser', { UserName: 'carol' }, { as: ref('key.AccessKey'), fails: 'AccessDenied' }],
  ['GetAccessKeyLastUsed', { AccessKeyId: ref('key.AccessKey.AccessKeyId') }],
  ['CreateAccessKey', { UserName: 'alice' }, { name: 'second' }],
  ['CreateAccessKey', { UserName: 'alice' }, { fails: 'LimitExceeded' }],
  ['UpdateAccessKey', { UserName: 'alice', AccessKeyId: ref('second.AccessKey.AccessKeyId'), Status: 'Inactive' }],
  ['ListUsers', {}, { as: ref('second.AccessKey'), fails: 'InvalidClientTokenId' }],
  [
    'ListUsers',
    {},
    { as: { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', SecretAccessKey: 'none' }, fails: 'InvalidClientTokenId' },
  ],
  ['ListAccessKeys', { UserName: 'alice' }, { pages: { of: 'AccessKeyMetadata', size: 1 } }],
  ['DeleteAccessKey', { UserName: 'alice', AccessKeyId: ref('second.AccessKey.AccessKeyId') }],
  ['CreateLoginProfile', { UserName: 'alice', Password: 'hors日' }, { fails: 'ValidationError' }],
  ['CreateLoginProfile', { UserName: 'alice', Password: 'cor"rect & <Horse> +1%20', PasswordResetRequired: true }],
  ['GetLoginProfile', { UserName: 'alice' }],
  ['UpdateLoginProfile', { UserName: 'alice', Password: 'another & <Horse> 2', PasswordResetRequired: false }],
  [
    'ChangePassword',
    { OldPassword: 'another & <Horse> 2', NewPassword: 'x' },
    { as: arn('user/staff/blue/alice'), fails: 'AccessDenied' },
  ],
  ['GetLoginProfile', { UserName: 'none' }, { fails: 'NoSuchEntity' }],
]);
