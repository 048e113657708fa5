import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { fakeClient, fakeClock } from './test/fake-client.js';

const at = new Date('2026-11-24T08:00:00Z');
const arn = 'arn:aws:iam::123456789012:any/thing';
const account = {
  Id: '111122223333',
  Arn: arn,
  Name: 'shop',
  Email: 'shop@example.com',
  State: 'ACTIVE',
  JoinedMethod: 'CREATED',
  JoinedTimestamp: at,
};
const policySummary = { Id: 'p-examplepolicyid111', Arn: arn, Name: 'Stay', Type: 'TAG_POLICY', AwsManaged: false };
const group = { GroupName: 'engineers', GroupId: 'AGPAIOSFODNN7EXAMPLE', Arn: arn, Path: '/', CreateDate: at };
const key = { AccessKeyId: 'AKIAIOSFODNN7EXAMPLE', UserName: 'alice', Status: 'Active', CreateDate: at };
const complete = { IsTruncated: false };

/** A call, and the least that AWS answers it with: each member of it is always there. */
const calls: readonly { readonly operation: string; readonly answer: object; play(iam: Iam): Promise<unknown> }[] = [
  {
    operation: 'DescribeOrganization',
    answer: {
      Organization: {
        Id: 'o-abcdefghij',
        Arn: arn,
        FeatureSet: 'ALL',
        MasterAccountArn: arn,
        MasterAccountId: '123456789012',
        MasterAccountEmail: 'root@example.com',
      },
    },
    play: (iam) => iam.organization.get(),
  },
  {
    operation: 'ListRoots',
    answer: {
      Roots: [{ Id: 'r-ab12', Arn: arn, Name: 'Root', PolicyTypes: [{ Type: 'TAG_POLICY', Status: 'ENABLED' }] }],
    },
    play: (iam) => iam.organization.roots().toArray(),
  },
  { operation: 'ListAccounts', answer: { Accounts: [account] }, play: (iam) => iam.organization.accounts().toArray() },
  {
    operation: 'DescribeAccount',
    answer: { Account: account },
    play: (iam) => iam.organization.account('111122223333').get(),
  },
  {
    operation: 'ListPolicies',
    answer: { Policies: [policySummary] },
    play: (iam) => iam.organization.policies.list('TAG_POLICY').toArray(),
  },
  {
    operation: 'DescribePolicy',
    answer: { Policy: { PolicySummary: policySummary, Content: '{}' } },
    play: (iam) => iam.organization.policies.get('p-examplepolicyid111'),
  },
  {
    operation: 'ListTargetsForPolicy',
    answer: { Targets: [{ TargetId: 'r-ab12', Arn: arn, Name: 'Root', Type: 'ROOT' }] },
    play: (iam) => iam.organization.policies.targets('p-examplepolicyid111').toArray(),
  },
  {
    operation: 'DescribeEffectivePolicy',
    answer: { EffectivePolicy: { PolicyContent: '{}', LastUpdatedTimestamp: at } },
    play: (iam) => iam.organization.account('111122223333').effectivePolicy('TAG_POLICY'),
  },
  { operation: 'GetGroup', answer: { Group: group }, play: (iam) => iam.group('engineers').get() },
  { operation: 'ListGroups', answer: { Groups: [group] }, play: (iam) => iam.groups.list().toArray() },
  {
    operation: 'ListAccessKeys',
    answer: { AccessKeyMetadata: [key] },
    play: (iam) => iam.user('alice').accessKeys.list().toArray(),
  },
  {
    operation: 'GetCallerIdentity',
    answer: { Account: '123456789012', Arn: arn, UserId: 'AIDAIOSFODNN7EXAMPLE' },
    play: (iam) => iam.callerIdentity(),
  },
  {
    operation: 'ListMFADevices',
    answer: { MFADevices: [{ SerialNumber: arn, UserName: 'alice', EnableDate: at }] },
    play: (iam) => iam.user('alice').mfaDevices.list().toArray(),
  },
  {
    operation: 'ListSSHPublicKeys',
    answer: {
      SSHPublicKeys: [{ SSHPublicKeyId: 'APKAIOSFODNN7EXAMPLE', UserName: 'alice', Status: 'Active', UploadDate: at }],
    },
    play: (iam) => iam.user('alice').sshPublicKeys.list().toArray(),
  },
  {
    operation: 'ListSigningCertificates',
    answer: {
      Certificates: [
        {
          CertificateId: 'TA7SMP42TDN5Z26OBPJE7EXAMPLE',
          UserName: 'alice',
          Status: 'Active',
          CertificateBody: '-----BEGIN',
        },
      ],
    },
    play: (iam) => iam.user('alice').signingCertificates.list().toArray(),
  },
  {
    operation: 'ListServiceSpecificCredentials',
    answer: {
      ServiceSpecificCredentials: [
        {
          ServiceSpecificCredentialId: 'ACCA12345ABCDEXAMPLE',
          UserName: 'alice',
          Status: 'Active',
          ServiceName: 'codecommit.amazonaws.com',
          CreateDate: at,
        },
      ],
    },
    play: (iam) => iam.user('alice').serviceSpecificCredentials.list().toArray(),
  },
];

/** The value without one member, for each of its members, however deep. */
function* withoutOne(value: unknown): Generator<{ readonly member: string; readonly rest: unknown }> {
  if (Array.isArray(value)) {
    for (const { member, rest } of withoutOne(value[0])) yield { member, rest: [rest] };
  } else if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
    for (const [member, inner] of Object.entries(value)) {
      yield { member, rest: { ...value, [member]: undefined } };
      for (const deeper of withoutOne(inner))
        yield { member: deeper.member, rest: { ...value, [member]: deeper.rest } };
    }
  }
}

/** A root without policy types may come without the list. */
const optional: ReadonlySet<string> = new Set(['PolicyTypes']);

const play = (operation: string, answer: unknown, playOn: (iam: Iam) => Promise<unknown>): Promise<unknown> => {
  const client = fakeClient({ [operation]: () => answer });
  return playOn(createIam({ clients: { iam: client, organizations: client, sts: client }, clock: fakeClock() }));
};

describe.each(calls)('an answer to $operation', ({ operation, answer, play: playOn }) => {
  const whole = { ...complete, ...answer };

  it('that has all is taken', async () => {
    await expect(play(operation, whole, playOn)).resolves.toBeDefined();
  });

  it.each([...withoutOne(answer)].filter(({ member }) => !optional.has(member)))(
    'without $member is an InvalidResponse that says so',
    async ({ member, rest }) => {
      const error: unknown = await play(operation, { ...complete, ...Object(rest) }, playOn).catch((caught) => caught);
      expect(error).toMatchObject({ code: 'InvalidResponse', operation });
      expect(String(error)).toContain(member);
    },
  );
});
