import { describe, expect, it } from 'vitest';
import { dataVersion } from '../generated/catalog-index.js';
import {
  type CatalogService,
  catalogVersion,
  compactActions,
  expandActions,
  getAction,
  getConditionKey,
  getService,
  listGlobalConditionKeys,
  listServices,
} from './index.js';

describe('the catalog', () => {
  it('says which data it is of', () => {
    expect(catalogVersion.version).toBe(dataVersion);
    expect(catalogVersion.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it('lists services by prefix, each once', async () => {
    const prefixes = (await listServices()).map(({ prefix }) => prefix);
    expect(prefixes).toEqual([...new Set(prefixes)].sort());
    expect(prefixes).toEqual(expect.arrayContaining(['ec2', 'iam', 's3', 'sts']));
  });

  it('knows what an action is about and which keys it supports', async () => {
    expect(await getAction('s3:getobject')).toMatchObject({
      name: 's3:GetObject',
      accessLevel: 'Read',
      resourceTypes: expect.arrayContaining([{ name: 'object', required: false }]),
      conditionKeys: expect.arrayContaining(['s3:ExistingObjectTag/${TagKey}']),
    });
    expect(await getAction('s3:ListAllMyBuckets')).toMatchObject({ accessLevel: 'List', resourceTypes: [] });
    expect((await getAction('iam:PutRolePolicy'))?.accessLevel).toBe('Permissions management');
    expect((await getAction('s3:PutBucketTagging'))?.accessLevel).toBe('Tagging');
  });

  it('hands out one frozen service', async () => {
    const service = await getService('SQS');
    expect(service).toBe(await getService('sqs'));
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));
    expect(isFrozen(service)).toBe(true);
  });

  it.each(['nope', '', '__proto__', 'constructor', 's3/../iam'])('knows no service %j', async (prefix) => {
    expect(await getService(prefix)).toBeUndefined();
    expect(await getAction(`${prefix}:Get`)).toBeUndefined();
    expect(await expandActions(`${prefix}:*`)).toEqual([]);
  });

  it('refers to resource types and condition keys that the service has', async () => {
    const services = await Promise.all((await listServices()).map(({ prefix }) => getService(prefix)));
    const dangling = services.flatMap((service) => danglingOf(service));
    expect(dangling).toEqual([]);
  });

  it.each([
    ['aws:SourceIp', { name: 'aws:SourceIp', type: 'IpAddress', multivalued: false }],
    ['AWS:sourceip', { name: 'aws:SourceIp', type: 'IpAddress', multivalued: false }],
    ['aws:SourceVpcArn', { name: 'aws:SourceVpcArn', type: 'Arn', multivalued: false }],
    ['aws:TagKeys', { name: 'aws:TagKeys', type: 'String', multivalued: true }],
    ['aws:PrincipalTag/team', { name: 'aws:PrincipalTag/${TagKey}', type: 'String', multivalued: false }],
    ['s3:max-keys', { name: 's3:max-keys', type: 'Numeric', multivalued: false }],
    ['dynamodb:LeadingKeys', { name: 'dynamodb:LeadingKeys', type: 'String', multivalued: true }],
    ['accounts.google.com:aud', { name: 'accounts.google.com:aud', type: 'String', multivalued: false }],
    ['oidc.eks.eu-west-1.amazonaws.com/id/ABC:sub', { name: '*.*:sub', type: 'String', multivalued: false }],
    ['events:Metadata/x/Matcher', { name: expect.stringMatching(/Matcher$/), type: 'String', multivalued: false }],
  ])('knows the type of %s', async (name, key) => {
    expect(await getConditionKey(name)).toEqual(key);
  });

  it.each(['aws:Nope', 's3:prefx', 'aws:PrincipalTag/', 'prefix', ''])('knows no condition key %j', async (name) => {
    expect(await getConditionKey(name)).toBeUndefined();
  });

  it('types every global key', async () => {
    const keys = await listGlobalConditionKeys();
    expect(keys.length).toBeGreaterThan(50);
    expect(keys.filter(({ multivalued }) => multivalued).map(({ name }) => name)).toContain('aws:PrincipalOrgPaths');
  });
});

function danglingOf(service: CatalogService | undefined): readonly string[] {
  const types = new Set(service?.resourceTypes.map(({ name }) => name));
  const keys = new Set(service?.conditionKeys.map(({ name }) => name));
  return (service?.actions ?? []).flatMap((action) => [
    ...action.resourceTypes.filter(({ name }) => !types.has(name)).map(({ name }) => `${action.name} ${name}`),
    ...action.conditionKeys.filter((name) => !keys.has(name)).map((name) => `${action.name} ${name}`),
  ]);
}

describe('expandActions', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['sqs:*Queue'], ['sqs:CreateQueue', 'sqs:DeleteQueue', 'sqs:PurgeQueue', 'sqs:TagQueue', 'sqs:UntagQueue']],
    [['SQS:sendmessage', 'sqs:SendMessage', 'sqs:Send*'], ['sqs:SendMessage']],
    [['sqs:?endMessage'], ['sqs:SendMessage']],
    [['sqs:Nope', 'sqs:', 'sqs', '', 's*:SendMessage', '*:SendMessage', 'sqs:Send.essage', 'sqs:SendMessage:x'], []],
  ])('%j', async (patterns, actions) => {
    expect(await expandActions(...patterns)).toEqual(actions);
  });

  it('refuses a list in place of its entries', async () => {
    await expect(expandActions(['sqs:*'] as never)).rejects.toMatchObject({ code: 'InvalidAction' });
  });

  it('takes *:* for everything, as AWS does', async () => {
    expect((await expandActions('*:*')).length).toBe((await expandActions('*')).length);
    expect(await compactActions('*:*')).toContain('sqs:*');
  });
});

describe('compactActions', () => {
  it.each<readonly [readonly string[], readonly string[]]>([
    [['sqs:*'], ['sqs:*']],
    [
      ['sqs:ListQueues', 'sqs:ListQueueTags', 'sqs:ListDeadLetterSourceQueues', 'sqs:ListMessageMoveTasks'],
      ['sqs:List*'],
    ],
    [['sqs:ListQueues', 'sqs:ListQueueTags'], ['sqs:ListQueue*']],
    [
      ['sqs:TagQueue', 'sqs:SendMessage'],
      ['sqs:SendMessage', 'sqs:TagQueue'],
    ],
    [['s3:GetObject'], ['s3:GetObject']],
    [['nope:Get'], []],
  ])('%j', async (actions, patterns) => {
    expect(await compactActions(...actions)).toEqual(patterns);
  });
});
