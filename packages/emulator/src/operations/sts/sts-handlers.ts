import type { StsOperations } from '../../model/generated/sts-operations.js';
import type { Handlers } from '../handler.js';
import { getCallerIdentity } from './get-caller-identity.js';

export const stsHandlers: Handlers<StsOperations> = {
  GetCallerIdentity: getCallerIdentity,
};
