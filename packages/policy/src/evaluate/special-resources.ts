import { arnParts } from './arn-parts.js';
import type { ActionTraits } from './special-actions.js';

// These are the few rules that do not follow from the policies alone; nearly every request is about none of them,
// and is told apart by its service before its ARN is taken apart.

/**
 * Whether the resource belongs to AWS, so that nobody may change it whatever the policies say: AWS managed policies,
 * the roles of IAM Identity Center, the aliases of AWS managed keys.
 */
export function isKeptByAws(action: ActionTraits, resource: string): boolean {
  if (action.isIamWrite) {
    const parts = arnParts(resource);
    if (parts === undefined || parts[2] !== 'iam') return false;
    return parts[4] === 'aws' || parts[5].startsWith('role/aws-reserved/');
  }
  if (!/^kms:(create|delete|update)alias$/.test(action.action)) return false;
  return arnParts(resource)?.[5].startsWith('alias/aws/') === true;
}

/** Whether the resource's own policy must allow, even within one account: trust policies and KMS key policies. */
export function mustBeAllowedByResource({ service, isAskedOfTrustPolicy }: ActionTraits, resource: string): boolean {
  if (service !== 'kms' && !isAskedOfTrustPolicy) return false;
  const parts = arnParts(resource);
  if (parts === undefined) return false;
  return service === 'kms' ? parts[5].startsWith('key/') : parts[2] === 'iam' && parts[5].startsWith('role/');
}
