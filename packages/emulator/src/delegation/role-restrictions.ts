import type { PolicyDocument, PolicyStatement } from '@iamkit/policy/document';
import { compilePolicies } from '@iamkit/policy/evaluate';

/** The permissions boundaries that a policy asks of the roles which it lets somebody make, each once. */
export function roleRestrictions({ Statement }: PolicyDocument): readonly string[] {
  const statements: readonly PolicyStatement[] = [Statement].flat();
  const boundaries = statements
    .filter((statement) => statement.Effect === 'Allow' && makesRoles(statement))
    .flatMap(({ Condition = {} }) => Object.values(Condition))
    .flatMap((keys) => Object.entries(keys ?? {}))
    .filter(([key]) => key.toLowerCase() === 'iam:permissionsboundary')
    .flatMap(([, values]) => [values].flat().map(String));
  return [...new Set(boundaries)];
}

/** Whether a statement is about CreateRole, whatever its resources and conditions. */
function makesRoles({ Action, NotAction }: PolicyStatement): boolean {
  const about = Action === undefined ? { NotAction } : { Action };
  const Statement = { Effect: 'Allow', ...about, Resource: '*' };
  const identity = { Version: '2012-10-17', Statement } as PolicyDocument<'identity'>;
  const principal = 'arn:aws:iam::123456789012:user/any';
  const resource = 'arn:aws:iam::123456789012:role/any';
  return (
    compilePolicies({ identity }).decide({ principal, action: 'iam:CreateRole', resource, context: {} }) === 'allowed'
  );
}
