import { CreateUserCommand, IAMClient, ListUsersCommand } from '@aws-sdk/client-iam';
import { describe, expect, it, vi } from 'vitest';
import { createEmulator } from '../create-emulator.js';
import type { Emulator } from '../emulator.js';
import { transports } from '../testing/scenario.js';
import type { Faults } from './faults.js';

/** The name of the error, or else the names of the users. */
type Outcome = string | readonly (string | undefined)[];

const outcomeOf = async (call: Promise<{ readonly $metadata: { readonly attempts?: number } }>): Promise<string> =>
  call.then(
    () => 'done',
    (error: Error & { readonly code?: string }) => error.code ?? error.name,
  );

async function connect(transport: (typeof transports)[number], emulator: Emulator, maxAttempts = 1) {
  const listening = transport === 'over HTTP' ? await emulator.listen() : undefined;
  const { requestHandler, ...config } = emulator.clientConfig();
  const client = new IAMClient({
    ...config,
    maxAttempts,
    ...(listening ? { endpoint: listening.endpoint } : { requestHandler }),
  });
  const close = async (): Promise<void> => {
    client.destroy();
    await listening?.close();
  };
  return { client, close };
}

const scenarios: readonly {
  readonly title: string;
  readonly add: (faults: Faults) => void;
  /** What three calls of CreateUser for the same user give. */
  readonly calls: readonly string[];
  readonly users: Outcome;
}[] = [
  {
    title: 'throttles the next call alone',
    add: (faults) => faults.throttle('iam:CreateUser'),
    calls: ['Throttling', 'done', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'throttles as many calls as it is told to',
    add: (faults) => faults.throttle('*', { times: 2 }),
    calls: ['Throttling', 'Throttling', 'done'],
    users: ['alice'],
  },
  {
    title: 'fails before the effect',
    add: (faults) => faults.fail('iam:CreateUser', 'ServiceFailure', { times: Number.POSITIVE_INFINITY }),
    calls: ['ServiceFailureException', 'ServiceFailureException', 'ServiceFailureException'],
    users: [],
  },
  {
    title: 'fails after the effect, and spares calls that fail by themselves',
    add: (faults) => faults.fail('iam:CreateUser', 'ServiceUnavailable', { when: 'afterEffect', times: 2 }),
    calls: ['ServiceUnavailable', 'EntityAlreadyExistsException', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'drops connections',
    add: (faults) => faults.dropConnection('iam:CreateUser'),
    calls: ['ECONNRESET', 'done', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'drops connections after the effect',
    add: (faults) => faults.dropConnection('iam:CreateUser', { when: 'afterEffect' }),
    calls: ['ECONNRESET', 'EntityAlreadyExistsException', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'takes faults in the order in which they were added',
    add: (faults) => {
      faults.throttle('iam:CreateUser');
      faults.fail('*', 'InternalFailure');
    },
    calls: ['Throttling', 'InternalFailure', 'done'],
    users: ['alice'],
  },
  {
    title: 'leaves other operations alone',
    add: (faults) => faults.throttle('sts:GetCallerIdentity', { times: 9 }),
    calls: ['done', 'EntityAlreadyExistsException', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'delays, and does the call',
    add: (faults) => faults.delay('iam:CreateUser', '1ms'),
    calls: ['done', 'EntityAlreadyExistsException', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
  {
    title: 'takes them all back',
    add: (faults) => {
      faults.throttle('*', { times: 9 });
      faults.delay('*', '1d');
      faults.clear();
    },
    calls: ['done', 'EntityAlreadyExistsException', 'EntityAlreadyExistsException'],
    users: ['alice'],
  },
];

describe.each(transports)('faults %s', (transport) => {
  it.each(scenarios)('$title', async ({ add, calls, users }) => {
    const emulator = createEmulator();
    const { client, close } = await connect(transport, emulator);
    try {
      add(emulator.faults);
      const given: string[] = [];
      for (const _ of calls) given.push(await outcomeOf(client.send(new CreateUserCommand({ UserName: 'alice' }))));
      expect(given).toEqual(calls);
      emulator.faults.clear();
      const { Users = [] } = await client.send(new ListUsersCommand({}));
      expect(Users.map((user) => user.UserName)).toEqual(users);
    } finally {
      await close();
    }
  });

  it('are what an SDK tries again after', async () => {
    const emulator = createEmulator();
    const { client, close } = await connect(transport, emulator, 3);
    emulator.faults.dropConnection('iam:ListUsers');
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ $metadata: { attempts: 2 } });
    await close();
  });
});

describe('a fault', () => {
  it('is gone after a reset', async () => {
    const emulator = createEmulator();
    emulator.faults.throttle('*', { times: 9 });
    emulator.reset();
    const client = new IAMClient({ ...emulator.clientConfig(), maxAttempts: 1 });
    expect(await client.send(new ListUsersCommand({}))).toMatchObject({ Users: [] });
  });

  it('that delays holds the answer back for its time, or until the call is aborted', async () => {
    vi.useFakeTimers();
    try {
      const emulator = createEmulator();
      emulator.faults.delay('*', '2s', { times: 2 });
      const { requestHandler } = emulator.clientConfig();
      const send = (abortSignal?: AbortSignal) =>
        requestHandler.handle(
          { method: 'POST', path: '/', headers: {}, body: 'Action=ListUsers&Version=2010-05-08' },
          { abortSignal },
        );
      let answered = false;
      const call = send().then(() => {
        answered = true;
      });
      await vi.advanceTimersByTimeAsync(1_999);
      expect(answered).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      await call;
      const controller = new AbortController();
      const aborted = expect(send(controller.signal)).rejects.toMatchObject({ name: 'AbortError' });
      await vi.advanceTimersByTimeAsync(1);
      controller.abort();
      await aborted;
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });

  it('that delays for longer than a timer can wait does not end at once', async () => {
    vi.useFakeTimers();
    try {
      const emulator = createEmulator();
      emulator.faults.delay('*', '90d');
      const controller = new AbortController();
      const call = emulator
        .clientConfig()
        .requestHandler.handle(
          { method: 'POST', path: '/', headers: {}, body: 'Action=ListUsers&Version=2010-05-08' },
          { abortSignal: controller.signal },
        );
      const aborted = expect(call).rejects.toMatchObject({ name: 'AbortError' });
      await vi.advanceTimersByTimeAsync(2 ** 31 - 2);
      expect(vi.getTimerCount()).toBe(1);
      controller.abort();
      await aborted;
    } finally {
      vi.useRealTimers();
    }
  });

  it('says what its message says', async () => {
    const emulator = createEmulator();
    emulator.faults.fail('iam:ListUsers', 'AccessDenied', { message: 'Not on a Friday.' });
    await expect(new IAMClient(emulator.clientConfig()).send(new ListUsersCommand({}))).rejects.toMatchObject({
      name: 'AccessDenied',
      message: 'Not on a Friday.',
    });
  });

  it.each<readonly [string, (faults: Faults) => void, string]>([
    [
      'an operation that does not exist',
      (faults) => faults.throttle('iam:CreateUsr' as 'iam:CreateUser'),
      "there is no operation 'iam:CreateUsr'; name one as in 'iam:CreateUser', or '*' for all",
    ],
    [
      'an operation without its service',
      (faults) => faults.delay('CreateUser' as '*', '1ms'),
      "there is no operation 'CreateUser'; name one as in 'iam:CreateUser', or '*' for all",
    ],
    [
      'an operation that is not emulated',
      (faults) => faults.delay('iam:GetHumanReadableSummary', '1ms'),
      "'iam:GetHumanReadableSummary' is not emulated, so that no fault can befall it: see docs/coverage.md",
    ],
    [
      'a code of another service',
      (faults) => faults.fail('sts:AssumeRole', 'NoSuchEntity'),
      "sts answers no error with the code 'NoSuchEntity'",
    ],
    [
      'the name of an exception instead of a code',
      (faults) => faults.fail('iam:CreateUser', 'NoSuchEntityException'),
      "iam answers no error with the code 'NoSuchEntityException'",
    ],
    [
      'no times',
      (faults) => faults.throttle('*', { times: 0 }),
      'times: a fault happens a whole number of times, 1 or more, or Infinity',
    ],
    [
      'another moment',
      (faults) => faults.dropConnection('*', { when: 'later' as 'afterEffect' }),
      "when: 'later' is neither 'beforeEffect' nor 'afterEffect'",
    ],
  ])('with %s is refused', (_, add, message) => {
    expect(() => add(createEmulator().faults)).toThrow(expect.objectContaining({ code: 'InvalidFault', message }));
  });
});
