import { CreatePolicyCommand } from '@aws-sdk/client-iam';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import type { PolicyInput } from '../documents/policy-input.js';
import { policyText } from '../documents/policy-text.js';
import { type CallOptions, sendCommand } from '../send.js';
import { type Tags, toSdkTags } from '../tags.js';
import { checkOptionalText, checkText, path, policyDescription, policyName } from '../validate.js';
import { type Policy, toPolicy } from './policy.js';

/** What a new managed policy is made of. */
export interface CreatePolicyOptions extends CallOptions {
  /** What the policy says: a document, or its JSON text; up to 6,144 characters that are not white space. */
  readonly document: PolicyInput<'identity'>;
  /** Begins and ends with `/`; up to 512 visible ASCII characters. Default: `/`. */
  readonly path?: string | undefined;
  /** Up to 1,000 characters. It cannot be changed later. */
  readonly description?: string | undefined;
  /** At most 50. */
  readonly tags?: Tags | undefined;
}

/** Parameters of `createPolicy`. */
export interface CreatePolicyParameters extends CreatePolicyOptions {
  /** 1 to 128 letters a to z, digits and `_+=,.@-`. Two names of an account differ by more than case. */
  readonly name: string;
}

/**
 * Creates a managed policy, which does nothing until it is attached. The document is its version `v1`.
 *
 * @throws IamError `EntityAlreadyExists` when there is a policy of that name; `MalformedPolicyDocument` when the document
 * breaks the grammar; `LimitExceeded` when it is too long, or the account has as many policies as it may; `AccessDenied`
 * without `iam:CreatePolicy`, or, for tags, `iam:TagPolicy`.
 *
 * @example
 * ```ts
 * import { IAMClient } from '@aws-sdk/client-iam';
 * import { createPolicy } from '@iamkit/core/actions';
 *
 * const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:ListAllMyBuckets","Resource":"*"}}';
 * const policy = await createPolicy({ iam: new IAMClient() }, { name: 'see-buckets', document });
 * console.log(policy.arn); // arn:aws:iam::123456789012:policy/see-buckets
 * ```
 *
 * @see https://docs.aws.amazon.com/IAM/latest/APIReference/API_CreatePolicy.html
 */
export async function createPolicy(clients: Clients<'iam'>, parameters: CreatePolicyParameters): Promise<Policy> {
  const { name, signal } = parameters;
  const call = callOn('CreatePolicy', 'policy', name);
  checkText(call, policyName, name);
  checkOptionalText(call, path, parameters.path);
  checkOptionalText(call, policyDescription, parameters.description);
  const tags = toSdkTags(call, parameters.tags ?? {});
  const command = new CreatePolicyCommand({
    PolicyName: name,
    PolicyDocument: policyText(call, parameters.document, { kind: 'identity' }),
    ...(parameters.path === undefined ? {} : { Path: parameters.path }),
    ...(parameters.description === undefined ? {} : { Description: parameters.description }),
    ...(tags.length === 0 ? {} : { Tags: tags }),
  });
  const answer = await sendCommand(clients, 'iam', command, { ...call, signal });
  const created = toPolicy(answer.Policy, call);
  // CreatePolicy answers without the tags it was given.
  return answer.Policy?.Tags === undefined && tags.length > 0
    ? Object.freeze({ ...created, tags: toPolicy({ ...answer.Policy, Tags: tags }, call).tags })
    : created;
}
