import type { IamOperations } from '../../model/generated/iam-operations.js';
import type { Account } from '../../state/account.js';
import { nameKey } from '../../state/name-key.js';
import type { PolicyHolder } from '../../state/policy-use.js';
import type { HandlerOf } from '../handler.js';
import { page } from '../page.js';
import { holderTable } from './holders.js';
import { policyNamed } from './policies.js';

type Input = IamOperations['ListEntitiesForPolicy']['input'];

interface Entity {
  readonly kind: PolicyHolder;
  readonly id: string;
  readonly name: string;
  readonly path: string;
}

/** One list of groups, roles and users, in this order and each by name. Who has the policy both ways is in it once. */
export const listEntitiesForPolicy: HandlerOf<IamOperations, 'ListEntitiesForPolicy'> = (state, input) => {
  const { arn } = policyNamed(state, input.PolicyArn);
  const { EntityFilter, PathPrefix: prefix = '/', PolicyUsageFilter } = input;
  const list = `ListEntitiesForPolicy ${arn} ${EntityFilter} ${PolicyUsageFilter} ${prefix}`;
  const { rows, ...paging } = page(list, input, (position) => {
    const entities = new Map<string, Entity>();
    for (const entity of entitiesOf(state.account, arn, PolicyUsageFilter)) {
      const key = `${entity.kind} ${nameKey(entity.name)}`;
      if (key > position && entity.path.startsWith(prefix) && passes(entity.kind, EntityFilter))
        entities.set(key, entity);
    }
    return [...entities].sort(([a], [b]) => (a < b ? -1 : 1));
  });
  const of = (kind: PolicyHolder): readonly Entity[] => rows.filter((entity) => entity.kind === kind);
  return {
    PolicyGroups: of('group').map(({ name, id }) => ({ GroupName: name, GroupId: id })),
    PolicyUsers: of('user').map(({ name, id }) => ({ UserName: name, UserId: id })),
    PolicyRoles: of('role').map(({ name, id }) => ({ RoleName: name, RoleId: id })),
    ...paging,
  };
};

/** The two other filters are for lists of policies: nothing that a policy is attached to passes them. */
const passes = (kind: PolicyHolder, filter: Input['EntityFilter']): boolean =>
  filter === undefined || filter.toLowerCase() === kind;

function* entitiesOf(
  account: Account,
  arn: string,
  usage: Input['PolicyUsageFilter'],
): Generator<Entity, undefined, undefined> {
  if (usage !== 'PermissionsBoundary') {
    for (const [, { holder, holderId }] of account.attachments.sharing('policy', arn)) {
      const entity = holderTable(account, holder).first('id', holderId);
      if (entity) yield { kind: holder, id: entity.id, name: entity.name, path: entity.path };
    }
  }
  if (usage === 'PermissionsPolicy') return undefined;
  for (const kind of ['role', 'user'] as const) {
    const table = kind === 'role' ? account.roles : account.users;
    for (const [, { id, name, path }] of table.sharing('boundary', arn)) yield { kind, id, name, path };
  }
  return undefined;
}
