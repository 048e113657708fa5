import { inspect } from 'node:util';
import { CreateUserCommand, GenerateCredentialReportCommand, IAMClient } from '@aws-sdk/client-iam';
import { ListRootsCommand } from '@aws-sdk/client-organizations';
import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { createEmulator } from '@iamkit/emulator';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIam } from './create-iam.js';
import type { Iam } from './iam.js';
import { type ScriptedAnswer, type ScriptedRequest, scriptedServer, xmlError } from './test/scripted-server.js';

const credentials = {
  accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
  secretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  sessionToken: 'FwoGZXIvYXdzEJr//////////wEaDEXAMPLETOKEN==',
};

const open: { close(): Promise<void> }[] = [];
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const server of open.splice(0)) await server.close();
});

async function answered(answer: (request: ScriptedRequest) => ScriptedAnswer) {
  const server = await scriptedServer(answer);
  open.push(server);
  return { ...server, iam: createIam({ endpoint: server.endpoint, region: 'us-east-1', credentials }) };
}

const caught = (call: Promise<unknown>): Promise<unknown> =>
  call.then(
    () => 'nothing was thrown',
    (error: unknown) => error,
  );

describe('a used-up quota', () => {
  const full = { status: 409, body: xmlError('LimitExceeded', 'Cannot exceed quota for UsersPerAccount: 5000') };

  it('fails with one request', async () => {
    const { iam, requests } = await answered(() => full);
    await expect(iam.users.create('alice')).rejects.toMatchObject({
      code: 'LimitExceeded',
      awsCode: 'LimitExceeded',
      status: 409,
      requestId: '4ca0c1d8-6c1f-4f0c-8a26-1f4f4d3f2b77',
      retryable: false,
    });
    expect(requests).toHaveLength(1);
  });

  it.each([{ cacheMiddleware: false }, { cacheMiddleware: true }])(
    'fails with one request of a client of the caller, which is left as it was: %j',
    async (more) => {
      const { endpoint, requests } = await answered(() => full);
      const client = new IAMClient({ endpoint, region: 'us-east-1', credentials, ...more });
      const middleware = client.middlewareStack.identify();
      const iam = createIam({ clients: { iam: client } });
      const command = new CreateUserCommand({ UserName: 'bob' });
      for (const call of [() => iam.users.create('alice'), () => iam.send(command)])
        await expect(call()).rejects.toMatchObject({
          code: 'LimitExceeded',
          awsCode: 'LimitExceeded',
          cause: expect.objectContaining({ name: 'LimitExceededException', $metadata: expect.anything() }),
        });
      expect(requests).toHaveLength(2);
      await expect(client.send(command)).rejects.toMatchObject({ name: 'LimitExceededException' });
      if (!more.cacheMiddleware) expect(requests).toHaveLength(5); // the SDK's own three attempts
      expect(client.middlewareStack.identify()).toEqual(middleware);
    },
  );

  it('is a throttle to GenerateCredentialReport, which the SDK retries', async () => {
    const { iam, requests } = await answered(() => full);
    await expect(iam.send(new GenerateCredentialReportCommand({}))).rejects.toMatchObject({
      code: 'Throttling',
      awsCode: 'LimitExceeded',
      retryable: true,
    });
    expect(requests).toHaveLength(3);
  });

  it('is no reason to give up the other retries of the SDK', async () => {
    let failures = 1;
    const { iam, requests } = await answered(() =>
      failures-- > 0 ? { status: 500, body: xmlError('ServiceFailure', 'Try again.') } : full,
    );
    await expect(iam.users.create('alice')).rejects.toMatchObject({ code: 'LimitExceeded' });
    expect(requests).toHaveLength(2);
  });

  it('comes from the emulator alike', async () => {
    const emulator = createEmulator({ quotas: { users: 1 } });
    const { endpoint, close } = await emulator.listen();
    open.push({ close });
    const iam = createIam({ endpoint, region: 'us-east-1', credentials: emulator.administrator });
    await iam.users.create('alice');
    await expect(iam.users.create('bob')).rejects.toMatchObject({ code: 'LimitExceeded', awsCode: 'LimitExceeded' });
  });
});

describe('an error', () => {
  const echoing = ({ headers, body }: ScriptedRequest): ScriptedAnswer => ({
    status: 403,
    body: xmlError(
      'SignatureDoesNotMatch',
      `The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method.\n\nThe Canonical String for this request should have been\n'POST\n/\nx-amz-security-token:${headers['x-amz-security-token']}'\n${body}`,
    ),
  });
  const repeating = ({ headers, body }: ScriptedRequest): ScriptedAnswer => ({
    status: 400,
    body: xmlError('ValidationError', `You sent ${headers['x-amz-security-token']} in ${inspect(headers)} ${body}`),
  });

  it.each([
    { what: 'the canonical request', answer: echoing, code: 'SignatureDoesNotMatch' },
    { what: 'every header and the body', answer: repeating, code: 'ValidationError' },
  ])('holds no credentials when the answer echoes $what', async ({ answer, code }) => {
    const { iam, requests } = await answered(answer);
    const error = await caught(iam.users.create('alice'));
    expect(error).toMatchObject({ code });
    expect(requests[0]?.headers['x-amz-security-token']).toBe(credentials.sessionToken);
    const { cause } = error as Error;
    for (const value of [error, cause, iam])
      for (const options of [{}, { depth: 30, showHidden: true, maxStringLength: null }]) {
        const printed = `${inspect(value, options)} ${JSON.stringify(value)} ${String(value)}`;
        expect(printed).not.toContain(credentials.sessionToken);
        expect(printed).not.toContain(credentials.secretAccessKey);
      }
  });

  it.each([
    {
      what: 'a body that is cut',
      answer: { status: 200, body: '<ListUsersResponse><ListUsersResult><Users>', cutAfter: 20 },
      code: 'NetworkFailure',
    },
    {
      what: 'half an answer',
      answer: { status: 200, body: '<ListUsersResponse><ListUsersResult><Us' },
      code: 'InvalidResponse',
    },
    {
      what: 'a page of a proxy',
      answer: { status: 200, body: '<html><p>Sign in<br></html>' },
      code: 'InvalidResponse',
    },
    { what: 'an empty answer', answer: { status: 200, body: '' }, code: 'InvalidResponse' },
    { what: 'a proxy that forbids', answer: { status: 403, body: '<html>Forbidden</html>' }, code: 'InvalidResponse' },
    { what: 'a proxy that finds nothing', answer: { status: 404, body: 'not here' }, code: 'InvalidResponse' },
    { what: 'a load balancer', answer: { status: 502, body: '<html><hr></html>' }, code: 'ServiceFailure' },
    { what: 'nobody behind it', answer: { status: 503, body: '' }, code: 'ServiceUnavailable' },
    { what: 'a gateway that counts', answer: { status: 429, body: 'slower' }, code: 'Throttling' },
    { what: 'an unknown code', answer: { status: 400, body: xmlError('BrandNew', 'It is new.') }, code: 'Other' },
  ])('tells of $what', async ({ answer, code }) => {
    vi.stubEnv('AWS_MAX_ATTEMPTS', '1');
    const { iam } = await answered(() => answer);
    expect(await caught(iam.users.list().toArray())).toMatchObject({ name: 'IamError', code, operation: 'ListUsers' });
  });

  it.each([
    {
      what: 'an unknown key id',
      change: { accessKeyId: 'AKIANOBODYKNOWSTHIS0' },
      code: 'InvalidClientTokenId',
      says: 'The access key is unknown here',
    },
    {
      what: 'a wrong secret',
      change: { secretAccessKey: 'wrong' },
      code: 'SignatureDoesNotMatch',
      says: 'Check the secret access key',
    },
  ])('says what to do about $what', async ({ change, code, says }) => {
    const emulator = createEmulator();
    const { endpoint, close } = await emulator.listen();
    open.push({ close });
    const iam = createIam({ endpoint, region: 'us-east-1', credentials: { ...emulator.administrator, ...change } });
    const error = await caught(iam.users.list().first());
    expect(error).toMatchObject({ code, awsCode: code, status: 403, message: expect.stringContaining(says) });
  });

  it('says how to get credentials where there are none', async () => {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_PROFILE']) vi.stubEnv(name, undefined);
    vi.stubEnv('AWS_EC2_METADATA_DISABLED', 'true');
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', '/nonexistent');
    expect(await caught(createIam({ region: 'us-east-1' }).users.list().first())).toMatchObject({
      code: 'MissingCredentials',
      awsCode: undefined,
      message: expect.stringContaining('Set AWS_PROFILE'),
    });
  });
});

describe('an Iam without options', () => {
  const identify = async (iam: Iam): Promise<string | undefined> =>
    (await iam.send(new GetCallerIdentityCommand({}))).Account;

  it('takes endpoint, credentials and region from the environment, for all three services', async () => {
    const emulator = createEmulator();
    const { endpoint, close } = await emulator.listen();
    open.push({ close });
    vi.stubEnv('AWS_ENDPOINT_URL', endpoint);
    vi.stubEnv('AWS_ACCESS_KEY_ID', emulator.administrator.accessKeyId);
    vi.stubEnv('AWS_SECRET_ACCESS_KEY', emulator.administrator.secretAccessKey);
    vi.stubEnv('AWS_SESSION_TOKEN', emulator.administrator.sessionToken);
    vi.stubEnv('AWS_REGION', undefined);
    vi.stubEnv('AWS_CONFIG_FILE', '/nonexistent');
    const iam = createIam();
    expect((await iam.users.create('alice')).arn).toBe('arn:aws:iam::123456789012:user/alice');
    expect(await identify(iam)).toBe('123456789012');
    await expect(iam.send(new ListRootsCommand({}))).rejects.toMatchObject({
      name: 'IamError',
      operation: 'ListRoots',
    });
  });
});

describe('a long list over HTTP', () => {
  it('makes Node warn of no leak, under one signal', async () => {
    const warnings: Error[] = [];
    const note = (warning: Error) => warnings.push(warning);
    process.on('warning', note);
    const page = (marker: number): string =>
      `<ListUsersResponse><ListUsersResult><Users><member><Path>/</Path><UserName>u${marker}</UserName><UserId>A</UserId><Arn>a</Arn><CreateDate>2026-11-24T08:00:00Z</CreateDate></member></Users><IsTruncated>${marker < 60}</IsTruncated><Marker>${marker + 1}</Marker></ListUsersResult></ListUsersResponse>`;
    const { iam } = await answered(({ body }) => ({
      status: 200,
      body: page(Number(new URLSearchParams(body).get('Marker') ?? 0)),
    }));
    const { signal } = new AbortController();
    expect(await iam.users.list({ signal }).toArray()).toHaveLength(61);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', note);
    expect(warnings.filter(({ name }) => name === 'MaxListenersExceededWarning')).toEqual([]);
  });
});
