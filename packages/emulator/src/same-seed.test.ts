import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../../scripts/test/property-tests.js';
import { createEmulator } from './create-emulator.js';
import type { Emulator } from './emulator.js';

/** Whatever makes ids and secrets, and enough around it to fail in between. */
const operations: readonly (readonly [action: string, parameters: string])[] = [
  ['CreateUser', 'UserName=NAME'],
  ['DeleteUser', 'UserName=NAME'],
  ['CreateAccessKey', 'UserName=NAME'],
  ['CreateGroup', 'GroupName=NAME'],
  ['AddUserToGroup', 'GroupName=NAME&UserName=NAME'],
  ['CreateRole', `RoleName=NAME&AssumeRolePolicyDocument=${encodeURIComponent(trust())}`],
  ['CreatePolicy', `PolicyName=NAME&PolicyDocument=${encodeURIComponent(allowAll())}`],
  ['CreateInstanceProfile', 'InstanceProfileName=NAME'],
  ['CreateVirtualMFADevice', 'VirtualMFADeviceName=NAME'],
  ['CreateServiceLinkedRole', 'AWSServiceName=ecs.amazonaws.com'],
  ['GenerateCredentialReport', ''],
  ['ListUsers', 'MaxItems=1'],
];

function trust(): string {
  const Principal = { Service: 'ec2.amazonaws.com' };
  return JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal, Action: 'sts:AssumeRole' }],
  });
}

function allowAll(): string {
  return JSON.stringify({ Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }] });
}

interface Step {
  readonly operation: (typeof operations)[number];
  readonly name: string;
  /** Seconds that pass after it. */
  readonly advance: number;
}

const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.record({
    operation: fc.constantFrom(...operations),
    name: fc.constantFrom('alice', 'bob'),
    advance: fc.nat({ max: 3 }),
  }),
  { maxLength: 8 },
);

/** All that the calls answer, request ids included, and all that is there afterwards. */
async function run(emulator: Emulator, calls: readonly Step[]) {
  const { requestHandler } = emulator.clientConfig();
  const answers: string[] = [];
  for (const { operation, name, advance } of calls) {
    const [action, parameters] = operation;
    const body = `Action=${action}&Version=2010-05-08&${parameters.replaceAll('NAME', name)}`;
    const { response } = await requestHandler.handle({ method: 'POST', path: '/', headers: {}, body });
    answers.push(Buffer.from(response.body).toString());
    emulator.advance(`${advance}s`);
  }
  return { answers, state: JSON.stringify(emulator.snapshot()) };
}

it('with the same seed the same calls give the same answers, in another emulator and after a reset', async () => {
  await fc.assert(
    fc.asyncProperty(steps, fc.string(), async (calls, randomSeed) => {
      const create = () =>
        createEmulator({ randomSeed, authorization: 'open', clock: { now: () => 1_767_225_600_000 } });
      const emulator = create();
      const first = await run(emulator, calls);
      emulator.reset();
      expect(await run(emulator, calls)).toEqual(first);
      expect(await run(create(), calls)).toEqual(first);
    }),
    // Each case is some twenty calls on two emulators.
    { numRuns: propertyRuns / 50 },
  );
});

it('with another seed, or none, ids and secrets are others', async () => {
  const calls = operations
    .filter(([action]) => action !== 'DeleteUser')
    .map((operation) => ({ operation, name: 'alice', advance: 0 }));
  const states = await Promise.all(
    [1, 2, undefined, undefined].map(async (seed) => {
      const emulator = createEmulator({
        authorization: 'open',
        clock: { now: () => 1_767_225_600_000 },
        ...(seed !== undefined && { randomSeed: seed }),
      });
      return (await run(emulator, calls)).answers.map((answer) => /AccessKeyId>(\w+)/.exec(answer)?.[1]).join('');
    }),
  );
  expect(states.every((ids) => /^AKIA/.test(ids))).toBe(true);
  expect(new Set(states).size).toBe(4);
});
