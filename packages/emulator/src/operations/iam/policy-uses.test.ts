import { describe, it } from 'vitest';
import {
  allowing,
  createGroup,
  createPolicy,
  createRole,
  createUser,
  exceeds,
  listedPolicy,
  noSuchEntity,
  policyArn,
  trusting,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

/** What is the same for the three kinds of holders, whose operations differ in a word. */
const holders = [
  { kind: 'User', create: createUser, inlineSize: 2_048 },
  { kind: 'Group', create: createGroup, inlineSize: 5_120 },
  { kind: 'Role', create: createRole, inlineSize: 10_240 },
] as const;

const attached = (name: string, path?: string) => ({ PolicyName: name, PolicyArn: policyArn(name, path) });
const serviceRolePolicy = 'arn:aws:iam::aws:policy/aws-service-role/AmazonECSServiceRolePolicy';
const encoded = (document: string): string => encodeURIComponent(document).replace(/\*/g, '%2A');

describe.each(holders)('the policies of a $kind', ({ kind, create, inlineSize }) => {
  const member = `${kind}Name`;
  const holder = { [member]: 'x' };
  const missing = noSuchEntity(`The ${kind.toLowerCase()} with name gone cannot be found.`);
  const attach = (name: string, path?: string): Step => ({
    call: `Attach${kind}Policy`,
    with: { ...holder, PolicyArn: policyArn(name, path) },
  });
  const detach = (name: string): Step => ({
    call: `Detach${kind}Policy`,
    with: { ...holder, PolicyArn: policyArn(name) },
  });
  const put = (name: string, document = allowing('s3:GetObject')): Step => ({
    call: `Put${kind}Policy`,
    with: { ...holder, PolicyName: name, PolicyDocument: document },
  });
  const get = (name: string): Step => ({ call: `Get${kind}Policy`, with: { ...holder, PolicyName: name } });
  const noSuchPolicy = (name: string) =>
    noSuchEntity(`The ${kind.toLowerCase()} policy with name ${name} cannot be found.`);

  const scenarios: Readonly<Record<string, readonly Step[]>> = {
    'are attached, listed by name and detached': [
      create('x'),
      createPolicy('b'),
      createPolicy('a', { Path: '/team/' }),
      attach('b'),
      attach('a', '/team/'),
      attach('b'),
      {
        call: `ListAttached${kind}Policies`,
        with: holder,
        pagesOf: 'AttachedPolicies',
        gives: [attached('a', '/team/'), attached('b')],
      },
      {
        call: `ListAttached${kind}Policies`,
        with: { ...holder, PathPrefix: '/team/' },
        gives: { AttachedPolicies: [attached('a', '/team/')], IsTruncated: false },
      },
      {
        call: 'GetPolicy',
        with: { PolicyArn: policyArn('b') },
        gives: { Policy: listedPolicy('b', '/', { AttachmentCount: 1, Tags: [] }) },
      },
      detach('b'),
      { ...detach('b'), fails: noSuchEntity(`Policy ${policyArn('b')} was not found.`) },
      {
        call: `ListAttached${kind}Policies`,
        with: holder,
        gives: { AttachedPolicies: [attached('a', '/team/')], IsTruncated: false },
      },
    ],
    'are attached under AWS’s name and the account’s own at once': [
      create('x'),
      createPolicy('ReadOnlyAccess'),
      attach('ReadOnlyAccess'),
      { call: `Attach${kind}Policy`, with: { ...holder, PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' } },
      {
        call: `ListAttached${kind}Policies`,
        with: holder,
        pagesOf: 'AttachedPolicies',
        gives: [
          attached('ReadOnlyAccess'),
          { PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' },
        ],
      },
      detach('ReadOnlyAccess'),
      {
        call: `ListAttached${kind}Policies`,
        with: holder,
        gives: {
          AttachedPolicies: [{ PolicyName: 'ReadOnlyAccess', PolicyArn: 'arn:aws:iam::aws:policy/ReadOnlyAccess' }],
          IsTruncated: false,
        },
      },
    ],
    'must be there to be attached, and attachable': [
      create('x'),
      { ...attach('gone'), fails: noSuchEntity(`Policy ${policyArn('gone')} does not exist or is not attachable.`) },
      {
        call: `Attach${kind}Policy`,
        with: { ...holder, PolicyArn: serviceRolePolicy },
        fails: {
          code: 'PolicyNotAttachable',
          status: 400,
          message: `Cannot attach a Service Role Policy to a ${kind === 'Role' ? 'Customer Role' : kind}.`,
        },
      },
      {
        call: `Attach${kind}Policy`,
        with: { ...holder, PolicyArn: 'arn-that-is-none-at-all' },
        fails: { code: 'ValidationError', status: 400, message: 'ARN arn-that-is-none-at-all is not valid.' },
      },
    ],
    'are written into it, listed, shown as they were sent, and replaced without regard to case': [
      create('x'),
      put('b'),
      put('a', ' {"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'),
      put('B', allowing('s3:PutObject')),
      { call: `List${kind}Policies`, with: holder, pagesOf: 'PolicyNames', gives: ['a', 'B'] },
      { ...get('b'), gives: { ...holder, PolicyName: 'B', PolicyDocument: encoded(allowing('s3:PutObject')) } },
      {
        ...get('a'),
        gives: {
          ...holder,
          PolicyName: 'a',
          PolicyDocument: encoded(' {"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}'),
        },
      },
      { call: `Delete${kind}Policy`, with: { ...holder, PolicyName: 'b' } },
      { call: `Delete${kind}Policy`, with: { ...holder, PolicyName: 'b' }, fails: noSuchPolicy('b') },
      { ...get('b'), fails: noSuchPolicy('b') },
      { call: `List${kind}Policies`, with: holder, gives: { PolicyNames: ['a'], IsTruncated: false } },
    ],
    'are checked when they are written into it, and limited in size together': [
      create('x'),
      {
        ...put('bad', '{"Version":"2012-10-17"}'),
        fails: { code: 'MalformedPolicyDocument', status: 400, message: 'Syntax errors in policy.' },
      },
      put('half', allowing(`s3:${'x'.repeat(inlineSize / 2)}`)),
      {
        ...put('more', allowing(`s3:${'x'.repeat(inlineSize / 2)}`)),
        fails: exceeds(`Maximum policy size of ${inlineSize} bytes exceeded for ${kind.toLowerCase()} x`),
      },
      put('half', allowing(`s3:${'y'.repeat(inlineSize - 100)}`)),
    ],
    'are not of anybody who is not there': [
      createPolicy('p'),
      ...[`Attach${kind}Policy`, `Detach${kind}Policy`].map((call) => ({
        call,
        with: { [member]: 'gone', PolicyArn: policyArn('p') },
        fails: missing,
      })),
      ...[`Get${kind}Policy`, `Delete${kind}Policy`].map((call) => ({
        call,
        with: { [member]: 'gone', PolicyName: 'p' },
        fails: missing,
      })),
      ...[`ListAttached${kind}Policies`, `List${kind}Policies`].map((call) => ({
        call,
        with: { [member]: 'gone' },
        fails: missing,
      })),
      {
        call: `Put${kind}Policy`,
        with: { [member]: 'gone', PolicyName: 'p', PolicyDocument: allowing('*') },
        fails: missing,
      },
    ],
  };

  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('are ten at most', async () => {
    const names = Array.from({ length: 11 }, (_, index) => `p${index}`);
    const declared = {
      name: 'x',
      attachedPolicies: names.slice(0, 10),
      trustPolicy: JSON.parse(trusting({ AWS: '*' })),
    };
    const { trustPolicy: _, ...withoutTrust } = declared;
    await runScenario('in process', {
      options: {
        accounts: [
          {
            id: '123456789012',
            policies: names.map((name) => ({ name, document: JSON.parse(allowing('s3:GetObject')) })),
            [`${kind.toLowerCase()}s`]: [kind === 'Role' ? declared : withoutTrust],
          },
        ],
      },
      steps: [{ ...attach('p10'), fails: exceeds(`Cannot exceed quota for PoliciesPer${kind}: 10`) }, attach('p0')],
    });
  });
});
