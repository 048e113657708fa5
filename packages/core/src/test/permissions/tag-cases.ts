import type { Iam } from '../../iam.js';
import { device, providerArn, unused } from './furnish.js';
import type { PermissionCase } from './permission-case.js';

/** Of tags, which users, roles, policies and more have. */
export const tagCases: readonly PermissionCase[] = [
  { method: ['entity-tags.ts', 'get'], actions: ['iam:ListUserTags'], call: (iam) => iam.user('alice').tags.get() },
  {
    method: ['entity-tags.ts', 'set'],
    actions: ['iam:TagUser'],
    call: (iam) => iam.user('alice').tags.set({ a: 'b' }),
  },
  {
    method: ['entity-tags.ts', 'remove'],
    actions: ['iam:UntagUser'],
    call: (iam) => iam.user('alice').tags.remove('team'),
  },
  ...casesOf('Policy', (iam) => iam.policy(unused)),
  ...casesOf('Role', (iam) => iam.role('worker')),
  ...casesOf('InstanceProfile', (iam) => iam.instanceProfile('workers')),
  ...casesOf('OpenIDConnectProvider', (iam) => iam.oidcProvider(providerArn)),
  ...casesOf('MFADevice', (iam) => iam.virtualMfaDevice(device)),
];

/** The same for every kind of entity that has tags. */
function casesOf(word: string, handle: (iam: Iam) => Pick<ReturnType<Iam['role']>, 'tags'>): PermissionCase[] {
  return [
    { method: ['entity-tags.ts', 'get'], actions: [`iam:List${word}Tags`], call: (iam) => handle(iam).tags.get() },
    {
      method: ['entity-tags.ts', 'set'],
      actions: [`iam:Tag${word}`],
      call: (iam) => handle(iam).tags.set({ a: 'b' }),
    },
    {
      method: ['entity-tags.ts', 'remove'],
      actions: [`iam:Untag${word}`],
      call: (iam) => handle(iam).tags.remove('a'),
    },
  ];
}
