import { describe, expect, it } from 'vitest';
import { managedPolicies } from '../../managed-policies/managed-policies.js';
import { createPolicy, createUser, listedPolicy, policyArn } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const readOnly = 'arn:aws:iam::aws:policy/ReadOnlyAccess';

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a list is limited to what is attached, to one use, and to a path': [
    createPolicy('attached', { Path: '/team/' }),
    createPolicy('boundary'),
    createPolicy('idle'),
    createUser('alice', { PermissionsBoundary: policyArn('boundary') }),
    { call: 'AttachUserPolicy', with: { UserName: 'alice', PolicyArn: policyArn('attached', '/team/') } },
    { call: 'AttachUserPolicy', with: { UserName: 'alice', PolicyArn: readOnly } },
    {
      call: 'ListPolicies',
      with: { OnlyAttached: true },
      pagesOf: 'Policies',
      gives: [
        listedPolicy('attached', '/team/', { AttachmentCount: 1 }),
        expect.objectContaining({ Arn: readOnly, AttachmentCount: 1, IsAttachable: true }),
      ],
    },
    {
      call: 'ListPolicies',
      with: { PolicyUsageFilter: 'PermissionsBoundary' },
      gives: {
        Policies: [listedPolicy('boundary', '/', { PermissionsBoundaryUsageCount: 1 })],
        IsTruncated: false,
      },
    },
    {
      call: 'ListPolicies',
      with: { PolicyUsageFilter: 'PermissionsPolicy', Scope: 'Local' },
      gives: { Policies: [listedPolicy('attached', '/team/', { AttachmentCount: 1 })], IsTruncated: false },
    },
    {
      call: 'ListPolicies',
      with: { PathPrefix: '/team/' },
      gives: { Policies: [listedPolicy('attached', '/team/', { AttachmentCount: 1 })], IsTruncated: false },
    },
    { call: 'DeletePolicy', with: { PolicyArn: policyArn('idle') } },
  ],
};

describe('the list of managed policies', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('has all of AWS, and each is attachable', async () => {
    const names: string[] = [];
    for (const [, { name }] of managedPolicies('aws').after('')) names.push(name);
    await runScenario('in process', {
      steps: [
        {
          call: 'ListPolicies',
          with: { Scope: 'AWS', MaxItems: 1000 },
          gives: {
            Policies: names
              .slice(0, 1000)
              .map((name) => expect.objectContaining({ PolicyName: name, AttachmentCount: 0, IsAttachable: true })),
            IsTruncated: true,
            Marker: expect.any(String),
          },
        },
      ],
    });
  });
});
