import { awsError, type FakeAnswer, type FakeAnswers } from './fake-client.js';

export const at: Date = new Date('2026-11-24T08:00:00Z');
export const owned: object = { UserName: 'alice', Status: 'Active' };
export const none = (): never => {
  throw awsError('NoSuchEntityException', 'none');
};
export const nothing: object = { IsTruncated: false };

/** A user who has nothing; each test gives what it is about. */
export const bare: FakeAnswers = {
  GetLoginProfile: none,
  ListAccessKeys: () => ({ ...nothing, AccessKeyMetadata: [] }),
  ListServiceSpecificCredentials: () => ({ ...nothing, ServiceSpecificCredentials: [] }),
  ListSSHPublicKeys: () => ({ ...nothing, SSHPublicKeys: [] }),
  ListSigningCertificates: () => ({ ...nothing, Certificates: [] }),
  ListMFADevices: () => ({ ...nothing, MFADevices: [] }),
  ListAttachedUserPolicies: () => ({ ...nothing, AttachedPolicies: [] }),
  ListUserPolicies: () => ({ ...nothing, PolicyNames: [] }),
  ListGroupsForUser: () => ({ ...nothing, Groups: [] }),
};
/** A group as a list shows it. */
export const groupNamed = (GroupName: string): object => ({
  GroupName,
  GroupId: 'AGPA',
  Arn: `arn:aws:iam::1:group/${GroupName}`,
  Path: '/',
  CreateDate: at,
});
/** The answer about a role in a path. */
export const roleIn = (Path: string): object => ({
  Role: {
    RoleName: 'reserved',
    RoleId: 'AROA',
    Arn: `arn:aws:iam::123456789012:role${Path}reserved`,
    Path,
    CreateDate: at,
    AssumeRolePolicyDocument: '{"Statement":[]}',
    MaxSessionDuration: 3600,
  },
});
const device = (SerialNumber: string) => ({ UserName: 'alice', SerialNumber, EnableDate: at });
export const policyArn = 'arn:aws:iam::123456789012:policy/shared';

/** What blocks, the list that shows it, and the calls that take it away. */
export const blockers: readonly {
  readonly what: string;
  readonly lists: FakeAnswers;
  readonly calls: readonly (readonly [operation: string, subject: string | undefined])[];
}[] = [
  {
    what: 'a password',
    lists: { GetLoginProfile: () => ({ LoginProfile: { UserName: 'alice', CreateDate: at } }) },
    calls: [['DeleteLoginProfile', undefined]],
  },
  {
    what: 'an access key',
    lists: {
      ListAccessKeys: () => ({
        ...nothing,
        AccessKeyMetadata: [{ ...owned, AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', CreateDate: at }],
      }),
    },
    calls: [['DeleteAccessKey', 'AKIAIOSFODNN7EXAMPLE']],
  },
  {
    what: 'a service-specific credential of any service',
    lists: {
      ListServiceSpecificCredentials: () => ({
        ...nothing,
        ServiceSpecificCredentials: [
          {
            ...owned,
            ServiceSpecificCredentialId: 'ACCA12345ABCDEXAMPLE',
            ServiceName: 'bedrock.amazonaws.com',
            CreateDate: at,
          },
        ],
      }),
    },
    calls: [['DeleteServiceSpecificCredential', 'ACCA12345ABCDEXAMPLE']],
  },
  {
    what: 'an SSH public key',
    lists: {
      ListSSHPublicKeys: () => ({
        ...nothing,
        SSHPublicKeys: [{ ...owned, SSHPublicKeyId: 'APKAEIVFHP46CEXAMPLE', UploadDate: at }],
      }),
    },
    calls: [['DeleteSSHPublicKey', 'APKAEIVFHP46CEXAMPLE']],
  },
  {
    what: 'a signing certificate',
    lists: {
      ListSigningCertificates: () => ({
        ...nothing,
        Certificates: [{ ...owned, CertificateId: 'TA7SMP42TDN5Z26OBPJE7', CertificateBody: 'PEM' }],
      }),
    },
    calls: [['DeleteSigningCertificate', 'TA7SMP42TDN5Z26OBPJE7']],
  },
  {
    what: 'a virtual MFA device',
    lists: { ListMFADevices: () => ({ ...nothing, MFADevices: [device('arn:aws:iam::123456789012:mfa/alice')] }) },
    calls: [
      ['DeactivateMFADevice', 'arn:aws:iam::123456789012:mfa/alice'],
      ['DeleteVirtualMFADevice', 'arn:aws:iam::123456789012:mfa/alice'],
    ],
  },
  {
    what: 'a hardware MFA device',
    lists: { ListMFADevices: () => ({ ...nothing, MFADevices: [device('GAHT12345678')] }) },
    calls: [['DeactivateMFADevice', 'GAHT12345678']],
  },
  {
    what: 'an attached policy that may not be read',
    lists: {
      ListAttachedUserPolicies: () => ({
        ...nothing,
        AttachedPolicies: [{ PolicyName: 'shared', PolicyArn: policyArn }],
      }),
      GetPolicy: () => {
        throw awsError('AccessDenied', 'no');
      },
    },
    calls: [['DetachUserPolicy', policyArn]],
  },
  {
    what: 'an inline policy',
    lists: {
      ListUserPolicies: () => ({ ...nothing, PolicyNames: ['inline'] }),
      GetUserPolicy: () => ({ PolicyDocument: '{"Statement":[]}' }),
    },
    calls: [['DeleteUserPolicy', 'inline']],
  },
  {
    what: 'a group whose policies may not be listed',
    lists: {
      ListGroupsForUser: () => ({
        ...nothing,
        Groups: [groupNamed('engineers')],
      }),
      ListAttachedGroupPolicies: () => {
        throw awsError('AccessDenied', 'no');
      },
      ListGroupPolicies: () => ({ ...nothing, PolicyNames: [] }),
    },
    calls: [['RemoveUserFromGroup', 'engineers']],
  },
];

/** Every removal of what a user has succeeds. */
export const removals: FakeAnswers = Object.fromEntries(
  [...blockers.flatMap(({ calls }) => calls.map(([operation]) => operation)), 'DeleteUser'].map((operation) => [
    operation,
    () => ({}),
  ]),
);
/** The operations that take something away. */
export const removing: RegExp = /^(Deactivate|Delete|Detach|Remove)/;

/** Fails with a code of AWS's. */
export const failing =
  (code: string): FakeAnswer =>
  () => {
    throw awsError(code, 'as told');
  };
const attachment = (UserName: string) => ({ UserName, UserId: `AIDA${UserName}` });

/** A policy that alice and bob have, and whoever it limits as the list is asked for the n-th time. */
export const shared = (limited: (asked: number) => readonly string[] = () => []): FakeAnswers => {
  const asked = { Permissions: 0, Boundary: 0 };
  return {
    ListEntitiesForPolicy: ({ input }) => {
      const boundary = input['PolicyUsageFilter'] === 'PermissionsBoundary';
      const time = ++asked[boundary ? 'Boundary' : 'Permissions'];
      const names = boundary ? limited(time) : ['alice', 'bob'];
      return { ...nothing, PolicyUsers: names.map(attachment), PolicyGroups: [], PolicyRoles: [] };
    },
    ListPolicyVersions: () => ({
      ...nothing,
      Versions: [{ VersionId: 'v1', IsDefaultVersion: true, CreateDate: at }],
    }),
    DetachUserPolicy: () => ({}),
    DeleteUserPermissionsBoundary: () => ({}),
    DeletePolicy: () => ({}),
  };
};
