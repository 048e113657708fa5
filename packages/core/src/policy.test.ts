import * as builder from '@iamkit/policy';
import * as principals from '@iamkit/policy/principal';
import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import * as reexported from './policy.js';
import { allow, anyone, awsAccount, policy, trustPolicy } from './policy.js';
import { fakeClient } from './test/fake-client.js';

describe('@iamkit/core/policy', () => {
  it('is the builder with its principals, all of it', () => {
    expect({ ...reexported }).toEqual({ ...builder, ...principals });
    expect(anyone).toBeDefined();
  });

  it('makes what policies and roles are created from', async () => {
    const client = fakeClient({
      CreatePolicy: () => ({}),
      CreateRole: () => ({}),
    });
    const iam = createIam({ clients: { iam: client } });
    const document = policy(allow('s3:GetObject').on('arn:aws:s3:::reports/*'));
    const trust = trustPolicy(allow('sts:AssumeRole').to(awsAccount('123456789012')));
    await iam.policies.create('read', { document }).catch(() => {});
    await iam.roles.create('reader', { trustPolicy: trust }).catch(() => {});
    expect(client.calls.map(({ input }) => input['PolicyDocument'] ?? input['AssumeRolePolicyDocument'])).toEqual([
      JSON.stringify(document),
      JSON.stringify(trust),
    ]);
  });
});
