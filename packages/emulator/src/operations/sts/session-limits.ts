import { deflateRawSync } from 'node:zlib';
import type { Session } from '../../state/session.js';
import type { Tag } from '../../state/tag.js';
import type { World } from '../../state/world.js';
import { ServiceError } from '../../wire/service-error.js';
import { policyWithArn } from '../iam/policies.js';
import { checkPolicyDocument } from '../policy-document.js';

interface SessionInput {
  readonly Policy?: string | undefined;
  readonly PolicyArns?: readonly { readonly arn?: string | undefined }[] | undefined;
  readonly Tags?: readonly Tag[] | undefined;
}

/** What limits a session and how much of the room for it that takes. */
interface SessionLimits {
  readonly policies: Session['policies'];
  /** Per cent; undefined where nothing was passed. */
  readonly packedSize: number | undefined;
}

/** The most policies that one session is passed by ARN. */
const mostArns = 10;

/**
 * What is passed has a limit before it is packed, too.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_iam-quotas.html
 */
function checkPlainSize({ quotas }: World, document: string | undefined, arns: readonly string[]): void {
  const most = quotas.sessionPolicySize;
  if (document !== undefined && document.length > most)
    throw new ServiceError(
      'ValidationError',
      `1 validation error detected: Value '${document}' at 'policy' failed to satisfy constraint: Member must have length less than or equal to ${most}`,
    );
  const size = arns.reduce((sum, arn) => sum + arn.length, document?.length ?? 0);
  if (size > most)
    throw new ServiceError(
      'ValidationError',
      `The session policy and the ARNs of the managed session policies have ${size} characters together, and may have ${most}.`,
    );
}

/** The room for what a session is passed, in bytes once packed. AWS does not say how it packs; this is deflate. */
const packedRoom = 1_024;

/**
 * Reads the policies that a session is passed, and how much of the room in its token they and its tags take.
 *
 * @param accountId - whose policies may be passed by ARN, beside AWS's.
 * @throws ServiceError `MalformedPolicyDocument`, `PackedPolicyTooLarge`, `ValidationError`.
 */
export function sessionLimits(world: World, accountId: string, input: SessionInput): SessionLimits {
  const { Policy: document, PolicyArns = [], Tags = [] } = input;
  const arns = PolicyArns.flatMap(({ arn }) => (arn === undefined ? [] : [arn]));
  if (arns.length > mostArns)
    throw new ServiceError(
      'ValidationError',
      `1 validation error detected: Value '[${arns.join(', ')}]' at 'policyArns' failed to satisfy constraint: Member must have length less than or equal to ${mostArns}`,
    );
  checkPlainSize(world, document, arns);
  if (document !== undefined) checkPolicyDocument(document, 'session');
  const account = world.accounts.get(accountId);
  const missing = arns.find((arn) => !account || !policyWithArn({ world, account }, arn));
  if (missing !== undefined)
    throw new ServiceError('ValidationError', `Policy ${missing} does not exist or is not attachable.`);
  if (document === undefined && arns.length === 0 && Tags.length === 0)
    return { policies: undefined, packedSize: undefined };
  const parts = [
    ...(document === undefined ? [] : [document]),
    ...arns,
    ...Tags.flatMap(({ Key, Value }) => [Key, Value]),
  ];
  const packedSize = Math.ceil((deflateRawSync(parts.join('\n')).length / packedRoom) * 100);
  if (packedSize > 100) {
    throw new ServiceError(
      'PackedPolicyTooLarge',
      document === undefined && arns.length === 0
        ? `Packed size of session tags consumes ${packedSize}% of allotted space.`
        : `Packed policy consumes ${packedSize}% of allotted space, please use smaller policy.`,
    );
  }
  const isLimited = document !== undefined || arns.length > 0;
  return {
    policies: isLimited
      ? Object.freeze({
          document: document === undefined ? undefined : Object.freeze({ document }),
          arns: Object.freeze(arns),
        })
      : undefined,
    packedSize,
  };
}
