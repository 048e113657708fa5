import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { EmulatorCredentials } from '../../emulator.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const key = (name: string) => ({ id: `AKIA${name.toUpperCase()}EXAMPLE0000`, secret: `${name}/`.repeat(8) });
const users = ['alice', 'bob'].map((name) => ({ name, path: '/eng/', accessKeys: [key(name)] }));
const accounts = [{ id: '123456789012', users }];
const arnOfUser = (name: string) => `arn:aws:iam::123456789012:user/eng/${name}`;
const policyArn = 'arn:aws:iam::123456789012:policy/read';
const group = 'arn:aws:iam::123456789012:group/staff';
const allow = (...Action: string[]) =>
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource: '*' } });

/** Alice has a policy of her own; both users are in a group with a managed policy. */
const setting: readonly Step[] = [
  {
    call: 'PutUserPolicy',
    with: { UserName: 'alice', PolicyName: 'own', PolicyDocument: allow('s3:GetObject', 'iam:*') },
  },
  { call: 'CreateGroup', with: { GroupName: 'staff' }, gives: expect.anything() },
  { call: 'CreatePolicy', with: { PolicyName: 'read', PolicyDocument: allow('iam:List*') }, gives: expect.anything() },
  { call: 'AttachGroupPolicy', with: { GroupName: 'staff', PolicyArn: policyArn } },
  { call: 'AddUserToGroup', with: { GroupName: 'staff', UserName: 'bob' } },
  { call: 'AddUserToGroup', with: { GroupName: 'staff', UserName: 'alice' } },
];

const fails = (code: string, status: number, message: string) => ({ code, status, message });
const notAnEntity = (arn: string) =>
  fails('InvalidInput', 400, `Invalid Entity Arn: ${arn} does not clearly define entity type and name.`);
const inline = { PolicyName: 'own', PolicyType: 'INLINE', EntityType: 'USER', EntityName: 'alice' };
const managed = { PolicyName: 'read', PolicyType: 'MANAGED', PolicyArn: policyArn };

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'policies that grant a service are those of a user and of its groups': [
    ...setting,
    {
      call: 'ListPoliciesGrantingServiceAccess',
      with: { Arn: arnOfUser('alice'), ServiceNamespaces: ['iam', 'S3', 'sqs'] },
      gives: {
        PoliciesGrantingServiceAccess: [
          { ServiceNamespace: 'iam', Policies: [inline, managed] },
          { ServiceNamespace: 'S3', Policies: [inline] },
          { ServiceNamespace: 'sqs', Policies: [] },
        ],
        IsTruncated: false,
      },
    },
    {
      call: 'ListPoliciesGrantingServiceAccess',
      with: { Arn: group, ServiceNamespaces: ['iam'] },
      gives: { PoliciesGrantingServiceAccess: [{ ServiceNamespace: 'iam', Policies: [managed] }], IsTruncated: false },
    },
    {
      call: 'ListPoliciesGrantingServiceAccess',
      with: { Arn: group, ServiceNamespaces: Array.from({ length: 101 }, () => 'sqs') },
      gives: { PoliciesGrantingServiceAccess: expect.any(Array), IsTruncated: true, Marker: expect.any(String) },
    },
    {
      call: 'ListPoliciesGrantingServiceAccess',
      with: { Arn: policyArn, ServiceNamespaces: ['iam'] },
      fails: notAnEntity(policyArn),
    },
  ],
  'nothing is said of what does not exist': [
    ...['GenerateServiceLastAccessedDetails', 'ListPoliciesGrantingServiceAccess'].flatMap((call): readonly Step[] => {
      const step = (Arn: string, code: string, status: number, message: string): Step => ({
        call,
        with: { Arn, ...(call.startsWith('List') && { ServiceNamespaces: ['iam'] }) },
        fails: fails(code, status, message),
      });
      return [
        step(arnOfUser('zed'), 'NoSuchEntity', 404, 'The user with name zed cannot be found.'),
        step('arn:aws:iam::123456789012:user/alice', 'NoSuchEntity', 404, 'The user with name alice cannot be found.'),
        ...['arn:aws:iam::123456789012:mfa/phone', 'arn:aws:s3:::a-bucket/user/x'].map((arn): Step => {
          const { code, status, message } = notAnEntity(arn);
          return step(arn, code, status, message);
        }),
      ];
    }),
    {
      call: 'GenerateServiceLastAccessedDetails',
      with: { Arn: policyArn },
      fails: fails('NoSuchEntity', 404, `Policy ${policyArn} was not found.`),
    },
    ...['GetServiceLastAccessedDetails', 'GetServiceLastAccessedDetailsWithEntities'].map(
      (call): Step => ({
        call,
        with: { JobId: 'x'.repeat(36), ...(call.endsWith('Entities') && { ServiceNamespace: 'iam' }) },
        fails: fails('NoSuchEntity', 404, `The job with id ${'x'.repeat(36)} cannot be found.`),
      }),
    ),
  ],
};

describe('access reports', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });

  it('tell what was really called, by whom, once they are made', async () => {
    const emulator = createEmulator({ accounts, clock: { now: () => scenarioTime.getTime() } });
    const call = async (operation: string, input: object = {}, by?: EmulatorCredentials) => {
      const client = sdkClient('iam', { ...emulator.clientConfig(by), maxAttempts: 1 });
      const { $metadata, ...output } = await sendByName(client, 'iam', operation, input);
      return output;
    };
    const as = (name: string) => ({ accessKeyId: key(name).id, secretAccessKey: key(name).secret });
    for (const step of setting) await call(step.call, step.with);
    await call('ListUsers', {}, as('bob'));
    emulator.advance('1m');
    await call('ListGroups', {}, as('alice'));
    const later = new Date(scenarioTime.getTime() + 60_000);

    const report = async (Arn: string, Granularity = 'SERVICE_LEVEL') => {
      const { JobId } = await call('GenerateServiceLastAccessedDetails', { Arn, Granularity });
      expect(await call('GetServiceLastAccessedDetails', { JobId })).toMatchObject({
        JobStatus: 'IN_PROGRESS',
        ServicesLastAccessed: [],
      });
      emulator.advance('1s');
      return { JobId, details: await call('GetServiceLastAccessedDetails', { JobId }) };
    };

    const iam = {
      ServiceName: 'AWS Identity and Access Management',
      ServiceNamespace: 'iam',
      LastAuthenticated: later,
      LastAuthenticatedEntity: arnOfUser('alice'),
      LastAuthenticatedRegion: 'us-east-1',
    };
    const ofAlice = await report(arnOfUser('alice'), 'ACTION_LEVEL');
    expect(ofAlice.details).toEqual({
      JobStatus: 'COMPLETED',
      JobType: 'ACTION_LEVEL',
      JobCreationDate: later,
      JobCompletionDate: new Date(later.getTime() + 1000),
      IsTruncated: false,
      ServicesLastAccessed: [
        {
          ...iam,
          TotalAuthenticatedEntities: 1,
          TrackedActionsLastAccessed: [
            {
              ActionName: 'ListGroups',
              LastAccessedTime: later,
              LastAccessedEntity: arnOfUser('alice'),
              LastAccessedRegion: 'us-east-1',
            },
          ],
        },
        { ServiceName: 's3', ServiceNamespace: 's3', TotalAuthenticatedEntities: 0, TrackedActionsLastAccessed: [] },
      ],
    });

    for (const arn of [group, policyArn]) {
      const { JobId, details } = await report(arn);
      expect(details).toMatchObject({ ServicesLastAccessed: [{ ...iam, TotalAuthenticatedEntities: 2 }] });
      const entities = await call('GetServiceLastAccessedDetailsWithEntities', { JobId, ServiceNamespace: 'iam' });
      expect(entities['EntityDetailsList']).toEqual(
        expect.arrayContaining(
          [
            ['alice', later],
            ['bob', scenarioTime],
          ].map(([name, LastAuthenticated]) => ({
            EntityInfo: {
              Arn: arnOfUser(String(name)),
              Name: name,
              Type: 'USER',
              Id: expect.stringMatching(/^AIDA/),
              Path: '/eng/',
            },
            LastAuthenticated,
          })),
        ),
      );
      const first = await call('GetServiceLastAccessedDetailsWithEntities', {
        JobId,
        ServiceNamespace: 'iam',
        MaxItems: 1,
      });
      expect(first).toMatchObject({ IsTruncated: true, EntityDetailsList: [expect.anything()] });
    }

    await expect(
      call('GetServiceLastAccessedDetails', { JobId: ofAlice.JobId }, emulator.rootCredentials),
    ).rejects.toThrow(`The job with id ${ofAlice.JobId} cannot be found.`);
  });
});
