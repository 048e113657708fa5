import type { IamOperations } from '../../model/generated/iam-operations.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';

export const getAccessKeyLastUsed: HandlerOf<IamOperations, 'GetAccessKeyLastUsed'> = ({ account }, input, caller) => {
  const { AccessKeyId: id } = input;
  const key = account.accessKeys.get(id);
  if (!key) {
    // The model has no error for an unknown key: IAM refuses it as it refuses another account's.
    throw new ServiceError(
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: iam:GetAccessKeyLastUsed on resource: access key ${id}`,
    );
  }
  const use = account.keyUses.get(id);
  const user = account.users.first('id', key.ownerId);
  return {
    ...(user && { UserName: user.name }),
    AccessKeyLastUsed: use
      ? { LastUsedDate: use.at, ServiceName: use.service, Region: use.region }
      : { ServiceName: 'N/A', Region: 'N/A' },
  };
};
