import type { PolicyDocument } from '@iamkit/policy/document';
import type { Call } from '../call.js';
import { readPolicy } from '../documents/read-policy.js';
import { missing } from '../errors/invalid-response.js';

/** One version of a managed policy. A policy has up to five, of which one is in force. */
export interface PolicyVersion {
  /** `v1`, `v2` and so on; an id is not used again. */
  readonly id: string;
  /** True for the version that is in force. */
  readonly isDefault: boolean;
  readonly createdAt: Date;
}

/** A version with its document. */
export interface PolicyVersionDocument extends PolicyVersion {
  readonly document: PolicyDocument<'identity'>;
}

interface SdkPolicyVersion {
  readonly VersionId?: string | undefined;
  readonly IsDefaultVersion?: boolean | undefined;
  readonly CreateDate?: Date | undefined;
  readonly Document?: string | undefined;
}

function versionOf(version: SdkPolicyVersion | undefined, call: Call): PolicyVersion {
  return {
    id: version?.VersionId ?? missing(call, 'VersionId'),
    isDefault: version?.IsDefaultVersion ?? missing(call, 'IsDefaultVersion'),
    createdAt: version?.CreateDate ?? missing(call, 'CreateDate'),
  };
}

/** The record of one version. */
export function toPolicyVersion(version: SdkPolicyVersion | undefined, call: Call): PolicyVersion {
  return Object.freeze(versionOf(version, call));
}

/** The record of one version, from the operation that returns its document. */
export function toPolicyVersionDocument(version: SdkPolicyVersion | undefined, call: Call): PolicyVersionDocument {
  return Object.freeze({
    ...versionOf(version, call),
    document: readPolicy(call, 'Document', version?.Document, 'identity'),
  });
}

/** The order of versions, the oldest first: by the numbers in their ids. */
export const byNumber = (one: PolicyVersion, other: PolicyVersion): number => numberOf(one) - numberOf(other);

const numberOf = ({ id }: PolicyVersion): number => Number(id.slice(1));
