import { describe, expect, it } from 'vitest';
import {
  allowing,
  createRole,
  createUser,
  exceeds,
  getRole,
  malformed,
  noSuchEntity,
  shownRole,
  trusting,
} from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';

const noSuchRole = noSuchEntity('The role with name nobody cannot be found.');
const trusts = (name: string, trust: unknown): Step =>
  getRole(name, expect.objectContaining({ AssumeRolePolicyDocument: trust }));
const encoded = (text: string) => encodeURIComponent(text).replaceAll('*', '%2A');

const alice = 'arn:aws:iam::123456789012:user/alice';

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'documents are answered URL-encoded as in RFC 3986, otherwise as they were sent': [
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: {
        RoleName: 'app',
        PolicyDocument: `{ "Statement": { "Effect": "Allow", "Principal": { "AWS": "*" }, "Action": "sts:AssumeRole",
          "Condition": { "StringEquals": { "sts:ExternalId": "it's (mine)!" } } } }`,
      },
    },
    trusts(
      'app',
      '%7B%20%22Statement%22%3A%20%7B%20%22Effect%22%3A%20%22Allow%22%2C%20%22Principal%22%3A%20%7B%20%22AWS%22%3A%20%22%2A%22%20%7D%2C%20%22Action%22%3A%20%22sts%3AAssumeRole%22%2C%0A%20%20%20%20%20%20%20%20%20%20%22Condition%22%3A%20%7B%20%22StringEquals%22%3A%20%7B%20%22sts%3AExternalId%22%3A%20%22it%27s%20%28mine%29%21%22%20%7D%20%7D%20%7D%20%7D',
    ),
  ],
  'a trust policy follows a user who gets another name, and keeps the id of one who is deleted': [
    createUser('alice'),
    createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: [alice, '*'] }) }),
    trusts('app', encoded(trusting({ AWS: [alice, '*'] }))),
    { call: 'UpdateUser', with: { UserName: 'alice', NewUserName: 'carol', NewPath: '/x/' } },
    trusts('app', encoded(trusting({ AWS: ['arn:aws:iam::123456789012:user/x/carol', '*'] }))),
    { call: 'DeleteUser', with: { UserName: 'carol' } },
    trusts('app', expect.stringMatching(/%22AWS%22%3A%5B%22AIDA[A-Z2-7]{17}%22%2C%22%2A%22%5D/)),
    createUser('carol', { Path: '/x/' }),
    trusts('app', expect.stringMatching(/%22AWS%22%3A%5B%22AIDA[A-Z2-7]{17}%22%2C%22%2A%22%5D/)),
  ],
  'a role that is deleted is trusted by its id, also where a new one has its name': [
    createRole('build', { Path: '/ci/' }),
    createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }) }),
    trusts('app', encodeURIComponent(trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }))),
    { call: 'DeleteRole', with: { RoleName: 'build' } },
    createRole('build', { Path: '/ci/' }),
    trusts('app', expect.stringMatching(/%22AWS%22%3A%22AROA[A-Z2-7]{17}%22/)),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }) },
    },
    trusts('app', encodeURIComponent(trusting({ AWS: 'arn:aws:iam::123456789012:role/ci/build' }))),
  ],
  'a role may trust itself once it exists': [
    {
      call: 'CreateRole',
      with: {
        RoleName: 'app',
        AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/app' }),
      },
      fails: malformed('Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:role/app"'),
    },
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: trusting({ AWS: 'arn:aws:iam::123456789012:role/app' }) },
    },
  ],
  'a trust policy that is refused changes nothing': [
    createRole('app'),
    {
      call: 'UpdateAssumeRolePolicy',
      with: { RoleName: 'app', PolicyDocument: allowing('sts:AssumeRole') },
      fails: malformed('Missing required field Principal'),
    },
    getRole('app', shownRole('app')),
    {
      call: 'CreateRole',
      with: { RoleName: 'other', AssumeRolePolicyDocument: '{' },
      fails: malformed('This policy contains invalid Json'),
    },
    { call: 'GetRole', with: { RoleName: 'nobody' }, fails: noSuchRole },
  ],
  'a trust policy has 2,048 characters at most, white space aside': [
    createRole('app', {
      AssumeRolePolicyDocument:
        ' '.repeat(2_000) + trusting({ Service: 'ec2.amazonaws.com' }, { Sid: 'x'.repeat(1_800) }),
    }),
    {
      call: 'CreateRole',
      with: { RoleName: 'big', AssumeRolePolicyDocument: trusting({ AWS: '*' }, { Sid: 'x'.repeat(2_000) }) },
      fails: exceeds('Cannot exceed quota for ACLSizePerRole: 2048'),
    },
  ],
};

describe('the trust policy of a role', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { steps });
  });

  it('a user of another account is trusted by its ARN', async () => {
    await runScenario('in process', {
      options: { accounts: [{ id: '123456789012' }, { id: '210987654321', users: [{ name: 'bob' }] }] },
      steps: [
        createRole('app', { AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::210987654321:user/bob' }) }),
        {
          call: 'CreateRole',
          with: {
            RoleName: 'other',
            AssumeRolePolicyDocument: trusting({ AWS: 'arn:aws:iam::210987654321:user/alice' }),
          },
          fails: malformed('Invalid principal in policy: "AWS":"arn:aws:iam::210987654321:user/alice"'),
        },
      ],
    });
  });
});
