import type { RequestContext } from '@iamkit/policy/evaluate';
import type { Clients } from '../clients.js';
import { getRole } from '../roles/get-role.js';
import type { Tags } from '../tags.js';
import { getUser } from '../users/get-user.js';
import type { AccessParameters } from './access-question.js';

/** A user or role, as far as policies are about it. */
export interface AccessPrincipal {
  readonly arn: string;
  /** ARN of the managed policy that limits it. */
  readonly permissionsBoundary: string | undefined;
  /** The condition keys that follow from it, but for those that the evaluator takes from its ARN. */
  readonly context: RequestContext;
}

/** Reads the user or role that a question is about. */
export async function readPrincipal(
  clients: Clients<'iam'>,
  { identity, context, signal }: AccessParameters,
): Promise<AccessPrincipal> {
  const { type, name } = identity;
  const found = type === 'user' ? await getUser(clients, { name, signal }) : await getRole(clients, { name, signal });
  return toPrincipal(type, found, context);
}

interface Found {
  readonly arn: string;
  readonly id: string;
  readonly tags: Tags;
  readonly permissionsBoundary?: string | undefined;
}

/** The user or role of a record, as far as policies are about it. */
export function toPrincipal(type: 'role' | 'user', found: Found, context: RequestContext | undefined): AccessPrincipal {
  const tags = Object.entries(found.tags).map(([key, value]) => [`aws:PrincipalTag/${key}`, value] as const);
  // The id of a role's session ends with the session's name, which nobody knows here.
  const userId = type === 'user' ? [['aws:userid', found.id] as const] : [];
  return {
    arn: found.arn,
    permissionsBoundary: found.permissionsBoundary,
    context: Object.fromEntries([...tags, ...userId, ...Object.entries(context ?? {})]),
  };
}
