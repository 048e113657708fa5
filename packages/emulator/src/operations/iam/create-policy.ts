import type { IamOperations } from '../../model/generated/iam-operations.js';
import { uniqueId } from '../../state/ids.js';
import { nameKey } from '../../state/name-key.js';
import type { Policy } from '../../state/policy.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { checkPolicyDocument, policySize } from '../policy-document.js';
import { checkQuota } from '../quota.js';
import { mergeTags } from '../tags.js';
import { listedPolicy, ownPolicy } from './policies.js';

export const createPolicy: HandlerOf<IamOperations, 'CreatePolicy'> = (state, input) => {
  const { world, account, now } = state;
  const { PolicyName: name, Path: path = '/', PolicyDocument: document, Description: description, Tags = [] } = input;
  if (account.policies.get(nameKey(name))) {
    throw new ServiceError(
      'EntityAlreadyExists',
      `A policy called ${name} already exists. Duplicate names are not allowed.`,
    );
  }
  const tags = mergeTags([], Tags, 'sensitive');
  checkQuota(world, 'tagsPerResource', tags.length);
  checkPolicyDocument(document, 'managed');
  checkQuota(world, 'policySize', policySize(document));
  checkQuota(world, 'policies', account.policies.size + 1);
  const policy: Policy = {
    id: uniqueId(world.random, 'ANPA'),
    name,
    path,
    createdAt: now,
    updatedAt: now,
    description,
    defaultVersionId: 'v1',
    versions: [{ id: 'v1', document, createdAt: now }],
    nextVersion: 2,
    tags,
  };
  account.policies.put(policy);
  const shown = listedPolicy(state, ownPolicy(world, account, policy));
  return { Policy: { ...shown, ...(tags.length > 0 && { Tags: tags }) } };
};
