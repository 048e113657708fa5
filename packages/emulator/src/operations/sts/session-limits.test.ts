import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { alice, document, here, notAuthorized, start, statement, trusting } from '../../testing/session-world.js';

describe('what a session is passed', () => {
  it('limits it to what its policies allow', async () => {
    const { call, role, roleMay, assume } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({ Action: 'iam:*' }));
    const session = `arn:aws:sts::${here}:assumed-role/deploy/run`;
    const { Credentials, PackedPolicySize } = await assume({
      Policy: document(statement({ Action: 'iam:ListUsers' }), statement({ Effect: 'Deny', Action: 'iam:GetUser' })),
      PolicyArns: [{ arn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }],
    });
    expect(PackedPolicySize).toBeGreaterThan(0);
    expect(PackedPolicySize).toBeLessThan(50);
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    expect(await call('ListRoles', {}, Credentials)).toHaveProperty('Roles');
    expect(await call('CreateUser', { UserName: 'x' }, Credentials)).toEqual(
      notAuthorized(
        session,
        'iam:CreateUser',
        `arn:aws:iam::${here}:user/x`,
        ' because no session policy allows the iam:CreateUser action',
      ),
    );
    expect(await call('GetUser', { UserName: 'bob' }, Credentials)).toEqual(
      notAuthorized(
        session,
        'iam:GetUser',
        `arn:aws:iam::${here}:user/bob`,
        ' with an explicit deny in a session policy',
      ),
    );
    expect(await assume({ Policy: '{}' })).toMatchObject({ code: 'MalformedPolicyDocumentException' });
    expect(await assume({ PolicyArns: [{ arn: `arn:aws:iam::${here}:policy/none` }] })).toMatchObject({
      code: 'ValidationError',
    });
    expect(await assume({ Policy: document(statement({ Sid: 'a'.repeat(2_048) })) })).toEqual({
      code: 'ValidationError',
      message: expect.stringMatching(/at 'policy' failed to satisfy constraint: Member must have length .* 2048$/),
    });
    const PolicyArns = [{ arn: 'arn:aws:iam::aws:policy/IAMReadOnlyAccess' }];
    const longest = document(statement({ Sid: 'a'.repeat(1_900) }));
    const spaces = 2_048 - longest.length - 'arn:aws:iam::aws:policy/IAMReadOnlyAccess'.length;
    expect(await assume({ Policy: `${longest}${' '.repeat(spaces)}`, PolicyArns })).toHaveProperty('Credentials');
    expect(await assume({ Policy: `${longest}${' '.repeat(spaces + 1)}`, PolicyArns })).toEqual({
      code: 'ValidationError',
      message:
        'The session policy and the ARNs of the managed session policies have 2049 characters together, and may have 2048.',
    });
    // Hashes, which no packing makes smaller.
    const Tags = Array.from({ length: 20 }, (_, index) => ({
      Key: `key-${index}`,
      Value: createHash('sha512').update(String(index)).digest('base64'),
    }));
    const tooLarge = await assume({ Tags });
    expect(tooLarge).toMatchObject({
      code: 'PackedPolicyTooLargeException',
      message: expect.stringMatching(/^Packed size of session tags consumes \d{3,}% of allotted space\.$/),
    });
  });

  it('goes on limiting it when a policy that was passed is deleted', async () => {
    const { call, role, roleMay, assume } = start();
    await role('deploy', trusting(alice));
    await roleMay('deploy', statement({ Action: 'iam:*' }));
    await call('CreatePolicy', {
      PolicyName: 'list',
      PolicyDocument: document(statement({ Action: 'iam:ListUsers' })),
    });
    const arn = `arn:aws:iam::${here}:policy/list`;
    const { Credentials } = await assume({ PolicyArns: [{ arn }] });
    expect(await call('ListUsers', {}, Credentials)).toHaveProperty('Users');
    await call('DeletePolicy', { PolicyArn: arn });
    for (const name of ['ListUsers', 'ListRoles'])
      expect(await call(name, {}, Credentials)).toEqual(
        notAuthorized(
          `arn:aws:sts::${here}:assumed-role/deploy/run`,
          `iam:${name}`,
          '*',
          ` because no session policy allows the iam:${name} action`,
        ),
      );
  });
});
