import { NoSuchEntityException } from '@aws-sdk/client-iam';
import { describe, expect, it } from 'vitest';
import { awsError } from '../test/fake-client.js';
import { IamError } from './iam-error.js';
import { toIamError } from './to-iam-error.js';

const named = (name: string, more: object = {}): Error => Object.assign(new Error('it went wrong'), { name, ...more });

describe('what a call threw', () => {
  it.each([
    { what: 'a name with a suffix', thrown: awsError('NoSuchEntityException', 'm'), code: 'NoSuchEntity' },
    { what: 'a wire code on the error', thrown: awsError('Unknown', 'm', { Code: 'Throttling' }), code: 'Throttling' },
    {
      what: 'a wire code within the error',
      thrown: awsError('Unknown', 'm', { Error: { Code: 'ReportExpired' } }),
      code: 'CredentialReportExpired',
    },
    { what: 'a code nobody knows', thrown: awsError('BrandNew', 'm', { Code: 'BrandNew' }), code: 'Other' },
    { what: 'a plain error of a test double', thrown: named('NoSuchEntity'), code: 'NoSuchEntity' },
    { what: 'a refused connection', thrown: named('Error', { code: 'ECONNREFUSED' }), code: 'NetworkFailure' },
    { what: 'a cut connection', thrown: named('TimeoutError', { code: 'ECONNRESET' }), code: 'NetworkFailure' },
    { what: 'an unknown host', thrown: named('Error', { code: 'ENOTFOUND' }), code: 'NetworkFailure' },
    { what: 'a wrong certificate', thrown: named('Error', { code: 'CERT_HAS_EXPIRED' }), code: 'NetworkFailure' },
    { what: 'a timeout', thrown: named('TimeoutError'), code: 'Timeout' },
    { what: 'an abort', thrown: named('AbortError'), code: 'Aborted' },
    { what: 'missing credentials', thrown: named('CredentialsProviderError'), code: 'MissingCredentials' },
    { what: 'an ended SSO session', thrown: named('TokenProviderError'), code: 'MissingCredentials' },
    { what: 'an answer that cannot be read', thrown: named('SyntaxError', { $response: {} }), code: 'InvalidResponse' },
    { what: 'a missing package', thrown: named('Error', { code: 'ERR_MODULE_NOT_FOUND' }), code: 'MissingPackage' },
    {
      what: 'a missing package, required',
      thrown: named('Error', { code: 'MODULE_NOT_FOUND' }),
      code: 'MissingPackage',
    },
    { what: 'a bug', thrown: named('TypeError'), code: 'Other' },
    { what: 'a text', thrown: 'oh no', code: 'Other' },
    { what: 'nothing', thrown: undefined, code: 'Other' },
  ])('becomes an IamError with a code: $what is $code', ({ thrown, code }) => {
    const error = toIamError(thrown);
    expect(error).toBeInstanceOf(IamError);
    expect(error.code).toBe(code);
    expect(error.message).not.toContain('undefined failed');
  });

  it('keeps what AWS said, and what the call was', () => {
    const cause = new NoSuchEntityException({
      message: 'The user with name alice cannot be found.',
      $metadata: { httpStatusCode: 404, requestId: 'a391349f' },
    });
    const error = toIamError(cause, { operation: 'GetUser', resource: 'user/alice' });
    expect(error).toMatchObject({
      code: 'NoSuchEntity',
      awsCode: 'NoSuchEntityException',
      status: 404,
      requestId: 'a391349f',
      operation: 'GetUser',
      resource: 'user/alice',
    });
    expect(error.message).toMatch(
      /^GetUser user\/alice failed with NoSuchEntityException: The user with name alice cannot be found\. /,
    );
    expect(error.cause).toBe(cause);
    expect(error.cause).toBeInstanceOf(NoSuchEntityException);
  });

  it('is one line, however many AWS used', () => {
    expect(toIamError(awsError('ValidationError', ' one \r\n\n two ')).message).toBe(
      'The call failed with ValidationError: one two.',
    );
  });

  it('is handed back when it is an IamError already', () => {
    const error = new IamError({ code: 'Other', message: 'It failed.' });
    expect(toIamError(error)).toBe(error);
  });

  it.each([
    {
      reason: 'because no permissions boundary allows the iam:CreateUser action',
      hint: 'Allow iam:CreateUser in a permissions boundary.',
    },
    {
      reason: 'with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1',
      hint: 'A statement with "Effect": "Deny" in a service control policy (arn:aws:organizations::1:policy/o-1/p-1) matches; no Allow elsewhere overrides it.',
    },
    { reason: '', hint: 'Ask for the permission, or call with credentials that have it.' },
  ])('says on AccessDenied which policy to look at: $hint', ({ reason, hint }) => {
    const sentence = `User: arn:aws:iam::1:user/a is not authorized to perform: iam:CreateUser on resource: * ${reason}`;
    const error = toIamError(awsError('AccessDenied', sentence));
    expect(error.hints).toEqual([hint]);
    expect(error.denied).toMatchObject({ principal: 'arn:aws:iam::1:user/a', action: 'iam:CreateUser', resource: '*' });
    expect(Object.isFrozen(error.denied)).toBe(true);
  });

  it('has no denial to tell of when AWS does not', () => {
    expect(
      toIamError(awsError('AccessDeniedException', "You don't have permissions to access this resource.")).denied,
    ).toBe(undefined);
  });
});
