import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../../../../scripts/test/property-tests.js';
import { createIam } from '../create-iam.js';
import { awsError, fakeClient } from '../test/fake-client.js';
import { generatePassword } from './generate-password.js';

describe('a generated password', () => {
  it('has all that a password policy can want, and the length it wants', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 200 }), (minimumLength) => {
        const password = generatePassword({ minimumLength }).reveal();
        expect(password).toHaveLength(Math.min(Math.max(24, minimumLength), 128));
        expect(password).toMatch(/^(?=.*[a-z])(?=.*[A-Z])(?=.*\d)(?=.*[!@#$%^&*()_+=[\]{}-])[\x21-\x7e]+$/);
      }),
      // Each case draws some hundred random numbers.
      { numRuns: Math.ceil(propertyRuns / 5) },
    );
  });

  it('is another each time', () => {
    const passwords = Array.from({ length: 100 }, () => generatePassword({ minimumLength: 0 }).reveal());
    expect(new Set(passwords).size).toBe(100);
    // A kind that always came first would show here.
    expect(new Set(passwords.map((password) => password.charAt(0))).size).toBeGreaterThan(20);
  });

  it.each([
    { policy: () => ({ PasswordPolicy: { MinimumPasswordLength: 40 } }), length: 40 },
    {
      policy: () => {
        throw awsError('NoSuchEntityException', 'none');
      },
      length: 24,
    },
    {
      policy: () => {
        throw awsError('AccessDenied', 'no');
      },
      length: 128,
    },
  ])('is $length characters long where the policy asks for it, or may not be read', async ({ policy, length }) => {
    const client = fakeClient({
      GetAccountPasswordPolicy: policy,
      CreateLoginProfile: () => ({
        LoginProfile: { UserName: 'alice', CreateDate: new Date(), PasswordResetRequired: false },
      }),
    });
    const { password } = await createIam({ clients: { iam: client } })
      .user('alice')
      .loginProfile.create();
    expect(password.reveal()).toHaveLength(length);
    expect(client.calls.at(-1)?.input['Password']).toBe(password.reveal());
  });

  it('is not asked for when one is given, and a wrong one is not shown', async () => {
    const client = fakeClient({});
    const { loginProfile } = createIam({ clients: { iam: client } }).user('alice');
    for (const password of ['', 'ß'.repeat(129), 'hunter2 – €', 7, null]) {
      const error = await loginProfile.create({ password: password as never }).catch((caught: unknown) => caught);
      expect(error).toMatchObject({ code: 'ValidationError' });
      if (typeof password === 'string' && password !== '') expect(String(error)).not.toContain(password);
    }
    expect(client.calls).toEqual([]);
  });
});
