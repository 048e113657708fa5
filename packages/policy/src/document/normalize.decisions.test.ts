import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AccessRequest, evaluate, type PolicySet } from '../evaluate/index.js';
import { isPolicyDocumentError } from './is-policy-document-error.js';
import { normalize } from './normalize.js';
import type { PolicyDocument } from './policy-document.js';
import { split } from './split.js';
import { arbitraryDocument } from './testing/arbitrary-documents.js';

const context = fc.record(
  {
    'aws:username': fc.constantFrom('alice', '', '__proto__', '10'),
    'aws:PrincipalTag/Team': fc.constantFrom('7', '"', '10'),
    'AWS:SECURETRANSPORT': fc.constantFrom('true', 'false'),
    's3:prefix': fc.constantFrom('10', 'true', '\\'),
  },
  { requiredKeys: [] },
);

const request: fc.Arbitrary<AccessRequest> = fc.record({
  principal: fc.constantFrom(
    'arn:aws:iam::111122223333:user/alice',
    'arn:aws:sts::111122223333:assumed-role/deployer/build',
    'ec2.amazonaws.com',
    'anonymous',
  ),
  action: fc.constantFrom('s3:GetObject', 'S3:LISTBUCKET', 'iam:CreateUser', 'sqs:SendMessage'),
  resource: fc.constantFrom(
    'arn:aws:s3:::logs',
    'arn:aws:s3:::logs/a',
    'arn:aws:s3:::bucket/7',
    'arn:aws:iam::111122223333:role/a',
  ),
  context,
});

const policies: fc.Arbitrary<{ readonly layer: 'identity' | 'resource'; readonly document: PolicyDocument }> = fc
  .constantFrom('identity', 'resource')
  .chain((layer) => arbitraryDocument(layer).map((document) => ({ layer, document })));

const outcome = (layer: keyof PolicySet, documents: readonly PolicyDocument[], asked: AccessRequest): string =>
  evaluate({ [layer]: documents } as PolicySet, asked).outcome;

describe('the decisions of a document', () => {
  it('are those of its normal form', () => {
    fc.assert(
      fc.property(policies, fc.array(request, { minLength: 4, maxLength: 4 }), ({ layer, document }, requests) => {
        const normal = normalize(document);
        for (const asked of requests) expect(outcome(layer, [normal], asked)).toBe(outcome(layer, [document], asked));
      }),
    );
  });

  it('are those of the documents that it is split into', () => {
    fc.assert(
      fc.property(
        arbitraryDocument('identity'),
        request,
        fc.integer({ min: 200, max: 600 }),
        (document, asked, size) => {
          let parts: readonly PolicyDocument[];
          try {
            parts = split(document, { kind: 'identity', quotas: { identity: size } });
          } catch (error) {
            expect(isPolicyDocumentError(error, 'StatementTooLarge')).toBe(true);
            return;
          }
          expect(outcome('identity', parts, asked)).toBe(outcome('identity', [document], asked));
        },
      ),
    );
  });
});
