import * as iam from '@aws-sdk/client-iam';
import * as organizations from '@aws-sdk/client-organizations';
import * as sts from '@aws-sdk/client-sts';
import * as oldestIam from 'client-iam-oldest';
import * as oldestOrganizations from 'client-organizations-oldest';
import * as oldestSts from 'client-sts-oldest';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf } from './code-of.js';
import { iamErrorCodes } from './codes.js';

const modelled = [iam, organizations, sts, oldestIam, oldestOrganizations, oldestSts]
  .flatMap((client) => Object.keys(client))
  .filter((name) => name.endsWith('Exception') && !/^(IAM|STS|Organizations)ServiceException$/.test(name));

describe('the code of an error', () => {
  it('is known for every exception that the three services model, in the oldest SDK and in the newest', () => {
    expect(modelled.length).toBeGreaterThan(150);
    expect(modelled.filter((name) => codeOf(name) === undefined)).toEqual([]);
  });

  it.each([
    { names: ['NoSuchEntityException', 'NoSuchEntity'], code: 'NoSuchEntity' },
    { names: ['CredentialReportNotReadyException', 'ReportInProgress'], code: 'CredentialReportNotReady' },
    { names: [undefined, 'ReportInProgress'], code: 'CredentialReportNotReady' },
    { names: ['AccessDenied'], code: 'AccessDenied' },
    { names: ['AccessDeniedException'], code: 'AccessDenied' },
    { names: ['Throttling'], code: 'Throttling' },
    { names: ['ThrottlingException'], code: 'Throttling' },
    { names: ['TooManyRequestsException'], code: 'Throttling' },
    { names: ['InvalidClientTokenId'], code: 'InvalidClientTokenId' },
    { names: ['UnrecognizedClientException'], code: 'InvalidClientTokenId' },
    { names: ['SignatureDoesNotMatch'], code: 'SignatureDoesNotMatch' },
    { names: ['InvalidSignatureException'], code: 'SignatureDoesNotMatch' },
    { names: ['ValidationError'], code: 'ValidationError' },
    { names: ['ValidationException'], code: 'ValidationError' },
    { names: ['ExpiredToken'], code: 'ExpiredToken' },
    { names: ['ExpiredTokenException'], code: 'ExpiredToken' },
    { names: ['ServiceException'], code: 'ServiceFailure' },
    { names: ['UnknownOperationException'], code: 'InvalidAction' },
    { names: ['Error', 'BrandNewCode'], code: undefined },
    { names: ['Other'], code: undefined },
    { names: ['constructor'], code: undefined },
  ])('of $names is $code', ({ names, code }) => {
    expect(codeOf(...names)).toBe(code);
  });

  it('is one of the list, or undefined, whatever the name', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'toString', 'Exception')), (name) => {
        expect([undefined, ...iamErrorCodes]).toContain(codeOf(name));
      }),
    );
  });

  it('comes from a sorted list without doubles, whose last member is Other', () => {
    const sorted = [...new Set(iamErrorCodes)].filter((code) => code !== 'Other').sort();
    expect(iamErrorCodes).toEqual([...sorted, 'Other']);
  });
});
