import { serviceControlPolicies } from '../../authorization/organization-controls.js';
import type { AppliedPolicy } from '../../authorization/policies-of.js';
import type { IamOperations } from '../../model/generated/iam-operations.js';
import { type Simulation, simulatePolicies } from '../../simulation/simulate-policies.js';
import { inputPolicies, inputPolicy, keptPolicy } from '../../simulation/simulated-policy.js';
import { simulationContext } from '../../simulation/simulation-context.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { policySource } from './policy-source.js';

type CustomInput = IamOperations['SimulateCustomPolicy']['input'];
type PrincipalInput = IamOperations['SimulatePrincipalPolicy']['input'];
type Exclusion = NonNullable<PrincipalInput['PolicyExclusionList']>[number];

export const simulateCustomPolicy: HandlerOf<IamOperations, 'SimulateCustomPolicy'> = (_state, input) => {
  const levels = input.OrderedOrganizationPolicyInputList?.map(({ ServiceControlPolicyInputList: texts = [] }, index) =>
    inputPolicies(`OrderedOrganizationPolicyInputList.${index + 1}`, texts, 'serviceControl'),
  );
  return answer('SimulateCustomPolicy', input, {
    ...commonOf(input),
    identity: inputPolicies('PolicyInputList', input.PolicyInputList, 'identity'),
    permissionsBoundary: boundaryOf(input),
    serviceControl: levels && levels.length > 0 ? levels : undefined,
    principal: callerOf(input, undefined),
  });
};

/** The policies of a user, group or role as they are, its organization's too, with others and a boundary that it might have. */
export const simulatePrincipalPolicy: HandlerOf<IamOperations, 'SimulatePrincipalPolicy'> = (state, input) => {
  const { kind, arn, identity, permissionsBoundary: kept } = policySource(state, input.PolicySourceArn);
  const exclusions = input.PolicyExclusionList ?? [];
  const boundary = kept && !exclusions.some((each) => excludesBoundary(each, kept)) ? [keptPolicy(kept)] : undefined;
  const applied = identity.filter((policy) => !exclusions.some((each) => excludes(each, policy)));
  const levels = serviceControlPolicies(state.world, state.account.id).map((level) =>
    level.map(({ id, document }) => inputPolicy(id, document, 'serviceControl')),
  );
  // A group calls nothing.
  const caller = kind === 'group' ? undefined : { arn, isUser: kind === 'user' };
  return answer('SimulatePrincipalPolicy', input, {
    ...commonOf(input),
    identity: [
      ...applied.map(keptPolicy),
      ...inputPolicies('PolicyInputList', input.PolicyInputList ?? [], 'identity'),
    ],
    permissionsBoundary: boundaryOf(input) ?? boundary,
    serviceControl: levels.length > 0 ? levels : undefined,
    principal: callerOf(input, caller),
  });
};

/** Pages are of actions, and each is simulated when it is on the page that is asked for. */
function answer(
  name: string,
  input: CustomInput | PrincipalInput,
  simulation: Simulation,
): IamOperations['SimulateCustomPolicy']['output'] {
  const { Marker: _, MaxItems: __, ...asked } = input;
  const { rows, ...paging } = page(`${name} ${JSON.stringify(asked)}`, input, (position) =>
    input.ActionNames.map((action, index) => [String(index + 1), action] as const).slice(Number(position)),
  );
  return { EvaluationResults: simulatePolicies(simulation, rows), ...paging };
}

function commonOf(
  input: CustomInput | PrincipalInput,
): Pick<Simulation, 'context' | 'resource' | 'resourceAccount' | 'resources'> {
  const { ContextEntries = [], ResourceArns, ResourceHandlingOption, ResourceOwner, ResourcePolicy } = input;
  if (ResourceHandlingOption !== undefined) {
    throw new ServiceError(
      'InvalidInput',
      'iamkit does not emulate ResourceHandlingOption: give the resources instead.',
    );
  }
  return {
    context: simulationContext(ContextEntries),
    resource: ResourcePolicy === undefined ? undefined : inputPolicy('ResourcePolicy', ResourcePolicy, 'resource'),
    resourceAccount: ResourceOwner === undefined ? undefined : accountOf(ResourceOwner),
    resources: ResourceArns && ResourceArns.length > 0 ? ResourceArns : undefined,
  };
}

/** The one boundary that an input may hold. */
function boundaryOf({
  PermissionsBoundaryPolicyInputList: texts = [],
}: CustomInput | PrincipalInput): Simulation['permissionsBoundary'] {
  if (texts.length > 1)
    throw new ServiceError(
      'InvalidInput',
      'Invalid permissions boundary: there is one at most, and several were given.',
    );
  return texts.length === 0 ? undefined : inputPolicies('PermissionsBoundaryPolicyInputList', texts, 'identity');
}

/** Who is taken to call. The policy of a resource names users, and needs one. */
function callerOf(
  { CallerArn: given, ResourcePolicy }: CustomInput | PrincipalInput,
  source: { readonly arn: string; readonly isUser: boolean } | undefined,
): string | undefined {
  const isUser = given === undefined ? source?.isUser : /^arn:[^:]+:iam::\d{12}:user\/./.test(given);
  if (!isUser && (given !== undefined || ResourcePolicy !== undefined))
    throw new ServiceError('InvalidInput', 'Invalid caller - Caller must be an IAM user in this context.');
  return given ?? source?.arn;
}

/** `arn:aws:iam::123456789012:root` */
function accountOf(owner: string): string {
  const account = /^arn:[^:]+:iam::(\d{12}):root$/.exec(owner)?.[1];
  if (account === undefined) throw new ServiceError('InvalidInput', `Invalid Resource Owner: ${owner}`);
  return account;
}

const excludesBoundary = ({ PolicyArn, PolicyType }: Exclusion, boundary: AppliedPolicy): boolean =>
  PolicyType === 'permission-boundary' && PolicyArn === boundary.arn;

function excludes(
  { InlinePolicyIdentifier: inline, PolicyArn, PolicyType }: Exclusion,
  policy: AppliedPolicy,
): boolean {
  if (policy.arn !== undefined) return PolicyArn === policy.arn && PolicyType !== 'permission-boundary';
  return (
    inline?.PolicyName === policy.name &&
    inline.AttachmentName === policy.holderName &&
    inline.AttachmentType === policy.holder
  );
}
