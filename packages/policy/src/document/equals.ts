import { normalize } from './normalize.js';
import type { PolicyDocument } from './policy-document.js';

/**
 * Whether two documents differ in writing only: whether their normal forms are the same (see `normalize`). Two documents
 * that decide every request alike may still be unequal, for instance where one has a statement that another implies.
 *
 * @throws PolicyDocumentError `InvalidDocument` for what is no document: a text has to be parsed before.
 * @example
 * ```ts
 * import { equals, type PolicyDocument } from '@iamkit/policy/document';
 *
 * const one: PolicyDocument = { Statement: { Effect: 'Allow', Action: ['s3:Get*', 's3:List*'], Resource: '*' } };
 * const other: PolicyDocument = { Statement: [{ Effect: 'Allow', Action: ['S3:list*', 's3:get*'], Resource: ['*'] }] };
 * console.log(equals(one, other)); // true
 * ```
 */
export function equals(one: PolicyDocument, other: PolicyDocument): boolean {
  return JSON.stringify(normalize(one)) === JSON.stringify(normalize(other));
}
