import { describe, expect, it } from 'vitest';
import { createIam } from './create-iam.js';
import { awsError, fakeClient } from './test/fake-client.js';

const alice = {
  UserName: 'alice',
  UserId: 'AIDACKCEVSQ6C2EXAMPLE',
  Arn: 'arn:aws:iam::123456789012:user/alice',
  Path: '/',
  CreateDate: new Date('2026-11-24T08:00:00Z'),
};
const absent = () => {
  throw awsError('NoSuchEntityException', 'none');
};
const taken = () => {
  throw awsError('EntityAlreadyExistsException', 'taken');
};

describe('ensure', () => {
  it('takes the entity that somebody else created at the same time', async () => {
    let reads = 0;
    const client = fakeClient({
      GetUser: () => (++reads === 1 ? absent() : { User: alice }),
      CreateUser: taken,
    });
    const { outcome, record } = await createIam({ clients: { iam: client } }).users.ensure('alice');
    expect([outcome, record.id]).toEqual(['unchanged', alice.UserId]);
  });

  it('passes on that a name is taken that only differs by case', async () => {
    const client = fakeClient({ GetUser: absent, CreateUser: taken });
    await expect(createIam({ clients: { iam: client } }).users.ensure('Alice')).rejects.toMatchObject({
      code: 'EntityAlreadyExists',
    });
  });

  it('sends nothing but a read where nothing differs', async () => {
    const client = fakeClient({ GetUser: () => ({ User: { ...alice, Tags: [{ Key: 'Team', Value: 'blue' }] } }) });
    const { outcome } = await createIam({ clients: { iam: client } }).users.ensure('alice', { tags: { team: 'blue' } });
    expect([outcome, client.calls.length]).toEqual(['unchanged', 1]);
  });
});
