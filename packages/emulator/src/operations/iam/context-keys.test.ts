import { describe, expect, it } from 'vitest';
import { noSuchEntity } from '../../testing/policies.js';
import { runScenario, type Step } from '../../testing/scenario.js';
import { accounts, allow, arn, conditional, invalid, lines, text } from '../../testing/simulations.js';

const scenarios: Readonly<Record<string, readonly Step[]>> = {
  'the context keys that policies read are named': [
    {
      call: 'GetContextKeysForCustomPolicy',
      with: {
        PolicyInputList: [
          text(
            allow('s3:*', 'arn:aws:s3:::${aws:username}/*', conditional('IpAddress', 'aws:SourceIp', '203.0.113.0/24')),
          ),
          text(allow('s3:*', '*', conditional('IpAddress', 'AWS:sourceip', '203.0.113.0/24'))),
        ],
      },
      gives: { ContextKeyNames: ['aws:username', 'aws:SourceIp'] },
    },
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: {
        PolicySourceArn: arn('role', 'server'),
        PolicyInputList: [text(allow('s3:*', '*', conditional('StringEquals', 'aws:PrincipalTag/team', 'blue')))],
      },
      gives: { ContextKeyNames: ['aws:SecureTransport', 'aws:PrincipalTag/team'] },
    },
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: { PolicySourceArn: arn('user', 'team/alice') },
      gives: { ContextKeyNames: ['aws:username'] },
    },
    invalid(
      'GetContextKeysForCustomPolicy',
      { PolicyInputList: [lines, '{'] },
      expect.stringMatching(/^Invalid policy PolicyInputList\.2: /),
    ),
    {
      call: 'GetContextKeysForPrincipalPolicy',
      with: { PolicySourceArn: arn('user', 'gone') },
      fails: noSuchEntity('The user with name gone cannot be found.'),
    },
  ],
};

describe('context keys', () => {
  it.each(Object.entries(scenarios))('%s', async (_, steps) => {
    await runScenario('in process', { options: { accounts }, steps });
  });
});
