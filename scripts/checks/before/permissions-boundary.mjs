// Runs a program as the delegated administrator of the lesson, whose boundary is there.
import { administrator, runAs } from './run-as.mjs';

const iam = await administrator();
const { account } = await iam.callerIdentity();
const documentOf = (...Statement) => ({ Version: '2012-10-17', Statement });
const { arn: boundary } = await iam.policies.create('iamkit-lesson-boundary', {
  document: documentOf({ Effect: 'Allow', Action: ['iam:GetUser', 'iam:ListUsers'], Resource: '*' }),
});
const Resource = `arn:aws:iam::${account}:user/iamkit-lesson-team-*`;
const Condition = { StringEquals: { 'iam:PermissionsBoundary': boundary } };
await iam.users.create('iamkit-lesson-lead');
const lead = iam.user('iamkit-lesson-lead');
await lead.inlinePolicies.put(
  'team',
  documentOf(
    { Effect: 'Allow', Action: ['iam:AttachUserPolicy', 'iam:CreateUser'], Resource, Condition },
    { Effect: 'Allow', Action: 'iam:CreateAccessKey', Resource },
  ),
);
runAs(await lead.accessKeys.create());
