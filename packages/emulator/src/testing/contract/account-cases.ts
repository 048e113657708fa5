import {
  account,
  alice,
  codes,
  deleteConflict,
  device,
  enabled,
  entityAlreadyExists,
  invalidCode,
  invalidInput,
  limitExceeded,
  login,
  noSuchEntity,
  password,
  phone,
  sameTags,
  Tags,
  twoTags,
  weakPassword,
} from './fixtures.js';
import type { Before, Given, OperationCase } from './operation-case.js';

const user = { UserName: 'alice' };
const none = { UserName: 'none' };
const mfa = { SerialNumber: phone };
const noMfa = { SerialNumber: `${account}:mfa/none` };
const VirtualMFADeviceName = 'phone';
const wrongCodes = { AuthenticationCode1: '000000', AuthenticationCode2: '000000' };
const report: Given = ['GenerateServiceLastAccessedDetails', { Arn: `${account}:user/alice` }];
const job = ({ answer }: Before) => ({ JobId: answer('GenerateServiceLastAccessedDetails')['JobId'] });
const noJob = { JobId: 'x'.repeat(36) };

const rootOf = ({ answer }: Before): { readonly Arn: string; readonly Id: string } =>
  (answer('ListRoots')['Roots'] as readonly { readonly Arn: string; readonly Id: string }[])[0] ?? { Arn: '', Id: '' };
/** An organization with service control policies, and the path of its root. */
const controlled: readonly Given[] = [
  ['CreateOrganization'],
  ['ListRoots'],
  ['EnablePolicyType', (before) => ({ RootId: rootOf(before).Id, PolicyType: 'SERVICE_CONTROL_POLICY' })],
];
const ofRoot = (before: Before): object => ({ EntityPath: rootOf(before).Arn.split(':root/')[1] });

const outbound: Given = ['EnableOutboundWebIdentityFederation'];

const passwordOperations: Readonly<Record<string, OperationCase>> = {
  CreateLoginProfile: {
    given: [alice],
    input: { ...user, Password: password },
    gives: { LoginProfile: user },
    errors: [
      noSuchEntity({ ...none, Password: password }),
      weakPassword({ ...user, Password: 'x' }),
      entityAlreadyExists(
        { UserName: 'caller', Password: password },
        { given: [['CreateLoginProfile', { UserName: 'caller', Password: password }]] },
      ),
    ],
  },
  GetLoginProfile: { given: [alice, login], input: user, gives: { LoginProfile: user }, errors: [noSuchEntity(none)] },
  UpdateLoginProfile: {
    given: [alice, login],
    input: { ...user, PasswordResetRequired: true },
    errors: [
      noSuchEntity({ UserName: 'caller', PasswordResetRequired: true }),
      weakPassword({ ...user, Password: 'x' }),
    ],
  },
  DeleteLoginProfile: { given: [alice, login], input: user, errors: [noSuchEntity({ UserName: 'caller' })] },
  ChangePassword: {
    given: [['CreateLoginProfile', { UserName: 'caller', Password: password }]],
    input: { OldPassword: password, NewPassword: 'another-Horse-2' },
    errors: [
      { code: 'InvalidUserType', input: { OldPassword: 'a', NewPassword: 'b' } },
      noSuchEntity({ OldPassword: 'a', NewPassword: 'b' }, { as: 'caller', apart: 'fromNothing' }),
      weakPassword({ OldPassword: password, NewPassword: 'x' }, { as: 'caller' }),
    ],
  },
  UpdateAccountPasswordPolicy: { input: { MinimumPasswordLength: 10 } },
  GetAccountPasswordPolicy: {
    given: [['UpdateAccountPasswordPolicy']],
    gives: { PasswordPolicy: { MinimumPasswordLength: 6 } },
    errors: [noSuchEntity({}, { apart: 'fromNothing' })],
  },
  DeleteAccountPasswordPolicy: {
    given: [['UpdateAccountPasswordPolicy']],
    errors: [noSuchEntity({}, { apart: 'fromNothing' })],
  },
};

const mfaOperations: Readonly<Record<string, OperationCase>> = {
  CreateVirtualMFADevice: {
    input: { VirtualMFADeviceName, Tags },
    gives: { VirtualMFADevice: { SerialNumber: phone, Tags } },
    errors: [
      entityAlreadyExists(
        { VirtualMFADeviceName: 'Other' },
        { given: [['CreateVirtualMFADevice', { VirtualMFADeviceName: 'other' }]] },
      ),
      invalidInput({ VirtualMFADeviceName, Tags: sameTags }),
      limitExceeded({ virtualMfaDevices: 0 }, { VirtualMFADeviceName }),
    ],
  },
  DeleteVirtualMFADevice: {
    given: [alice, device],
    input: mfa,
    errors: [noSuchEntity(noMfa), deleteConflict(mfa, { given: [enabled], apart: 'afterGiven' })],
  },
  EnableMFADevice: {
    given: [alice, device],
    input: (before) => ({ ...user, ...mfa, ...codes(before) }),
    errors: [
      noSuchEntity({ ...none, ...mfa, ...wrongCodes }),
      noSuchEntity({ ...user, ...noMfa, ...wrongCodes }),
      invalidCode({ ...user, ...mfa, ...wrongCodes }),
      limitExceeded({ mfaDevicesPerUser: 0 }, (before) => ({ ...user, ...mfa, ...codes(before) })),
      entityAlreadyExists((before) => ({ ...user, ...mfa, ...codes(before) }), {
        given: [enabled],
        apart: 'afterGiven',
      }),
    ],
  },
  ResyncMFADevice: {
    given: [alice, device, enabled],
    input: (before) => ({ ...user, ...mfa, ...codes(before) }),
    errors: [
      noSuchEntity({ UserName: 'caller', ...mfa, ...wrongCodes }),
      invalidCode({ ...user, ...mfa, ...wrongCodes }),
    ],
  },
  DeactivateMFADevice: {
    given: [alice, device, enabled],
    input: { ...user, ...mfa },
    errors: [noSuchEntity({ UserName: 'caller', ...mfa }), noSuchEntity({ ...user, ...noMfa })],
  },
  GetMFADevice: {
    given: [alice, device, enabled],
    input: { ...user, ...mfa },
    gives: { ...user, ...mfa },
    errors: [noSuchEntity({ UserName: 'caller', ...mfa })],
  },
  ListMFADevices: {
    given: [alice, device, enabled],
    input: user,
    errors: [noSuchEntity(none)],
    pages: {
      of: 'MFADevices',
      given: [
        ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'other' }],
        ['EnableMFADevice', (before) => ({ ...user, SerialNumber: `${account}:mfa/other`, ...codes(before) })],
      ],
    },
  },
  ListVirtualMFADevices: {
    given: [device],
    pages: { of: 'VirtualMFADevices', given: [['CreateVirtualMFADevice', { VirtualMFADeviceName: 'other' }]] },
  },
  TagMFADevice: {
    given: [device],
    input: { ...mfa, Tags },
    errors: [
      noSuchEntity({ ...noMfa, Tags }),
      invalidInput({ ...mfa, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...mfa, Tags: twoTags }),
    ],
  },
  UntagMFADevice: {
    given: [device],
    input: { ...mfa, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noMfa, TagKeys: ['team'] })],
  },
  ListMFADeviceTags: {
    given: [['CreateVirtualMFADevice', { VirtualMFADeviceName, Tags: twoTags }]],
    input: mfa,
    errors: [noSuchEntity(noMfa)],
    pages: { of: 'Tags' },
  },
};

const accountOperations: Readonly<Record<string, OperationCase>> = {
  CreateAccountAlias: {
    input: { AccountAlias: 'example' },
    errors: [
      entityAlreadyExists({ AccountAlias: 'other' }, { given: [['CreateAccountAlias', { AccountAlias: 'other' }]] }),
    ],
  },
  DeleteAccountAlias: {
    given: [['CreateAccountAlias', { AccountAlias: 'example' }]],
    input: { AccountAlias: 'example' },
    errors: [noSuchEntity({ AccountAlias: 'other' })],
  },
  ListAccountAliases: {
    given: [['CreateAccountAlias', { AccountAlias: 'example' }]],
    // An account has one alias at most.
    pages: { of: 'AccountAliases', items: 1 },
  },
  GetAccountAuthorizationDetails: {
    given: [alice],
    input: { Filter: ['User'] },
    pages: { of: 'UserDetailList' },
  },
  EnableOutboundWebIdentityFederation: {
    errors: [{ code: 'FeatureEnabled', input: {}, given: [outbound], apart: 'fromNothing' }],
  },
  DisableOutboundWebIdentityFederation: {
    given: [outbound],
    errors: [{ code: 'FeatureDisabled', input: {}, apart: 'fromNothing' }],
  },
  GetOutboundWebIdentityFederationInfo: {
    given: [outbound],
    gives: { JwtVendingEnabled: true },
    errors: [{ code: 'FeatureDisabled', input: {}, apart: 'fromNothing' }],
  },
  SetSecurityTokenServicePreferences: { input: { GlobalEndpointTokenVersion: 'v2Token' } },
  GetAccountSummary: { gives: { SummaryMap: { Users: 1 } } },
  GenerateCredentialReport: { gives: { State: 'STARTED' } },
  GetCredentialReport: {
    given: [['GenerateCredentialReport']],
    after: '1s',
    gives: { ReportFormat: 'text/csv' },
    errors: [
      { code: 'ReportNotPresent', input: {}, apart: 'fromNothing' },
      { code: 'ReportInProgress', input: {} },
      { code: 'ReportExpired', input: {}, apart: 'afterGiven', after: '14401s' },
    ],
  },
  GenerateServiceLastAccessedDetails: {
    given: [alice],
    input: { Arn: `${account}:user/alice` },
    errors: [noSuchEntity({ Arn: `${account}:user/none` }), invalidInput({ Arn: `${account}:mfa/phone` })],
  },
  GenerateOrganizationsAccessReport: { given: [...controlled], input: ofRoot },
  GetOrganizationsAccessReport: {
    given: [...controlled, ['GenerateOrganizationsAccessReport', ofRoot]],
    after: '1s',
    input: ({ answer }) => ({ JobId: answer('GenerateOrganizationsAccessReport')['JobId'] }),
    gives: { JobStatus: 'COMPLETED', NumberOfServicesAccessible: 3 },
    errors: [noSuchEntity(noJob)],
    pages: { of: 'AccessDetails' },
  },
  GetServiceLastAccessedDetails: {
    given: [
      alice,
      [
        'PutUserPolicy',
        {
          ...user,
          PolicyName: 'p',
          PolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}',
        },
      ],
      report,
    ],
    notByPolicy: 'Only who asked for the report may read it.',
    after: '1s',
    input: job,
    gives: { JobStatus: 'COMPLETED' },
    errors: [noSuchEntity(noJob)],
    pages: { of: 'ServicesLastAccessed' },
  },
  GetServiceLastAccessedDetailsWithEntities: {
    given: [
      alice,
      ['CreateGroup', { GroupName: 'staff' }],
      ['AddUserToGroup', { GroupName: 'staff', ...user }],
      ['CreateUser', { UserName: 'bob' }],
      ['AddUserToGroup', { GroupName: 'staff', UserName: 'bob' }],
      ['AttachGroupPolicy', { GroupName: 'staff', PolicyArn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }],
      ['GenerateServiceLastAccessedDetails', { Arn: `${account}:group/staff` }],
    ],
    notByPolicy: 'Only who asked for the report may read it.',
    after: '1s',
    input: (before) => ({ ...job(before), ServiceNamespace: 'iam' }),
    gives: { JobStatus: 'COMPLETED' },
    errors: [noSuchEntity({ ...noJob, ServiceNamespace: 'iam' })],
    pages: { of: 'EntityDetailsList' },
  },
  ListPoliciesGrantingServiceAccess: {
    given: [alice],
    // It takes no MaxItems: a page has a hundred services.
    input: { Arn: `${account}:user/alice`, ServiceNamespaces: Array.from({ length: 101 }, (_, index) => `s${index}`) },
    errors: [
      noSuchEntity({ Arn: `${account}:user/none`, ServiceNamespaces: ['s3'] }),
      invalidInput({ Arn: `${account}:mfa/phone`, ServiceNamespaces: ['s3'] }),
    ],
    pages: { of: 'PoliciesGrantingServiceAccess', items: 101 },
  },
};

/** Passwords, MFA devices, and what is said of the account as a whole. */
export const accountCases: Readonly<Record<string, OperationCase>> = {
  ...passwordOperations,
  ...mfaOperations,
  ...accountOperations,
};
