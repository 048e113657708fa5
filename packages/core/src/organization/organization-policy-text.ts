import type { Call } from '../call.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { readPolicy } from '../documents/read-policy.js';
import { IamError } from '../errors/iam-error.js';
import { invalidResponse, missing } from '../errors/invalid-response.js';
import { invalidInput, kindOf } from '../validate.js';
import type { OrganizationPolicyDocument, OrganizationPolicyType } from './organization-policy.js';

/** The document of a policy to send: as the type has it, or JSON text, which is sent as it is. */
export type OrganizationPolicyInput<Type extends OrganizationPolicyType> = Type extends 'SERVICE_CONTROL_POLICY'
  ? PolicyInput<'serviceControl'>
  : Type extends 'RESOURCE_CONTROL_POLICY'
    ? PolicyInput<'resourceControl'>
    : object | string;

const kinds = { RESOURCE_CONTROL_POLICY: 'resourceControl', SERVICE_CONTROL_POLICY: 'serviceControl' } as const;

/** Whether documents of the type are of the policy language. */
export const isAuthorizationPolicyType = (type: OrganizationPolicyType): type is keyof typeof kinds =>
  Object.hasOwn(kinds, type);

/** The text of a document as it is sent: of an SCP or RCP after a check of grammar and size, of any other as JSON. */
export function organizationPolicyText(call: Call, type: OrganizationPolicyType, input: object | string): string {
  if (isAuthorizationPolicyType(type))
    return policyText(call, input as PolicyInput<'serviceControl'>, { kind: kinds[type] });
  if (typeof input === 'object' && input !== null) return JSON.stringify(input);
  if (typeof input !== 'string')
    throw invalidInput(call, `the policy document is ${kindOf(input)}; give an object or its JSON text.`);
  if (jsonObject(input) === undefined)
    throw new IamError({
      code: 'MalformedPolicyDocument',
      message: `${call.operation}: the policy document is no JSON object.`,
      ...call,
    });
  return input;
}

/** The document in an answer, in the member of this name. */
export function readOrganizationPolicy<Type extends OrganizationPolicyType>(
  call: Call,
  type: Type,
  text: string | undefined,
  member = 'Content',
): OrganizationPolicyDocument<Type> {
  const document = isAuthorizationPolicyType(type)
    ? readPolicy(call, member, text, kinds[type])
    : (jsonObject(text ?? missing(call, member)) ?? refuse(call, member));
  return document as OrganizationPolicyDocument<Type>;
}

function refuse(call: Call, member: string): never {
  throw invalidResponse(call, `with a ${member} that is no JSON object`);
}

function jsonObject(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text, (_key, part: unknown) => Object.freeze(part));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
