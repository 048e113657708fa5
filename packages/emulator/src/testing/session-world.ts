import { createEmulator } from '../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import { stepAt, totp } from '../mfa/totp.js';
import { scenarioTime } from './scenario.js';
import { sdkClient, sendByName } from './sdk.js';

export const here = '123456789012';
export const there = '210987654321';
export const keys = {
  alice: { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' },
  remote: { id: 'AKIAI44QH8DHBEXAMPLE', secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' },
} as const;
export const alice: string = `arn:aws:iam::${here}:user/eng/alice`;
export const deploy: string = `arn:aws:iam::${here}:role/ci/deploy`;

type Answer = Record<string, unknown>;
interface Called extends Answer {
  readonly Credentials?: EmulatorCredentials;
}

export const statement = (more: object): object => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });
export const document = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
export const trusting = (principal: string | object, more: object = {}): string =>
  document({
    Effect: 'Allow',
    Principal: typeof principal === 'string' ? { AWS: principal } : principal,
    Action: ['sts:AssumeRole', 'sts:TagSession', 'sts:SetSourceIdentity'],
    ...more,
  });

interface Refusal {
  readonly code: string;
  readonly message: string;
}

/** Calls IAM as the administrator, or STS as alice, unless other credentials are given. */
type CallByName = (name: string, input?: object, credentials?: EmulatorCredentials) => Promise<Called>;

interface World {
  readonly emulator: Emulator;
  readonly call: CallByName;
  readonly sts: CallByName;
  /** Gives alice a policy in place of the one before. */
  may(...statements: readonly object[]): Promise<Called>;
  role(name: string, trust: string, more?: object): Promise<Called>;
  roleMay(name: string, ...statements: readonly object[]): Promise<Called>;
  assume(input?: object, credentials?: EmulatorCredentials): Promise<Called>;
}

interface Device {
  readonly serialNumber: string;
  /** The code of so many steps ahead. */
  code(ahead: number): string;
}

/** An emulator with alice here, a user there, and calls that give an error's code and message in its place. */
export function start(options: EmulatorOptions = {}): World {
  const emulator = createEmulator({
    clock: { now: () => scenarioTime.getTime() },
    accounts: [
      {
        id: here,
        users: [{ name: 'alice', path: '/eng/', accessKeys: [keys.alice] }, { name: 'bob' }],
      },
      { id: there, users: [{ name: 'remote', accessKeys: [keys.remote] }] },
    ],
    ...options,
  });
  const call = (name: string, input: object = {}, credentials?: EmulatorCredentials) =>
    send(emulator, 'iam', name, input, credentials);
  const sts = (name: string, input: object = {}, credentials: EmulatorCredentials = longTerm('alice')) =>
    send(emulator, 'sts', name, input, credentials);
  const may = (...statements: readonly object[]) =>
    call('PutUserPolicy', { UserName: 'alice', PolicyName: 'own', PolicyDocument: document(...statements) });
  const role = (name: string, trust: string, more: object = {}) =>
    call('CreateRole', { RoleName: name, Path: '/ci/', AssumeRolePolicyDocument: trust, ...more });
  const roleMay = (name: string, ...statements: readonly object[]) =>
    call('PutRolePolicy', { RoleName: name, PolicyName: 'own', PolicyDocument: document(...statements) });
  const assume = async (input: object = {}, credentials?: EmulatorCredentials): Promise<Called> =>
    sts('AssumeRole', { RoleArn: deploy, RoleSessionName: 'run', ...input }, credentials);
  return { emulator, call, sts, may, role, roleMay, assume };
}

export const longTerm = (name: keyof typeof keys): EmulatorCredentials => ({
  accessKeyId: keys[name].id,
  secretAccessKey: keys[name].secret,
});

/** Calls an operation as who has the credentials, the administrator unless given. */
export async function send(
  emulator: Emulator,
  service: 'iam' | 'sts',
  name: string,
  input: object,
  credentials?: EmulatorCredentials,
): Promise<Called> {
  const client = sdkClient(service, { ...emulator.clientConfig(credentials), maxAttempts: 1 });
  try {
    const { $metadata, Credentials, ...output } = await sendByName(client, service, name, input);
    if (Credentials === undefined) return output;
    const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials as Record<string, string>;
    return {
      ...output,
      Expiration,
      Credentials: {
        accessKeyId: AccessKeyId ?? '',
        secretAccessKey: SecretAccessKey ?? '',
        sessionToken: SessionToken ?? '',
      },
    };
  } catch (error) {
    const { name: code, message } = error as Error;
    return { code, message };
  }
}

export const accessDenied = (message: string): Refusal => ({ code: 'AccessDenied', message });
export const notAuthorized = (who: string, action: string, resource: string, reason = ''): Refusal =>
  accessDenied(`User: ${who} is not authorized to perform: ${action} on resource: ${resource}${reason}`);
export const noTrust = (action: string): string => ` because no role trust policy allows the ${action} action`;
export const noIdentity = (action: string): string => ` because no identity-based policy allows the ${action} action`;
export const inSeconds = (seconds: number): Date => new Date(scenarioTime.getTime() + seconds * 1000);

/** Enables a device for alice; the code of a step is later than all before. */
export async function enableMfa(call: World['call']): Promise<Device> {
  const { VirtualMFADevice } = (await call('CreateVirtualMFADevice', { VirtualMFADeviceName: 'phone' })) as {
    readonly VirtualMFADevice: { readonly SerialNumber: string; readonly Base32StringSeed: Uint8Array };
  };
  const { SerialNumber: serialNumber, Base32StringSeed } = VirtualMFADevice;
  const seed = Buffer.from(Base32StringSeed).toString();
  const code = (ahead: number): string => totp(seed, stepAt(scenarioTime.getTime()) + ahead);
  await call('EnableMFADevice', {
    UserName: 'alice',
    SerialNumber: serialNumber,
    AuthenticationCode1: code(-1),
    AuthenticationCode2: code(0),
  });
  return { serialNumber, code };
}
