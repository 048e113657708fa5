import { accountArn } from '../account-arn.js';
import { callOn } from '../call.js';
import type { Clients } from '../clients.js';
import { partitionOfClient } from '../sdk/partition-of-client.js';
import type { CallOptions } from '../send.js';
import { checkOptionalText, checkText, path, policyName } from '../validate.js';

/** A managed policy as it can be named: by its ARN, by name and path in the caller's account, or as one of AWS's. */
export type PolicyTarget =
  | { readonly arn: string }
  | { readonly name: string; readonly path?: string | undefined }
  | { readonly awsManaged: string };

/** Parameters of `resolvePolicyArn`. */
interface ResolvePolicyArnParameters extends CallOptions {
  readonly target: PolicyTarget;
}

/**
 * The ARN of a managed policy. For one named without account, STS is asked once whose account it is; for one of AWS's,
 * nothing is asked.
 *
 * @throws IamError `ValidationError` for what can be no policy's name.
 */
export async function resolvePolicyArn(
  clients: Clients<'iam' | 'sts'>,
  { target, signal }: ResolvePolicyArnParameters,
): Promise<string> {
  if ('arn' in target) return target.arn;
  if ('awsManaged' in target) {
    const call = callOn('GetPolicy', 'policy', target.awsManaged);
    checkText(
      call,
      { ...policyName, what: 'name of the AWS managed policy', max: 512, pattern: awsManagedName },
      target.awsManaged,
    );
    return `arn:${await partitionOfClient(clients.iam)}:iam::aws:policy/${target.awsManaged}`;
  }
  const call = callOn('GetPolicy', 'policy', target.name);
  checkText(call, policyName, target.name);
  checkOptionalText(call, path, target.path);
  return `${await accountArn(clients, { signal })}:policy${target.path ?? '/'}${target.name}`;
}

const awsManagedName = /^(?:[A-Za-z0-9-]+\/)?[A-Za-z0-9_+=,.@-]+$/;
