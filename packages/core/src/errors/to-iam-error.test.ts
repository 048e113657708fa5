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

  // What SDKs make of an answer without a code: some name it Unknown, some by its status; some cannot read it at all.
  const nameless = (status: number) => [
    awsError('Unknown', 'UnknownError', { $metadata: { httpStatusCode: status }, $response: {} }),
    awsError(String(status), 'UnknownError', { $metadata: { httpStatusCode: status }, $response: {} }),
    named('SyntaxError', { $metadata: { httpStatusCode: status }, $response: {} }),
  ];

  it.each([
    { status: 500, code: 'ServiceFailure', retryable: true },
    { status: 502, code: 'ServiceFailure', retryable: true },
    { status: 503, code: 'ServiceUnavailable', retryable: true },
    { status: 504, code: 'ServiceFailure', retryable: true },
    { status: 429, code: 'Throttling', retryable: true },
    { status: 200, code: 'InvalidResponse', retryable: false },
    { status: 302, code: 'InvalidResponse', retryable: false },
    { status: 400, code: 'InvalidResponse', retryable: false },
    { status: 403, code: 'InvalidResponse', retryable: false },
    { status: 404, code: 'InvalidResponse', retryable: false },
    { status: 407, code: 'InvalidResponse', retryable: false },
  ])('is $code for HTTP $status without a word of AWS', ({ status, code, retryable }) => {
    for (const thrown of nameless(status))
      expect(toIamError(thrown, { operation: 'GetUser' })).toMatchObject({
        code,
        retryable,
        status,
        awsCode: undefined,
        message: expect.stringContaining(`GetUser got an answer that AWS does not give (HTTP ${status})`),
        hints: [expect.stringMatching(/./)],
      });
  });

  it('is a throttle when GenerateCredentialReport says LimitExceeded, and a quota for every other operation', () => {
    const thrown = () => awsError('LimitExceededException', 'Rate exceeded', { Error: { Code: 'LimitExceeded' } });
    const report = toIamError(thrown(), { operation: 'GenerateCredentialReport' });
    expect(report).toMatchObject({ code: 'Throttling', awsCode: 'LimitExceeded', retryable: true });
    expect(toIamError(thrown(), { operation: 'CreateUser' })).toMatchObject({
      code: 'LimitExceeded',
      retryable: false,
    });
  });

  it.each([
    {
      what: 'an incomplete SSO profile',
      thrown: named('CredentialsProviderError', {
        message: 'Profile is configured with invalid SSO credentials. Required parameters "sso_account_id"',
      }),
      hint: 'Complete the profile: `aws configure sso` writes all that it needs.',
    },
    {
      what: 'an SSO session that the profile names but nothing describes',
      thrown: named('TypeError', { message: "Cannot read properties of undefined (reading 'sso_region')" }),
      hint: 'Complete the profile: `aws configure sso` writes all that it needs.',
    },
    {
      what: 'an ended SSO session',
      thrown: named('CredentialsProviderError', {
        message: "The SSO session associated with this profile has expired. To refresh it run 'aws sso login'",
      }),
      hint: 'Sign in again, such as by `aws sso login` with `--profile` if it is not the default one, and call again.',
    },
    {
      what: 'nothing in particular',
      thrown: named('CredentialsProviderError', { message: 'Could not load credentials from any providers' }),
      hint: expect.stringMatching(/^Set AWS_PROFILE/),
    },
  ])('has a hint that fits $what', ({ thrown, hint }) => {
    expect(toIamError(thrown)).toMatchObject({ code: 'MissingCredentials', hints: [hint] });
  });

  it.each([
    { message: "Cannot find package '@aws-sdk/client-iam' imported from /app/node_modules/@iamkit/core/dist/index.js" },
    { message: "Cannot find module '@aws-sdk/client-iam'\nRequire stack:\n- /app/main.js" },
    { message: "Cannot find module '@aws-sdk/client-iam/dist-es/index.js' imported from /app/main.js" },
  ])('names the package that is missing, and how to install it: $message', ({ message }) => {
    const error = toIamError(named('Error', { code: 'MODULE_NOT_FOUND', message }), { operation: 'GetUser' });
    expect(error.code).toBe('MissingPackage');
    expect(error.message).toBe(
      'GetUser failed because the package @aws-sdk/client-iam is not installed. Run `npm install @aws-sdk/client-iam`; in a program bundled into one file, pass a client of it as `clients`.',
    );
  });

  it('gets the call when it is an IamError that knew of none', () => {
    const error = new IamError({ code: 'Timeout', message: 'It took long.', status: 408, cause: 'a' });
    const restated = toIamError(error, { operation: 'GetUser', resource: 'user/alice' });
    expect({ ...restated.toJSON(), cause: restated.cause }).toEqual({
      ...error.toJSON(),
      operation: 'GetUser',
      resource: 'user/alice',
      cause: 'a',
    });
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
      reason: 'because no identity-based policy allows the iam:CreateUser action',
      hint: 'Allow iam:CreateUser in an identity-based policy of the caller, or of one of its groups.',
    },
    {
      reason: 'because no permissions boundary allows the iam:CreateUser action',
      hint: "Allow iam:CreateUser in the caller's permissions boundary too: it limits what identity-based policies allow.",
    },
    {
      reason: 'because no resource-based policy allows the iam:CreateUser action',
      hint: "Allow the caller iam:CreateUser in the resource's own policy.",
    },
    {
      reason: 'because no resource control policy allows the iam:CreateUser action',
      hint: 'A resource control policy must allow iam:CreateUser: ask who administers the organization.',
    },
    {
      reason: 'because no role trust policy allows the iam:CreateUser action',
      hint: "Name the caller as a principal in the role's trust policy, and allow it iam:CreateUser.",
    },
    {
      reason: 'because no service control policy allows the iam:CreateUser action',
      hint: 'Service control policies must allow iam:CreateUser at every level from the root to the account: ask who administers the organization.',
    },
    {
      reason: 'because no session policy allows the iam:CreateUser action',
      hint: 'Make a new session, with a session policy that allows iam:CreateUser, or with none.',
    },
    {
      reason: 'because no VPC endpoint policy allows the iam:CreateUser action',
      hint: 'Allow iam:CreateUser in the policy of the VPC endpoint, or do not call through it.',
    },
    {
      reason: 'with an explicit deny in a VPC endpoint policy',
      hint: 'A statement with "Effect": "Deny" in the policy of the VPC endpoint that the request went through matches: change it, for no Allow elsewhere overrides it.',
    },
    {
      reason: 'with an explicit deny in an identity-based policy',
      hint: 'A statement with "Effect": "Deny" in an identity-based policy of the caller matches: change it, for no Allow elsewhere overrides it.',
    },
    {
      reason: 'with an explicit deny in a service control policy: arn:aws:organizations::1:policy/o-1/p-1',
      hint: 'A statement with "Effect": "Deny" in a service control policy of the organization (arn:aws:organizations::1:policy/o-1/p-1) matches: change it, for no Allow elsewhere overrides it.',
    },
    { reason: '', hint: 'Ask for the permission, or call with credentials that have it.' },
  ])('says on AccessDenied which policy to look at: $hint', ({ reason, hint }) => {
    const sentence = `User: arn:aws:iam::1:user/a is not authorized to perform: iam:CreateUser on resource: * ${reason}`;
    const error = toIamError(awsError('AccessDenied', sentence));
    expect(error.hints).toEqual([hint]);
    expect(error.denied).toMatchObject({ principal: 'arn:aws:iam::1:user/a', action: 'iam:CreateUser', resource: '*' });
    expect(Object.isFrozen(error.denied)).toBe(true);
  });

  it.each([
    {
      code: 'AccessDenied',
      message: 'MultiFactorAuthentication failed with invalid MFA one time pass code. ',
      operation: 'AssumeRole',
      hint: /the code that the device shows now/,
    },
    { code: 'DeleteConflict', operation: 'DeletePolicyVersion', hint: /`versions\.setDefault\(…\)` first/ },
    { code: 'DeleteConflict', operation: 'DeleteUser', hint: /^Remove what the message names/ },
    { code: 'LimitExceeded', operation: 'CreateAccessKey', hint: /delete one, or replace one by `accessKeys\.rotate/ },
    { code: 'LimitExceeded', operation: 'CreatePolicyVersion', hint: /`prune: true`/ },
    { code: 'LimitExceeded', operation: 'CreateUser', hint: /^A quota is used up/ },
    {
      code: 'MalformedPolicyDocument',
      message: 'Invalid principal in policy: "AWS":"arn:aws:iam::1:user/a"',
      operation: 'CreateRole',
      hint: /^Check that the user, role or account/,
    },
    { code: 'PasswordPolicyViolation', operation: 'CreateLoginProfile', hint: /passwordPolicy\.get\(\)/ },
    { code: 'InvalidAuthenticationCode', operation: 'EnableMFADevice', hint: /one after the other/ },
    { code: 'AccountNotFound', operation: 'MoveAccount', hint: /organization\.accounts\(\)/ },
    { code: 'AWSOrganizationsNotInUse', operation: 'DescribeOrganization', hint: /^Create an organization/ },
    { code: 'PolicyNotAttached', operation: 'DetachPolicy', hint: /policies\.targets\(policy\)/ },
    { code: 'EffectivePolicyNotFound', operation: 'DescribeEffectivePolicy', hint: /policies\.list\(type\)/ },
    { code: 'InvalidInput', operation: 'CreatePolicy', hint: /value that the message names/ },
  ])('says on $code of $operation what to do', ({ code, message = 'm', operation, hint }) => {
    const error = toIamError(awsError(`${code}Exception`, message), { operation });
    expect(error).toMatchObject({ code, hints: [expect.stringMatching(hint)] });
  });

  it('has no denial to tell of when AWS does not', () => {
    expect(
      toIamError(awsError('AccessDeniedException', "You don't have permissions to access this resource.")).denied,
    ).toBe(undefined);
  });
});
