import fc from 'fast-check';
import type {
  ConditionElement,
  ConditionValue,
  PolicyStatement,
  PrincipalElement,
} from '../../document/policy-document.js';
import type { AccessRequest, RequestContext, Scalar } from '../access-request.js';
import type { PolicySet } from '../policy-set.js';
import {
  actionEntries,
  actions,
  callers,
  home,
  keys,
  operatorNames,
  other,
  policyValues,
  principalEntries,
  resourceEntries,
  resources,
  typedValues,
} from './vocabulary.js';

const few = <Value>(arbitrary: fc.Arbitrary<Value>, maxLength = 3) => fc.array(arbitrary, { minLength: 1, maxLength });
const oneOf = <Value>(values: readonly Value[]) => fc.constantFrom(...values);

const operator = fc
  .tuple(oneOf(['', '', '', 'ForAllValues:', 'ForAnyValue:']), oneOf(operatorNames), oneOf(['', '', 'IfExists']))
  .map((parts) => parts.join(''));

// A value of the key's own type more often than any other, or nearly every condition would fail.
const conditionOn = oneOf(keys).chain((key) =>
  fc.record({
    operator,
    key: fc.constant(key),
    values: few(fc.oneof(oneOf(policyValues), oneOf([...(typedValues[key] ?? []), '*'] as readonly ConditionValue[]))),
  }),
);

const condition: fc.Arbitrary<ConditionElement> = fc.array(conditionOn, { maxLength: 2 }).map((tests) => {
  const element: Record<string, Record<string, readonly ConditionValue[]>> = {};
  for (const test of tests) {
    const values = test.values.filter((value) => !((value as unknown) instanceof Date));
    element[test.operator] = { ...element[test.operator], [test.key]: values };
  }
  return element;
});

const principalElement: fc.Arbitrary<PrincipalElement> = fc.oneof(
  fc.constant<PrincipalElement>('*'),
  few(oneOf(principalEntries)).map((AWS) => ({ AWS })),
  few(oneOf(principalEntries)).map((Service) => ({ Service })),
  few(oneOf(principalEntries)).map((Federated) => ({ Federated })),
);

type Parts = { readonly denies: boolean; readonly named: boolean; readonly attached: boolean };

const statement = ({ denies, named, attached }: Parts): fc.Arbitrary<PolicyStatement> =>
  fc
    .record({
      Effect: denies ? oneOf(['Allow', 'Allow', 'Allow', 'Deny'] as const) : fc.constant('Allow' as const),
      action: fc.oneof({ weight: 3, arbitrary: few(oneOf(actionEntries)) }, fc.constant(['*'])),
      not: oneOf(['', '', '', '', 'action', 'resource', 'principal']),
      resource: fc.oneof({ weight: 3, arbitrary: few(oneOf(resourceEntries)) }, fc.constant(['*'])),
      isAttached: fc.boolean(),
      principal: fc.option(principalElement, { freq: 8, nil: undefined }),
      condition: fc.option(condition, { nil: undefined }),
    })
    .map(({ Effect, action, not, resource, isAttached, principal, condition: Condition }) => ({
      Effect,
      ...(not === 'action' ? { NotAction: action } : { Action: action }),
      ...(attached && isAttached ? {} : not === 'resource' ? { NotResource: resource } : { Resource: resource }),
      ...(named &&
        principal !== undefined &&
        (not === 'principal' ? { NotPrincipal: principal } : { Principal: principal })),
      ...(Condition !== undefined && { Condition }),
    }));

const document = (parts: Parts) =>
  fc.record(
    {
      Version: fc.oneof(
        { weight: 5, arbitrary: fc.constant('2012-10-17' as const) },
        fc.constant('2008-10-17' as const),
      ),
      Statement: few(statement(parts), 4),
    },
    { requiredKeys: ['Statement'] },
  );

const own: Parts = { denies: true, named: false, attached: false };
const limit: Parts = { ...own, denies: false };
const resource: Parts = { denies: true, named: true, attached: true };

const layer = (parts: Parts, freq: number) => fc.option(few(document(parts), 2), { freq, nil: undefined });
const levels = (parts: Parts, freq: number) => fc.option(few(few(document(parts), 2), 2), { freq, nil: undefined });

/** An identity policy that allows everything under a condition, so that the condition alone decides. */
export const conditionalPolicySet: fc.Arbitrary<PolicySet> = condition.map((Condition) => ({
  identity: {
    Version: '2012-10-17',
    Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition },
  },
}));

/** Policies of every layer; the layers that only limit are there less often, or nothing would ever be allowed. */
export const policySet: fc.Arbitrary<PolicySet> = fc.record({
  identity: layer(own, 6),
  resource: layer(resource, 4),
  permissionsBoundary: layer(limit, 1),
  session: layer(limit, 1),
  serviceControl: levels(limit, 1),
  resourceControl: levels({ ...resource, attached: false }, 1),
  endpoint: layer({ ...resource, attached: false }, 1),
});

const context: fc.Arbitrary<RequestContext> = fc.record(
  {
    ...Object.fromEntries(
      Object.entries(typedValues).map(([key, values]) => [
        key,
        oneOf<Scalar | readonly Scalar[]>([...values, ...values, []]),
      ]),
    ),
    'k:multi': fc.array(oneOf<Scalar>(['key', 'alice', '', 5, '10.0.0.1']), { maxLength: 3 }),
    'AWS:USERID': oneOf(['AIDAEXAMPLE']),
  },
  { requiredKeys: [] },
);

/** A request by one of the callers, for an action on a resource that need not fit each other. */
export const accessRequest: fc.Arbitrary<AccessRequest> = fc
  .record({
    caller: oneOf(callers),
    action: oneOf(actions),
    resource: oneOf(resources),
    resourceAccount: fc.option(oneOf([home, other]), { freq: 1, nil: undefined }),
    context,
  })
  .map(({ caller, ...request }) => ({ ...caller, ...request }));
