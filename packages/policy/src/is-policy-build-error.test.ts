import { describe, expect, it } from 'vitest';
import { allow, isPolicyBuildError, policy } from './index.js';

const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  throw new Error('it should throw');
};

describe('isPolicyBuildError', () => {
  const error = thrownBy(() => policy(allow('s3:GetObject') as never));

  it('knows what a builder throws, and its code', () => {
    expect(isPolicyBuildError(error)).toBe(true);
    expect(isPolicyBuildError(error, 'MissingResource')).toBe(true);
    expect(isPolicyBuildError(error, 'MissingPrincipal')).toBe(false);
  });

  it.each([
    ['another error', new Error('MissingResource')],
    ['nothing', undefined],
    ['a text', 'MissingResource'],
    ['an object of the same code', { code: 'MissingResource' }],
  ])('is false for %s', (_, value) => {
    expect(isPolicyBuildError(value)).toBe(false);
  });
});
