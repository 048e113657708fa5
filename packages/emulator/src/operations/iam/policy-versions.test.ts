import {
  CreatePolicyCommand,
  CreatePolicyVersionCommand,
  GetPolicyCommand,
  IAMClient,
  SetDefaultPolicyVersionCommand,
} from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import {
  allowing,
  conflicts,
  createPolicy,
  createVersion,
  exceeds,
  listedPolicy,
  listedVersion,
  noSuchEntity,
  policyArn,
} from '../../testing/policies.js';
import { runScenario, type Step, scenarioTime } from '../../testing/scenario.js';

const versionCall = (call: string, id: string, name = 'read'): Step => ({
  call,
  with: { PolicyArn: policyArn(name), VersionId: id },
});
const noSuchPolicy = (arn: string) => noSuchEntity(`Policy ${arn} was not found.`);
const malformed = (message: string) => ({ code: 'MalformedPolicyDocument', status: 400, message });

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'versions are listed newest first and without documents, numbers are not used again, and one is the default': [
    createPolicy('read'),
    createVersion('v2'),
    createVersion('v3', true, 's3:ListBucket'),
    {
      call: 'ListPolicyVersions',
      with: { PolicyArn: policyArn('read') },
      gives: {
        Versions: [listedVersion('v3', true), listedVersion('v2', false), listedVersion('v1', false)],
        IsTruncated: false,
      },
    },
    {
      call: 'ListPolicyVersions',
      with: { PolicyArn: policyArn('read') },
      pagesOf: 'Versions',
      gives: [listedVersion('v3', true), listedVersion('v2', false), listedVersion('v1', false)],
    },
    {
      ...versionCall('GetPolicyVersion', 'v3'),
      gives: {
        PolicyVersion: {
          ...listedVersion('v3', true),
          Document: encodeURIComponent(allowing('s3:ListBucket')).replace('*', '%2A'),
        },
      },
    },
    {
      ...versionCall('DeletePolicyVersion', 'v3'),
      fails: conflicts('Cannot delete the default version of a policy.'),
    },
    versionCall('SetDefaultPolicyVersion', 'v1'),
    versionCall('DeletePolicyVersion', 'v3'),
    createVersion('v4'),
    {
      call: 'GetPolicy',
      with: { PolicyArn: policyArn('read') },
      gives: { Policy: listedPolicy('read', '/', { Tags: [] }) },
    },
  ],
  'a policy has five versions at most': [
    createPolicy('read'),
    ...['v2', 'v3', 'v4', 'v5'].map((id) => createVersion(id)),
    {
      ...createVersion('v6'),
      fails: exceeds(
        'A managed policy can have up to 5 versions. Before you create a new version, you must delete an existing version.',
      ),
    },
    versionCall('DeletePolicyVersion', 'v2'),
    createVersion('v6'),
  ],
  'a version is checked as a policy is, and a missing one is named': [
    createPolicy('read'),
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('read'), PolicyDocument: '{}' },
      fails: malformed('Syntax errors in policy.'),
    },
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('read'), PolicyDocument: allowing(`s3:${'x'.repeat(6_144)}`) },
      fails: exceeds('Cannot exceed quota for PolicySize: 6144'),
    },
    {
      call: 'CreatePolicyVersion',
      with: { PolicyArn: policyArn('gone'), PolicyDocument: allowing('*') },
      fails: noSuchPolicy(policyArn('gone')),
    },
    { call: 'ListPolicyVersions', with: { PolicyArn: policyArn('gone') }, fails: noSuchPolicy(policyArn('gone')) },
    ...['GetPolicyVersion', 'SetDefaultPolicyVersion', 'DeletePolicyVersion'].flatMap((call) => [
      {
        ...versionCall(call, 'v9'),
        fails: noSuchEntity(`Policy ${policyArn('read')} version v9 does not exist or is not attachable.`),
      },
      {
        ...versionCall(call, 'v1', 'gone'),
        fails: noSuchEntity(`Policy ${policyArn('gone')} version v1 does not exist or is not attachable.`),
      },
    ]),
  ],
};

describe('the versions of a managed policy', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('say when the policy was updated: when the newest was made, be it the default or not', async () => {
    const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() } });
    const iam = new IAMClient(emulator.clientConfig());
    const PolicyArn = policyArn('read');
    const later = (seconds: number) => new Date(scenarioTime.getTime() + seconds * 1000);
    await iam.send(new CreatePolicyCommand({ PolicyName: 'read', PolicyDocument: allowing('s3:Get*') }));
    emulator.advance('10s');
    await iam.send(new CreatePolicyVersionCommand({ PolicyArn, PolicyDocument: allowing('s3:List*') }));
    emulator.advance('10s');
    await iam.send(new SetDefaultPolicyVersionCommand({ PolicyArn, VersionId: 'v2' }));
    const { Policy } = await iam.send(new GetPolicyCommand({ PolicyArn }));
    expect(Policy).toMatchObject({ CreateDate: later(0), UpdateDate: later(10), DefaultVersionId: 'v2' });
  });
});
