import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, type FakeAnswer, type FakeAnswers, fakeClient, fakeClock } from '../test/fake-client.js';

const root = (policyTypes: readonly object[] = []): FakeAnswer => {
  const Roots = [{ Id: 'r-ab12', Arn: 'arn:aws:organizations::123456789012:root/o-abcdefghij/r-ab12', Name: 'Root' }];
  return () => ({ Roots: Roots.map((one) => ({ ...one, PolicyTypes: policyTypes })) });
};

const organizationOn = (answers: FakeAnswers) => {
  const organizations = fakeClient(answers);
  const clock = fakeClock();
  return { ...createIam({ clients: { organizations }, clock }), calls: organizations.calls, clock };
};

const account = (name: string) => ({
  Id: '111122223333',
  Arn: 'arn:aws:organizations::123456789012:account/o-abcdefghij/111122223333',
  Name: name,
  Email: `${name}@example.com`,
  JoinedMethod: 'CREATED',
  JoinedTimestamp: new Date(0),
});

describe('lists of Organizations', () => {
  it('go on after an empty page, ask for twenty, and for no more than is taken', async () => {
    const { organization, calls } = organizationOn({
      ListAccounts: ({ input }) =>
        input['NextToken'] === 'two'
          ? { Accounts: [{ ...account('shop'), State: 'SUSPENDED', Status: 'ACTIVE' }] }
          : { Accounts: [], NextToken: 'two' },
    });
    expect(await organization.accounts().toArray()).toMatchObject([{ name: 'shop', state: 'SUSPENDED' }]);
    expect(calls.map(({ input }) => input)).toEqual([{ MaxResults: 20 }, { MaxResults: 20, NextToken: 'two' }]);
    await organization.accounts().first();
    expect(calls.slice(2).map(({ input }) => input['MaxResults'])).toEqual([1, 1]);
  });

  it('below a unit look into further units only when more is wanted', async () => {
    const { organization, calls } = organizationOn({
      ListRoots: root(),
      ListAccountsForParent: ({ input }) => ({
        Accounts: [{ ...account(String(input['ParentId'])), Status: 'ACTIVE' }],
      }),
      ListOrganizationalUnitsForParent: ({ input }) => ({
        OrganizationalUnits:
          input['ParentId'] === 'r-ab12' ? [{ Id: 'ou-ab12-11111111', Arn: 'arn:aws:any', Name: 'Workloads' }] : [],
      }),
    });
    const below = organization.organizationalUnit('/').accounts();
    expect((await below.first())?.name).toBe('r-ab12');
    expect(calls.map(({ operation }) => operation)).toEqual(['ListRoots', 'ListAccountsForParent']);
    expect(await below.map(({ name }) => name).toArray()).toEqual(['r-ab12', 'ou-ab12-11111111']);
  });
});

describe('a type of policies', () => {
  it('is waited for until it is enabled', async () => {
    let reads = 0;
    const { organization, clock, calls } = organizationOn({
      ListRoots: (call) => root(++reads < 4 ? [] : [{ Type: 'TAG_POLICY', Status: 'ENABLED' }])(call),
      EnablePolicyType: () => ({}),
    });
    await organization.policies.enable('TAG_POLICY');
    expect(clock.slept).toEqual([1_000, 1_000]);
    expect(calls.find(({ operation }) => operation === 'EnablePolicyType')?.input).toEqual({
      RootId: 'r-ab12',
      PolicyType: 'TAG_POLICY',
    });
  });

  it('that stays pending for a minute is a Timeout, which says that the request was taken', async () => {
    const { organization, clock } = organizationOn({
      ListRoots: root([{ Type: 'TAG_POLICY', Status: 'PENDING_DISABLE' }]),
      DisablePolicyType: () => ({}),
    });
    await expect(organization.policies.disable('TAG_POLICY')).rejects.toMatchObject({
      code: 'Timeout',
      resource: 'policy type TAG_POLICY',
      message: expect.stringContaining('AWS took the request'),
    });
    expect(clock.slept.reduce((sum, one) => sum + one, 0)).toBe(60_000);
  });
});

it('the effective policy of an account is what AWS computes', async () => {
  const updated = new Date('2026-11-24T00:00:00Z');
  const { organization, calls } = organizationOn({
    DescribeEffectivePolicy: () => ({
      EffectivePolicy: { PolicyContent: '{"tags":{"__proto__":{"tag_key":"team"}}}', LastUpdatedTimestamp: updated },
    }),
  });
  const { document, updatedAt } = await organization.account('111122223333').effectivePolicy('TAG_POLICY');
  expect(JSON.stringify(document)).toBe('{"tags":{"__proto__":{"tag_key":"team"}}}');
  expect(Object.isFrozen(document)).toBe(true);
  expect(updatedAt).toBe(updated);
  expect(calls[0]?.input).toEqual({ PolicyType: 'TAG_POLICY', TargetId: '111122223333' });
});

it('a policy that stands at several levels is read once', async () => {
  const full = '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}';
  const summary = {
    Id: 'p-FullAWSAccess',
    Arn: 'arn:aws:any',
    Name: 'FullAWSAccess',
    Type: 'SERVICE_CONTROL_POLICY',
    AwsManaged: true,
  };
  const { organization, calls } = organizationOn({
    ListParents: ({ input }) => ({
      Parents: [input['ChildId'] === '111122223333' ? { Id: 'ou-ab12-11111111' } : { Id: 'r-ab12' }],
    }),
    ListPoliciesForTarget: () => ({ Policies: [summary] }),
    DescribePolicy: () => ({ Policy: { PolicySummary: summary, Content: full } }),
  });
  const levels = await organization.account('111122223333').policyLevels('SERVICE_CONTROL_POLICY');
  expect(levels).toEqual([[JSON.parse(full)], [JSON.parse(full)], [JSON.parse(full)]]);
  expect(calls.filter(({ operation }) => operation === 'DescribePolicy')).toHaveLength(1);
  expect(
    calls.filter(({ operation }) => operation === 'ListPoliciesForTarget').map(({ input }) => input['TargetId']),
  ).toEqual(['r-ab12', 'ou-ab12-11111111', '111122223333']);
});

it('a policy whose place could be taken only half says so', async () => {
  const { organization } = organizationOn({
    AttachPolicy: () => ({}),
    DetachPolicy: () => {
      throw awsError('ConstraintViolationException', 'You must have at least one policy of the type.');
    },
  });
  const [from, to] = ['p-FullAWSAccess', 'p-examplepolicyid111'];
  await expect(organization.policies.replace('111122223333', { from, to })).rejects.toMatchObject({
    code: 'PartialFailure',
    hints: [expect.stringContaining('call replace again')],
    done: [{ operation: 'AttachPolicy', resource: `policy ${to}`, subject: '111122223333' }],
    remaining: [{ operation: 'DetachPolicy', resource: `policy ${from}`, subject: '111122223333' }],
    message: expect.stringContaining('at least one policy'),
  });
});

it('a unit whose parents go round has no path', async () => {
  let asked = 0;
  const { organization } = organizationOn({
    DescribeOrganizationalUnit: ({ input }) => ({
      OrganizationalUnit: { Id: input['OrganizationalUnitId'], Arn: 'arn:aws:any', Name: 'Workloads' },
    }),
    ListParents: () => {
      if (++asked > 40) throw new Error('it never ends');
      return { Parents: [{ Id: 'ou-ab12-11111111' }] };
    },
  });
  await expect(organization.organizationalUnit('ou-ab12-11111111').get()).rejects.toMatchObject({
    code: 'InvalidResponse',
  });
});

it('units that are in each other are not walked through for ever', async () => {
  let asked = 0;
  const unit = (Id: string) => ({ Id, Arn: 'arn:aws:any', Name: Id });
  const { organization } = organizationOn({
    ListRoots: root(),
    ListAccountsForParent: () => {
      if (++asked > 400) throw new Error('it never ends');
      return { Accounts: [] };
    },
    ListOrganizationalUnitsForParent: ({ input }) => ({
      OrganizationalUnits:
        input['ParentId'] === 'ou-ab12-22222222' ? [] : ['ou-ab12-11111111', 'ou-ab12-22222222'].map(unit),
    }),
  });
  const error = { code: 'InvalidResponse', message: expect.stringContaining('as if units were in each other') };
  await expect(organization.tree()).rejects.toMatchObject(error);
  await expect(organization.organizationalUnit('/').accounts().toArray()).rejects.toMatchObject(error);
});

describe('a policy of the organization', () => {
  const id = 'p-examplepolicyid111';
  const document = '{"Version":"2012-10-17","Statement":[{"Effect":"Deny","Action":"s3:*","Resource":"*"}]}';
  const summary = { Id: id, Arn: 'arn:aws:any', Name: 'Stay', Type: 'SERVICE_CONTROL_POLICY', AwsManaged: false };
  const failing = (code: string) => (): never => {
    throw awsError(code, 'as told');
  };

  it('that somebody else makes at the same time is taken as it is', async () => {
    let asked = 0;
    const { organization } = organizationOn({
      ListPolicies: () => ({ Policies: ++asked === 1 ? [] : [summary] }),
      CreatePolicy: failing('DuplicatePolicyException'),
      DescribePolicy: () => ({ Policy: { PolicySummary: summary, Content: document } }),
    });
    const options = { type: 'SERVICE_CONTROL_POLICY', document } as const;
    expect(await organization.policies.ensure('Stay', options)).toMatchObject({ outcome: 'unchanged', record: { id } });
  });

  it('that is detached but not everywhere is deleted when it is', async () => {
    let tries = 0;
    const { organization, clock } = organizationOn({
      ListTargetsForPolicy: () => ({ Targets: [] }),
      DeletePolicy: () => (++tries === 1 ? failing('PolicyInUseException')() : {}),
    });
    await organization.policies.delete(id, { cascade: true });
    expect(clock.slept).toEqual([1_000]);
  });

  it.each(['DeletePolicy', 'ListTargetsForPolicy'])(
    'that is gone when a cascade calls %s is done with',
    async (gone) => {
      let inUse = gone === 'ListTargetsForPolicy';
      let looks = 0;
      const { organization } = organizationOn({
        ListTargetsForPolicy: () => (++looks > 1 ? failing('PolicyNotFoundException')() : { Targets: [] }),
        DeletePolicy: () => {
          const code = inUse ? 'PolicyInUseException' : 'PolicyNotFoundException';
          inUse = false;
          return failing(code)();
        },
      });
      const done: string[] = [];
      const onStep = ({ operation }: { readonly operation: string }) => void done.push(operation);
      await organization.policies.delete(id, { cascade: true, onStep });
      expect(done).toEqual(['DeletePolicy']);
    },
  );
});

describe('forEachAccount', () => {
  const accounts = ['ACTIVE', 'SUSPENDED', 'ACTIVE'].map((State, index) => ({
    ...account(`account-${index}`),
    Id: `11112222333${index}`,
    State,
  }));
  const walk = (more: FakeAnswers = {}) => {
    const organizations = fakeClient({ ListAccounts: () => ({ Accounts: accounts }) });
    const sts = fakeClient({
      GetCallerIdentity: () => ({
        Account: '111122223330',
        Arn: 'arn:aws:iam::111122223330:user/admin',
        UserId: 'AIDA',
      }),
      ...more,
    });
    return { ...createIam({ clients: { organizations, sts }, clock: fakeClock() }), sts };
  };

  it('uses the own credentials in the own account, and skips what is suspended', async () => {
    const { organization, sts } = walk();
    const outcomes = await organization.forEachAccount((_iam, { id }) => id);
    expect(outcomes.map(({ outcome, account: { id } }) => `${id} ${outcome}`)).toEqual([
      '111122223330 done',
      '111122223331 skipped',
      '111122223332 done',
    ]);
    // A session is asked for when it is used, and nothing was.
    expect(sts.calls.map(({ operation }) => operation)).toEqual(['GetCallerIdentity']);
  });

  it('begins nothing more once its signal is aborted', async () => {
    const { organization } = walk();
    const stop = new AbortController();
    const begun: string[] = [];
    const stopAfterFirst = (_iam: unknown, { id }: { readonly id: string }): void => {
      begun.push(id);
      stop.abort();
    };
    const all = organization.forEachAccount(stopAfterFirst, {
      concurrency: 1,
      signal: stop.signal,
    });
    await expect(all).rejects.toMatchObject({ code: 'Aborted' });
    expect(begun).toEqual(['111122223330']);
  });

  it('waits for who is told of an account, and ends when that fails', async () => {
    const { organization } = walk();
    const begun: string[] = [];
    const note = (_iam: unknown, { id }: { readonly id: string }) => void begun.push(id);
    const onOutcome = async () => {
      await Promise.resolve();
      throw new Error('the disk is full');
    };
    await expect(organization.forEachAccount(note, { concurrency: 1, onOutcome })).rejects.toThrow('the disk is full');
    expect(begun).toEqual(['111122223330']);
  });

  it.each([{ concurrency: 0 }, { concurrency: 1.5 }, { roleName: 'no/path' }])('refuses %j', async (options) => {
    const { organization } = walk();
    await expect(organization.forEachAccount(() => 1, options)).rejects.toMatchObject({ code: 'ValidationError' });
  });
});
