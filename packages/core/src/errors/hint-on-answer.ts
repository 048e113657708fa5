import type { IamErrorCode } from './codes.js';

interface Answer {
  readonly operation: string | undefined;
  readonly message: string;
}

/** A hint that fits a service's answer better than the one of its code, which is all that most answers need. */
export function hintOnAnswer(code: IamErrorCode, { operation, message }: Answer): string | undefined {
  switch (code) {
    case 'AccessDenied':
      return /\bMFA one time pass ?code\b/i.test(message) ? newCode : undefined;
    case 'DeleteConflict':
      return operation === 'DeletePolicyVersion'
        ? 'The version in force cannot be deleted: put another one in force by `versions.setDefault(…)` first.'
        : undefined;
    case 'LimitExceeded':
      return operation === undefined ? undefined : limits.get(operation);
    case 'MalformedPolicyDocument':
      return message.startsWith('Invalid principal')
        ? 'Check that the user, role or account which the policy names exists; a new one is known everywhere after some seconds.'
        : undefined;
    default:
      return undefined;
  }
}

const newCode = 'Give the code that the device shows now: each is good once, and for half a minute.';

const limits: ReadonlyMap<string, string> = new Map([
  ['CreateAccessKey', 'A user has at most two access keys: delete one, or replace one by `accessKeys.rotate(…)`.'],
  [
    'CreatePolicyVersion',
    'A policy has at most five versions: delete one, or set `prune: true`, which deletes the oldest that is not in force.',
  ],
]);
