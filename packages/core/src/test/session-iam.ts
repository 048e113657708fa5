import { createIam } from '../create-iam.js';
import type { Iam } from '../iam.js';
import { awsError, type FakeAnswers, fakeClient, fakeClock } from './fake-client.js';

export const roleArn = 'arn:aws:iam::123456789012:role/ci/deploy';
export const keys = {
  AccessKeyId: 'ASIAIOSFODNN7EXAMPLE',
  SecretAccessKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
  SessionToken: 'FwoGZXIvYXdzEJr//////////wEaDEXAMPLETOKEN==',
};
export const denied = (): never => {
  throw awsError('AccessDenied', 'not authorized to perform: sts:AssumeRole');
};

/** An Iam whose STS answers each time with a session of so many seconds, on a clock of its own. */
export function iamOf(
  answers: FakeAnswers = {},
  seconds = 3_600,
): {
  readonly clock: ReturnType<typeof fakeClock>;
  readonly client: ReturnType<typeof fakeClient>;
  readonly iam: Iam;
} {
  const clock = fakeClock();
  const session = () => ({ Credentials: { ...keys, Expiration: new Date(clock.now() + seconds * 1_000) } });
  const client = fakeClient({
    AssumeRole: session,
    AssumeRoleWithSAML: session,
    AssumeRoleWithWebIdentity: session,
    AssumeRoot: session,
    GetFederationToken: session,
    GetSessionToken: session,
    ...answers,
  });
  return { clock, client, iam: createIam({ clients: { iam: client, sts: client }, clock }) };
}
