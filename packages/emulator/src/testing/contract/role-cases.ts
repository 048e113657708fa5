import {
  account,
  app,
  awsPolicyArn,
  deleteConflict,
  ec2,
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  linked,
  linkedName,
  malformed,
  missingPolicyArn,
  noSuchEntity,
  notAttachable,
  sameTags,
  serviceRolePolicyArn,
  Tags,
  trusts,
  twoTags,
  unmodifiable,
} from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const role = { RoleName: 'app' };
const noRole = { RoleName: 'none' };
const linkedRole = { RoleName: linkedName };
const deletion: Given = ['DeleteServiceLinkedRole', linkedRole];

/** Roles, service-linked ones among them. */
export const roleCases: Readonly<Record<string, OperationCase>> = {
  CreateRole: {
    input: { ...role, AssumeRolePolicyDocument: ec2, Tags },
    gives: { Role: { ...role, Tags } },
    errors: [
      limitExceeded({ roles: 0 }, { ...role, AssumeRolePolicyDocument: ec2 }),
      invalidInput({ ...role, AssumeRolePolicyDocument: ec2, Tags: sameTags }),
      entityAlreadyExists(
        { RoleName: 'Other', AssumeRolePolicyDocument: ec2 },
        { given: [['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }]] },
      ),
      malformed({ ...role, AssumeRolePolicyDocument: '{' }),
    ],
  },
  GetRole: { given: [app], input: role, gives: { Role: role }, errors: [noSuchEntity(noRole)] },
  ListRoles: {
    given: [app],
    pages: { of: 'Roles', given: [['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }]] },
  },
  UpdateRole: {
    given: [app],
    input: { ...role, Description: 'runs it' },
    errors: [noSuchEntity(noRole), unmodifiable({ ...linkedRole, MaxSessionDuration: 7200 }, { given: [linked] })],
  },
  UpdateRoleDescription: {
    given: [app],
    input: { ...role, Description: 'runs it' },
    errors: [noSuchEntity({ ...noRole, Description: '' })],
  },
  UpdateAssumeRolePolicy: {
    given: [app],
    input: { ...role, PolicyDocument: ec2 },
    errors: [
      noSuchEntity({ ...noRole, PolicyDocument: ec2 }),
      malformed({ ...role, PolicyDocument: '{' }),
      limitExceeded({ trustPolicySize: ec2.length }, { ...role, PolicyDocument: trusts({ AWS: `${account}:root` }) }),
      unmodifiable({ ...linkedRole, PolicyDocument: ec2 }, { given: [linked] }),
    ],
  },
  DeleteRole: {
    given: [app],
    input: role,
    errors: [
      noSuchEntity(noRole),
      deleteConflict(
        { RoleName: 'other' },
        {
          given: [
            ['CreateRole', { RoleName: 'other', AssumeRolePolicyDocument: ec2 }],
            ['AttachRolePolicy', { RoleName: 'other', PolicyArn: awsPolicyArn }],
          ],
        },
      ),
      unmodifiable(linkedRole, { given: [linked] }),
    ],
  },
  TagRole: {
    given: [app],
    input: { ...role, Tags },
    errors: [
      noSuchEntity({ ...noRole, Tags }),
      invalidInput({ ...role, Tags: sameTags }),
      limitExceeded({ tagsPerRole: 1 }, { ...role, Tags: twoTags }),
    ],
  },
  UntagRole: {
    given: [app],
    input: { ...role, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...noRole, TagKeys: ['team'] })],
  },
  ListRoleTags: {
    given: [['CreateRole', { ...role, AssumeRolePolicyDocument: ec2, Tags: twoTags }]],
    input: role,
    errors: [noSuchEntity(noRole)],
    pages: { of: 'Tags' },
  },
  PutRolePermissionsBoundary: {
    given: [app],
    input: { ...role, PermissionsBoundary: awsPolicyArn },
    errors: [
      noSuchEntity({ ...noRole, PermissionsBoundary: awsPolicyArn }),
      noSuchEntity({ ...role, PermissionsBoundary: missingPolicyArn }),
      notAttachable({ ...role, PermissionsBoundary: serviceRolePolicyArn }),
      unmodifiable({ ...linkedRole, PermissionsBoundary: awsPolicyArn }, { given: [linked] }),
    ],
  },
  DeleteRolePermissionsBoundary: {
    given: [app, ['PutRolePermissionsBoundary', { ...role, PermissionsBoundary: awsPolicyArn }]],
    input: role,
    errors: [noSuchEntity(noRole), unmodifiable(linkedRole, { given: [linked] })],
  },
  CreateServiceLinkedRole: {
    input: { AWSServiceName: 'ecs.amazonaws.com' },
    gives: { Role: linkedRole },
    errors: [
      noSuchEntity({ AWSServiceName: 'none.amazonaws.com' }),
      invalidInput({ AWSServiceName: 'ecs.amazonaws.com', CustomSuffix: 'x' }),
      limitExceeded({ roles: 0 }, { AWSServiceName: 'ecs.amazonaws.com' }),
    ],
  },
  DeleteServiceLinkedRole: { given: [linked], input: linkedRole, errors: [noSuchEntity(noRole)] },
  GetServiceLinkedRoleDeletionStatus: {
    given: [linked, deletion],
    input: ({ answer }) => ({ DeletionTaskId: answer('DeleteServiceLinkedRole')['DeletionTaskId'] }),
    errors: [noSuchEntity({ DeletionTaskId: 'task/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS/none' })],
  },
};
