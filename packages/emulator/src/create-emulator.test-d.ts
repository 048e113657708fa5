import { IAMClient } from '@aws-sdk/client-iam';
import { OrganizationsClient } from '@aws-sdk/client-organizations';
import { STSClient } from '@aws-sdk/client-sts';
import type { PolicyDocument } from '@iamkit/policy/document';
import { describe, expectTypeOf, it } from 'vitest';
import { createEmulator, type Emulator, type EmulatorOptions } from './index.js';

describe('the types of an emulator', () => {
  it('fit every SDK client, without a cast', () => {
    const emulator = createEmulator();
    expectTypeOf(emulator).toEqualTypeOf<Emulator>();
    new IAMClient(emulator.clientConfig());
    new STSClient(emulator.clientConfig(emulator.rootCredentials));
    new OrganizationsClient({ ...emulator.clientConfig(), maxAttempts: 1 });
  });

  it('take policies of an organization, each of its type', () => {
    const deny = { Version: '2012-10-17', Statement: { Effect: 'Deny', Action: '*', Resource: '*' } } as const;
    const document: PolicyDocument<'serviceControl'> = deny;
    createEmulator({ organization: { policies: [{ name: 'Deny', type: 'SERVICE_CONTROL_POLICY', document }] } });
    // @ts-expect-error a service control policy is no resource control policy
    createEmulator({ organization: { policies: [{ name: 'Deny', type: 'RESOURCE_CONTROL_POLICY', document }] } });
  });

  it('take policies as plain documents, each where its kind belongs', () => {
    const id = '123456789012';
    const trustPolicy: PolicyDocument<'trust'> = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: { Service: 'ec2.amazonaws.com' }, Action: 'sts:AssumeRole' },
    };
    const document: PolicyDocument<'identity'> = {
      Version: '2012-10-17',
      Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
    };
    createEmulator({
      accounts: [
        {
          id,
          policies: [{ name: 'all', document }],
          roles: [{ name: 'server', trustPolicy, attachedPolicies: ['all'], inlinePolicies: { own: document } }],
        },
      ],
    });
    // @ts-expect-error a role must say who is trusted
    createEmulator({ accounts: [{ id, roles: [{ name: 'server' }] }] });
    // @ts-expect-error a trust policy allows nothing to anybody
    createEmulator({ accounts: [{ id, users: [{ name: 'a', inlinePolicies: { own: trustPolicy } }] }] });
  });

  it('know the options', () => {
    expectTypeOf({ quotas: { users: 3 } }).toExtend<EmulatorOptions>();
    // @ts-expect-error there is no such quota
    createEmulator({ quotas: { user: 3 } });
    // @ts-expect-error there is no such partition
    createEmulator({ partition: 'aws-mars' });
    // @ts-expect-error an account needs an id
    createEmulator({ accounts: [{ users: [] }] });
    // @ts-expect-error there is no such unit
    createEmulator().advance('15 seconds');
  });
});
