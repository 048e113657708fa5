import { expect } from 'vitest';
import { type Step, scenarioTime } from './scenario.js';

/** A document that allows one action on everything. */
export const allowing = (action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: action, Resource: '*' }] });

/** The ARN of a managed policy of the account's own. */
export const policyArn = (name: string, path = '/'): string => `arn:aws:iam::123456789012:policy${path}${name}`;

/** A managed policy as it is listed. */
export const listedPolicy = (name: string, path = '/', more: object = {}): object => ({
  PolicyName: name,
  PolicyId: expect.stringMatching(/^ANPA[A-Z2-7]{17}$/),
  Arn: policyArn(name, path),
  Path: path,
  DefaultVersionId: 'v1',
  AttachmentCount: 0,
  PermissionsBoundaryUsageCount: 0,
  IsAttachable: true,
  CreateDate: scenarioTime,
  UpdateDate: scenarioTime,
  ...more,
});

export const createPolicy = (name: string, more: object = {}): Step => ({
  call: 'CreatePolicy',
  with: { PolicyName: name, PolicyDocument: allowing('s3:GetObject'), ...more },
  gives: expect.anything(),
});

export const createUser = (name: string, more: object = {}): Step => ({
  call: 'CreateUser',
  with: { UserName: name, ...more },
  gives: expect.anything(),
});

export const createGroup = (name: string, more: object = {}): Step => ({
  call: 'CreateGroup',
  with: { GroupName: name, ...more },
  gives: expect.anything(),
});

export const noSuchEntity = (message: string): { code: string; status: number; message: string } => ({
  code: 'NoSuchEntity',
  status: 404,
  message,
});

export const conflicts = (message: string): { code: string; status: number; message: string } => ({
  code: 'DeleteConflict',
  status: 409,
  message,
});

export const exceeds = (message: string): { code: string; status: number; message: string } => ({
  code: 'LimitExceeded',
  status: 409,
  message,
});

/** A trust policy of one statement. */
export const trusting = (principal: object, more: object = {}): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole', ...more }],
  });

/** Lets EC2 instances assume a role. */
export const trustsEc2: string = trusting({ Service: 'ec2.amazonaws.com' });

/** The role that operations answer as part of something else. */
export const nestedRole = (name: string, path = '/', trust: string = trustsEc2): object => ({
  Path: path,
  RoleName: name,
  RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
  Arn: `arn:aws:iam::123456789012:role${path}${name}`,
  CreateDate: scenarioTime,
  AssumeRolePolicyDocument: encodeURIComponent(trust),
});

export const createRole = (name: string, more: object = {}): Step => ({
  call: 'CreateRole',
  with: { RoleName: name, AssumeRolePolicyDocument: trustsEc2, ...more },
  gives: expect.anything(),
});

export const malformed = (message: string): { code: string; status: number; message: string } => ({
  code: 'MalformedPolicyDocument',
  status: 400,
  message,
});

/** A role as it is listed. */
export const listedRole = (name: string, path = '/', more: object = {}): object => ({
  ...nestedRole(name, path),
  MaxSessionDuration: 3_600,
  ...more,
});

/** A role that was never used, as it is shown by itself. */
export const shownRole = (name: string, path = '/', more: object = {}): object => ({
  ...listedRole(name, path),
  RoleLastUsed: {},
  ...more,
});

export const getRole = (name: string, role: object): Step => ({
  call: 'GetRole',
  with: { RoleName: name },
  gives: { Role: role },
});

/** A version of a managed policy, as it is listed. */
export const listedVersion = (id: string, isDefault: boolean): object => ({
  VersionId: id,
  IsDefaultVersion: isDefault,
  CreateDate: scenarioTime,
});

/** A version of the policy `read`. */
export const createVersion = (id: string, setAsDefault = false, action = 's3:PutObject'): Step => ({
  call: 'CreatePolicyVersion',
  with: { PolicyArn: policyArn('read'), PolicyDocument: allowing(action), SetAsDefault: setAsDefault },
  gives: { PolicyVersion: listedVersion(id, setAsDefault) },
});
