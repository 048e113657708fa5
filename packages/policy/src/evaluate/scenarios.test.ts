import { describe, expect, it } from 'vitest';
import type { ConditionElement, PolicyDocument, PolicyStatement } from '../document/policy-document.js';
import type { AccessRequest } from './access-request.js';
import { compilePolicies } from './compile-policies.js';
import type { DecisionReason, Outcome } from './decision-reason.js';
import type { PolicySet } from './policy-set.js';
import actions from './scenarios/actions.json' with { type: 'json' };
import numbersAndDates from './scenarios/conditions-number-and-date.json' with { type: 'json' };
import otherTypes from './scenarios/conditions-other-types.json' with { type: 'json' };
import sets from './scenarios/conditions-sets.json' with { type: 'json' };
import strings from './scenarios/conditions-string.json' with { type: 'json' };
import crossAccount from './scenarios/cross-account.json' with { type: 'json' };
import derivedKeys from './scenarios/derived-keys.json' with { type: 'json' };
import layers from './scenarios/layers.json' with { type: 'json' };
import organizations from './scenarios/organizations.json' with { type: 'json' };
import principals from './scenarios/principals.json' with { type: 'json' };
import resources from './scenarios/resources.json' with { type: 'json' };
import sameAccount from './scenarios/same-account.json' with { type: 'json' };
import serviceRules from './scenarios/service-rules.json' with { type: 'json' };
import trustPolicies from './scenarios/trust-policies.json' with { type: 'json' };
import variables from './scenarios/variables.json' with { type: 'json' };

/** A row says what differs from alice, who reads an object, with an identity policy that allows everything. */
interface Scenario {
  readonly name: string;
  /** The page that it rests on. */
  readonly source: string;
  readonly policies?: PolicySet;
  readonly condition?: ConditionElement;
  readonly statement?: Partial<PolicyStatement>;
  readonly version?: string;
  readonly request?: Partial<AccessRequest>;
  readonly outcome: Outcome;
  readonly reason?: DecisionReason['code'];
}

const topics = {
  layers,
  organizations,
  'same account': sameAccount,
  'cross account': crossAccount,
  principals,
  'trust policies': trustPolicies,
  'service rules': serviceRules,
  actions,
  resources,
  variables,
  'string conditions': strings,
  'number and date conditions': numbersAndDates,
  'conditions of other types': otherTypes,
  'set conditions': sets,
  'derived keys': derivedKeys,
} as unknown as Readonly<Record<string, readonly Scenario[]>>;

function identityOf({ condition, statement = {}, version = '2012-10-17' }: Scenario): PolicyDocument<'identity'> {
  return {
    ...(version === 'none' ? {} : { Version: version as '2012-10-17' }),
    Statement: {
      Effect: 'Allow',
      ...(statement.NotAction === undefined && { Action: '*' }),
      ...(statement.NotResource === undefined && { Resource: '*' }),
      ...statement,
      ...(condition !== undefined && { Condition: condition }),
    },
  };
}

const usual: AccessRequest = {
  principal: 'arn:aws:iam::111122223333:user/alice',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::bucket/key',
};

for (const [topic, scenarios] of Object.entries(topics)) {
  describe(topic, () => {
    it.each(scenarios)('$name', (scenario) => {
      const access = compilePolicies(scenario.policies ?? { identity: identityOf(scenario) });
      const request = { ...usual, ...scenario.request };
      const decision = access.explain(request);
      expect(decision.outcome).toBe(scenario.outcome);
      expect(access.decide(request)).toBe(scenario.outcome);
      expect(access.allows(request)).toBe(scenario.outcome === 'allowed');
      if (scenario.reason !== undefined) expect(decision.reason.code).toBe(scenario.reason);
      expect(scenario.source).toMatch(/^https:\/\/docs\.aws\.amazon\.com\//);
    });
  });
}
