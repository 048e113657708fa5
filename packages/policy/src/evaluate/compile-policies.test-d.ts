import { expectTypeOf, test } from 'vitest';
import type { PolicyDocument } from '../document/policy-document.js';
import type { AccessRequest, Decision, Outcome } from './index.js';
import { compilePolicies, contextKeysOf, describeDecision, evaluate, simulate } from './index.js';

declare const identity: PolicyDocument<'identity'>;
declare const trust: PolicyDocument<'trust'>;
declare const serviceControl: PolicyDocument<'serviceControl'>;
declare const request: AccessRequest;

test('every layer takes its own kind of document, one or a list', () => {
  compilePolicies({ identity, resource: trust, permissionsBoundary: identity, session: [identity] });
  compilePolicies({ serviceControl, identity: [identity, identity] });
  compilePolicies({ serviceControl: [[serviceControl], serviceControl, []] });
  // @ts-expect-error a trust policy is no identity policy
  compilePolicies({ identity: trust });
  // @ts-expect-error an identity policy is no SCP
  compilePolicies({ serviceControl: [[identity]] });
  // @ts-expect-error a boundary is called permissionsBoundary
  compilePolicies({ boundary: identity });
});

test('plain documents without a kind are taken everywhere', () => {
  const document = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
  compilePolicies({ identity: document, resource: document, serviceControl: [[document]] });
});

test('what is asked and answered', () => {
  const access = compilePolicies({ identity });
  expectTypeOf(access.allows(request)).toEqualTypeOf<boolean>();
  expectTypeOf(access.decide(request)).toEqualTypeOf<Outcome>();
  expectTypeOf(access.explain(request)).toEqualTypeOf<Decision>();
  expectTypeOf(evaluate({ identity }, request)).toEqualTypeOf<Decision>();
  expectTypeOf(describeDecision(access.explain(request))).toEqualTypeOf<string>();
  expectTypeOf(contextKeysOf({ identity })).toEqualTypeOf<readonly string[]>();
  expectTypeOf(simulate({ identity }, { actions: ['s3:GetObject'] })[0]?.outcome).toEqualTypeOf<Outcome | undefined>();
  access.allows({
    principal: 'anonymous',
    action: 's3:GetObject',
    resource: '*',
    context: { a: 1, b: [true], c: new Date() },
  });
  // @ts-expect-error a request says on which resource
  access.allows({ principal: 'anonymous', action: 's3:GetObject' });
  // @ts-expect-error null is no value
  access.allows({ ...request, context: { a: null } });
});

test('a mismatch is told apart by its element', () => {
  const mismatch = evaluate({ identity }, request).layers[0]?.statements[0]?.mismatch;
  if (mismatch?.element === 'Condition') expectTypeOf(mismatch.operator).toEqualTypeOf<string>();
});
