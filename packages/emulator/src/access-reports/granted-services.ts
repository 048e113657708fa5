import type { PolicyDocument, PolicyStatement } from '@iamkit/policy/document';

/** Whether a document allows anything of a service. Conditions, resources and denials are not looked at, as in AWS's reports. */
export const grantsService = (document: PolicyDocument, namespace: string): boolean =>
  statementsOf(document).some((statement) => {
    if (statement.Effect !== 'Allow') return false;
    const allowed = listOf(statement.Action);
    if (allowed.length > 0) return allowed.some((pattern) => ['*', namespace].includes(serviceOf(pattern)));
    const kept = listOf(statement.NotAction);
    return !kept.some((pattern) => pattern === '*' || pattern === '*:*' || pattern.toLowerCase() === `${namespace}:*`);
  });

/** The services that a document allows by name, in lower case: what `*` stands for is not among them. */
export const namedServices = (document: PolicyDocument): readonly string[] =>
  statementsOf(document)
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap(({ Action }) => listOf(Action).map(serviceOf))
    .filter((service) => service !== '*');

const serviceOf = (pattern: string): string => (pattern.split(':', 1)[0] ?? '').toLowerCase();

const statementsOf = ({ Statement }: PolicyDocument): readonly PolicyStatement[] => listOf(Statement);

const listOf = <Item>(items: Item | readonly Item[] | undefined): readonly Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items as Item];
