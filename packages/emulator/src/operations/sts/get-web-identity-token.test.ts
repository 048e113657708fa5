import { createPublicKey, verify } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createEmulator } from '../../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../../emulator.js';
import type { ServiceId } from '../../model/service-model.js';
import { scenarioTime } from '../../testing/scenario.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

const accounts = [
  {
    id: '123456789012',
    users: [{ name: 'alice', path: '/staff/', tags: { team: 'blue' } }],
    roles: [
      {
        name: 'app',
        tags: { team: 'red' },
        trustPolicy: {
          Version: '2012-10-17',
          Statement: {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::123456789012:root' },
            Action: ['sts:AssumeRole', 'sts:SetSourceIdentity', 'sts:TagSession'],
          },
        },
        inlinePolicies: {
          tokens: {
            Version: '2012-10-17',
            Statement: {
              Effect: 'Allow',
              Action: 'sts:GetWebIdentityToken',
              Resource: '*',
              Condition: {
                'ForAllValues:StringEquals': { 'sts:IdentityTokenAudience': 'https://api.example.com' },
                NumericLessThanEquals: { 'sts:DurationSeconds': 3_600 },
              },
            },
          },
        },
      },
    ],
  },
] as const;

function start() {
  const emulator = createEmulator({ accounts, clock: { now: () => scenarioTime.getTime() } });
  const send = (
    service: ServiceId,
    operation: string,
    input: object = {},
    by?: EmulatorCredentials,
    config: object = {},
  ) =>
    sendByName(
      sdkClient(service, { ...emulator.clientConfig(by), maxAttempts: 1, ...config }),
      service,
      operation,
      input,
    );
  return { emulator, send };
}

const api = 'https://api.example.com';
const seconds = scenarioTime.getTime() / 1000;

/** The parts of a token whose signature is one of the emulator's. */
function verified(emulator: Emulator, token: unknown): { readonly header: object; readonly claims: object } {
  const [header = '', claims = '', signature = ''] = String(token).split('.');
  const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString()) as Record<string, unknown>;
  const { alg, kid } = read(header);
  const jwk = emulator.webIdentityKeys().keys.find((key) => key.kid === kid) ?? {};
  const key = createPublicKey({ key: jwk, format: 'jwk' });
  const data = Buffer.from(`${header}.${claims}`);
  const hash = alg === 'ES384' ? 'sha384' : 'sha256';
  expect(verify(hash, data, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'))).toBe(true);
  expect(jwk).not.toHaveProperty('d');
  return { header: read(header), claims: read(claims) };
}

describe('a web identity token', () => {
  it.each(['ES384', 'RS256'])(
    'says who asks for it, and what it says itself, signed with %s',
    async (SigningAlgorithm) => {
      const { emulator, send } = start();
      const { IssuerIdentifier } = await send('iam', 'EnableOutboundWebIdentityFederation');
      expect(IssuerIdentifier).toMatch(/^https:\/\/[0-9a-f-]{36}\.tokens\.sts\.global\.api\.aws$/);
      const root = emulator.credentialsFor('arn:aws:iam::123456789012:root');
      const alice = emulator.credentialsFor('arn:aws:iam::123456789012:user/staff/alice');
      const input = { Audience: [api], SigningAlgorithm, Tags: [{ Key: 'job', Value: '7' }] };
      await expect(send('sts', 'GetWebIdentityToken', input, alice)).rejects.toMatchObject({ name: 'AccessDenied' });
      const { WebIdentityToken, Expiration } = await send('sts', 'GetWebIdentityToken', input, root);
      expect(Expiration).toEqual(new Date((seconds + 300) * 1000));
      expect(verified(emulator, WebIdentityToken)).toEqual({
        header: { alg: SigningAlgorithm, kid: expect.any(String), typ: 'JWT' },
        claims: {
          iss: IssuerIdentifier,
          aud: api,
          sub: 'arn:aws:iam::123456789012:root',
          iat: seconds,
          exp: seconds + 300,
          jti: expect.any(String),
          'https://sts.amazonaws.com/': {
            aws_account: '123456789012',
            source_region: 'us-east-1',
            principal_id: 'arn:aws:iam::123456789012:root',
            request_tags: { job: '7' },
          },
        },
      });
    },
  );

  it('of a role’s session names the role, has its tags and those of the session, and ends no later', async () => {
    const { emulator, send } = start();
    await send('iam', 'EnableOutboundWebIdentityFederation');
    await send('organizations', 'CreateOrganization');
    const { Credentials } = await send('sts', 'AssumeRole', {
      RoleArn: 'arn:aws:iam::123456789012:role/app',
      RoleSessionName: 'test',
      DurationSeconds: 900,
      SourceIdentity: 'Alice',
      Tags: [{ Key: 'stage', Value: 'test' }],
    });
    const { AccessKeyId, SecretAccessKey, SessionToken } = Credentials as Readonly<Record<string, string>>;
    const session = {
      accessKeyId: AccessKeyId ?? '',
      secretAccessKey: SecretAccessKey ?? '',
      sessionToken: SessionToken ?? '',
    };
    const ask = (more: object) =>
      send('sts', 'GetWebIdentityToken', { Audience: [api], SigningAlgorithm: 'ES384', ...more }, session, {
        region: 'eu-west-1',
      });
    await expect(ask({ DurationSeconds: 901 })).rejects.toMatchObject({ name: 'SessionDurationEscalationException' });
    await expect(ask({ DurationSeconds: 900, Audience: [api, 'https://other.example.com'] })).rejects.toMatchObject({
      name: 'AccessDenied',
    });
    const { WebIdentityToken } = await ask({ DurationSeconds: 900 });
    expect(verified(emulator, WebIdentityToken).claims).toMatchObject({
      sub: 'arn:aws:iam::123456789012:role/app',
      exp: seconds + 900,
      'https://sts.amazonaws.com/': {
        org_id: expect.stringMatching(/^o-/),
        ou_path: [expect.stringMatching(/^o-[a-z0-9]+\/r-[a-z0-9]+\/$/)],
        source_region: 'eu-west-1',
        principal_id: 'arn:aws:iam::123456789012:role/app',
        original_session_exp: '2026-01-02T03:19:05Z',
        source_identity: 'Alice',
        principal_tags: { stage: 'test', team: 'red' },
      },
    });
  });

  it('is for several audiences, of the same issuer and key after a pause and a snapshot', async () => {
    const { emulator, send } = start();
    const input = { Audience: ['one', 'two'], SigningAlgorithm: 'ES384' };
    const first = await send('iam', 'EnableOutboundWebIdentityFederation');
    const token = verified(emulator, (await send('sts', 'GetWebIdentityToken', input))['WebIdentityToken']);
    expect(token.claims).toMatchObject({ aud: ['one', 'two'] });
    await send('iam', 'DisableOutboundWebIdentityFederation');
    await expect(send('sts', 'GetWebIdentityToken', input)).rejects.toMatchObject({
      name: 'OutboundWebIdentityFederationDisabledException',
    });
    expect(await send('iam', 'EnableOutboundWebIdentityFederation')).toMatchObject({
      IssuerIdentifier: first['IssuerIdentifier'],
    });
    const snapshot = JSON.parse(JSON.stringify(emulator.snapshot())) as object;
    emulator.reset();
    expect(emulator.webIdentityKeys()).toEqual({ keys: [] });
    emulator.restore(snapshot);
    const again = verified(emulator, (await send('sts', 'GetWebIdentityToken', input))['WebIdentityToken']);
    expect(again.header).toEqual(token.header);
  });

  it('is signed with no other algorithm', async () => {
    const { send } = start();
    await send('iam', 'EnableOutboundWebIdentityFederation');
    await expect(
      send('sts', 'GetWebIdentityToken', { Audience: ['one'], SigningAlgorithm: 'HS256' }),
    ).rejects.toMatchObject({ name: 'ValidationError', message: 'SigningAlgorithm must be ES384 or RS256.' });
  });

  it('is checked with keys that everybody may ask for', async () => {
    const { emulator, send } = start();
    await send('iam', 'EnableOutboundWebIdentityFederation');
    await send('sts', 'GetWebIdentityToken', { Audience: ['one'], SigningAlgorithm: 'ES384' });
    const listening = await emulator.listen();
    try {
      const answer = await fetch(`${listening.endpoint}/_iamkit/jwks`);
      expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(emulator.webIdentityKeys())));
    } finally {
      await listening.close();
    }
  });
});
