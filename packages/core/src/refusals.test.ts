import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { fakeClient } from './test/fake-client.js';

const arn = 'arn:aws:iam::123456789012:policy/shared';
const document = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}';
const key = 'AKIAIOSFODNN7EXAMPLE';

/** What IAM would refuse, and what it is about. */
const refused: readonly (readonly [call: string, make: (iam: Iam) => Promise<unknown>])[] = [
  ['groups.list', (iam) => iam.groups.list({ pathPrefix: 'x' }).toArray()],
  ['groups.create', (iam) => iam.groups.create('a'.repeat(129))],
  ['groups.create in a path', (iam) => iam.groups.create('a', { path: 'x' })],
  ['groups.ensure', (iam) => iam.groups.ensure('')],
  ['group.get', (iam) => iam.group('').get()],
  ['group.find', (iam) => iam.group('a b').find()],
  ['group.exists', (iam) => iam.group('').exists()],
  ['group.update', (iam) => iam.group('a').update({ name: '' })],
  ['group.update with nothing', (iam) => iam.group('a').update(undefined as never)],
  ['group.delete', (iam) => iam.group('').delete()],
  ['group.delete with cascade', (iam) => iam.group('').delete({ cascade: true })],
  ['group.deletionPlan', (iam) => iam.group('').deletionPlan()],
  ['group.members.list', (iam) => iam.group('').members.list().toArray()],
  ['group.members.add', (iam) => iam.group('a').members.add('')],
  ['group.members.add nobody', (iam) => iam.group('a').members.add(undefined as never)],
  ['group.members.remove', (iam) => iam.group('a').members.remove({ name: 'a/b' })],
  ['group.inlinePolicies.get', (iam) => iam.group('').inlinePolicies.get('a')],
  ['user.deletionPlan', (iam) => iam.user('').deletionPlan()],
  ['user.delete with cascade', (iam) => iam.user('').delete({ cascade: true, ifExists: true })],
  ['users.ensure', (iam) => iam.users.ensure('')],
  ['user.groups.list', (iam) => iam.user('').groups.list().toArray()],
  ['user.groups.add', (iam) => iam.user('a').groups.add('')],
  ['user.groups.remove', (iam) => iam.user('').groups.remove('a')],
  ['user.attachedPolicies.list', (iam) => iam.user('').attachedPolicies.list().toArray()],
  ['user.attachedPolicies.list of a path', (iam) => iam.user('a').attachedPolicies.list({ pathPrefix: 'x' }).toArray()],
  ['user.attachedPolicies.attach', (iam) => iam.user('').attachedPolicies.attach(arn)],
  ['user.attachedPolicies.attach by name', (iam) => iam.user('a').attachedPolicies.attach('ReadOnlyAccess')],
  ['user.attachedPolicies.detach', (iam) => iam.user('a').attachedPolicies.detach(undefined as never)],
  ['role.attachedPolicies.attach', (iam) => iam.role('a'.repeat(65)).attachedPolicies.attach(arn)],
  ['user.inlinePolicies.list', (iam) => iam.user('').inlinePolicies.list().toArray()],
  ['user.inlinePolicies.get', (iam) => iam.user('a').inlinePolicies.get('a/b')],
  ['user.inlinePolicies.put', (iam) => iam.user('a').inlinePolicies.put('', document)],
  ['user.inlinePolicies.put without a document', (iam) => iam.user('a').inlinePolicies.put('a', undefined as never)],
  ['user.inlinePolicies.delete', (iam) => iam.user('a').inlinePolicies.delete('a*')],
  ['user.permissionsBoundary.get', (iam) => iam.user('').permissionsBoundary.get()],
  ['user.permissionsBoundary.put', (iam) => iam.user('a').permissionsBoundary.put('limit')],
  ['user.permissionsBoundary.delete', (iam) => iam.user('').permissionsBoundary.delete()],
  ['user.accessKeys.list', (iam) => iam.user('').accessKeys.list().toArray()],
  ['user.accessKeys.create', (iam) => iam.user('').accessKeys.create()],
  ['user.accessKeys.activate', (iam) => iam.user('a').accessKeys.activate('short')],
  ['user.accessKeys.deactivate', (iam) => iam.user('').accessKeys.deactivate(key)],
  ['user.accessKeys.delete', (iam) => iam.user('a').accessKeys.delete('AKIA-with-dashes-in-it')],
  ['user.accessKeys.lastUsed', (iam) => iam.user('a').accessKeys.lastUsed('')],
  ['user.accessKeys.rotate', (iam) => iam.user('').accessKeys.rotate({ publish: async () => {} })],
  [
    'user.accessKeys.rotate for no time',
    (iam) => iam.user('a').accessKeys.rotate({ publish: async () => {}, keepOldFor: '1 day' as never }),
  ],
  ['user.loginProfile.get', (iam) => iam.user('').loginProfile.get()],
  ['user.loginProfile.create', (iam) => iam.user('').loginProfile.create()],
  ['user.loginProfile.update', (iam) => iam.user('a').loginProfile.update({ password: '' })],
  ['user.loginProfile.delete', (iam) => iam.user('').loginProfile.delete()],
  ['account.alias.set', (iam) => iam.account.alias.set('Example')],
  ['account.passwordPolicy.set', (iam) => iam.account.passwordPolicy.set({ maxPasswordAge: 0 })],
  ['account.passwordPolicy.set with nothing', (iam) => iam.account.passwordPolicy.set(undefined as never)],
  [
    'account.passwordPolicy.set with a rule that does not exist',
    (iam) => iam.account.passwordPolicy.set({ minPasswordLength: 14 } as never),
  ],
  ['users.list including a word', (iam) => iam.users.list({ include: 'tags' as never }).toArray()],
  ['users.list including what there is not', (iam) => iam.users.list({ include: ['x' as never] }).toArray()],
  ['groups.list including what there is not', (iam) => iam.groups.list({ include: ['tags' as never] }).toArray()],
  ['roles.list including what there is not', (iam) => iam.roles.list({ include: ['groups' as never] }).toArray()],
  ['policies.list including a word', (iam) => iam.policies.list({ include: 'document' as never }).toArray()],
  ['user.explain by something else', (iam) => iam.user('a').explain('s3:GetObject', '*', { using: 'x' as never })],
  ['user.can with a number as context', (iam) => iam.user('a').can('s3:GetObject', '*', { context: 5 as never })],
  [
    'organization.account.policyLevels of a type without levels',
    (iam) => iam.organization.account('123456789012').policyLevels('TAG_POLICY' as never),
  ],
  ['account.lastAccessed', (iam) => iam.account.lastAccessed('alice')],
  [
    'account.lastAccessed by a word of AWS',
    (iam) => iam.account.lastAccessed(arn, { granularity: 'ACTION_LEVEL' as never }),
  ],
  ['policies.list of a scope in capitals', (iam) => iam.policies.list({ scope: 'Local' as never }).toArray()],
  ['policies.list by a use that there is not', (iam) => iam.policies.list({ usedAs: 'boundary' as never }).toArray()],
  [
    'policies.list by a use that there is not, with documents',
    (iam) => iam.policies.list({ usedAs: 'boundary' as never, include: ['document'] }).toArray(),
  ],
  [
    'policy.attachments.list by a use that there is not',
    (iam) =>
      iam
        .policy(arn)
        .attachments.list({ usedAs: 'boundary' as never })
        .toArray(),
  ],
  [
    'virtualMfaDevices.list by a word of AWS',
    (iam) => iam.virtualMfaDevices.list({ assignment: 'Unassigned' as never }).toArray(),
  ],
];

describe('what IAM would refuse', () => {
  it.each(refused)('is refused before anything is sent: %s', async (_call, make) => {
    const client = fakeClient({});
    await expect(
      make(createIam({ clients: { iam: client, sts: client, organizations: client } })),
    ).rejects.toMatchObject({
      code: 'ValidationError',
      awsCode: undefined,
    });
    expect(client.calls).toEqual([]);
  });

  it('is a document that breaks the grammar, or is longer than the policies of its owner may be together', async () => {
    const client = fakeClient({});
    const iam = createIam({ clients: { iam: client } });
    const long = (length: number) => document.replace('s3:*', `s3:${'A'.repeat(length)}`);
    await expect(iam.user('a').inlinePolicies.put('p', '{"Statement":{}}')).rejects.toMatchObject({
      code: 'MalformedPolicyDocument',
    });
    await expect(iam.user('a').inlinePolicies.put('p', long(2_048))).rejects.toMatchObject({ code: 'LimitExceeded' });
    await expect(iam.group('a').inlinePolicies.put('p', long(5_120))).rejects.toMatchObject({ code: 'LimitExceeded' });
    await expect(iam.role('a').inlinePolicies.put('p', long(10_240))).rejects.toMatchObject({ code: 'LimitExceeded' });
    expect(client.calls).toEqual([]);
  });
});

describe('collections, handles and members', () => {
  it('cannot be changed', () => {
    const iam = createIam();
    const objects = [iam, iam.account, iam.groups, iam.group('a'), iam.user('a'), iam.role('a')];
    const members = objects.flatMap((object) => Object.values(object).filter((member) => typeof member === 'object'));
    expect(members.length).toBeGreaterThan(20);
    for (const object of [...objects, ...members]) expect(Object.isFrozen(object)).toBe(true);
  });
});
