import type { Before, FailingCase, Given, OperationCase } from './operation-case.js';

const organization: Given = ['CreateOrganization'];
const ServicePrincipal = 'iam.amazonaws.com';
const trust: Given = ['EnableAWSServiceAccess', { ServicePrincipal }];
const shop: readonly Given[] = [
  ['CreateAccount', { AccountName: 'shop', Email: 'shop@example.com' }],
  [
    'DescribeCreateAccountStatus',
    ({ answer }) => ({
      CreateAccountRequestId: (answer('CreateAccount')['CreateAccountStatus'] as { readonly Id: string }).Id,
    }),
  ],
];
const memberId = ({ answer }: Before): unknown =>
  (answer('DescribeCreateAccountStatus')['CreateAccountStatus'] as { readonly AccountId: string }).AccountId;
const delegate: Given = [
  'RegisterDelegatedAdministrator',
  (before) => ({ AccountId: memberId(before), ServicePrincipal }),
];

const fails = (code: string, more: Omit<FailingCase, 'code' | 'input'>): FailingCase => ({
  code: `${code}Exception`,
  input: {},
  ...more,
});
const billing: Given = ['CreateOrganization', { FeatureSet: 'CONSOLIDATED_BILLING' }];
const errors: readonly FailingCase[] = [
  fails('OrganizationNotFound', { apart: 'fromNothing' }),
  fails('OrganizationNotInAllFeaturesMode', { apart: 'fromNothing', given: [billing] }),
  fails('ServiceAccessNotEnabled', { apart: 'fromNothing', given: [organization] }),
  fails('AccountNotManagementOrDelegatedAdministrator', { apart: 'afterGiven', given: shop, as: 'member' }),
];
const ofManagement: readonly FailingCase[] = [
  ...errors,
  fails('CallerIsNotManagementAccount', { apart: 'afterGiven', given: [...shop, delegate], as: 'member' }),
];
const credentials: Given = ['EnableOrganizationsRootCredentialsManagement'];
const sessions: Given = ['EnableOrganizationsRootSessions'];

/** What an organization does about the root users of its members. */
export const rootAccessCases: Readonly<Record<string, OperationCase>> = {
  EnableOrganizationsRootCredentialsManagement: {
    given: [organization, trust],
    gives: { EnabledFeatures: ['RootCredentialsManagement'] },
    errors: ofManagement,
  },
  EnableOrganizationsRootSessions: {
    given: [organization, trust],
    gives: { EnabledFeatures: ['RootSessions'] },
    errors: ofManagement,
  },
  DisableOrganizationsRootCredentialsManagement: {
    given: [organization, trust, credentials, sessions],
    gives: { EnabledFeatures: ['RootSessions'] },
    errors,
  },
  DisableOrganizationsRootSessions: {
    given: [organization, trust, credentials, sessions],
    gives: { EnabledFeatures: ['RootCredentialsManagement'] },
    errors,
  },
  ListOrganizationsFeatures: {
    given: [organization, trust, credentials, sessions],
    gives: { EnabledFeatures: ['RootCredentialsManagement', 'RootSessions'] },
    errors,
  },
};
