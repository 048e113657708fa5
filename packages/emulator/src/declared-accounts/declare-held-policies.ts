import type { UserDeclaration } from '../account-declaration.js';
import type { PolicyHolder } from '../state/policy-use.js';
import type { Structure } from '../wire/value.js';
import { type Making, policyArn } from './making.js';
import { withDocument } from './with-document.js';

/** The operations that give a policy to each kind of holder. */
const givers = {
  group: { attach: 'AttachGroupPolicy', put: 'PutGroupPolicy', member: 'GroupName' },
  role: { attach: 'AttachRolePolicy', put: 'PutRolePolicy', member: 'RoleName' },
  user: { attach: 'AttachUserPolicy', put: 'PutUserPolicy', member: 'UserName' },
} as const;

/** Attaches what is declared to be attached to a user, group or role, and writes what is declared to be written into it. */
export function declareHeldPolicies(
  making: Making,
  at: string,
  kind: PolicyHolder,
  {
    name,
    attachedPolicies = [],
    inlinePolicies = {},
  }: Pick<UserDeclaration, 'attachedPolicies' | 'inlinePolicies' | 'name'>,
): void {
  const { attach, put, member } = givers[kind];
  // The inputs differ in the name of one member only.
  const perform = making.performAt(making.now) as (at: string, operation: string, input: Structure) => void;
  for (const [index, policy] of attachedPolicies.entries()) {
    const place = `${at}.attachedPolicies[${index}]`;
    perform(place, attach, { [member]: name, PolicyArn: policyArn(making, place, policy) });
  }
  for (const [PolicyName, document] of Object.entries(inlinePolicies)) {
    const place = `${at}.inlinePolicies.${PolicyName}`;
    withDocument(place, 'identity', document, (PolicyDocument) =>
      perform(place, put, { [member]: name, PolicyName, PolicyDocument }),
    );
  }
}
