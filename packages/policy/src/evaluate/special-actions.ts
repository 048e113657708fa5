import { boundedMemo } from './bounded-memo.js';
import { EvaluationError, shown } from './evaluation-error.js';

/** What an action's name says about how a request for it is decided. */
export interface ActionTraits {
  /** In lower case. */
  readonly action: string;
  readonly service: string;
  /** Answered to any authenticated caller, whatever the policies say; what STS asks of the caller beside is not policy. */
  readonly needsNoPermission: boolean;
  /** STS refuses it to root users. */
  readonly isRefusedToRoot: boolean;
  /** Decided by the trust policy of the role that is the resource. */
  readonly isAskedOfTrustPolicy: boolean;
  /** Changes something in IAM. */
  readonly isIamWrite: boolean;
}

const trustActions = /^sts:(assumerole(withsaml|withwebidentity)?|tagsession|setsourceidentity|setcontext)$/;
const iamWrites = /^iam:(add|attach|create|delete|detach|put|remove|set|tag|untag|update)/;

function read(text: string): ActionTraits {
  if (typeof text !== 'string' || !/^[^\s:*?,]+:[^\s:*?,]+$/.test(text)) {
    throw new EvaluationError('InvalidAction', `${shown(text)} is no action: give service:Name, without wildcards`);
  }
  const action = text.toLowerCase();
  return {
    action,
    service: action.slice(0, action.indexOf(':')),
    needsNoPermission: action === 'sts:getcalleridentity' || action === 'sts:getsessiontoken',
    isRefusedToRoot: action === 'sts:assumerole' || action === 'sts:assumeroot',
    isAskedOfTrustPolicy: trustActions.test(action),
    isIamWrite: iamWrites.test(action),
  };
}

/**
 * Reads the action of a request. The last thousand are remembered.
 *
 * @throws EvaluationError `InvalidAction`.
 */
export const readAction: (text: string) => ActionTraits = boundedMemo(1000, read);
