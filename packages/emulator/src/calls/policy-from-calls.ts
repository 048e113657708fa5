import type { PolicyDocument } from '@iamkit/policy/document';
import type { EmulatorCall } from './emulator-call.js';

/** Answered to everybody, or asked of whom no policy is attached to: no policy needs to hold them. */
const needNoPolicy: ReadonlySet<string> = new Set([
  'sts:AssumeRoleWithSAML',
  'sts:AssumeRoleWithWebIdentity',
  'sts:GetCallerIdentity',
  'sts:GetSessionToken',
]);

/**
 * Makes the smallest identity policy that allows what these calls did: their exact actions on exact resources. Run a test as the
 * administrator, or with `authorization: 'open'`, and this is what the program under test needs. What was denied is not in it; what failed
 * for another reason is. Of several principals' calls, pass one's: `calls.filter((call) => call.caller?.arn === arn)`.
 *
 * A statement has every action that needs the same resources. Without any such call there is no statement.
 *
 * @example
 * ```ts
 * import { GetUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
 * import { createEmulator, policyFromCalls } from '@iamkit/emulator';
 *
 * const emulator = createEmulator({ accounts: [{ id: '123456789012', users: [{ name: 'alice' }] }] });
 * const iam = new IAMClient(emulator.clientConfig());
 * await iam.send(new ListUsersCommand({}));
 * await iam.send(new GetUserCommand({ UserName: 'alice' }));
 * console.log(JSON.stringify(policyFromCalls(emulator.calls).Statement));
 * // [{"Effect":"Allow","Action":["iam:GetUser"],"Resource":["arn:aws:iam::123456789012:user/alice"]},{"Effect":"Allow","Action":["iam:ListUsers"],"Resource":["*"]}]
 * ```
 */
export function policyFromCalls(calls: Iterable<EmulatorCall>): PolicyDocument<'identity'> {
  const resources = new Map<string, Set<string>>();
  for (const { decisions } of calls) {
    for (const { action, resource, outcome } of decisions) {
      if (needNoPolicy.has(action) || outcome === 'explicitDeny' || outcome === 'implicitDeny') continue;
      const known = resources.get(action) ?? new Set();
      resources.set(action, known.add(asLiteral(resource)));
    }
  }
  const actions = new Map<string, { readonly actions: string[]; readonly resources: readonly string[] }>();
  for (const [action, needed] of [...resources].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const sorted = [...needed].sort();
    const group = actions.get(JSON.stringify(sorted));
    if (group) group.actions.push(action);
    else actions.set(JSON.stringify(sorted), { actions: [action], resources: sorted });
  }
  return {
    Version: '2012-10-17',
    Statement: [...actions.values()].map((group) => ({
      Effect: 'Allow',
      Action: group.actions,
      Resource: group.resources,
    })),
  };
}

/** A path may hold what means something in a policy. */
const asLiteral = (resource: string): string =>
  resource === '*' ? resource : resource.replace(/[*?$]/g, (character) => `\${${character}}`);
