import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import {
  allowing,
  createPolicy,
  exceeds,
  nestedRole,
  noSuchEntity,
  policyArn,
  trustsEc2,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const trust = (service: string) =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { Service: [service] }, Action: ['sts:AssumeRole'] }],
  });
const roleOf = (service: string, name: string) => nestedRole(name, `/aws-service-role/${service}/`, trust(service));
const shown = (service: string, name: string, more: object = {}) => ({
  ...roleOf(service, name),
  MaxSessionDuration: 3_600,
  RoleLastUsed: {},
  ...more,
});
const create = (service: string, more: object = {}): Step => ({
  call: 'CreateServiceLinkedRole',
  with: { AWSServiceName: service, ...more },
  gives: expect.anything(),
});
const invalid = (message: string) => ({ code: 'InvalidInput', status: 400, message });
const ecs = 'AWSServiceRoleForECS';
const isProtected = {
  code: 'UnmodifiableEntity',
  status: 400,
  message: `Cannot perform the operation on the protected role '${ecs}' - this role is only modifiable by AWS`,
};

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'a service-linked role has the name, path, trust and policy that the service gives it': [
    {
      call: 'CreateServiceLinkedRole',
      with: { AWSServiceName: 'ecs.amazonaws.com' },
      gives: { Role: roleOf('ecs.amazonaws.com', ecs) },
    },
    {
      call: 'ListAttachedRolePolicies',
      with: { RoleName: ecs },
      gives: {
        AttachedPolicies: [
          {
            PolicyName: 'AmazonECSServiceRolePolicy',
            PolicyArn: 'arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy',
          },
        ],
        IsTruncated: false,
      },
    },
    create('rds.amazonaws.com'),
    {
      call: 'GetRole',
      with: { RoleName: 'AWSServiceRoleForRDS' },
      gives: {
        Role: shown('rds.amazonaws.com', 'AWSServiceRoleForRDS', {
          Description: 'Allows Amazon RDS to manage AWS resources on your behalf',
        }),
      },
    },
  ],
  'a caller gives a description, and a suffix where the service takes one': [
    create('autoscaling.amazonaws.com', { CustomSuffix: 'blue', Description: 'mine' }),
    create('autoscaling.amazonaws.com', { CustomSuffix: 'green' }),
    {
      call: 'GetRole',
      with: { RoleName: 'AWSServiceRoleForAutoScaling_blue' },
      gives: {
        Role: shown('autoscaling.amazonaws.com', 'AWSServiceRoleForAutoScaling_blue', { Description: 'mine' }),
      },
    },
    {
      call: 'CreateServiceLinkedRole',
      with: { AWSServiceName: 'ecs.amazonaws.com', CustomSuffix: 'blue' },
      fails: invalid('Custom suffix is not allowed for ecs.amazonaws.com'),
    },
    {
      call: 'CreateServiceLinkedRole',
      with: { AWSServiceName: 'autoscaling.amazonaws.com', CustomSuffix: 'x'.repeat(36) },
      fails: invalid(`The role name AWSServiceRoleForAutoScaling_${'x'.repeat(36)} has more than 64 characters.`),
    },
  ],
  'a service has one role, and each suffix one': [
    create('ecs.amazonaws.com'),
    {
      call: 'CreateServiceLinkedRole',
      with: { AWSServiceName: 'ecs.amazonaws.com' },
      fails: invalid(`Service role name ${ecs} has been taken in this account, please try a different suffix.`),
    },
    {
      call: 'CreateServiceLinkedRole',
      with: { AWSServiceName: 'nobody.amazonaws.com' },
      fails: noSuchEntity('The service nobody.amazonaws.com is not known to have a service-linked role.'),
    },
  ],
  'nobody changes a service-linked role, but its description and tags': [
    createPolicy('access'),
    create('ecs.amazonaws.com'),
    { call: 'CreateInstanceProfile', with: { InstanceProfileName: 'web' }, gives: expect.anything() },
    ...(
      [
        ['UpdateAssumeRolePolicy', { PolicyDocument: trustsEc2 }],
        ['UpdateRole', { MaxSessionDuration: 7_200 }],
        ['AttachRolePolicy', { PolicyArn: policyArn('access') }],
        ['DetachRolePolicy', { PolicyArn: 'arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy' }],
        ['PutRolePolicy', { PolicyName: 'a', PolicyDocument: allowing('s3:GetObject') }],
        ['DeleteRolePolicy', { PolicyName: 'a' }],
        ['PutRolePermissionsBoundary', { PermissionsBoundary: policyArn('access') }],
        ['DeleteRolePermissionsBoundary', {}],
        ['AddRoleToInstanceProfile', { InstanceProfileName: 'web' }],
        ['RemoveRoleFromInstanceProfile', { InstanceProfileName: 'web' }],
        ['DeleteRole', {}],
      ] as const
    ).map(([call, input]): Step => ({ call, with: { RoleName: ecs, ...input }, fails: isProtected })),
    { call: 'UpdateRole', with: { RoleName: ecs, Description: 'mine' } },
    { call: 'TagRole', with: { RoleName: ecs, Tags: [{ Key: 'a', Value: '1' }] } },
    {
      call: 'GetRole',
      with: { RoleName: ecs },
      gives: { Role: shown('ecs.amazonaws.com', ecs, { Description: 'mine', Tags: [{ Key: 'a', Value: '1' }] }) },
    },
    {
      call: 'UpdateRoleDescription',
      with: { RoleName: ecs, Description: 'ours' },
      gives: { Role: { ...roleOf('ecs.amazonaws.com', ecs), Description: 'ours' } },
    },
  ],
  'other roles and unknown tasks are not found': [
    {
      call: 'CreateRole',
      with: { RoleName: 'app', AssumeRolePolicyDocument: trustsEc2 },
      gives: expect.anything(),
    },
    {
      call: 'DeleteServiceLinkedRole',
      with: { RoleName: 'app' },
      fails: noSuchEntity('The service-linked role with name app cannot be found.'),
    },
    {
      call: 'DeleteServiceLinkedRole',
      with: { RoleName: 'none' },
      fails: noSuchEntity('The role with name none cannot be found.'),
    },
    {
      call: 'GetServiceLinkedRoleDeletionStatus',
      with: { DeletionTaskId: 'task/aws-service-role/ecs.amazonaws.com/a/b' },
      fails: noSuchEntity('The deletion task with id task/aws-service-role/ecs.amazonaws.com/a/b cannot be found.'),
    },
    {
      call: 'GetServiceLinkedRoleDeletionStatus',
      with: { DeletionTaskId: 'nonsense' },
      fails: invalid('The deletion task id nonsense is not valid.'),
    },
  ],
};

describe('service-linked roles', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('a service-linked role counts as one of the account’s roles', async () => {
    await runScenario('in process', {
      options: { quotas: { roles: 0 } },
      steps: [
        {
          call: 'CreateServiceLinkedRole',
          with: { AWSServiceName: 'ecs.amazonaws.com' },
          fails: exceeds('Cannot exceed quota for RolesPerAccount: 0'),
        },
      ],
    });
  });

  it('another partition is in the ARNs of a role and of its policy', async () => {
    await runScenario('in process', {
      options: { partition: 'aws-cn' },
      steps: [
        {
          call: 'CreateServiceLinkedRole',
          with: { AWSServiceName: 'ecs.amazonaws.com' },
          gives: {
            Role: {
              ...roleOf('ecs.amazonaws.com', ecs),
              Arn: `arn:aws-cn:iam::123456789012:role/aws-service-role/ecs.amazonaws.com/${ecs}`,
            },
          },
        },
        {
          call: 'ListAttachedRolePolicies',
          with: { RoleName: ecs },
          gives: {
            AttachedPolicies: [
              {
                PolicyName: 'AmazonECSServiceRolePolicy',
                PolicyArn: 'arn:aws-cn:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy',
              },
            ],
            IsTruncated: false,
          },
        },
      ],
    });
  });

  it('a service-linked role is deleted by a task, which is done the second time it is asked', async () => {
    const client = sdkClient('iam', createEmulator().clientConfig());
    const send = (operation: string, input: object) => sendByName(client, 'iam', operation, input);
    await send('CreateServiceLinkedRole', { AWSServiceName: 'ecs.amazonaws.com' });
    const { DeletionTaskId } = await send('DeleteServiceLinkedRole', { RoleName: ecs });
    expect(DeletionTaskId).toMatch(
      /^task\/aws-service-role\/ecs\.amazonaws\.com\/AWSServiceRoleForECS\/[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/,
    );
    const { Status: first } = await send('GetServiceLinkedRoleDeletionStatus', { DeletionTaskId });
    const { Status: second } = await send('GetServiceLinkedRoleDeletionStatus', { DeletionTaskId });
    expect([first, second]).toEqual(['IN_PROGRESS', 'SUCCEEDED']);
    await expect(send('GetRole', { RoleName: ecs })).rejects.toThrow('cannot be found');
    // Its policy is attached to nothing any more, and the service may have its role again.
    await send('CreateServiceLinkedRole', { AWSServiceName: 'ecs.amazonaws.com' });
    const { AttachedPolicies } = await send('ListAttachedRolePolicies', { RoleName: ecs });
    expect(AttachedPolicies).toHaveLength(1);
    client.destroy();
  });

  describe('the role of Organizations', () => {
    const RoleName = 'AWSServiceRoleForOrganizations';
    const start = async (FeatureSet: string) => {
      const config = createEmulator().clientConfig();
      const iam = (operation: string, input: object) => sendByName(sdkClient('iam', config), 'iam', operation, input);
      const organizations = (operation: string, input: object = {}) =>
        sendByName(sdkClient('organizations', config), 'organizations', operation, input);
      await organizations('CreateOrganization', { FeatureSet });
      const statusOf = async (task: Record<string, unknown>) => {
        const { $metadata, ...status } = await iam('GetServiceLinkedRoleDeletionStatus', task);
        return status;
      };
      const remove = async () => {
        const { DeletionTaskId } = await iam('DeleteServiceLinkedRole', { RoleName });
        return { DeletionTaskId };
      };
      return { iam, organizations, remove, statusOf };
    };

    it('stays as long as there is an organization with all features', async () => {
      const { iam, organizations, remove, statusOf } = await start('ALL');
      const task = await remove();
      expect(await statusOf(task)).toEqual({ Status: 'IN_PROGRESS' });
      const failed = {
        Status: 'FAILED',
        Reason: {
          Reason:
            'The account is in an organization with all features enabled, in which AWS Organizations needs the role.',
        },
      };
      expect(await statusOf(task)).toEqual(failed);
      expect(await iam('GetRole', { RoleName })).toHaveProperty('Role');
      await organizations('DeleteOrganization');
      const last = await remove();
      expect([await statusOf(last), await statusOf(last)]).toEqual([
        { Status: 'IN_PROGRESS' },
        { Status: 'SUCCEEDED' },
      ]);
      expect(await statusOf(task)).toEqual(failed);
      await expect(iam('GetRole', { RoleName })).rejects.toThrow('cannot be found');
    });

    it('can be deleted in an organization for billing alone, and comes back with all features', async () => {
      const { iam, organizations, remove, statusOf } = await start('CONSOLIDATED_BILLING');
      await iam('CreateServiceLinkedRole', { AWSServiceName: 'organizations.amazonaws.com' });
      const task = await remove();
      expect([await statusOf(task), await statusOf(task)]).toEqual([
        { Status: 'IN_PROGRESS' },
        { Status: 'SUCCEEDED' },
      ]);
      const { Handshake } = (await organizations('EnableAllFeatures')) as { Handshake: { Id: string } };
      await organizations('AcceptHandshake', { HandshakeId: Handshake.Id });
      expect(await iam('GetRole', { RoleName })).toHaveProperty('Role');
    });
  });
});
