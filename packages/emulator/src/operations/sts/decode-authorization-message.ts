import { decodeAuthorizationMessage as decode } from '../../calls/authorization-message.js';
import type { StsOperations } from '../../model/generated/sts-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';

export const decodeAuthorizationMessage: HandlerOf<StsOperations, 'DecodeAuthorizationMessage'> = (
  { world },
  { EncodedMessage: encoded },
) => {
  const DecodedMessage = decode(world.messageKey, encoded);
  if (DecodedMessage === undefined)
    throw new ServiceError('InvalidAuthorizationMessageException', 'Message is not valid');
  return { DecodedMessage };
};
