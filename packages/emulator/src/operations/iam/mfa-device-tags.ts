import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { mfaDeviceOf } from './mfa-devices.js';

export const tagMfaDevice: HandlerOf<IamOperations, 'TagMFADevice'> = (state, input) => {
  const device = mfaDeviceOf(state, input.SerialNumber);
  const tags = mergeTags(device.tags, input.Tags, 'sensitive');
  checkQuota(state.world, 'tagsPerResource', tags.length);
  state.account.mfaDevices.put({ ...device, tags });
  return {};
};

export const untagMfaDevice: HandlerOf<IamOperations, 'UntagMFADevice'> = (state, input) => {
  const device = mfaDeviceOf(state, input.SerialNumber);
  state.account.mfaDevices.put({ ...device, tags: withoutTags(device.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listMfaDeviceTags: HandlerOf<IamOperations, 'ListMFADeviceTags'> = (state, input) => {
  const { tags } = mfaDeviceOf(state, input.SerialNumber);
  const { rows, ...paging } = page(`ListMFADeviceTags ${input.SerialNumber}`, input, (position) =>
    tagsAfter(tags, position),
  );
  return { Tags: rows, ...paging };
};
