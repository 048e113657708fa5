import type { PolicyDocument } from '@iamkit/policy/document';

/** The services of which a document allows anything. */
export interface GrantedServices {
  /** Those that it names, in lower case: what `*` stands for is not among them. */
  readonly named: ReadonlySet<string>;
  /** Whether it grants a service, named or not. */
  grants(namespace: string): boolean;
}

/** Reads what a document's Allow statements grant. Conditions, resources and denials are not looked at, as in AWS's reports. */
export function grantedServices(document: PolicyDocument): GrantedServices {
  const named = new Set<string>();
  /** Of each statement with NotAction, the services that it leaves out as a whole. */
  const leftOut: ReadonlySet<string>[] = [];
  for (const { Effect, Action, NotAction } of listOf(document.Statement)) {
    if (Effect !== 'Allow') continue;
    for (const pattern of listOf(Action)) named.add(serviceOf(pattern));
    if (NotAction !== undefined) leftOut.push(new Set(listOf(NotAction).filter(isWhole).map(serviceOf)));
  }
  const everything = named.delete('*');
  return {
    named,
    grants: (namespace) =>
      everything || named.has(namespace) || leftOut.some((services) => !services.has('*') && !services.has(namespace)),
  };
}

/** True for a service of which a document denies everything, whatever the resource and the conditions. */
export const deniesService = (document: PolicyDocument, namespace: string): boolean =>
  listOf(document.Statement).some(({ Effect, Action, NotAction, Resource, Condition }) => {
    if (Effect !== 'Deny' || Condition !== undefined || !listOf(Resource).includes('*')) return false;
    const isAbout = (pattern: string): boolean => ['*', namespace].includes(serviceOf(pattern));
    if (NotAction !== undefined) return !listOf(NotAction).some(isAbout);
    return listOf(Action).some((pattern) => isWhole(pattern) && isAbout(pattern));
  });

const serviceOf = (pattern: string): string => (pattern.split(':', 1)[0] ?? '').toLowerCase();

/** True for a pattern of every action of a service, or of every service. */
const isWhole = (pattern: string): boolean => pattern === '*' || pattern.endsWith(':*');

const listOf = <Item>(items: Item | readonly Item[] | undefined): readonly Item[] =>
  items === undefined ? [] : Array.isArray(items) ? items : [items as Item];
