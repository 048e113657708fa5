import { serviceIds } from '../model/service-model.js';
import type { OperationState } from '../operations/handler.js';
import { arnOf } from '../state/arn.js';
import type { ReportedService } from '../state/jobs.js';
import { grantedServices } from './granted-services.js';
import type { ReportedPrincipal, ReportSubject } from './report-subject.js';

/** As AWS's documentation calls the services. */
const serviceNames: ReadonlyMap<string, string> = new Map([
  ['iam', 'AWS Identity and Access Management'],
  ['organizations', 'AWS Organizations'],
  ['sts', 'AWS Security Token Service'],
]);

/** What a service is called; others than those that are emulated by their namespace. */
export const serviceName = (namespace: string): string => serviceNames.get(namespace) ?? namespace;

/** The services that a subject's policies grant, by namespace, and what its users and roles last used of each. `*` stands for those that are emulated. */
export function reportServices(
  state: OperationState,
  { documents, principals }: ReportSubject,
): readonly ReportedService[] {
  const granted = documents.map(grantedServices);
  const known = new Set([...serviceIds, ...granted.flatMap(({ named }) => [...named])]);
  return [...known]
    .filter((namespace) => granted.some(({ grants }) => grants(namespace)))
    .sort()
    .map((namespace) => ({
      namespace,
      entities: principals.map((principal) => reportedEntity(state, principal, namespace)),
    }));
}

function reportedEntity(
  { world, account }: OperationState,
  { kind, row }: ReportedPrincipal,
  namespace: string,
): ReportedService['entities'][number] {
  const prefix = `${namespace}:`;
  const used = [...(account.principalUses.get(row.id)?.actions ?? [])]
    .filter(([action]) => action.startsWith(prefix))
    .map(([action, use]) => ({ name: action.slice(prefix.length), ...use }))
    .sort((a, b) => b.at - a.at);
  return {
    type: kind === 'role' ? 'ROLE' : 'USER',
    id: row.id,
    name: row.name,
    path: row.path,
    arn: arnOf(kind, world.partition, account.id, row),
    actions: used,
  };
}
