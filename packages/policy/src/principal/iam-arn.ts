import { PolicyBuildError } from '../policy-build-error.js';
import { shown } from '../shown.js';
import type { PrincipalOptions } from './principal-options.js';

/** An ARN of `iam` or `sts`, every part of it checked: a principal takes no wildcard. */
export function iamArn(service: 'iam' | 'sts', resource: string, options: PrincipalOptions): string {
  // Without types, the options may be left out.
  const { account, partition = 'aws' }: Partial<PrincipalOptions> = { ...options };
  if (typeof account !== 'string' || !/^\d{12}$/.test(account))
    throw new PolicyBuildError(
      'InvalidPrincipal',
      `an account is 12 digits in a text, { account: '111122223333' }, not ${shown(account)}`,
    );
  if (!/^aws[a-z-]*$/.test(partition))
    throw new PolicyBuildError(
      'InvalidPrincipal',
      `a partition is aws, aws-cn, aws-us-gov, …, not ${shown(partition)}`,
    );
  return `arn:${partition}:${service}::${account}:${resource}`;
}
