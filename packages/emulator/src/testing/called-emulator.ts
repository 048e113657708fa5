import { createEmulator } from '../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../emulator.js';
import type { EmulatorOptions } from '../emulator-options.js';
import { scenarioTime } from './scenario.js';
import { sdkClient, sendByName } from './sdk.js';

export const account = 'arn:aws:iam::123456789012';
export const alice: string = `${account}:user/alice`;

type Answer = Promise<Record<string, unknown>>;

interface CalledEmulator {
  readonly emulator: Emulator;
  /** Calls as the administrator unless somebody else is named, and gives an error's code and message in its place. */
  readonly call: (
    name: string,
    input?: object,
    by?: { readonly as?: EmulatorCredentials; readonly service?: 'iam' | 'sts' },
  ) => Answer;
  readonly asAlice: (name: string, input?: object, service?: 'iam' | 'sts') => Answer;
  /** Gives alice a policy in place of the one before. */
  readonly aliceMay: (...statements: readonly object[]) => Answer;
}

/** An emulator with alice and bob, of whose calls something is to be found out. */
export function start(options: EmulatorOptions = {}): CalledEmulator {
  const emulator = createEmulator({
    clock: { now: () => scenarioTime.getTime() },
    accounts: [{ id: '123456789012', users: [{ name: 'alice' }, { name: 'bob', path: '/eng/' }] }],
    ...options,
  });
  const call = async (
    name: string,
    input: object = {},
    { as, service = 'iam' }: { readonly as?: EmulatorCredentials; readonly service?: 'iam' | 'sts' } = {},
  ): Promise<Record<string, unknown>> => {
    const client = sdkClient(service, { ...emulator.clientConfig(as), maxAttempts: 1 });
    return sendByName(client, service, name, input).catch((error: Error) => ({
      code: error.name,
      message: error.message,
    }));
  };
  const asAlice = (name: string, input: object = {}, service: 'iam' | 'sts' = 'iam') =>
    call(name, input, { as: emulator.credentialsFor(alice), service });
  const aliceMay = (...statements: readonly object[]) =>
    call('PutUserPolicy', {
      UserName: 'alice',
      PolicyName: 'own',
      PolicyDocument: JSON.stringify({ Version: '2012-10-17', Statement: statements }),
    });
  return { emulator, call, asAlice, aliceMay };
}
