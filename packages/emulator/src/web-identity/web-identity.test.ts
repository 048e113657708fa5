import { createHmac, generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import { idToken, issuer, issuerJwks, issuerKeys, signWith } from '../testing/issuer.js';
import { scenarioTime } from '../testing/scenario.js';
import { sdkClient, sendByName } from '../testing/sdk.js';

const url = 'token.actions.githubusercontent.com';
const account = '123456789012';
const provider = `arn:aws:iam::${account}:oidc-provider/${url}`;
const deploy = `arn:aws:iam::${account}:role/deploy`;
const subject = 'repo:octo/cat:ref:refs/heads/main';
const now = Math.floor(scenarioTime.getTime() / 1000);

const stranger = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const token = (parts?: Parameters<typeof idToken>[1]): string => idToken(scenarioTime.getTime(), parts);

const trust = (more: object = {}): string =>
  JSON.stringify({
    Version: '2012-10-17',
    Statement: {
      Effect: 'Allow',
      Principal: { Federated: provider },
      Action: ['sts:AssumeRoleWithWebIdentity'],
      Condition: {
        StringEquals: { [`${url}:aud`]: 'sts.amazonaws.com' },
        StringLike: { [`${url}:sub`]: 'repo:octo/*' },
      },
      ...more,
    },
  });

async function start(options: EmulatorOptions = {}, document = trust()) {
  const emulator = createEmulator({ clock: { now: () => scenarioTime.getTime() }, ...options });
  emulator.oidcProvider(issuer, { jwks: issuerJwks });
  const call = (name: string, input: object = {}, service: 'iam' | 'sts' = 'iam', credentials?: object) =>
    send(emulator, service, name, input, credentials);
  await call('CreateOpenIDConnectProvider', { Url: issuer, ClientIDList: ['sts.amazonaws.com'] });
  await call('CreateRole', { RoleName: 'deploy', AssumeRolePolicyDocument: document });
  const assume = (WebIdentityToken: string, more: object = {}) =>
    call('AssumeRoleWithWebIdentity', { RoleArn: deploy, RoleSessionName: 'run', WebIdentityToken, ...more }, 'sts');
  return { emulator, call, assume };
}

async function send(
  emulator: Emulator,
  service: 'iam' | 'sts',
  name: string,
  input: object,
  credentials?: object,
): Promise<Record<string, unknown>> {
  const config = { ...emulator.clientConfig(), ...(credentials && { credentials }), maxAttempts: 1 };
  try {
    const { $metadata, ...output } = await sendByName(sdkClient(service, config), service, name, input);
    return output;
  } catch (error) {
    const { name: code, message } = error as Error;
    return { code, message };
  }
}

const invalid = (message: string) => ({ code: 'InvalidIdentityTokenException', message });
const notAuthorized = (action: string) => ({ code: 'AccessDenied', message: `Not authorized to perform ${action}` });

describe('AssumeRoleWithWebIdentity', () => {
  it.each([
    ['RS256', {}, undefined],
    ['ES256', { alg: 'ES256', kid: 'ec' }, signWith(issuerKeys.ec)],
  ])('gives a session for a token that is signed with %s', async (_, header, signature) => {
    const { call, assume } = await start();
    const { Credentials, ...assumed } = await assume(token({ header, ...(signature && { signature }) }));
    expect(assumed).toEqual({
      AssumedRoleUser: {
        Arn: `arn:aws:sts::${account}:assumed-role/deploy/run`,
        AssumedRoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}:run$/),
      },
      Audience: 'sts.amazonaws.com',
      Provider: provider,
      SubjectFromWebIdentityToken: subject,
    });
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Record<string, string>;
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    expect(await call('GetCallerIdentity', {}, 'sts', credentials)).toMatchObject({
      Arn: `arn:aws:sts::${account}:assumed-role/deploy/run`,
    });
  });

  it.each<readonly [string, string, object]>([
    [
      'no token',
      'not.a-token',
      invalid('The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)'),
    ],
    [
      'another issuer’s',
      token({ claims: { iss: 'https://example.com' } }),
      invalid('No OpenIDConnect provider found in your account for https://example.com'),
    ],
    [
      'a stranger’s',
      token({ header: { alg: 'ES256', kid: 'ec' }, signature: signWith(stranger.privateKey) }),
      invalid('The signature of the ID Token provided is not valid.'),
    ],
    ...[
      { header: { alg: 'none' }, signature: () => Buffer.alloc(0) },
      { header: { kid: 'other' } },
      { header: { alg: 'RS256', kid: 'ec' } },
      // The public key as a shared secret: whoever takes it believes everybody.
      {
        header: { alg: 'HS256' },
        signature: (data: string) =>
          createHmac('sha256', issuerKeys.rsaPublic.export({ format: 'pem', type: 'spki' }))
            .update(data)
            .digest(),
      },
    ].map(
      (parts) =>
        [
          `one with the header ${JSON.stringify(parts.header)}`,
          token(parts),
          invalid(
            "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
          ),
        ] as const,
    ),
    [
      'one that is over',
      token({ claims: { exp: now } }),
      {
        code: 'ExpiredTokenException',
        message: `Token expired: current date/time ${now} must be before the expiration date/time ${now}`,
      },
    ],
    [
      'one from the future',
      token({ claims: { nbf: now + 301 } }),
      invalid(`Token is not valid yet: current date/time ${now} is before its nbf ${now + 301}`),
    ],
    ['one for somebody else', token({ claims: { aud: ['a', 'b'] } }), invalid('Incorrect token audience')],
    ...['sub', 'iss', 'exp', 'aud'].map(
      (name) =>
        [
          `one without ${name}`,
          token({ claims: { [name]: undefined } }),
          invalid(`Missing a required claim: ${name}`),
        ] as const,
    ),
    [
      'one that the trust policy is not about',
      token({ claims: { sub: 'repo:evil/cat' } }),
      notAuthorized('sts:AssumeRoleWithWebIdentity'),
    ],
  ])('refuses %s', async (_, text, failure) => {
    const { assume } = await start();
    expect(await assume(text)).toEqual(failure);
  });

  it('is named in the tokens that its session asks for', async () => {
    const { call, assume } = await start();
    await call('EnableOutboundWebIdentityFederation');
    await call('PutRolePolicy', {
      RoleName: 'deploy',
      PolicyName: 'tokens',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 'sts:GetWebIdentityToken', Resource: '*' },
      }),
    });
    const { Credentials } = await assume(token());
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Record<string, string>;
    const credentials = { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken };
    const input = { Audience: ['api'], SigningAlgorithm: 'ES384' };
    const { WebIdentityToken } = await call('GetWebIdentityToken', input, 'sts', credentials);
    const claims: unknown = JSON.parse(
      Buffer.from(String(WebIdentityToken).split('.')[1] ?? '', 'base64url').toString(),
    );
    expect(claims).toMatchObject({ 'https://sts.amazonaws.com/': { federated_provider: provider } });
  });

  it('is not for the tokens of AWS itself, whose issuer an account may register', async () => {
    const { emulator, call, assume } = await start();
    const { IssuerIdentifier: Url } = await call('EnableOutboundWebIdentityFederation');
    await call('CreateOpenIDConnectProvider', { Url, ClientIDList: ['sts.amazonaws.com'] });
    const input = { Audience: ['sts.amazonaws.com'], SigningAlgorithm: 'RS256' };
    const { WebIdentityToken } = await call('GetWebIdentityToken', input, 'sts');
    emulator.oidcProvider(String(Url), { jwks: emulator.webIdentityKeys() });
    await call('UpdateAssumeRolePolicy', {
      RoleName: 'deploy',
      PolicyDocument: trust({
        Principal: { Federated: `${provider.slice(0, -url.length)}${String(Url).slice('https://'.length)}` },
        Condition: {},
      }),
    });
    expect(await assume(String(WebIdentityToken))).toEqual(
      invalid('A token that GetWebIdentityToken gave is for services outside AWS, and no role is assumed with it'),
    );
  });

  it('refuses a role that there is not, and one that is to be assumed otherwise', async () => {
    const { call, assume } = await start();
    expect(await assume(token(), { RoleArn: `${deploy}x` })).toEqual(notAuthorized('sts:AssumeRoleWithWebIdentity'));
    await call('UpdateAssumeRolePolicy', {
      RoleName: 'deploy',
      PolicyDocument: JSON.stringify({
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Principal: { AWS: account }, Action: 'sts:AssumeRole' },
      }),
    });
    expect(await assume(token())).toEqual(notAuthorized('sts:AssumeRoleWithWebIdentity'));
    expect(await assume(token(), { DurationSeconds: 43_200 })).toEqual(notAuthorized('sts:AssumeRoleWithWebIdentity'));
  });

  it('takes tags and a source identity from the token, where the trust policy allows it', async () => {
    const claims = {
      'https://aws.amazon.com/tags': { principal_tags: { team: ['blue'] }, transitive_tag_keys: ['team'] },
      'https://aws.amazon.com/source_identity': 'octocat',
    };
    const strict = await start();
    expect(await strict.assume(token({ claims }))).toEqual(notAuthorized('sts:TagSession'));
    const { assume } = await start(
      {},
      trust({ Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession', 'sts:SetSourceIdentity'] }),
    );
    expect(await assume(token({ claims }))).toMatchObject({
      SourceIdentity: 'octocat',
      PackedPolicySize: expect.any(Number),
    });
  });

  it('believes every token where nothing is refused', async () => {
    const { assume } = await start({ authorization: 'open' });
    const strangers = token({
      header: { alg: 'ES256' },
      claims: { sub: 'repo:evil/cat', exp: now - 1 },
      signature: signWith(stranger.privateKey),
    });
    expect(await assume(strangers)).toMatchObject({ SubjectFromWebIdentityToken: 'repo:evil/cat' });
  });
});

describe('oidcProvider', () => {
  it.each<readonly [string, readonly unknown[]]>([
    ['an address that is none', ['example.com', { jwks: issuerJwks }]],
    ['no options', [issuer]],
    ['a key that is null', [issuer, { jwks: { keys: [null] } }]],
    ['no keys', [issuer, { jwks: { keys: [] } }]],
    ['a shared secret', [issuer, { jwks: { keys: [{ kty: 'oct', k: 'c2VjcmV0' }] } }]],
  ])('refuses %s', (_, parameters) => {
    expect(() => Reflect.apply(createEmulator().oidcProvider, undefined, parameters)).toThrow(
      expect.objectContaining({ code: 'InvalidOidcProvider' }),
    );
  });
});
