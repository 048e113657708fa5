import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

// A process of its own, as a worker cannot change its zone. It prints its own reading of the time as well.
const program = `
import { evaluate } from '@iamkit/policy/evaluate';

const outcome = (DateEquals, k) =>
  evaluate(
    { identity: { Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: { DateEquals: { k: DateEquals } } } } },
    { principal: 'arn:aws:iam::111122223333:user/alice', action: 's3:GetObject', resource: '*', context: { k } },
  ).outcome;
console.log(
  new Date('2026-06-15T12:00:00').toISOString(),
  outcome('2026-06-15T12:00:00Z', '2026-06-15T12:00:00'),
  outcome('2026-06-15T00:00:00Z', '2026-06-15'),
);
`;

it('a time without a zone is UTC wherever a request is decided', () => {
  const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: import.meta.dirname,
    env: { ...process.env, TZ: 'Asia/Kolkata' },
    encoding: 'utf8',
  });
  expect(printed.trim()).toBe('2026-06-15T06:30:00.000Z allowed allowed');
});
