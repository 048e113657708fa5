import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { checkQuota } from '../quota.js';
import { mergeTags, tagsAfter, withoutTags } from '../tags.js';
import { serverCertificateNamed } from './server-certificates.js';

export const tagServerCertificate: HandlerOf<IamOperations, 'TagServerCertificate'> = ({ world, account }, input) => {
  const certificate = serverCertificateNamed(account, input.ServerCertificateName);
  const tags = mergeTags(certificate.tags, input.Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  account.serverCertificates.put({ ...certificate, tags });
  return {};
};

export const untagServerCertificate: HandlerOf<IamOperations, 'UntagServerCertificate'> = ({ account }, input) => {
  const certificate = serverCertificateNamed(account, input.ServerCertificateName);
  account.serverCertificates.put({ ...certificate, tags: withoutTags(certificate.tags, input.TagKeys, 'sensitive') });
  return {};
};

export const listServerCertificateTags: HandlerOf<IamOperations, 'ListServerCertificateTags'> = (
  { account },
  input,
) => {
  const { id, tags } = serverCertificateNamed(account, input.ServerCertificateName);
  const { rows, ...paging } = page(`ListServerCertificateTags ${id}`, input, (position) => tagsAfter(tags, position));
  return { Tags: rows, ...paging };
};
