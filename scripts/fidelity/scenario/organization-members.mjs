import { account, area, managed, other, ref } from './rows.mjs';

const member = {
  $text: ['arn:aws:iam::', ref('created.CreateAccountStatus.AccountId'), ':role/OrganizationAccountAccessRole'],
};
export const organizationMembers = [
  ...area('iam', [
    ['EnableOrganizationsRootCredentialsManagement', {}],
    ['ListOrganizationsFeatures', {}],
    [
      'GenerateOrganizationsAccessReport',
      { EntityPath: { $text: [ref('founded.Organization.Id'), '/', ref('roots.Roots.0.Id')] } },
      { name: 'access' },
    ],
    { wait: 3 },
    ['GetOrganizationsAccessReport', { JobId: ref('access.JobId'), MaxItems: 3 }],
    ['ListRoles', { PathPrefix: '/aws-service-role/' }],
    ['CreateUser', { UserName: 'dora' }, { as: member, fails: 'AccessDenied' }],
    ['CreateGroup', { GroupName: 'crew' }, { as: member }],
    ['CreateUser', { UserName: 'eve' }, { as: `arn:aws:iam::${other}:user/olga`, fails: 'AccessDenied' }],
  ]),
  ...area('sts', [
    [
      'AssumeRoot',
      {
        TargetPrincipal: ref('created.CreateAccountStatus.AccountId'),
        TaskPolicyArn: { arn: managed('root-task/IAMAuditRootUserCredentials') },
      },
      { name: 'root' },
    ],
    ['GetCallerIdentity', {}, { as: ref('root.Credentials') }],
    [
      'AssumeRoot',
      { TargetPrincipal: account, TaskPolicyArn: { arn: managed('root-task/IAMAuditRootUserCredentials') } },
      { fails: 'AccessDenied' },
    ],
  ]),
  ...area('iam', [
    ['GetLoginProfile', {}, { as: ref('root.Credentials'), fails: 'NoSuchEntity' }],
    ['DisableOrganizationsRootCredentialsManagement', {}],
  ]),
  ...area('organizations', [
    [
      'DeregisterDelegatedAdministrator',
      { AccountId: ref('created.CreateAccountStatus.AccountId'), ServicePrincipal: 'iam.amazonaws.com' },
    ],
    ['CloseAccount', { AccountId: account }, { fails: 'ConstraintViolationException' }],
    ['CloseAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
    ['DescribeAccount', { AccountId: ref('created.CreateAccountStatus.AccountId') }],
    ['DescribeOrganization', {}, { as: `arn:aws:iam::${other}:user/olga`, fails: 'AccessDeniedException' }],
    ['DeleteOrganization', {}, { fails: 'OrganizationNotEmptyException' }],
  ]),
];
