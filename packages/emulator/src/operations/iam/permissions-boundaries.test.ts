import { describe, expect, it } from 'vitest';
import { createPolicy, createRole, createUser, listedPolicy, noSuchEntity, policyArn } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const serviceRolePolicy = 'arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy';

describe.each([
  { kind: 'User', create: createUser },
  { kind: 'Role', create: createRole },
])('the permissions boundary of a $kind', ({ kind, create }) => {
  const holder = { [`${kind}Name`]: 'x' };
  const put = (arn: string, name = 'x'): Step => ({
    call: `Put${kind}PermissionsBoundary`,
    with: { [`${kind}Name`]: name, PermissionsBoundary: arn },
  });
  const remove = (name = 'x'): Step => ({
    call: `Delete${kind}PermissionsBoundary`,
    with: { [`${kind}Name`]: name },
  });
  const missing = noSuchEntity(`The ${kind.toLowerCase()} with name gone cannot be found.`);
  const boundaryOf = (arn: string) => ({
    PermissionsBoundary: { PermissionsBoundaryType: 'Policy', PermissionsBoundaryArn: arn },
  });

  const scenarios: Readonly<Record<string, readonly Step[]>> = {
    'is set, shown where its holder is shown by itself, replaced and removed': [
      createPolicy('p'),
      create('x'),
      put('arn:aws:iam::aws:policy/ReadOnlyAccess'),
      put(policyArn('p')),
      { call: `Get${kind}`, with: holder, gives: { [kind]: expect.objectContaining(boundaryOf(policyArn('p'))) } },
      {
        call: `List${kind}s`,
        gives: {
          [`${kind}s`]: [expect.not.objectContaining({ PermissionsBoundary: expect.anything() })],
          IsTruncated: false,
        },
      },
      {
        call: 'GetPolicy',
        with: { PolicyArn: policyArn('p') },
        gives: { Policy: listedPolicy('p', '/', { PermissionsBoundaryUsageCount: 1, Tags: [] }) },
      },
      remove(),
      remove(),
      {
        call: `Get${kind}`,
        with: holder,
        gives: { [kind]: expect.not.objectContaining({ PermissionsBoundary: expect.anything() }) },
      },
    ],
    'can be given when its holder is made': [
      createPolicy('p'),
      {
        ...create('x', { PermissionsBoundary: policyArn('p') }),
        gives: { [kind]: expect.objectContaining(boundaryOf(policyArn('p'))) },
      },
    ],
    'is a policy that is there and attachable, and of somebody who is there': [
      create('x'),
      {
        ...put(policyArn('gone')),
        fails: noSuchEntity(`Scope ARN: ${policyArn('gone')} does not exist or is not attachable.`),
      },
      {
        ...put(serviceRolePolicy),
        fails: {
          code: 'PolicyNotAttachable',
          status: 400,
          message: `Scope ARN: ${serviceRolePolicy} is not attachable.`,
        },
      },
      { ...put(policyArn('gone'), 'gone'), fails: missing },
      { ...remove('gone'), fails: missing },
    ],
  };

  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });
});
