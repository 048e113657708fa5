import type { Before, OperationCase } from './operation-case.js';
import {
  attach,
  begun,
  billing,
  constraint,
  deny,
  duplicatePolicy,
  enable,
  failing,
  inside,
  malformed,
  none,
  notAvailable,
  policyId,
  policyNotFound,
  rootId,
  scp,
  scpInput,
  targetNotFound,
  typeNotEnabled,
} from './organization-fixtures.js';

/** Policies and what they are attached to. */
export const organizationPolicyCases: Readonly<Record<string, OperationCase>> = {
  CreatePolicy: inside(
    scpInput('Stay'),
    { ...scpInput('Stay'), Type: 'NONE' },
    {
      input: scpInput('Stay'),
      gives: { Policy: { PolicySummary: { Name: 'Stay', AwsManaged: false }, Content: deny('s3:*') } },
      errors: [
        malformed({ ...scpInput('Stay'), Content: '{' }),
        malformed({ ...scpInput('Stay'), Type: 'TAG_POLICY', Content: '{"tags":"none"}' }),
        malformed({ ...scpInput('Stay'), Type: 'BACKUP_POLICY', Content: '{"plans":{"a":{}},"plans":{"b":{}}}' }),
        duplicatePolicy(scpInput('Other'), { given: [scp('Other')] }),
        constraint(scpInput('Stay'), { quotas: { serviceControlPolicySize: 10 } }),
        constraint(scpInput('Stay'), { quotas: { serviceControlPolicies: 0 } }),
        notAvailable(scpInput('Stay'), { apart: 'fromNothing', given: billing }),
      ],
    },
  ),
  DescribePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      input: { PolicyId: 'p-FullAWSAccess' },
      gives: { Policy: { PolicySummary: { Name: 'FullAWSAccess', AwsManaged: true } } },
      errors: [policyNotFound({ PolicyId: none.policy })],
    },
  ),
  UpdatePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, scp('Other'), scp('Stay')],
      input: (before: Before) => ({ PolicyId: policyId(before), Name: 'Leave', Content: deny('ec2:*') }),
      gives: { Policy: { PolicySummary: { Name: 'Leave' }, Content: deny('ec2:*') } },
      errors: [
        policyNotFound({ PolicyId: none.policy }),
        { code: 'InvalidInputException', input: { PolicyId: 'p-FullAWSAccess', Name: 'Mine' } },
        malformed((before) => ({ PolicyId: policyId(before), Content: '{' })),
        duplicatePolicy((before) => ({ PolicyId: policyId(before), Name: 'Other' })),
        constraint((before) => ({ PolicyId: policyId(before), Content: deny('s3:*').padEnd(10_241) })),
      ],
    },
  ),
  DeletePolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, scp('Stay')],
      input: (before: Before) => ({ PolicyId: policyId(before) }),
      errors: [
        policyNotFound({ PolicyId: none.policy }),
        failing('PolicyInUse')((before) => ({ PolicyId: policyId(before) }), {
          apart: 'afterGiven',
          given: [enable, attach],
        }),
      ],
    },
  ),
  ListPolicies: inside(
    { Filter: 'TAG_POLICY' },
    { Filter: 'NONE' },
    {
      input: { Filter: 'SERVICE_CONTROL_POLICY' },
      pages: { of: 'Policies', given: [scp('Stay'), scp('Other')], items: 3 },
    },
  ),
  AttachPolicy: inside(
    { PolicyId: none.policy, TargetId: none.root },
    { PolicyId: 'x', TargetId: none.root },
    {
      given: [...begun, enable, scp('Stay')],
      input: attach[1] ?? {},
      errors: [
        policyNotFound({ PolicyId: none.policy, TargetId: '123456789012' }),
        targetNotFound((before) => ({ PolicyId: policyId(before), TargetId: none.unit })),
        failing('DuplicatePolicyAttachment')((before) => ({ PolicyId: 'p-FullAWSAccess', TargetId: rootId(before) })),
        constraint(attach[1] ?? {}, { quotas: { attachedServiceControlPolicies: 1 } }),
        typeNotEnabled({ PolicyId: 'p-RCPFullAWSAccess', TargetId: '123456789012' }),
      ],
    },
  ),
  DetachPolicy: inside(
    { PolicyId: none.policy, TargetId: none.root },
    { PolicyId: 'x', TargetId: none.root },
    {
      given: [...begun, enable, scp('Stay'), attach],
      input: attach[1] ?? {},
      errors: [
        policyNotFound({ PolicyId: none.policy, TargetId: '123456789012' }),
        targetNotFound({ PolicyId: 'p-FullAWSAccess', TargetId: none.unit }),
        failing('PolicyNotAttached')((before) => ({ PolicyId: policyId(before), TargetId: '123456789012' })),
        constraint({ PolicyId: 'p-FullAWSAccess', TargetId: '123456789012' }),
      ],
    },
  ),
  ListPoliciesForTarget: inside(
    { TargetId: none.root, Filter: 'TAG_POLICY' },
    { TargetId: none.root, Filter: 'NONE' },
    {
      given: [...begun, enable, scp('Stay')],
      input: (before: Before) => ({ TargetId: rootId(before), Filter: 'SERVICE_CONTROL_POLICY' }),
      errors: [targetNotFound({ TargetId: none.unit, Filter: 'TAG_POLICY' })],
      pages: { of: 'Policies', given: [attach] },
    },
  ),
  ListTargetsForPolicy: inside(
    { PolicyId: none.policy },
    { PolicyId: 'x' },
    {
      given: [...begun, enable],
      input: { PolicyId: 'p-FullAWSAccess' },
      errors: [policyNotFound({ PolicyId: none.policy })],
      pages: { of: 'Targets' },
    },
  ),
};
