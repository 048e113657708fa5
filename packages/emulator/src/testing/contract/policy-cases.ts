import {
  alice,
  allows,
  app,
  awsPolicyArn,
  deleteConflict,
  entityAlreadyExists,
  invalidInput,
  limitExceeded,
  linked,
  linkedName,
  malformed,
  missingPolicyArn,
  noSuchEntity,
  notAttachable,
  policyArn,
  read,
  sameTags,
  serviceRolePolicyArn,
  staff,
  Tags,
  twoTags,
  unmodifiable,
} from './fixtures.js';
import type { Given, OperationCase } from './operation-case.js';

const policy = { PolicyArn: policyArn };
const none = { PolicyArn: missingPolicyArn };
const PolicyDocument = allows('s3:Get*');
const notJson = '{';
const second: Given = ['CreatePolicyVersion', { ...policy, PolicyDocument }];

/** Managed policies of the account. */
const managedCases: Readonly<Record<string, OperationCase>> = {
  CreatePolicy: {
    input: { PolicyName: 'read', PolicyDocument, Tags },
    gives: { Policy: { Arn: policyArn, DefaultVersionId: 'v1' } },
    errors: [
      invalidInput({ PolicyName: 'read', PolicyDocument, Tags: sameTags }),
      limitExceeded({ policies: 0 }, { PolicyName: 'read', PolicyDocument }),
      limitExceeded({ policySize: 10 }, { PolicyName: 'read', PolicyDocument }),
      entityAlreadyExists(
        { PolicyName: 'Other', PolicyDocument },
        { given: [['CreatePolicy', { PolicyName: 'other', PolicyDocument }]] },
      ),
      malformed({ PolicyName: 'read', PolicyDocument: notJson }),
    ],
  },
  GetPolicy: { given: [read], input: policy, gives: { Policy: { Arn: policyArn } }, errors: [noSuchEntity(none)] },
  ListPolicies: {
    given: [read],
    input: { Scope: 'Local' },
    pages: { of: 'Policies', given: [['CreatePolicy', { PolicyName: 'other', PolicyDocument }]] },
  },
  DeletePolicy: {
    given: [read],
    input: policy,
    errors: [
      noSuchEntity(none),
      deleteConflict(
        { PolicyArn: 'arn:aws:iam::123456789012:policy/other' },
        {
          given: [
            ['CreatePolicy', { PolicyName: 'other', PolicyDocument }],
            ['AttachUserPolicy', { UserName: 'caller', PolicyArn: 'arn:aws:iam::123456789012:policy/other' }],
          ],
        },
      ),
    ],
  },
  CreatePolicyVersion: {
    given: [read],
    input: { ...policy, PolicyDocument },
    gives: { PolicyVersion: { VersionId: 'v2' } },
    errors: [
      noSuchEntity({ ...none, PolicyDocument }),
      malformed({ ...policy, PolicyDocument: notJson }),
      limitExceeded({ versionsPerPolicy: 1 }, { ...policy, PolicyDocument }),
    ],
  },
  GetPolicyVersion: {
    given: [read],
    input: { ...policy, VersionId: 'v1' },
    gives: { PolicyVersion: { VersionId: 'v1', IsDefaultVersion: true } },
    errors: [noSuchEntity({ ...policy, VersionId: 'v2' })],
  },
  ListPolicyVersions: {
    given: [read, second],
    input: policy,
    errors: [noSuchEntity(none)],
    pages: { of: 'Versions' },
  },
  SetDefaultPolicyVersion: {
    given: [read, second],
    input: { ...policy, VersionId: 'v2' },
    errors: [noSuchEntity({ ...policy, VersionId: 'v3' })],
  },
  DeletePolicyVersion: {
    given: [read, second],
    input: { ...policy, VersionId: 'v2' },
    errors: [noSuchEntity({ ...policy, VersionId: 'v3' }), deleteConflict({ ...policy, VersionId: 'v1' })],
  },
  TagPolicy: {
    given: [read],
    input: { ...policy, Tags },
    errors: [
      noSuchEntity({ ...none, Tags }),
      invalidInput({ ...policy, Tags: sameTags }),
      limitExceeded({ tagsPerResource: 1 }, { ...policy, Tags: twoTags }),
    ],
  },
  UntagPolicy: {
    given: [read],
    input: { ...policy, TagKeys: ['team'] },
    errors: [noSuchEntity({ ...none, TagKeys: ['team'] })],
  },
  ListPolicyTags: {
    given: [['CreatePolicy', { PolicyName: 'read', PolicyDocument, Tags: twoTags }]],
    input: policy,
    errors: [noSuchEntity(none)],
    pages: { of: 'Tags' },
  },
  ListEntitiesForPolicy: {
    given: [read, alice, staff, ['AttachUserPolicy', { UserName: 'alice', ...policy }]],
    input: policy,
    errors: [noSuchEntity(none)],
    pages: { of: 'PolicyUsers', given: [['AttachUserPolicy', { UserName: 'caller', ...policy }]] },
  },
};

/** The operations on the policies of users, groups and roles, which differ in names alone. */
function holderCases(
  kind: 'Group' | 'Role' | 'User',
  holderName: string,
  holder: Given,
): Readonly<Record<string, OperationCase>> {
  const own = { [`${kind}Name`]: holderName };
  const missing = { [`${kind}Name`]: 'none' };
  const inline = { ...own, PolicyName: 'inline' };
  const attached: Given = [`Attach${kind}Policy`, { ...own, ...policy }];
  const put: Given = [`Put${kind}Policy`, { ...inline, PolicyDocument }];
  /** A service-linked role is AWS's to change. */
  const protectedRole = (input: object) =>
    kind === 'Role' ? [unmodifiable({ RoleName: linkedName, ...input }, { given: [linked] })] : [];
  return {
    [`Attach${kind}Policy`]: {
      given: [holder, read],
      input: { ...own, ...policy },
      errors: [
        noSuchEntity({ ...missing, ...policy }),
        noSuchEntity({ ...own, ...none }),
        limitExceeded({ [`attachedPoliciesPer${kind}`]: 0 }, { ...own, ...policy }),
        notAttachable({ ...own, PolicyArn: serviceRolePolicyArn }),
        ...protectedRole(policy),
      ],
    },
    [`Detach${kind}Policy`]: {
      given: [holder, read, attached],
      input: { ...own, ...policy },
      errors: [
        noSuchEntity({ ...missing, ...policy }),
        noSuchEntity({ ...own, PolicyArn: awsPolicyArn }),
        ...protectedRole(policy),
      ],
    },
    [`ListAttached${kind}Policies`]: {
      given: [holder, read, attached],
      input: own,
      errors: [noSuchEntity(missing)],
      pages: { of: 'AttachedPolicies', given: [[`Attach${kind}Policy`, { ...own, PolicyArn: awsPolicyArn }]] },
    },
    [`Put${kind}Policy`]: {
      given: [holder],
      input: { ...inline, PolicyDocument },
      errors: [
        noSuchEntity({ ...missing, PolicyName: 'inline', PolicyDocument }),
        malformed({ ...inline, PolicyDocument: notJson }),
        limitExceeded({ [`inlinePolicySizePer${kind}`]: 0 }, { ...inline, PolicyDocument }),
        ...protectedRole({ PolicyName: 'inline', PolicyDocument }),
      ],
    },
    [`Get${kind}Policy`]: {
      given: [holder, put],
      input: inline,
      gives: inline,
      errors: [noSuchEntity({ ...missing, PolicyName: 'inline' }), noSuchEntity({ ...own, PolicyName: 'none' })],
    },
    [`List${kind}Policies`]: {
      given: [holder, put],
      input: own,
      errors: [noSuchEntity(missing)],
      pages: { of: 'PolicyNames', given: [[`Put${kind}Policy`, { ...own, PolicyName: 'other', PolicyDocument }]] },
    },
    [`Delete${kind}Policy`]: {
      given: [holder, put],
      input: inline,
      errors: [noSuchEntity({ ...own, PolicyName: 'none' }), ...protectedRole({ PolicyName: 'inline' })],
    },
  };
}

const source = { PolicySourceArn: 'arn:aws:iam::123456789012:user/alice' };
const gone = { PolicySourceArn: 'arn:aws:iam::123456789012:user/none' };
const own = { PolicyInputList: [PolicyDocument] };
const unreadable = { PolicyInputList: [notJson] };
const ActionNames = ['s3:GetObject', 's3:PutObject'];

/** What policies would decide, and what they read. */
const simulatorCases: Readonly<Record<string, OperationCase>> = {
  SimulateCustomPolicy: {
    input: { ...own, ActionNames },
    gives: { EvaluationResults: [{ EvalDecision: 'allowed' }, { EvalDecision: 'implicitDeny' }] },
    errors: [invalidInput({ ...unreadable, ActionNames })],
    pages: { of: 'EvaluationResults' },
  },
  SimulatePrincipalPolicy: {
    given: [alice],
    input: { ...source, ...own, ActionNames },
    gives: { EvaluationResults: [{ EvalDecision: 'allowed' }, { EvalDecision: 'implicitDeny' }] },
    errors: [noSuchEntity({ ...gone, ActionNames }), invalidInput({ ...source, ...unreadable, ActionNames })],
    pages: { of: 'EvaluationResults' },
  },
  GetContextKeysForCustomPolicy: {
    input: own,
    gives: { ContextKeyNames: [] },
    errors: [invalidInput(unreadable)],
  },
  GetContextKeysForPrincipalPolicy: {
    given: [alice],
    input: { ...source, ...own },
    gives: { ContextKeyNames: [] },
    errors: [noSuchEntity(gone), invalidInput({ ...source, ...unreadable })],
  },
};

/** Managed and inline policies, and the simulator. */
export const policyCases: Readonly<Record<string, OperationCase>> = {
  ...managedCases,
  ...simulatorCases,
  ...holderCases('Group', 'staff', staff),
  ...holderCases('Role', 'app', app),
  ...holderCases('User', 'alice', alice),
};
