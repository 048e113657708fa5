import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import { createEmulator } from '@iamkit/emulator';
import { expect, it } from 'vitest';
import { createIam } from '../../create-iam.js';
import { awsError, fakeClock } from '../../test/fake-client.js';
import { type IamErrorCode, iamErrorCodes } from '../codes.js';
import { isIamError } from '../is-iam-error.js';
import { errorExample } from './error-page.js';
import { operationsByCode } from './operations.js';

/** What no service answers comes of what the SDK throws; or of an answer. */
const thrownHere: { readonly [code in IamErrorCode]?: () => unknown } = {
  Aborted: () => fail(Object.assign(new Error('Request aborted'), { name: 'AbortError' })),
  InvalidResponse: () => ({}),
  MissingCredentials: () => fail(Object.assign(new Error('Could not load'), { name: 'CredentialsProviderError' })),
  MissingPackage: () => fail(Object.assign(new Error("Cannot find package 'x'"), { code: 'ERR_MODULE_NOT_FOUND' })),
  NetworkFailure: () => fail(Object.assign(new Error('connect'), { code: 'ECONNREFUSED' })),
  Other: () => fail(awsError('BrandNewException', 'It is new.')),
  PartialFailure: () => fail(awsError('UnmodifiableEntity', 'Its service keeps it.')),
  Timeout: () => fail(Object.assign(new Error('slow'), { name: 'TimeoutError' })),
};

function fail(error: Error): never {
  throw error;
}

const operations = operationsByCode();
const trustPolicy = {
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Principal: { AWS: '123456789012' }, Action: 'sts:AssumeRole' }],
} as const;
const emulator = createEmulator({
  authorization: 'open',
  accounts: [
    {
      id: '123456789012',
      users: [
        {
          name: 'alice',
          accessKeys: [{ id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' }],
        },
      ],
      roles: [{ name: 'deploy', trustPolicy }],
    },
  ],
  organization: {
    accounts: [{ id: '111122223333' }],
    organizationalUnits: [{ name: 'workloads' }],
  },
});

type Handler = (request: never) => Promise<unknown>;

/** As much as is used of a client of the SDK. */
interface Stack {
  readonly middlewareStack: {
    add(
      middleware: (next: Handler, context: { readonly commandName?: string }) => Handler,
      options: { readonly step: 'initialize' },
    ): void;
  };
}

/** The clients of the emulator, but the call that may end in the code does. */
function clientsAnswering(code: IamErrorCode) {
  // Half-way: what hangs on the user was taken away.
  const answering = code === 'PartialFailure' ? ['DeleteUser'] : operations.get(code)?.map(({ name }) => name);
  const stop = thrownHere[code] ?? (() => fail(awsError(code, 'As AWS says.')));
  const prepare = <Client extends Stack>(client: Client): Client => {
    client.middlewareStack.add(
      (next, { commandName = '' }) =>
        async (request) =>
          (answering?.includes(commandName.replace(/Command$/, '')) ?? true) ? { output: stop() } : next(request),
      { step: 'initialize' },
    );
    return client;
  };
  const configuration = emulator.clientConfig();
  return {
    iam: prepare(new iam.IAMClient(configuration)),
    organizations: prepare(new organizations.OrganizationsClient(configuration)),
    sts: prepare(new sts.STSClient(configuration)),
  };
}

/** Runs the program of a page, and gives what it printed. */
async function printed(code: IamErrorCode): Promise<readonly unknown[]> {
  const lines: unknown[] = [];
  const create = () => createIam({ clients: clientsAnswering(code), clock: fakeClock() });
  const body = errorExample(code).replace(/^import \{ (.+?) \} from '(.+?)';$/gm, 'const { $1 } = modules[`$2`];');
  const modules = {
    '@iamkit/core': { createIam: create, isIamError },
    '@aws-sdk/client-iam': iam,
    '@aws-sdk/client-organizations': organizations,
    '@aws-sdk/client-sts': sts,
  };
  const run = new Function('modules', 'console', `return (async () => { ${body} })();`);
  await run(modules, { log: (...line: unknown[]) => lines.push(line) });
  return lines;
}

it.each(iamErrorCodes)('the example of %s catches it', async (code) => {
  emulator.reset();
  expect(await printed(code)).not.toEqual([]);
});
