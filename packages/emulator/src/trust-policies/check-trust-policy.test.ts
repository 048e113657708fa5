import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { World } from '../state/world.js';
import { trusting } from '../testing/policies.js';
import { testWorld } from '../testing/test-world.js';
import { ServiceError } from '../wire/service-error.js';
import { checkTrustPolicy } from './check-trust-policy.js';
import { currentTrustPolicy } from './current-trust-policy.js';

/** A world with the user alice of /eng/ and the role build in the account 123456789012. */
function world(): World {
  const made = testWorld({ accounts: [{ id: '123456789012', users: [{ name: 'alice', path: '/eng/' }] }] });
  made.accounts.get('123456789012')?.roles.put({
    id: 'AROAAAAAAAAAAAAAAAAAA',
    name: 'build',
    path: '/',
    createdAt: 0,
    description: undefined,
    maxSessionDuration: 3_600,
    trust: { document: trusting({ AWS: '*' }), principals: [] },
    tags: [],
    permissionsBoundary: undefined,
    linkedService: undefined,
  });
  return made;
}

const github = 'arn:aws:iam::123456789012:oidc-provider/token.actions.githubusercontent.com';
const githubSub = 'token.actions.githubusercontent.com:sub';
const federated = (provider: string, condition?: object, more: object = {}) =>
  trusting(
    { Federated: provider },
    { Action: 'sts:AssumeRoleWithWebIdentity', ...(condition && { Condition: condition }), ...more },
  );
const missingControl = (key: string) =>
  `The trust policy must compare ${key} with a value of your own: the OpenID Connect provider is shared with others.`;

const refused: readonly (readonly [sentence: string, text: string])[] = [
  ['This policy contains invalid Json', '{'],
  ['Syntax errors in policy.', '[]'],
  ['Syntax errors in policy.', trusting({ AWS: '*' }, { Extra: 1 })],
  ['Syntax errors in policy.', trusting({ AWS: { a: 1 } })],
  ['The policy must contain a valid version string', JSON.stringify({ Version: '2013-01-01', Statement: [] })],
  ['Could not parse the policy: Statement is empty!', JSON.stringify({ Version: '2012-10-17' })],
  ['Could not parse the policy: Statement is empty!', JSON.stringify({ Version: '2012-10-17', Statement: [] })],
  ['Missing required field Effect', trusting({ AWS: '*' }, { Effect: undefined })],
  ['Invalid effect: Maybe', trusting({ AWS: '*' }, { Effect: 'Maybe' })],
  ['Missing required field Action', trusting({ AWS: '*' }, { Action: undefined })],
  ['Missing required field Action', trusting({ AWS: '*' }, { Action: [] })],
  ['AssumeRole policy may only specify STS AssumeRole actions.', trusting({ AWS: '*' }, { Action: 's3:GetObject' })],
  ['AssumeRole policy may only specify STS AssumeRole actions.', trusting({ AWS: '*' }, { Action: 'AssumeRole' })],
  ['Has prohibited field Resource', trusting({ AWS: '*' }, { Resource: '*' })],
  ['Has prohibited field NotResource', trusting({ AWS: '*' }, { NotResource: '*' })],
  ['Missing required field Principal', trusting({ AWS: '*' }, { Principal: undefined })],
  ['Missing required field Principal cannot be empty!', trusting({})],
  ['Missing required field Principal cannot be empty!', trusting({ AWS: [] })],
  ['Principal must be a JSON object.', trusting({}, { Principal: 'alice' })],
  ['AssumeRolepolicy contained an invalid principal: "STAR":"*".', trusting({}, { Principal: '*' })],
  [
    'AssumeRole policy must not contain NotPrincipal field.',
    trusting({}, { Principal: undefined, NotPrincipal: { AWS: '123456789012' } }),
  ],
  [
    'Statement IDs (SID) in a single policy must be unique.',
    JSON.stringify({
      Statement: [1, 2].map(() => ({ Sid: 'a', Effect: 'Allow', Principal: { AWS: '*' }, Action: 'sts:AssumeRole' })),
    }),
  ],
  [
    'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    trusting({ AWS: '*' }, { Sid: 'a b' }),
  ],
  ['Invalid principal in policy: "Users"', trusting({ Users: 'alice' })],
  ['Invalid principal in policy: "AWS":"alice"', trusting({ AWS: 'alice' })],
  ['Invalid principal in policy: "AWS":"12345"', trusting({ AWS: ['*', '12345'] })],
  [
    'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/*"',
    trusting({ AWS: 'arn:aws:iam::123456789012:user/*' }),
  ],
  ...[
    'arn:aws:iam::123456789012:user/bob',
    // Its path is another, and ARNs tell case apart.
    'arn:aws:iam::123456789012:user/alice',
    'arn:aws:iam::123456789012:user/eng/Alice',
    'arn:aws:iam::123456789012:role/eng/alice',
    'arn:aws:sts::123456789012:assumed-role/nobody/session',
    'arn:aws:iam::999999999999:user/alice',
    'arn:aws:sts::999999999999:assumed-role/build/session',
    'arn:aws-cn:iam::123456789012:root',
    'arn:aws-cn:iam::123456789012:user/eng/alice',
    'arn:aws:iam::cloudfront:user/x',
    'AIDAAAAAAAAAAAAAAAAAA',
    'AROAAAAAAAAAAAAAAAAAB',
  ].map((arn) => [`Invalid principal in policy: "AWS":"${arn}"`, trusting({ AWS: arn })] as const),
  ['Invalid principal in policy: "SERVICE":"ec2"', trusting({ Service: 'ec2' })],
  [
    'Invalid principal in policy: "SERVICE":"ec2.example.com"',
    trusting({ Service: ['ec2.amazonaws.com', 'ec2.example.com'] }),
  ],
  [`Invalid principal in policy: "CANONICALUSER":"${'a'.repeat(64)}"`, trusting({ CanonicalUser: 'a'.repeat(64) })],
  ['Federated principals must be valid domain names or SAML metadata ARNs', federated('nobody')],
  [
    'Invalid principal in policy: "FEDERATED":"arn:aws-cn:iam::123456789012:oidc-provider/example.com"',
    federated('arn:aws-cn:iam::123456789012:oidc-provider/example.com'),
  ],
  [missingControl(githubSub), federated(github)],
  [missingControl(githubSub), federated(github, { StringEquals: { 'token.actions.githubusercontent.com:aud': 'x' } })],
  [missingControl(githubSub), federated(github, { StringLike: { [githubSub]: '*' } })],
  [missingControl(githubSub), federated(github, { StringLike: { [githubSub]: [] } })],
  [missingControl(githubSub), federated(github, { StringLike: { [githubSub]: ['repo:acme/*', '?*'] } })],
  [missingControl(githubSub), federated(github, { StringNotEquals: { [githubSub]: 'repo:acme/app:*' } })],
  [missingControl(githubSub), federated(github, { StringLikeIfExists: { [githubSub]: 'repo:acme/app:*' } })],
  [missingControl('oidc.vercel.com:aud'), federated('arn:aws:iam::123456789012:oidc-provider/oidc.vercel.com')],
  ['A condition block must be present for the Cognito provider', federated('cognito-identity.amazonaws.com')],
];

const accepted: Readonly<Record<string, string>> = {
  everyone: trusting({ AWS: '*' }),
  'a user': trusting({ AWS: 'arn:aws:iam::123456789012:user/eng/alice' }),
  'a role': trusting({ AWS: ['arn:aws:iam::123456789012:role/build'] }),
  'a session of a role': trusting({ AWS: 'arn:aws:sts::123456789012:assumed-role/build/session' }),
  'a federated user': trusting({ AWS: 'arn:aws:sts::123456789012:federated-user/bob' }),
  'an account': trusting({ AWS: 'arn:aws:iam::123456789012:root' }),
  'an account that the emulator does not hold': trusting({ AWS: 'arn:aws:iam::999999999999:root' }),
  'a service': trusting({ Service: ['lambda.amazonaws.com', 'pods.eks.amazonaws.com'] }),
  'a provider of one’s own, which need not exist': federated('arn:aws:iam::123456789012:oidc-provider/example.com/a'),
  'a SAML provider': trusting(
    { Federated: 'arn:aws:iam::123456789012:saml-provider/idp' },
    { Action: 'sts:AssumeRoleWithSAML' },
  ),
  'a shared provider whose subject is compared': federated(github, { StringLike: { [githubSub]: 'repo:acme/*' } }),
  'a shared provider, by a key in another case': federated(github, {
    'ForAnyValue:StringEquals': { 'Token.Actions.GitHubUserContent.com:SUB': 'repo:acme/app' },
  }),
  'a shared provider that is denied': federated(github, undefined, { Effect: 'Deny' }),
  'a document without a version': JSON.stringify({
    Statement: { Effect: 'Allow', Principal: { AWS: '*' }, Action: ['sts:AssumeRole', 'sts:TagSession'] },
  }),
};

describe('checkTrustPolicy', () => {
  it.each(refused)('answers “%s” to %s', (message, text) => {
    expect(() => checkTrustPolicy(world(), text)).toThrow(
      expect.objectContaining({ code: 'MalformedPolicyDocument', message }),
    );
  });

  it.each(Object.entries(accepted))('takes %s, and keeps the text as it is', (_, text) => {
    expect(checkTrustPolicy(world(), text).document).toBe(text);
  });

  it('keeps users and roles by their ids, once each, in whichever way they are named', () => {
    const { document, principals } = checkTrustPolicy(
      world(),
      trusting({
        AWS: [
          'arn:aws:iam::123456789012:role/build',
          'arn:aws:iam::123456789012:user/eng/alice',
          'arn:aws:iam::123456789012:role/build',
          'AROAAAAAAAAAAAAAAAAAA',
        ],
      }),
    );
    expect(document).toContain('"arn:aws:iam::123456789012:role/build"');
    expect(principals).toEqual([
      { arn: 'arn:aws:iam::123456789012:role/build', id: 'AROAAAAAAAAAAAAAAAAAA' },
      { arn: 'arn:aws:iam::123456789012:user/eng/alice', id: expect.stringMatching(/^AIDA/) },
      { arn: 'AROAAAAAAAAAAAAAAAAAA', id: 'AROAAAAAAAAAAAAAAAAAA' },
    ]);
  });

  it('keeps account ids as the ARNs of their root users', () => {
    const text = trusting({ AWS: ['999999999999', '1234-5678-9012'] });
    expect(checkTrustPolicy(world(), text).document).toBe(
      trusting({ AWS: ['arn:aws:iam::999999999999:root', 'arn:aws:iam::123456789012:root'] }),
    );
  });

  it('answers whatever is sent with a policy or a refusal', () => {
    const name = fc.oneof(
      fc.constantFrom('*', '123456789012', 'AROAAAAAAAAAAAAAAAAAA', github, 'ec2.amazonaws.com', '__proto__', ''),
      fc
        .constantFrom('root', 'user/eng/alice', 'role/build', 'user', ':')
        .map((end) => `arn:aws:iam::123456789012:${end}`),
      fc.string(),
      fc.jsonValue(),
    );
    const names = fc.oneof(name, fc.array(name, { maxLength: 3 }));
    const sort = fc.constantFrom('AWS', 'Service', 'Federated', 'CanonicalUser', '__proto__');
    const statement = fc.record(
      {
        Effect: fc.constantFrom('Allow', 'Deny', 'No'),
        Principal: fc.oneof(name, fc.dictionary(sort, names)),
        Action: fc.constantFrom('sts:AssumeRole', ['sts:TagSession'], 's3:*'),
        Condition: fc.oneof(fc.jsonValue(), fc.constant({ StringLike: { [githubSub]: 'repo:*' } })),
        Resource: fc.jsonValue(),
      },
      { requiredKeys: ['Effect', 'Principal', 'Action'] },
    );
    const text = fc.oneof(
      { weight: 4, arbitrary: fc.array(statement, { maxLength: 3 }).map((Statement) => JSON.stringify({ Statement })) },
      { weight: 1, arbitrary: fc.oneof(fc.string(), fc.json()) },
    );
    const made = world();
    fc.assert(
      fc.property(text, (document) => {
        try {
          const trust = checkTrustPolicy(made, document);
          expect(currentTrustPolicy(made, trust)).toContain('"Principal"');
        } catch (error) {
          expect(error).toBeInstanceOf(ServiceError);
          expect(error).toMatchObject({ code: expect.stringMatching(/^(MalformedPolicyDocument|LimitExceeded)$/) });
        }
      }),
    );
  });
});
