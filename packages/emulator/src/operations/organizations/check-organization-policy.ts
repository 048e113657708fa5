import { type PolicyKind, parsePolicy } from '@iamkit/policy/document';
import type { OrganizationPolicyType } from '../../state/organization.js';
import type { World } from '../../state/world.js';
import { constraintViolation, organizationError } from './organization-errors.js';
import { controlPolicyKinds, policyTypes } from './policy-types.js';
import { hasNameTwice } from './settings/has-name-twice.js';
import { readSettings } from './settings/settings.js';

/** What is written in IAM's language; the rest are settings. */
const kinds: Partial<Readonly<Record<OrganizationPolicyType, PolicyKind>>> = controlPolicyKinds;

/**
 * Checks the text of a policy as its type wants it. Of settings, AWS knows which there are; here what is said with them is not looked at.
 *
 * @throws ServiceError `ConstraintViolationException` for a text that is too long, `MalformedPolicyDocumentException`.
 */
export function checkOrganizationPolicy({ quotas }: World, type: OrganizationPolicyType, text: string): void {
  const { size } = policyTypes[type];
  if (text.length > (typeof size === 'number' ? size : quotas[size]))
    throw constraintViolation('POLICY_CONTENT_LIMIT_EXCEEDED');
  const kind = kinds[type];
  const isValid = kind === undefined ? isSettings(text) : parsePolicy(text, { kind }).ok;
  if (!isValid) throw organizationError('MalformedPolicyDocument');
}

/** @see https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_backup_syntax.html */
const isSettings = (text: string): boolean => readSettings(text) !== undefined && !hasNameTwice(text);
