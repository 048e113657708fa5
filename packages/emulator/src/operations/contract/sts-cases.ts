import type { OperationCase } from './operation-case.js';

/** STS. */
export const stsCases: Readonly<Record<string, OperationCase>> = {
  GetCallerIdentity: {
    free: 'Nobody can be denied to ask who they are.',
    gives: { Arn: 'arn:aws:iam::123456789012:user/caller' },
  },
};
