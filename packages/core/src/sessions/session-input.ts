import { type Call, callOn } from '../call.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { type Duration, secondsOf } from '../duration.js';
import { missing } from '../errors/invalid-response.js';
import { arnOfPolicy, type PolicyReference } from '../policies/policy-reference.js';
import type { Credentials } from '../sdk/configuration.js';
import { redactedCredentials } from '../sdk/redacted-credentials.js';
import { revealed, type Secret } from '../secret.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkText, invalidInput, nameCharacters, policyArn, type TextRule } from '../validate.js';
import { authenticationCode } from '../virtual-mfa-devices/mfa-rules.js';

/** What limits a session further than the policies of its user or role do. */
export interface SessionPolicies {
  /** A document, or its JSON text: what the session may do is what both this and its user's or role's policies allow. */
  readonly policy?: PolicyInput<'session' | 'identity'> | undefined;
  /** Managed policies of the account for the same purpose, at most 10, by ARN or something that has one. */
  readonly policyArns?: readonly PolicyReference[] | undefined;
}

/** An MFA device and what it shows. */
export interface Mfa {
  /** Serial number of the device; of a virtual one, its ARN. */
  readonly serialNumber: string;
  /** The six digits it shows: once, or a function that asks for them whenever a new session is needed. */
  readonly code: string | Secret | (() => Promise<string | Secret> | string | Secret);
}

const roleArn: TextRule = {
  what: 'role ARN',
  min: 20,
  max: 2_048,
  pattern: /^arn:[^:]+:iam::\d{12}:role\//,
  characters: 'an ARN such as arn:aws:iam::123456789012:role/deploy',
};

export const providerArn: TextRule = {
  what: 'provider ARN',
  min: 20,
  max: 2_048,
  pattern: /^arn:[^:]+:iam::\d{12}:saml-provider\//,
  characters: 'an ARN such as arn:aws:iam::123456789012:saml-provider/corporate',
};

export const sessionName: TextRule = {
  what: 'role session name',
  min: 2,
  max: 64,
  pattern: /^[\w+=,.@-]*$/,
  characters: nameCharacters,
};

export const federatedUserName: TextRule = { ...sessionName, what: 'name of the federated user', max: 32 };

export const sourceIdentity: TextRule = { ...sessionName, what: 'source identity' };

export const externalId: TextRule = {
  what: 'external id',
  min: 2,
  max: 1_224,
  pattern: /^[\w+=,.@:/-]*$/,
  characters: `${nameCharacters} : /`,
  secret: true,
};

const serialNumber: TextRule = {
  what: 'serial number',
  min: 9,
  max: 256,
  pattern: /^[\w+=/:,.@-]*$/,
  characters: `${nameCharacters} : /`,
};

export const webIdentityToken: TextRule = {
  what: 'web identity token',
  min: 4,
  max: 20_000,
  pattern: /^[\s\S]*$/,
  characters: 'what the provider gave',
  secret: true,
};

export const samlAssertion: TextRule = { ...webIdentityToken, what: 'SAML assertion', max: 100_000 };

/** A call that assumes a role: `role/deploy`, whatever the account. */
export function callOnRole(operation: string, arn: string): Call {
  const mark = ':role/';
  const index = typeof arn === 'string' ? arn.indexOf(mark) : -1;
  const call = callOn(operation, 'role', index < 0 ? arn : arn.slice(index + mark.length));
  checkText(call, roleArn, arn);
  return call;
}

/** The seconds a session is to last. */
export const sessionSeconds = (call: Call, duration: Duration, max: number): number =>
  secondsOf(call, { what: 'session duration', min: 900, max }, duration);

/** Session policies as STS takes them. */
export async function toSdkPolicies(
  call: Call,
  { policy, policyArns }: SessionPolicies,
): Promise<{ Policy?: string; PolicyArns?: { arn: string }[] }> {
  const arns: { arn: string }[] = [];
  for (const reference of policyArns ?? []) {
    const arn = await arnOfPolicy(reference);
    checkText(call, policyArn, arn);
    arns.push({ arn });
  }
  if (arns.length > maxPolicyArns)
    throw invalidInput(call, `${arns.length} session policy ARNs are too many; STS takes at most ${maxPolicyArns}.`);
  return {
    ...(policy === undefined ? {} : { Policy: policyText(call, policy, { kind: 'session' }) }),
    ...(arns.length === 0 ? {} : { PolicyArns: arns }),
  };
}

const maxPolicyArns = 10;

/** Session tags as STS takes them. */
export function toSdkSessionTags(
  call: Call,
  tags: Tags | undefined,
  transitiveTagKeys: readonly string[] | undefined,
): { Tags?: { Key: string; Value: string }[]; TransitiveTagKeys?: string[] } {
  const Tags = toSdkTags(call, tags ?? {});
  return {
    ...(Tags.length === 0 ? {} : { Tags }),
    ...(transitiveTagKeys === undefined ? {} : { TransitiveTagKeys: [...transitiveTagKeys] }),
  };
}

/** The MFA device and its code as STS takes them. A function is asked for the code now. */
export async function toSdkMfa(call: Call, mfa: Mfa): Promise<{ SerialNumber: string; TokenCode: string }> {
  checkText(call, serialNumber, mfa.serialNumber);
  const code = revealed(typeof mfa.code === 'function' ? await mfa.code() : mfa.code);
  checkText(call, authenticationCode, code);
  return { SerialNumber: mfa.serialNumber, TokenCode: code };
}

/** A token that is given, or that a function gives. */
export async function tokenOf(
  call: Call,
  rule: TextRule,
  token: string | Secret | (() => Promise<string | Secret> | string | Secret),
): Promise<string> {
  const text = revealed(typeof token === 'function' ? await token() : token);
  checkText(call, rule, text);
  return text;
}

interface SdkSession {
  readonly AccessKeyId?: string | undefined;
  readonly SecretAccessKey?: string | undefined;
  readonly SessionToken?: string | undefined;
  readonly Expiration?: Date | undefined;
}

/** The credentials of an answer. */
export function toSessionCredentials(credentials: SdkSession | undefined, call: Call): Credentials {
  return redactedCredentials({
    accessKeyId: credentials?.AccessKeyId ?? missing(call, 'AccessKeyId'),
    secretAccessKey: credentials?.SecretAccessKey ?? missing(call, 'SecretAccessKey'),
    sessionToken: credentials?.SessionToken ?? missing(call, 'SessionToken'),
    expiration: credentials?.Expiration ?? missing(call, 'Expiration'),
  });
}
