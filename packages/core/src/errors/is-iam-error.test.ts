import { describe, expect, it, vi } from 'vitest';
import { IamError } from './iam-error.js';
import { isIamError } from './is-iam-error.js';

const error = new IamError({ code: 'NoSuchEntity', message: 'It failed.' });

describe('isIamError', () => {
  it('matches any code, one code, or one of several', () => {
    expect(isIamError(error)).toBe(true);
    expect(isIamError(error, 'NoSuchEntity')).toBe(true);
    expect(isIamError(error, 'AccessDenied', 'NoSuchEntity')).toBe(true);
    expect(isIamError(error, 'AccessDenied')).toBe(false);
  });

  it.each([undefined, null, 'NoSuchEntity', 404, {}, new Error('NoSuchEntity'), { code: 'NoSuchEntity' }])(
    'does not match %s',
    (value) => {
      expect(isIamError(value)).toBe(false);
      expect(isIamError(value, 'NoSuchEntity')).toBe(false);
    },
  );

  it('matches errors of another copy of the package, both ways', async () => {
    vi.resetModules();
    const copy = { ...(await import('./iam-error.js')), ...(await import('./is-iam-error.js')) };
    expect(copy.IamError).not.toBe(IamError);
    const foreign = new copy.IamError({ code: 'NoSuchEntity', message: 'It failed.' });
    expect(foreign).not.toBeInstanceOf(IamError);
    expect(isIamError(foreign, 'NoSuchEntity')).toBe(true);
    expect(copy.isIamError(error, 'NoSuchEntity')).toBe(true);
  });
});
