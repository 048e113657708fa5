import { createHash, generateKeyPairSync, sign } from 'node:crypto';
import { stepAt, totp } from '../../mfa/totp.js';
import type { Quotas } from '../../state/quotas.js';
import type { JsonWebKeySet } from '../../web-identity/issuer-keys.js';
import type { Before, FailingCase, Given, Input } from './operation-case.js';

export const account: string = 'arn:aws:iam::123456789012';
export const policyArn: string = `${account}:policy/read`;
export const awsPolicyArn = 'arn:aws:iam::aws:policy/ReadOnlyAccess';
export const serviceRolePolicyArn = 'arn:aws:iam::aws:policy/aws-service-role/AWSSupportServiceRolePolicy';
export const providerArn: string = `${account}:oidc-provider/example.com`;
export const phone: string = `${account}:mfa/phone`;
export const policyTemplate = 'arn:aws:iam:::delegation-template/read';
export const missingPolicyArn: string = `${account}:policy/none`;

export const allows = (Action: string): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource: '*' } });
export const trusts = (principal: object): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Principal: principal, Action: 'sts:AssumeRole' },
  });
export const ec2: string = trusts({ Service: 'ec2.amazonaws.com' });

interface Tag {
  readonly Key: string;
  readonly Value: string;
}
export const Tags: readonly Tag[] = [{ Key: 'team', Value: 'blue' }];
export const twoTags: readonly Tag[] = [...Tags, { Key: 'stage', Value: 'test' }];
export const sameTags: readonly Tag[] = [...Tags, ...Tags];

export const alice: Given = ['CreateUser', { UserName: 'alice' }];
export const staff: Given = ['CreateGroup', { GroupName: 'staff' }];
export const app: Given = ['CreateRole', { RoleName: 'app', AssumeRolePolicyDocument: ec2 }];
export const linked: Given = ['CreateServiceLinkedRole', { AWSServiceName: 'ecs.amazonaws.com' }];
export const linkedName = 'AWSServiceRoleForECS';
export const web: Given = ['CreateInstanceProfile', { InstanceProfileName: 'web' }];
export const read: Given = ['CreatePolicy', { PolicyName: 'read', PolicyDocument: allows('s3:Get*') }];
export const provider: Given = ['CreateOpenIDConnectProvider', { Url: 'https://example.com', ClientIDList: ['one'] }];
export const device: Given = ['CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' }];
export const password = 'correct-Horse-1';
export const login: Given = ['CreateLoginProfile', { UserName: 'alice', Password: password }];
export const member: Given = ['AddUserToGroup', { GroupName: 'staff', UserName: 'alice' }];

/** An identity provider, and a token of it that is good until a time. */
const issuer = 'https://example.com';
const issuerKey = generateKeyPairSync('ec', { namedCurve: 'P-256' });
export const issuerKeys: { readonly url: string; readonly jwks: JsonWebKeySet } = {
  url: issuer,
  jwks: { keys: [{ ...issuerKey.publicKey.export({ format: 'jwk' }), kid: 'one' }] },
};
export function identityToken(before: Before, secondsLeft = 300): string {
  const now = Math.floor(before.now / 1000);
  const data = [
    { alg: 'ES256', kid: 'one', typ: 'JWT' },
    { iss: issuer, sub: 'subject', aud: 'one', iat: now - 60, exp: now + secondsLeft },
  ].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'));
  const key = { key: issuerKey.privateKey, dsaEncoding: 'ieee-p1363' } as const;
  return [...data, sign('sha256', Buffer.from(data.join('.')), key).toString('base64url')].join('.');
}

/** A partner's request for access to a bucket, and what makes it and takes it. */
export const delegation = (workflow: string, bucket: string): object => ({
  Description: 'Read the reports',
  NotificationChannel: 'arn:aws:sns:us-east-1:123456789012:delegation',
  Permissions: {
    PolicyTemplateArn: policyTemplate,
    Parameters: [{ Name: 'bucketName', Type: 'string', Values: [bucket] }],
  },
  RequestorWorkflowId: workflow,
  SessionDuration: 3_600,
});
export const delegationId = ({ answer }: Before): object => ({
  DelegationRequestId: answer('CreateDelegationRequest')['DelegationRequestId'],
});
export const taken = (workflow = 'workflow-1', bucket = 'reports'): readonly Given[] => [
  ['CreateDelegationRequest', delegation(workflow, bucket)],
  ['AssociateDelegationRequest', delegationId],
];
export const accepted: Given = ['AcceptDelegationRequest', delegationId];
export const sent: Given = ['SendDelegationToken', delegationId];

/** Text of a length that packing does not make shorter than three quarters. */
export const noise = (length: number): string =>
  Array.from({ length: Math.ceil(length / 86) }, (_, index) =>
    createHash('sha512').update(String(index)).digest('base64url'),
  )
    .join('')
    .slice(0, length);

/** Two codes in a row of the device that was created last. */
export function codes({ answer, now }: Before): {
  readonly AuthenticationCode1: string;
  readonly AuthenticationCode2: string;
} {
  const { VirtualMFADevice } = answer('CreateVirtualMFADevice');
  const seed = Buffer.from((VirtualMFADevice as { readonly Base32StringSeed: Uint8Array }).Base32StringSeed).toString();
  const step = stepAt(now);
  return { AuthenticationCode1: totp(seed, step), AuthenticationCode2: totp(seed, step + 1) };
}
export const enabled: Given = [
  'EnableMFADevice',
  (before) => ({ UserName: 'alice', SerialNumber: phone, ...codes(before) }),
];

type Failing = (input: Input, more?: Omit<FailingCase, 'code' | 'input'>) => FailingCase;

/** Failing cases of one code. */
const failing =
  (code: string): Failing =>
  (input, more = {}) => ({ code, input, ...more });
export const noSuchEntity: Failing = failing('NoSuchEntity');
export const entityAlreadyExists: Failing = failing('EntityAlreadyExists');
export const invalidInput: Failing = failing('InvalidInput');
export const deleteConflict: Failing = failing('DeleteConflict');
export const malformed: Failing = failing('MalformedPolicyDocument');
export const notAttachable: Failing = failing('PolicyNotAttachable');
export const unmodifiable: Failing = failing('UnmodifiableEntity');
export const weakPassword: Failing = failing('PasswordPolicyViolation');
export const invalidCode: Failing = failing('InvalidAuthenticationCode');
export const limitExceeded = (quotas: Partial<Quotas>, input: Input, ...given: readonly Given[]): FailingCase => ({
  code: 'LimitExceeded',
  input,
  quotas,
  given,
});
