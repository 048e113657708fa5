import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalize } from '../document/normalize.js';
import type { OneOrMore, PolicyDocument, PolicyStatement } from '../document/policy-document.js';
import type { AccessRequest } from './access-request.js';
import { accessRequest, policySet } from './brute-force/arbitraries.js';
import { compilePolicies } from './compile-policies.js';
import { describeDecision } from './describe-decision.js';
import { type LayerName, layerNames, type PolicySet } from './policy-set.js';

const many = <Value>(value: OneOrMore<Value> | undefined): readonly Value[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly Value[]) : [value as Value];

/** Changes every document of every layer. */
function mapDocuments(
  policies: PolicySet,
  change: (document: PolicyDocument, layer: LayerName) => PolicyDocument,
): PolicySet {
  const mapped: Record<string, unknown> = {};
  for (const layer of layerNames) {
    const given: unknown = policies[layer];
    if (given === undefined) continue;
    const deep = (value: unknown): unknown =>
      Array.isArray(value) ? value.map(deep) : change(value as PolicyDocument, layer);
    mapped[layer] = deep(given);
  }
  return mapped;
}

const decide = (policies: PolicySet, request: AccessRequest) => compilePolicies(policies).decide(request);

const denyAll: PolicyStatement = { Effect: 'Deny', Action: '*', Resource: '*' };
const cases = fc.tuple(policySet, accessRequest);
const layerThere = fc.nat();

/** A layer that is there, by number, so that a shrunk case stays one. */
const chosenLayer = (policies: PolicySet, number: number): LayerName | undefined => {
  const there = layerNames.filter((layer) => policies[layer] !== undefined);
  return there[number % there.length];
};

// A case of the long run takes as long as one of the short, and there are a hundred times as many.
const timeout = 10_000 + 10 * (fc.readConfigureGlobal().numRuns ?? 0);

describe('a decision', { timeout }, () => {
  it('never widens when a Deny is added to a document', () => {
    const conditions = fc.constantFrom(
      {},
      { Condition: { StringEquals: { 'k:text': 'key' } } },
      { Condition: { Bool: { 'k:bool': 'true' } } },
    );
    fc.assert(
      fc.property(cases, layerThere, conditions, ([policies, request], number, condition) => {
        const target = chosenLayer(policies, number);
        const named = target === 'resource' ? { Principal: '*' as const } : {};
        const denied = mapDocuments(policies, (document, layer) =>
          layer === target
            ? { ...document, Statement: [...many(document.Statement), { ...denyAll, ...named, ...condition }] }
            : document,
        );
        const before = decide(policies, request);
        const after = decide(denied, request);
        expect(after === 'allowed' ? before : 'allowed').toBe('allowed');
        if (before === 'explicitDeny') expect(after).toBe('explicitDeny');
      }),
    );
  });

  it('never narrows when an Allow is added to a document that is already there', () => {
    fc.assert(
      fc.property(
        cases,
        layerThere,
        fc.constantFrom('*', 's3:*', 'sts:AssumeRole'),
        ([policies, request], number, Action) => {
          const target = chosenLayer(policies, number);
          const named = target === 'resource' ? { Principal: '*' as const } : {};
          const widened = mapDocuments(policies, (document, layer) =>
            layer === target
              ? {
                  ...document,
                  Statement: [...many(document.Statement), { Effect: 'Allow', Action, Resource: '*', ...named }],
                }
              : document,
          );
          if (decide(policies, request) === 'allowed') expect(decide(widened, request)).toBe('allowed');
        },
      ),
    );
  });

  it('does not depend on the order of statements and documents', () => {
    fc.assert(
      fc.property(cases, ([policies, request]) => {
        const reversed: Record<string, unknown> = mapDocuments(policies, (document) => ({
          ...document,
          Statement: [...many(document.Statement)].reverse(),
        })) as Record<string, unknown>;
        for (const layer of layerNames) {
          const given = reversed[layer];
          // The order of levels has a meaning, though none that changes the outcome either.
          const deep = (value: unknown): unknown => (Array.isArray(value) ? value.map(deep).reverse() : value);
          if (given !== undefined) reversed[layer] = deep(given);
        }
        expect(decide(reversed, request)).toBe(decide(policies, request));
      }),
    );
  });

  it('is the same from two documents as from one with the statements of both', () => {
    fc.assert(
      fc.property(cases, ([policies, request]) => {
        const documents = many(policies.identity).map((document) => ({ ...document, Version: '2012-10-17' as const }));
        const one = {
          Version: '2012-10-17' as const,
          Statement: documents.flatMap((document) => many(document.Statement)),
        };
        fc.pre(documents.length > 0);
        expect(decide({ ...policies, identity: one }, request)).toBe(
          decide({ ...policies, identity: documents }, request),
        );
      }),
    );
  });

  it('is the same from normalised documents', () => {
    fc.assert(
      fc.property(cases, ([policies, request]) => {
        expect(
          decide(
            mapDocuments(policies, (document) => normalize(document)),
            request,
          ),
        ).toBe(decide(policies, request));
      }),
    );
  });

  it('is the same from decide, allows and explain, and explain shows it', () => {
    fc.assert(
      fc.property(cases, ([policies, request]) => {
        const access = compilePolicies(policies);
        const decision = access.explain(request);
        expect(access.decide(request)).toBe(decision.outcome);
        expect(access.allows(request)).toBe(decision.outcome === 'allowed');
        expect(describeDecision(decision)).toMatch(new RegExp(`^${decision.outcome}: \\S`));
        for (const { outcome, statements } of decision.layers) {
          const outcomes = new Set(statements.map((statement) => statement.outcome));
          expect(outcome === 'explicitDeny').toBe(outcomes.has('denied'));
          if (outcome === 'implicitDeny') expect(outcomes.has('allowed')).toBe(false);
        }
        const isDenied = decision.layers.some(({ outcome }) => outcome === 'explicitDeny');
        if (decision.reason.code !== 'needsNoPermission') expect(isDenied).toBe(decision.outcome === 'explicitDeny');
      }),
    );
  });

  it('is the same where the identity has many more statements, about other resources', () => {
    const fillers = Array.from({ length: 34 }, (_, index) => ({
      Effect: index % 2 === 0 ? ('Allow' as const) : ('Deny' as const),
      Action: '*',
      Resource: `arn:aws:s3:::bucket/filler-${index}`,
    }));
    fc.assert(
      fc.property(cases, ([policies, request]) => {
        const among = mapDocuments(policies, (document, layer) =>
          layer === 'identity' ? { ...document, Statement: [...fillers, ...many(document.Statement)] } : document,
        );
        expect(decide(among, request)).toBe(decide(policies, request));
      }),
    );
  });

  it('does not depend on what was asked before', () => {
    fc.assert(
      fc.property(policySet, fc.array(accessRequest, { minLength: 2, maxLength: 4 }), (policies, requests) => {
        const access = compilePolicies(policies);
        for (const request of requests) access.explain(request);
        for (const request of requests) expect(access.decide(request)).toBe(decide(policies, request));
      }),
    );
  });
});
