import { describe, expect, it } from 'vitest';
import { runScenario, transports } from '../../testing/scenario.js';

const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const callers = { alice: { accessKeyId: key.id, secretAccessKey: key.secret } };
const identity = { service: 'sts', call: 'GetCallerIdentity' } as const;

describe.each(transports)('GetCallerIdentity, %s', (transport) => {
  it('tells every kind of caller who it is', async () => {
    await runScenario(transport, {
      options: { accounts: [{ id: '210987654321', users: [{ name: 'alice', path: '/eng/', accessKeys: [key] }] }] },
      callers,
      steps: [
        {
          ...identity,
          as: 'root',
          gives: { UserId: '123456789012', Account: '123456789012', Arn: 'arn:aws:iam::123456789012:root' },
        },
        {
          ...identity,
          as: 'alice',
          gives: {
            UserId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
            Account: '210987654321',
            Arn: 'arn:aws:iam::210987654321:user/eng/alice',
          },
        },
        {
          ...identity,
          gives: {
            UserId: expect.stringMatching(/^AROA[A-Z2-7]{17}:administrator$/),
            Account: '123456789012',
            Arn: 'arn:aws:sts::123456789012:assumed-role/iamkit-administrator/administrator',
          },
        },
      ],
    });
  });

  it('knows the partition', async () => {
    await runScenario(transport, {
      options: { partition: 'aws-cn', accountId: '210987654321' },
      steps: [
        {
          ...identity,
          as: 'root',
          gives: { UserId: '210987654321', Account: '210987654321', Arn: 'arn:aws-cn:iam::210987654321:root' },
        },
      ],
    });
  });
});
