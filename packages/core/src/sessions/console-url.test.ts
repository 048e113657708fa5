import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';

describe('a console link', () => {
  afterEach(() => vi.unstubAllGlobals());
  const asked: URL[] = [];
  function answering(answer: () => Response | Promise<Response>) {
    asked.length = 0;
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(new URL(url));
      return answer();
    });
  }
  const session = { accessKeyId: 'ASIA', secretAccessKey: 'a+b/c=', sessionToken: 'd+e/f=' };
  const ok = () => Response.json({ SigninToken: 'tok/en+=' });

  it.each([
    { region: 'eu-west-1', signIn: 'https://signin.aws.amazon.com', home: 'https://console.aws.amazon.com/' },
    { region: 'cn-north-1', signIn: 'https://signin.amazonaws.cn', home: 'https://console.amazonaws.cn/' },
    {
      region: 'us-gov-west-1',
      signIn: 'https://signin.amazonaws-us-gov.com',
      home: 'https://console.amazonaws-us-gov.com/',
    },
  ])('is made by the federation endpoint of $region, and is a secret', async ({ region, signIn, home }) => {
    answering(ok);
    const url = await createIam({ region, credentials: session }).consoleUrl();
    expect(`${url} ${inspect(url)} ${JSON.stringify({ url })}`).not.toContain('tok');
    const link = new URL(url.reveal());
    expect(link.origin + link.pathname).toBe(`${signIn}/federation`);
    expect(Object.fromEntries(link.searchParams)).toEqual({
      Action: 'login',
      Destination: home,
      SigninToken: 'tok/en+=',
    });
    const [ask] = asked;
    expect(`${ask?.origin}${ask?.pathname}`).toBe(`${signIn}/federation`);
    expect(Object.fromEntries(ask?.searchParams ?? [])).toEqual({
      Action: 'getSigninToken',
      Session: JSON.stringify({ sessionId: 'ASIA', sessionKey: 'a+b/c=', sessionToken: 'd+e/f=' }),
    });
  });

  it('leads where it is told, for as long as it is told, and at an endpoint that is not AWS', async () => {
    answering(ok);
    const iam = createIam({ endpoint: 'http://127.0.0.1:4566', region: 'eu-west-1', credentials: session });
    const issuer = 'https://intranet.example.com';
    const url = new URL((await iam.consoleUrl({ destination: '/iam/home', duration: '12h', issuer })).reveal());
    expect(url.origin).toBe('http://127.0.0.1:4566');
    expect(url.searchParams.get('Destination')).toBe('https://console.aws.amazon.com/iam/home');
    expect(url.searchParams.get('Issuer')).toBe(issuer);
    expect(asked[0]?.searchParams.get('SessionDuration')).toBe('43200');
  });

  it.each([
    'https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#Instances:',
    'https://123456789012-abcdefgh.eu-west-1.console.aws.amazon.com/iam/home',
    'https://console.aws.amazon.com/s3/buckets',
  ])('leads to the page %s', async (destination) => {
    answering(ok);
    const url = await createIam({ region: 'eu-west-1', credentials: session }).consoleUrl({ destination });
    expect(new URL(url.reveal()).searchParams.get('Destination')).toBe(destination);
  });

  it.each<{
    readonly what: string;
    readonly code: string;
    readonly credentials?: { readonly accessKeyId: string; readonly secretAccessKey: string };
    readonly region?: string;
    readonly options?: Parameters<Iam['consoleUrl']>[0];
    readonly answer?: () => Response | Promise<Response>;
  }>([
    { what: 'keys of a user', credentials: { accessKeyId: 'AKIA', secretAccessKey: 'x' }, code: 'ValidationError' },
    ...[
      'javascript:alert(1)',
      'https://evil.example/',
      '//evil.example/x',
      '/\\evil.example/x',
      'https://console.aws.amazon.com.evil.example/',
      'https://console.aws.amazon.com@evil.example/',
      'https://evilconsole.aws.amazon.com/',
      'https://console.amazonaws.cn/',
      'http://console.aws.amazon.com/',
      'iam/home',
      5 as never,
    ].map((destination) => ({
      what: `the page ${destination}`,
      options: { destination },
      code: 'ValidationError',
    })),
    { what: 'a signal that is none', options: { signal: 5 as never }, code: 'ValidationError' },
    { what: 'an issuer that is none', options: { issuer: {} as never }, code: 'ValidationError' },
    { what: 'options that are none', options: null as never, code: 'ValidationError' },
    { what: 'a long session', options: { duration: '13h' as const }, code: 'ValidationError' },
    { what: 'a partition of unknown hosts', region: 'us-iso-east-1', code: 'ValidationError' },
    { what: 'a refusal', answer: () => new Response('a+b/c=', { status: 400 }), code: 'AccessDenied' },
    { what: 'no JSON', answer: () => new Response('a+b/c='), code: 'InvalidResponse' },
    { what: 'no token', answer: () => Response.json({}), code: 'InvalidResponse' },
    {
      what: 'no answer',
      answer: () => Promise.reject(new TypeError('fetch failed: …sessionKey=a+b/c=')),
      code: 'NetworkFailure',
    },
    {
      what: 'an aborted call',
      options: { signal: AbortSignal.abort() },
      answer: () => Promise.reject(new Error('x')),
      code: 'Aborted',
    },
  ])('is not made of $what, and no error has the session', async ({ credentials, region, options, answer, code }) => {
    answering(answer ?? ok);
    const iam = createIam({ region: region ?? 'eu-west-1', credentials: credentials ?? session });
    const error: unknown = await iam.consoleUrl(options).catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code, operation: 'consoleUrl' });
    expect(inspect(error, { showHidden: true, depth: 9 })).not.toContain('a+b/c=');
  });
});
