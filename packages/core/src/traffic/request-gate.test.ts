import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, fakeClient } from '../test/fake-client.js';
import { RequestGate } from './request-gate.js';

const call = () => ({ operation: 'GetUser', resource: 'user/alice' });
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe('maxConcurrency', () => {
  it.each([1, 3, 10])('of %d lets out as many requests at once, over all services', async (maxConcurrency) => {
    let out = 0;
    let most = 0;
    const answer = async () => {
      out += 1;
      most = Math.max(most, out);
      await settled();
      out -= 1;
      return { Users: [], IsTruncated: false, Account: '123456789012', Arn: 'arn:aws:iam::1:root', UserId: 'x' };
    };
    const client = fakeClient({ ListUsers: answer, GetCallerIdentity: answer });
    const iam = createIam({ clients: { iam: client, sts: client }, maxConcurrency });
    await Promise.all(
      Array.from({ length: 20 }, (_, index) => (index % 2 ? iam.callerIdentity() : iam.users.list().toArray())),
    );
    expect(most).toBe(maxConcurrency);
    expect(client.calls).toHaveLength(20);
  });

  it('is given back by requests that fail', async () => {
    const client = fakeClient({
      GetUser: () => {
        throw awsError('NoSuchEntityException', 'none');
      },
    });
    const iam = createIam({ clients: { iam: client }, maxConcurrency: 1 });
    for (let index = 0; index < 3; index += 1) expect(await iam.user('alice').exists()).toBe(false);
  });

  it.each([0, -1, 1.5, Number.NaN, '5', null])('cannot be %j', (maxConcurrency) => {
    expect(() => createIam({ maxConcurrency: maxConcurrency as number })).toThrowError(
      expect.objectContaining({ code: 'ValidationError' }),
    );
  });
});

describe('a gate', () => {
  it('lets requests out in the order in which they came', async () => {
    const gate = new RequestGate(1);
    const order: number[] = [];
    expect(gate.enter(undefined, call)).toBeUndefined();
    for (const number of [1, 2, 3]) void gate.enter(undefined, call)?.then(() => order.push(number));
    for (let index = 0; index < 3; index += 1) {
      gate.leave(false);
      await settled();
    }
    expect(order).toEqual([1, 2, 3]);
  });

  it('forgets a request that was aborted while it waited', async () => {
    const gate = new RequestGate(1);
    gate.enter(undefined, call);
    const stop = new AbortController();
    const waiting = gate.enter(stop.signal, call);
    const next = gate.enter(undefined, call);
    stop.abort('enough');
    await expect(waiting).rejects.toMatchObject({ code: 'Aborted', resource: 'user/alice', cause: 'enough' });
    gate.leave(false);
    await next;
  });

  it('lets out half as many after each throttled request, one at least, and more again with those that are not', () => {
    const gate = new RequestGate(16);
    const pass = (throttled: boolean) => {
      gate.enter(undefined, call);
      gate.leave(throttled);
      return gate.limit;
    };
    expect([true, true, true, true, true].map(pass)).toEqual([8, 4, 2, 1, 1]);
    for (let index = 0; index < 10; index += 1) pass(false);
    expect(gate.limit).toBe(4);
    for (let index = 0; index < 200; index += 1) pass(false);
    expect(gate.limit).toBe(16);
  });
});
