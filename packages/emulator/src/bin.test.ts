import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { afterAll, describe, expect, it } from 'vitest';
import { run } from '../../../scripts/test/peers.js';

const bin = fileURLToPath(new URL('../bin/iamkit-emulator.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a script with exec, on a computer whose AWS settings lead elsewhere. */
function exec(script: string, ...options: readonly string[]) {
  const env = { AWS_PROFILE: 'production', AWS_ENDPOINT_URL_IAM: 'http://127.0.0.1:9', AWS_USE_FIPS_ENDPOINT: 'true' };
  return run(process.execPath, [bin, 'exec', ...options, '--', process.execPath, '-e', script], { env });
}

const sdk = (client: string) => JSON.stringify(fileURLToPath(import.meta.resolve(`@aws-sdk/${client}`)));

const listNames = `
  const { IAMClient, ListUsersCommand } = require(${sdk('client-iam')});
  new IAMClient().send(new ListUsersCommand()).then(({ Users }) => console.log(Users.map((user) => user.UserName).join()));
`;

describe('iamkit-emulator exec', () => {
  it('runs a program that knows nothing of it, against the accounts of a file', async () => {
    const file = join(folder, 'accounts.json');
    writeFileSync(file, JSON.stringify([{ id: '123456789012', users: [{ name: 'alice' }, { name: '__proto__' }] }]));
    expect(await exec(listNames, '--accounts', file)).toEqual({ status: 0, stdout: '__proto__,alice\n', stderr: '' });
  });

  it('runs a program as a user or a role of the accounts, who may do what their policies allow', async () => {
    const accountId = '123456789012';
    const file = join(folder, 'principals.json');
    const trustPolicy = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: { AWS: accountId }, Action: 'sts:AssumeRole' },
    };
    writeFileSync(
      file,
      JSON.stringify([{ id: accountId, users: [{ name: 'alice' }], roles: [{ name: 'reader', trustPolicy }] }]),
    );
    const whoAndWhatNot = `
      const { STSClient, GetCallerIdentityCommand } = require(${sdk('client-sts')});
      const { IAMClient, ListUsersCommand } = require(${sdk('client-iam')});
      new STSClient().send(new GetCallerIdentityCommand()).then(({ Arn }) => console.log(Arn));
      new IAMClient().send(new ListUsersCommand()).catch((error) => console.log(error.name));
    `;
    const principals = [
      [`arn:aws:iam::${accountId}:user/alice`, `arn:aws:iam::${accountId}:user/alice`],
      [`arn:aws:iam::${accountId}:role/reader`, `arn:aws:sts::${accountId}:assumed-role/reader/iamkit`],
    ] as const;
    const ends = await Promise.all(
      principals.map(([principal]) => exec(whoAndWhatNot, '--accounts', file, '--principal', principal)),
    );
    expect(ends.map(({ stdout }) => stdout.trim().split('\n').sort())).toEqual(
      principals.map(([, caller]) => ['AccessDenied', caller]),
    );
    const nobody = `arn:aws:iam::${accountId}:user/bob`;
    expect(await exec('console.log("ran")', '--accounts', file, '--principal', nobody)).toEqual({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining(`iamkit-emulator: there is no principal ${nobody}`),
    });
  });

  it('passes on how the program ends', async () => {
    expect(await exec('process.exit(7)')).toMatchObject({ status: 7, stderr: '' });
    expect(await exec('process.kill(process.pid, "SIGKILL")')).toMatchObject({ status: 137 });
    expect(await run(process.execPath, [bin, 'exec', '--', join(folder, 'nothing')])).toMatchObject({
      status: 127,
      stderr: expect.stringMatching(/^iamkit-emulator: cannot run .*nothing: /),
    });
  });

  it.each(['SIGINT', 'SIGQUIT', 'SIGTERM'] as const)(
    'hands %s on, and waits for the program to end',
    async (signal) => {
      const script = `
      process.on('${signal}', () => { console.log('got it'); process.exit(3); });
      setInterval(() => {}, 1000);
      console.log('ready');
    `;
      const child = spawn(process.execPath, [bin, 'exec', '--', process.execPath, '-e', script], {
        stdio: ['pipe', 'pipe', 'inherit'],
      });
      await output(child, 'ready');
      child.kill(signal);
      const printed = output(child, 'got it');
      expect(await ended(child)).toEqual({ code: 3, signal: null });
      await printed;
    },
  );
});

describe('iamkit-emulator', () => {
  it('prints endpoint and keys once, serves, and stops on SIGTERM', async () => {
    const child = spawn(process.execPath, [bin, '--port', '0', '--account', '210987654321'], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        printed += chunk;
      });
    const banner = await output(child, 'Authorization: Bearer ');
    const variables = new Map(
      banner
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'))
        .map((line) => /^export (\w+)=(.+)$/.exec(line)?.slice(1) as [string, string]),
    );
    const variable = (name: string) => variables.get(name) ?? '';
    const endpoint = variable('AWS_ENDPOINT_URL');
    expect(banner).toContain(`# iamkit emulates IAM, STS and Organizations at ${endpoint}\n`);
    expect(banner).toContain('# the administrator of account 210987654321, who may do everything');
    const client = new IAMClient({
      endpoint,
      region: variable('AWS_REGION'),
      credentials: {
        accessKeyId: variable('AWS_ACCESS_KEY_ID'),
        secretAccessKey: variable('AWS_SECRET_ACCESS_KEY'),
        sessionToken: variable('AWS_SESSION_TOKEN'),
      },
    });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
    client.destroy();
    const secret = variable('AWS_SECRET_ACCESS_KEY');
    const wrong = { accessKeyId: variable('AWS_ACCESS_KEY_ID'), secretAccessKey: `${secret}x` };
    const stranger = new IAMClient({ endpoint, region: 'us-east-1', credentials: wrong });
    await expect(stranger.send(new ListUsersCommand({}))).rejects.toMatchObject({ name: 'InvalidClientTokenId' });
    stranger.destroy();
    await fetch(`${endpoint}/?Action=ChangePassword&OldPassword=${encodeURIComponent(secret)}`);
    child.kill('SIGTERM');
    expect(await ended(child)).toEqual({ code: 0, signal: null });
    // Whatever was called: nothing is printed after the banner, and its secrets stand in it once.
    expect(printed).toBe(banner);
    expect(printed.split(secret)).toHaveLength(2);
  });

  it('tells how it is used', async () => {
    expect(await run(process.execPath, [bin, '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('iamkit-emulator exec [options] -- PROGRAM'),
    });
  });

  it('says in one line what is wrong with its command line or its accounts', async () => {
    expect(await run(process.execPath, [bin, '--prot'])).toEqual({
      status: 2,
      stdout: '',
      stderr: 'iamkit-emulator: there is no option --prot, but there is --port: see iamkit-emulator --help\n',
    });
    const file = join(folder, 'wrong.json');
    writeFileSync(file, '[{"id":"1"}]');
    expect(await run(process.execPath, [bin, '--port', '0', '--accounts', file])).toEqual({
      status: 1,
      stdout: '',
      stderr: 'iamkit-emulator: accounts[0].id: "1" is no account id, which is a string of 12 digits\n',
    });
  });
});

/** All that a process has printed once it has printed a text. */
function output(child: ChildProcess, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk: Buffer): void => {
      printed += chunk;
      if (!printed.includes(text)) return;
      child.stdout?.off('data', read);
      resolve(printed);
    };
    child.stdout?.on('data', read);
    child.once('close', () => reject(new Error(`ended without printing ${text}: ${printed}`)));
  });
}

function ended(child: ChildProcess): Promise<{ readonly code: number | null; readonly signal: string | null }> {
  return new Promise((resolve) => child.once('exit', (code, signal) => resolve({ code, signal })));
}
