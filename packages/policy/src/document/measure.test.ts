import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPolicyDocumentError } from './is-policy-document-error.js';
import { measure } from './measure.js';
import type { PolicyDocument, PolicyKind } from './policy-document.js';
import { type PolicyQuotaName, policyQuotas } from './policy-quotas.js';
import { arbitraryPolicy } from './testing/arbitrary-documents.js';

const document: PolicyDocument = {
  Version: '2012-10-17',
  Statement: { Effect: 'Allow', Action: '*', Resource: 'é "\t' },
};
const minified = JSON.stringify(document);
const spread = JSON.stringify(document, null, '\t').replaceAll('\n', '\r\n');

describe('measure', () => {
  it('counts what IAM counts: characters without white space between the parts of the JSON', () => {
    expect(measure(document, 'identity')).toEqual({
      size: minified.length,
      quota: 6_144,
      counts: 'charactersWithoutWhitespace',
      fits: true,
      remaining: 6_144 - minified.length,
    });
    expect(measure(spread, 'identity').size).toBe(minified.length);
  });

  it('counts all characters, or bytes, where AWS does', () => {
    expect(measure(spread, 'serviceControl').size).toBe(spread.length);
    expect(measure(spread, 'resource').size).toBe(spread.length + 1);
    expect(measure('{"Id":"aé→🙂"}', 'resource', { quota: 'kmsKey' }).size).toBe(9 + 1 + 2 + 3 + 4);
  });

  it.each([
    ['identity', 6_144],
    ['permissionsBoundary', 6_144],
    ['trust', 2_048],
    ['session', 2_048],
    ['serviceControl', 10_240],
    ['resourceControl', 5_120],
    ['endpoint', 20_480],
    ['resource', 20_480],
  ] as [PolicyKind, number][])('knows the quota of the kind %s', (kind, quota) => {
    expect(measure(document, kind).quota).toBe(quota);
  });

  it.each(Object.keys(policyQuotas) as PolicyQuotaName[])('fits up to the quota %s and not beyond', (quota) => {
    const { size } = policyQuotas[quota];
    const text = (length: number) => `{"Sid":"${'a'.repeat(length - 10)}"}`;
    expect(measure(text(size), 'resource', { quota })).toMatchObject({ size, fits: true, remaining: 0 });
    expect(measure(text(size + 1), 'resource', { quota })).toMatchObject({ fits: false, remaining: -1 });
  });

  it('takes quotas of the caller’s own, as a size or as a whole', () => {
    expect(measure(spread, 'trust', { quotas: { trust: 4_096 } })).toMatchObject({
      quota: 4_096,
      size: minified.length,
    });
    const whole = { trust: { size: 8_192, counts: 'characters' } } as const;
    expect(measure(spread, 'trust', { quotas: whole })).toMatchObject({ quota: 8_192, size: spread.length });
    expect(measure(document, 'identity', { quota: 'inlineUser', quotas: { identity: 1 } }).quota).toBe(2_048);
  });

  it.each(['', 'managed', '__proto__', 'toString'])('refuses the unknown quota "%s" with a code', (quota) => {
    const refusal = (options: object, kind = 'identity') => {
      try {
        return measure(document, kind as PolicyKind, options);
      } catch (error) {
        return error;
      }
    };
    expect(isPolicyDocumentError(refusal({ quota }), 'UnknownQuota')).toBe(true);
    expect(isPolicyDocumentError(refusal({}, quota), 'UnknownQuota')).toBe(true);
  });

  it('counts a document the same however its text is spread', () => {
    fc.assert(
      fc.property(arbitraryPolicy, fc.constantFrom(1, 4, '\t', ' \t '), ({ document: any }, indentation) => {
        const text = JSON.stringify(any, null, indentation);
        expect(measure(text, 'identity').size).toBe(JSON.stringify(any).length);
        expect(measure(text, 'session').size).toBe(text.length);
      }),
    );
  });
});
