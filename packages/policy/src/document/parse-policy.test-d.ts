import { describe, expectTypeOf, it } from 'vitest';
import {
  normalize,
  type ParsePolicyResult,
  type PolicyDocument,
  type PolicyError,
  type PolicyErrorCode,
  type PolicyWarningCode,
  parsePolicy,
  split,
} from './index.js';

describe('the types of a parsed document', () => {
  it('carry the kind that was asked for', () => {
    const result = parsePolicy('', { kind: 'trust' });
    expectTypeOf(result).toEqualTypeOf<ParsePolicyResult<'trust'>>();
    if (result.ok) {
      expectTypeOf(result.document).toEqualTypeOf<PolicyDocument<'trust'>>();
      expectTypeOf(result.document).not.toExtend<PolicyDocument<'identity'>>();
      expectTypeOf(normalize(result.document)).toEqualTypeOf<PolicyDocument<'trust'>>();
      expectTypeOf(split(result.document, { kind: 'trust' })).toEqualTypeOf<readonly PolicyDocument<'trust'>[]>();
    }
  });

  it('have a document or issues, not both', () => {
    const result = parsePolicy('', { kind: 'identity' });
    if (result.ok) expectTypeOf(result).not.toHaveProperty('issues');
    else {
      expectTypeOf(result).not.toHaveProperty('document');
      expectTypeOf(result.issues).toEqualTypeOf<readonly PolicyError[]>();
    }
  });

  it('tell the codes of errors from those of warnings', () => {
    expectTypeOf<'INVALID_EFFECT'>().toExtend<PolicyErrorCode>();
    expectTypeOf<'MISSING_VERSION'>().toExtend<PolicyWarningCode>();
    expectTypeOf<PolicyErrorCode & PolicyWarningCode>().toBeNever();
  });

  it('refuse a kind that does not exist, and one that the document is not of', () => {
    // @ts-expect-error there is no such kind
    parsePolicy('', { kind: 'bucket' });
    const trust: PolicyDocument<'trust'> = { Statement: [] };
    // @ts-expect-error a trust policy does not split into identity policies
    const parts: readonly PolicyDocument<'identity'>[] = split(trust, { kind: 'trust' });
    expectTypeOf(parts).not.toBeAny();
  });
});
