import type {
  OrganizationAccountDeclaration,
  OrganizationalUnitDeclaration,
  OrganizationDeclaration,
  OrganizationPolicyDeclaration,
} from '../organization-declaration.js';
import { accountId, document, type Form, listOf, objectOf, text } from './forms.js';
import { invalidAccounts, shown } from './invalid-accounts.js';

const account = objectOf<OrganizationAccountDeclaration>({
  properties: { id: accountId, name: text, email: text, attachedPolicies: listOf(text) },
  required: ['id'],
});

// Units are in units, so a form is in itself.
const unit: Form = (value, at) =>
  objectOf<OrganizationalUnitDeclaration>({ properties: { ...node, name: text }, required: ['name'] })(value, at);

const node = { attachedPolicies: listOf(text), accounts: listOf(account), organizationalUnits: listOf(unit) };

const policyType: Form = (value, at) => {
  if (value !== 'SERVICE_CONTROL_POLICY' && value !== 'RESOURCE_CONTROL_POLICY')
    throw invalidAccounts(at, `${shown(value)} is neither 'SERVICE_CONTROL_POLICY' nor 'RESOURCE_CONTROL_POLICY'`);
};

const policy = objectOf<OrganizationPolicyDeclaration>({
  properties: { name: text, description: text, type: policyType, document },
  required: ['name', 'type', 'document'],
});

const organization = objectOf<OrganizationDeclaration>({
  properties: { ...node, managementAccountId: accountId, policies: listOf(policy) },
  required: [],
});

/**
 * Checks the form of a declared organization before anything of it is made, and gives a copy of it.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, what, and what would be right.
 */
export function checkOrganization(declared: unknown): OrganizationDeclaration {
  organization(declared, 'organization');
  // JSON, because statements under construction print themselves as such.
  return JSON.parse(JSON.stringify(declared)) as OrganizationDeclaration;
}
