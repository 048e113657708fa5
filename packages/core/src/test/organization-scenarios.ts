import { CreateAccountCommand } from '@aws-sdk/client-organizations';
import { compilePolicies } from '@iamkit/policy/evaluate';
import { expect } from 'vitest';
import type { Iam } from '../iam.js';
import type { Scenario } from './scenario.js';

const stay = {
  Version: '2012-10-17',
  Statement: [{ Sid: 'Stay', Effect: 'Deny', Action: 'organizations:LeaveOrganization', Resource: '*' }],
} as const;

/** Makes an account of the organization, and gives its id. */
async function createAccount(iam: Iam, name: string): Promise<string> {
  const { CreateAccountStatus } = await iam.send(
    new CreateAccountCommand({ AccountName: name, Email: `${name}@example.com` }),
  );
  const account = await iam.organization
    .accounts()
    .filter((one) => one.name === name)
    .first();
  const id = CreateAccountStatus?.AccountId ?? account?.id;
  if (id === undefined) throw new Error(`the account ${name} was not made`);
  return id;
}

const namesOf = async (list: AsyncIterable<{ readonly name: string }>): Promise<string[]> => {
  const all: string[] = [];
  for await (const { name } of list) all.push(name);
  return all.sort();
};

/** The scenarios, each played by an account that is in no organization. */
export const organizationScenarios: readonly Scenario[] = [
  {
    name: 'without an organization there is an error that says so',
    async play({ organization }) {
      await expect(organization.get()).rejects.toMatchObject({
        code: 'AWSOrganizationsNotInUse',
        resource: 'organization',
      });
    },
  },
  {
    name: 'an organization is made and read',
    async play({ organization }) {
      const created = await organization.create();
      expect(created).toEqual({
        id: expect.stringMatching(/^o-/),
        arn: expect.stringContaining(created.id),
        featureSet: 'ALL',
        managementAccount: {
          id: '123456789012',
          arn: expect.stringMatching(/^arn:aws:organizations::/),
          email: expect.any(String),
        },
      });
      expect(Object.isFrozen(created)).toBe(true);
      expect(await organization.get()).toEqual(created);
      const [root, ...others] = await organization.roots().toArray();
      expect(root?.id).toMatch(/^r-/);
      expect(others).toEqual([]);
      expect(
        await organization
          .accounts()
          .map(({ id, state }) => `${id} ${state}`)
          .toArray(),
      ).toEqual(['123456789012 ACTIVE']);
    },
  },
  {
    name: 'units are made, found by path and by id, renamed and deleted',
    async play({ organization }) {
      await organization.create();
      const workloads = await organization.organizationalUnit('/Workloads').create();
      const prod = await organization.organizationalUnit('/Workloads/Prod').create({ tags: { stage: 'prod' } });
      expect(prod).toEqual({
        id: expect.stringMatching(/^ou-/),
        arn: expect.stringContaining(prod.id),
        name: 'Prod',
        path: '/Workloads/Prod',
      });
      expect(await organization.organizationalUnit('/Workloads/Prod').get()).toEqual(prod);
      expect(await organization.organizationalUnit(prod.id).get()).toEqual(prod);
      expect(await organization.organizationalUnit('/').organizationalUnits().toArray()).toEqual([workloads]);
      expect(await organization.organizationalUnit('/Workloads').organizationalUnits().toArray()).toEqual([prod]);

      const renamed = await organization.organizationalUnit('/Workloads/Prod').update({ name: 'Production' });
      expect(renamed).toMatchObject({ id: prod.id, path: '/Workloads/Production' });
      expect(await organization.organizationalUnit('/Workloads/Prod').exists()).toBe(false);
      await organization.organizationalUnit('/Workloads/Production').delete();
      expect(await organization.organizationalUnit('/Workloads/Production').find()).toBeUndefined();
      await organization.organizationalUnit('/Workloads/Production').delete({ ifExists: true });
    },
  },
  {
    name: 'a name of a path that is not there is named, with what is there',
    async play({ organization }) {
      await organization.create();
      await organization.organizationalUnit('/Workloads').create();
      const error = await organization
        .organizationalUnit('/Workloads/Prod')
        .get()
        .catch((caught) => caught);
      expect(error).toMatchObject({
        code: 'OrganizationalUnitNotFound',
        resource: 'organizational unit /Workloads/Prod',
      });
      expect(error.message).toContain('no organizational unit "Prod" in /Workloads');
      await expect(organization.organizationalUnit('/workloads').get()).rejects.toThrow('there is: "Workloads"');
      await expect(organization.organizationalUnit('Workloads').get()).rejects.toMatchObject({
        code: 'ValidationError',
      });
      await expect(organization.organizationalUnit('/').get()).rejects.toMatchObject({ code: 'ValidationError' });
    },
  },
  {
    name: 'accounts are listed below a unit, moved, and shown in the tree',
    async play(iam) {
      const { organization } = iam;
      await organization.create();
      await organization.organizationalUnit('/Workloads').create();
      await organization.organizationalUnit('/Workloads/Prod').create();
      const [shop, sandbox] = [await createAccount(iam, 'shop'), await createAccount(iam, 'sandbox')];
      await organization.account(shop).moveTo('/Workloads/Prod');
      await organization.account(shop).moveTo('/Workloads/Prod');

      expect(await organization.account(shop).get()).toMatchObject({ id: shop, name: 'shop', joinedMethod: 'CREATED' });
      expect(await namesOf(organization.organizationalUnit('/Workloads').accounts())).toEqual(['shop']);
      expect(await namesOf(organization.organizationalUnit('/Workloads').accounts({ recursive: false }))).toEqual([]);
      expect(await namesOf(organization.organizationalUnit('/').accounts())).toContain('shop');
      const direct = await organization
        .accounts({ recursive: false })
        .map(({ id }) => id)
        .toArray();
      expect(direct).toContain(sandbox);
      expect(direct).not.toContain(shop);

      const tree = await organization.tree();
      expect(tree.path).toBe('/');
      expect(tree.organizationalUnits.map(({ path }) => path)).toEqual(['/Workloads']);
      expect(tree.organizationalUnits[0]?.organizationalUnits[0]).toMatchObject({
        path: '/Workloads/Prod',
        accounts: [{ name: 'shop' }],
        organizationalUnits: [],
      });
    },
  },
  {
    name: 'something is done in every account, and one that fails stops nothing',
    async play(iam) {
      await iam.organization.create();
      await createAccount(iam, 'shop');
      await createAccount(iam, 'bank');
      const seen: string[] = [];
      const outcomes = await iam.organization.forEachAccount(
        async (inside, { name }) => {
          if (name === 'bank') throw new Error('closed on Sundays');
          return (await inside.callerIdentity()).account;
        },
        { concurrency: 2, onOutcome: ({ account }) => void seen.push(account.name) },
      );
      const shop = outcomes.find(({ account }) => account.name === 'shop');
      expect(shop).toMatchObject({ outcome: 'done', result: shop?.account.id });
      expect(outcomes.find(({ account }) => account.name === 'bank')).toMatchObject({
        outcome: 'failed',
        error: { message: 'closed on Sundays' },
      });
      expect(outcomes.find(({ account }) => account.id === '123456789012')).toMatchObject({ result: '123456789012' });
      expect(seen).toHaveLength(3);
    },
  },
  {
    name: 'an SCP is made, attached, read by levels, and decides',
    async play(iam) {
      const { organization } = iam;
      await organization.create();
      await organization.policies.enable('SERVICE_CONTROL_POLICY');
      await organization.policies.enable('SERVICE_CONTROL_POLICY');
      await organization.organizationalUnit('/Workloads').create();
      const shop = await createAccount(iam, 'shop');
      await organization.account(shop).moveTo('/Workloads');
      const policy = await organization.policies.create('Stay', { type: 'SERVICE_CONTROL_POLICY', document: stay });
      expect(policy).toMatchObject({ name: 'Stay', description: '', awsManaged: false, document: stay });
      expect(await organization.policies.get(policy)).toEqual(policy);

      await organization.policies.attach(policy, '/Workloads');
      await organization.policies.attach(policy.id, '/Workloads');
      expect(await namesOf(organization.policies.targets(policy))).toEqual(['Workloads']);
      expect(await namesOf(organization.policies.list('SERVICE_CONTROL_POLICY', { target: '/Workloads' }))).toContain(
        'Stay',
      );

      const levels = await organization.account(shop).policyLevels('SERVICE_CONTROL_POLICY');
      expect(levels).toHaveLength(3);
      expect(levels[1]).toContainEqual(stay);
      const access = compilePolicies({
        serviceControl: levels,
        identity: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } },
      });
      const request = {
        principal: `arn:aws:iam::${shop}:user/alice`,
        action: 'organizations:LeaveOrganization',
        resource: '*',
      };
      expect(access.decide(request)).toBe('explicitDeny');

      await organization.policies.detach(policy, '/Workloads');
      await organization.policies.delete(policy);
      expect(await namesOf(organization.policies.list('SERVICE_CONTROL_POLICY'))).not.toContain('Stay');
    },
  },
  {
    name: 'a policy that is attached is deleted with its attachments, or not at all',
    async play({ organization: { policies }, organization }) {
      await organization.create();
      await policies.enable('SERVICE_CONTROL_POLICY');
      const unit = await organization.organizationalUnit('/Workloads').create();
      const policy = await policies.create('Stay', { type: 'SERVICE_CONTROL_POLICY', document: stay });
      await policies.attach(policy, '/Workloads');
      const detach = { operation: 'DetachPolicy', resource: `policy ${policy.id}`, subject: unit.id };
      await expect(policies.delete(policy)).rejects.toMatchObject({
        code: 'PolicyInUse',
        message: expect.stringMatching(/^\w.+\. Remove the `blockers` first, or delete with `cascade: true`\.$/s),
        blockers: [detach],
      });
      const steps: string[] = [];
      await policies.delete(policy, { cascade: true, onStep: ({ operation }) => void steps.push(operation) });
      expect(steps).toEqual(['DetachPolicy', 'DeletePolicy']);
      await expect(policies.get(policy)).rejects.toMatchObject({ code: 'PolicyNotFound' });
      await policies.delete(policy, { ifExists: true, cascade: true });
    },
  },
  {
    name: 'a policy takes the place of another',
    async play({ organization: { policies }, organization }) {
      await organization.create();
      await policies.enable('SERVICE_CONTROL_POLICY');
      await organization.organizationalUnit('/Workloads').create();
      const [from, to] = [
        await policies.create('Old', { type: 'SERVICE_CONTROL_POLICY', document: stay }),
        await policies.create('New', { type: 'SERVICE_CONTROL_POLICY', document: stay }),
      ];
      await policies.attach(from, '/Workloads');
      await policies.replace('/Workloads', { from, to });
      await policies.replace('/Workloads', { from, to });
      const attached = await namesOf(policies.list('SERVICE_CONTROL_POLICY', { target: '/Workloads' }));
      expect(attached).toContain('New');
      expect(attached).not.toContain('Old');
    },
  },
  {
    name: 'a policy that is ensured is made, then left, then changed',
    async play({ organization: { create, policies }, organization }) {
      await create.call(organization);
      const options = { type: 'SERVICE_CONTROL_POLICY', document: stay } as const;
      expect(await policies.ensure('Stay', options)).toMatchObject({ outcome: 'created' });
      const sameMeaning = {
        Version: '2012-10-17',
        Statement: { Sid: 'Stay', Effect: 'Deny', Action: ['organizations:LeaveOrganization'], Resource: ['*'] },
      } as const;
      expect(await policies.ensure('Stay', { ...options, document: sameMeaning })).toMatchObject({
        outcome: 'unchanged',
      });
      const changed = await policies.ensure('Stay', { ...options, description: 'Nobody leaves' });
      expect(changed).toMatchObject({ outcome: 'updated', record: { description: 'Nobody leaves' } });
    },
  },
  {
    name: 'what Organizations would refuse is not sent',
    async play({ organization: { policies, account }, organization }) {
      const malformed = { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: 's3:*' }] };
      await expect(
        policies.create('Bad', { type: 'SERVICE_CONTROL_POLICY', document: JSON.stringify(malformed) }),
      ).rejects.toMatchObject({ code: 'MalformedPolicyDocument', status: undefined });
      await expect(policies.create('Bad', { type: 'TAG_POLICY', document: '{' })).rejects.toMatchObject({
        code: 'MalformedPolicyDocument',
        status: undefined,
      });
      await expect(policies.get('FullAWSAccess')).rejects.toMatchObject({ code: 'ValidationError' });
      await expect(account.call(organization, '123').get()).rejects.toMatchObject({ code: 'ValidationError' });
    },
  },
];
