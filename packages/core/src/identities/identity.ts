import { type Call, callOn } from '../call.js';
import { checkText, existingUserName, groupName, roleName, type TextRule } from '../validate.js';

/** What can have policies of its own. */
export type IdentityType = 'group' | 'role' | 'user';

/**
 * A user, a group or a role, by name: what policies are attached to or embedded in.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/id.html
 */
export interface Identity<Type extends IdentityType = IdentityType> {
  readonly type: Type;
  readonly name: string;
}

const nameRules: { readonly [type in IdentityType]: TextRule } = {
  group: groupName,
  role: roleName,
  user: existingUserName,
};

const words: { readonly [type in IdentityType]: string } = { group: 'Group', role: 'Role', user: 'User' };

/** The name of an operation that IAM has for each type: the `*` of `Attach*Policy` stands for `User`, `Group` or `Role`. */
export type IdentityOperation = `${string}*${string}`;

/** A call of such an operation. */
export function callOnIdentity(operation: IdentityOperation, { type, name }: Identity): Call {
  return callOn(operation.replace('*', words[type]), type, name);
}

/** Throws a `ValidationError` when IAM would surely refuse the name. */
export function checkIdentity(call: Call, { type, name }: Identity): void {
  checkText(call, nameRules[type], name);
}
