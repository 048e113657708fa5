import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { IamError } from './iam-error.js';

const error = new IamError({
  code: 'NoSuchEntity',
  message: 'GetUser user/alice failed.',
  awsCode: 'NoSuchEntity',
  status: 404,
  operation: 'GetUser',
  resource: 'user/alice',
  cause: Object.assign(new Error('the original'), { password: 'hunter2' }),
});

describe('an IamError', () => {
  it('is an Error whose message ends with what to do', () => {
    expect(error).toBeInstanceOf(Error);
    expect(error.name).toBe('IamError');
    expect(error.message).toBe(
      'GetUser user/alice failed. Check the name and its case, and the account that the credentials belong to.',
    );
    expect(error.hints).toEqual(['Check the name and its case, and the account that the credentials belong to.']);
  });

  it('names the page of the documentation that explains its code', () => {
    expect(error.docs).toBe('@iamkit/core/dist/errors/NoSuchEntity.md');
  });

  it('serialises to its fields, without the cause', () => {
    expect(JSON.parse(JSON.stringify(error))).toEqual({
      name: 'IamError',
      code: 'NoSuchEntity',
      message: error.message,
      awsCode: 'NoSuchEntity',
      status: 404,
      operation: 'GetUser',
      resource: 'user/alice',
      retryable: false,
      hints: error.hints,
      docs: error.docs,
    });
  });

  it('prints its stack and its fields, without the cause', () => {
    const printed = inspect(error);
    expect(printed).toContain('iam-error.test.ts');
    expect(printed).toContain("code: 'NoSuchEntity'");
    expect(printed).not.toContain('hunter2');
    expect(inspect({ nested: { error } }, { depth: 10 })).not.toContain('hunter2');
  });

  it.each([
    { code: 'Throttling', retryable: true },
    { code: 'ServiceFailure', retryable: true },
    { code: 'ConcurrentModification', retryable: true },
    { code: 'NetworkFailure', retryable: true },
    { code: 'LimitExceeded', retryable: false },
    { code: 'AccessDenied', retryable: false },
    { code: 'Other', retryable: false },
  ] as const)('of code $code is retryable: $retryable', ({ code, retryable }) => {
    expect(new IamError({ code, message: 'It failed.' }).retryable).toBe(retryable);
  });
});
