import type { Iam } from '../../iam.js';
import { document } from './furnish.js';
import { all, type PermissionCase } from './permission-case.js';

const attached = 'identities/attached-policies.ts';
const inline = 'identities/inline-policies.ts';
const boundary = 'identities/permissions-boundary.ts';

/** Of the policies that users, groups and roles have. */
export const identityCases: readonly PermissionCase[] = [
  ...(['user', 'group', 'role'] as const).flatMap((type): PermissionCase[] => {
    const Type = { user: 'User', group: 'Group', role: 'Role' }[type];
    const of = (iam: Iam) =>
      ({ user: iam.user('alice'), group: iam.group('engineers'), role: iam.role('server') })[type];
    return [
      {
        method: [attached, 'list'],
        actions: [`iam:ListAttached${Type}Policies`],
        call: (iam) => all(of(iam).attachedPolicies.list()),
      },
      {
        method: [attached, 'attach'],
        actions: [`iam:Attach${Type}Policy`],
        call: (iam, { spare }) => of(iam).attachedPolicies.attach(spare),
      },
      {
        method: [attached, 'detach'],
        actions: [`iam:Detach${Type}Policy`],
        call: (iam, { policy }) => of(iam).attachedPolicies.detach(policy),
      },
      {
        method: [inline, 'list'],
        actions: [`iam:List${Type}Policies`],
        call: (iam) => all(of(iam).inlinePolicies.list()),
      },
      {
        method: [inline, 'put'],
        actions: [`iam:Put${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.put('inline', document),
      },
    ];
  }),
  ...(['user', 'group'] as const).flatMap((type): PermissionCase[] => {
    const Type = { user: 'User', group: 'Group' }[type];
    const of = (iam: Iam) => ({ user: iam.user('alice'), group: iam.group('engineers') })[type];
    return [
      {
        method: [inline, 'get'],
        actions: [`iam:Get${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.get('inline'),
      },
      {
        method: [inline, 'delete'],
        actions: [`iam:Delete${Type}Policy`],
        call: (iam) => of(iam).inlinePolicies.delete('inline'),
      },
    ];
  }),
  {
    method: [boundary, 'get'],
    actions: ['iam:GetUser'],
    call: (iam) => iam.user('alice').permissionsBoundary.get(),
  },
  {
    method: [boundary, 'put'],
    actions: ['iam:PutUserPermissionsBoundary'],
    call: (iam, { spare }) => iam.user('alice').permissionsBoundary.put(spare),
  },
  {
    method: [boundary, 'delete'],
    actions: ['iam:DeleteUserPermissionsBoundary'],
    call: (iam) => iam.user('alice').permissionsBoundary.delete(),
  },
];
