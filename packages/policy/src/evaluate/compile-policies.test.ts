import { describe, expect, it } from 'vitest';
import type { ConditionElement } from '../document/policy-document.js';
import type { AccessRequest, RequestContext } from './access-request.js';
import { compilePolicies } from './compile-policies.js';
import { evaluate } from './evaluate.js';
import type { EvaluationErrorCode } from './evaluation-error.js';
import { isEvaluationError } from './is-evaluation-error.js';
import type { PolicySet } from './policy-set.js';

const all = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
const request: AccessRequest = {
  principal: 'arn:aws:iam::111122223333:user/alice',
  action: 's3:GetObject',
  resource: 'arn:aws:s3:::bucket/key',
};

function thrownBy(act: () => unknown): Error | undefined {
  try {
    act();
  } catch (error) {
    return error as Error;
  }
  return undefined;
}

function expectRefusal(act: () => unknown, code: EvaluationErrorCode, message: string): void {
  const error = thrownBy(act);
  expect(isEvaluationError(error, code)).toBe(true);
  expect(error?.message).toContain(message);
}

const statementRows: readonly (readonly [given: string, statement: unknown, message: string])[] = [
  ['no object', 'Allow', 'Effect must be'],
  ['null', null, 'Effect must be'],
  ['a list', [], 'Effect must be'],
  ['no Effect', { Action: '*', Resource: '*' }, 'Effect must be "Allow" or "Deny"'],
  ['an Effect in lower case', { Effect: 'allow', Action: '*', Resource: '*' }, 'Effect must be'],
  ['no Action', { Effect: 'Allow', Resource: '*' }, 'either Action or NotAction'],
  [
    'Action and NotAction',
    { Effect: 'Allow', Action: '*', NotAction: '*', Resource: '*' },
    'either Action or NotAction',
  ],
  ['an Action that is a number', { Effect: 'Allow', Action: [5], Resource: '*' }, 'a string or a list of strings'],
  ['no Resource', { Effect: 'Allow', Action: '*' }, 'either Resource or NotResource'],
  [
    'Resource and NotResource',
    { Effect: 'Allow', Action: '*', Resource: '*', NotResource: 'x' },
    'either Resource or NotResource',
  ],
  ['a Resource that is an object', { Effect: 'Allow', Action: '*', Resource: {} }, 'a string or a list of strings'],
  ['a Sid that is a number', { Sid: 7, Effect: 'Allow', Action: '*', Resource: '*' }, 'Sid must be a string'],
  [
    'a Principal',
    { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
    'the layer identity has no Principal',
  ],
  [
    'a NotPrincipal',
    { Effect: 'Allow', NotPrincipal: '*', Action: '*', Resource: '*' },
    'the layer identity has no Principal',
  ],
  ['a Condition that is a list', { Effect: 'Allow', Action: '*', Resource: '*', Condition: [] }, 'Condition must be'],
  [
    'an operator that is a text',
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: 'x' } },
    'Condition must be',
  ],
  [
    'a condition value that is an object',
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { k: {} } } },
    'Condition must be',
  ],
  [
    'a condition value that is null',
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { k: null } } },
    'Condition must be',
  ],
  [
    'a condition value in two lists',
    { Effect: 'Allow', Action: '*', Resource: '*', Condition: { Bool: { k: [['x']] } } },
    'Condition must be',
  ],
];

describe('compilePolicies refuses', () => {
  it.each(statementRows)('a statement with %s', (_, statement, message) => {
    const document = { Version: '2012-10-17', Statement: [all.Statement, statement] };
    expectRefusal(
      () => compilePolicies({ identity: [all, document] } as PolicySet),
      'InvalidDocument',
      'identity[1].Statement[1]: ',
    );
    expectRefusal(() => compilePolicies({ identity: document } as PolicySet), 'InvalidDocument', message);
  });

  it.each([
    ['Principal and NotPrincipal', { Principal: '*', NotPrincipal: '*' }],
    ['a Principal that is a text', { Principal: 'arn:aws:iam::111122223333:root' }],
    ['a Principal that lists numbers', { Principal: { AWS: [111122223333] } }],
    ['a Principal that lists numbers beside texts', { Principal: { AWS: '111122223333', Service: [5] } }],
  ])('a resource policy with %s', (_, principal) => {
    const resource = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', ...principal } };
    expectRefusal(() => compilePolicies({ resource } as PolicySet), 'InvalidDocument', 'Principal');
  });

  it.each(['permissionsBoundary', 'session', 'serviceControl'])('a principal in the layer %s', (layer) => {
    const document = {
      Version: '2012-10-17',
      Statement: { Effect: 'Allow', Principal: '*', Action: '*', Resource: '*' },
    };
    expectRefusal(
      () => compilePolicies({ [layer]: document } as PolicySet),
      'InvalidDocument',
      `the layer ${layer} has no Principal`,
    );
  });

  it.each([
    ['JSON text', JSON.stringify(all)],
    ['null', null],
    ['no Statement', { Version: '2012-10-17' }],
    ['a Statement that is a text', { Statement: 'Allow' }],
    ['an unknown Version', { ...all, Version: '2012-10-18' }],
  ])('a document that is %s', (_, document) => {
    expectRefusal(
      () => compilePolicies({ identity: [document] } as unknown as PolicySet),
      'InvalidDocument',
      'identity[0]: give a parsed policy document',
    );
  });

  it('names the level and the document of an SCP', () => {
    const serviceControl = [[all], [all, { Statement: {} }]] as unknown as PolicySet['serviceControl'];
    expectRefusal(() => compilePolicies({ serviceControl }), 'InvalidDocument', 'serviceControl[1][1].Statement[0]: ');
  });

  it.each([
    ['a document instead of layers', all],
    ['an unknown layer', { boundary: all }],
    ['null', null],
    ['undefined', undefined],
    ['a number', 5],
    ['a text', 'identity'],
    ['a list of documents', [all]],
  ])('policies given as %s', (_, policies) => {
    expectRefusal(
      () => compilePolicies(policies as unknown as PolicySet),
      'InvalidPolicySet',
      'the layers are resourceControl, serviceControl',
    );
  });
});

const requestRows: readonly (readonly [given: string, more: object, code: EvaluationErrorCode])[] = [
  ['a name as principal', { principal: 'alice' }, 'InvalidPrincipal'],
  ['an account as principal', { principal: '111122223333' }, 'InvalidPrincipal'],
  ['a group as principal', { principal: 'arn:aws:iam::111122223333:group/admins' }, 'InvalidPrincipal'],
  [
    'an instance profile as principal',
    { principal: 'arn:aws:iam::111122223333:instance-profile/x' },
    'InvalidPrincipal',
  ],
  ['a user without a name', { principal: 'arn:aws:iam::111122223333:user/' }, 'InvalidPrincipal'],
  ['a path without a name', { principal: 'arn:aws:iam::111122223333:user/team/' }, 'InvalidPrincipal'],
  ['a role session without a session', { principal: 'arn:aws:sts::111122223333:assumed-role/app' }, 'InvalidPrincipal'],
  [
    'a role session with an empty name',
    { principal: 'arn:aws:sts::111122223333:assumed-role/app/' },
    'InvalidPrincipal',
  ],
  [
    'a role session with a path',
    { principal: 'arn:aws:sts::111122223333:assumed-role/team/app/run' },
    'InvalidPrincipal',
  ],
  ['a session of IAM', { principal: 'arn:aws:iam::111122223333:assumed-role/app/run' }, 'InvalidPrincipal'],
  ['a user of STS', { principal: 'arn:aws:sts::111122223333:user/alice' }, 'InvalidPrincipal'],
  ['a principal with a region', { principal: 'arn:aws:iam:us-east-1:111122223333:user/alice' }, 'InvalidPrincipal'],
  ['a principal without a partition', { principal: 'arn::iam::111122223333:user/alice' }, 'InvalidPrincipal'],
  ['a principal with a short account', { principal: 'arn:aws:iam::1111:user/alice' }, 'InvalidPrincipal'],
  ['a principal with something before its ARN', { principal: `x${request.principal}` }, 'InvalidPrincipal'],
  ['a root user with a name', { principal: 'arn:aws:iam::111122223333:root/alice' }, 'InvalidPrincipal'],
  ['a role session without a role', { principal: 'arn:aws:sts::111122223333:assumed-role//run' }, 'InvalidPrincipal'],
  ['a service with something before its name', { principal: 'the sns.amazonaws.com' }, 'InvalidPrincipal'],
  ['a service with something behind its name', { principal: 'sns.amazonaws.com/topic' }, 'InvalidPrincipal'],
  ['a list of principals', { principal: [request.principal] }, 'InvalidPrincipal'],
  ['everyone as principal', { principal: '*' }, 'InvalidPrincipal'],
  ['no principal', { principal: undefined }, 'InvalidPrincipal'],
  ['an empty principal', { principal: '' }, 'InvalidPrincipal'],
  ['a principal that every object has', { principal: '__proto__' }, 'InvalidPrincipal'],
  ['an issuer of a user', { sessionIssuer: 'arn:aws:iam::111122223333:role/app' }, 'InvalidPrincipal'],
  [
    'an issuer of another kind',
    { principal: 'arn:aws:sts::111122223333:assumed-role/a/b', sessionIssuer: request.principal },
    'InvalidPrincipal',
  ],
  [
    'an issuer of another account',
    { principal: 'arn:aws:sts::111122223333:assumed-role/a/b', sessionIssuer: 'arn:aws:iam::444455556666:role/a' },
    'InvalidPrincipal',
  ],
  ['an action without a service', { action: 'GetObject' }, 'InvalidAction'],
  ['an action with a wildcard', { action: 's3:Get*' }, 'InvalidAction'],
  ['every action', { action: '*' }, 'InvalidAction'],
  ['an action with two colons', { action: 's3:Get:Object' }, 'InvalidAction'],
  ['an action with a space', { action: 's3: GetObject' }, 'InvalidAction'],
  ['no action', { action: undefined }, 'InvalidAction'],
  ['a list of one action', { action: ['s3:GetObject'] }, 'InvalidAction'],
  ['a resource that is a name', { resource: 'bucket' }, 'InvalidResource'],
  ['a resource with five parts', { resource: 'arn:aws:s3::bucket' }, 'InvalidResource'],
  ['a resource with six parts that is no ARN', { resource: 'urn:aws:s3:::bucket' }, 'InvalidResource'],
  ['no resource', { resource: undefined }, 'InvalidResource'],
  ['an account that is a name', { resourceAccount: 'prod' }, 'InvalidResourceAccount'],
  ['an account that is a number', { resourceAccount: 111122223333 }, 'InvalidResourceAccount'],
  ['a context value that is an object', { context: { 'aws:username': {} } }, 'InvalidContext'],
  ['a context value in two lists', { context: { 'aws:username': [['x']] } }, 'InvalidContext'],
  ['a list in the context with one object in it', { context: { 'aws:username': ['x', {}] } }, 'InvalidContext'],
];

describe('a compiled set of policies refuses', () => {
  const access = compilePolicies({
    identity: { ...all, Statement: { ...all.Statement, Condition: { StringLike: { 'aws:username': '*' } } } },
  });

  it.each(requestRows)('%s, and says what to give', (_, more, code) => {
    const asked = { ...request, ...more } as AccessRequest;
    for (const ask of [access.decide, access.allows, access.explain]) expectRefusal(() => ask(asked), code, 'give ');
  });

  it.each([undefined, null, 'alice'])('a request that is %s', (asked) => {
    expectRefusal(() => access.decide(asked as unknown as AccessRequest), 'InvalidPrincipal', 'names no principal');
  });

  it('no request whose context is null, which is none', () => {
    expect(access.allows({ ...request, context: null as unknown as RequestContext })).toBe(true);
  });

  it.each([
    ['a text in quotes', { action: 'Get' }, '"Get" is no action: give service:Name'],
    ['of anything else the type', { action: 5 }, 'number is no action'],
  ])('showing %s', (_, more, message) => {
    expect(thrownBy(() => access.decide({ ...request, ...more } as AccessRequest))?.message).toContain(message);
  });

  it('shows no more than the start of a long text', () => {
    const error = thrownBy(() => access.decide({ ...request, principal: 'x y'.repeat(10_000) }));
    expect(error?.message.length).toBeLessThan(600);
  });
});

describe('a compiled set of policies', () => {
  it('refuses a context whose value would be repeated until it fills the memory', () => {
    const Resource = `arn:aws:s3:::${'${aws:PrincipalTag/x}'.repeat(1_024)}`;
    const identity = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource } } as const;
    const tagged = (length: number) => ({ ...request, context: { 'aws:PrincipalTag/x': 'y'.repeat(length) } });
    expect(evaluate({ identity }, tagged(16_384)).outcome).toBe('implicitDeny');
    expectRefusal(
      () => evaluate({ identity }, tagged(16_385)),
      'InvalidContext',
      'come to more than 16777216 characters; give "aws:PrincipalTag/x" a shorter value',
    );
  });

  it('is not misled by a document or context from JSON that holds __proto__', () => {
    const hostile = JSON.parse(
      '{"Version":"2012-10-17","__proto__":{"Statement":[]},"Statement":{"__proto__":{"Effect":"Allow"},"Effect":"Allow","Action":"*","Resource":"*","Condition":{"__proto__":{"k":"x"}}}}',
    );
    expect(evaluate({ identity: hostile }, request).outcome).toBe('implicitDeny');
    const context = JSON.parse('{"__proto__":"x"}');
    const onProto = JSON.parse(
      '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"*","Resource":"*","Condition":{"StringEquals":{"__proto__":"x"}}}}',
    );
    expect(evaluate({ identity: onProto }, { ...request, context }).outcome).toBe('allowed');
    expect(evaluate({ identity: onProto }, { ...request, context: {} }).outcome).toBe('implicitDeny');
  });

  it('does not read what a context inherits', () => {
    const policies: PolicySet = {
      identity: { ...all, Statement: { ...all.Statement, Condition: { StringEquals: { K: 'x' } } } },
    };
    expect(evaluate(policies, { ...request, context: Object.create({ K: 'x', k: 'x' }) }).outcome).toBe('implicitDeny');
    const bare = Object.assign(Object.create(null), { k: 'x' });
    expect(evaluate(policies, { ...request, context: bare }).outcome).toBe('allowed');
  });

  const under = (Condition: ConditionElement): PolicySet => ({
    identity: { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition } },
  });
  const asked = (context: object): AccessRequest => ({ ...request, context: context as RequestContext });

  it('takes null and undefined in a context for a key that is not there', () => {
    for (const value of [null, undefined]) {
      expect(evaluate(under({ Null: { k: 'true' } }), asked({ k: value })).outcome).toBe('allowed');
      expect(evaluate(under({ StringEquals: { k: 'x' } }), asked({ k: value, K: 'x' })).outcome).toBe('allowed');
      const named = under({ StringEquals: { 'aws:username': 'alice' } });
      expect(evaluate(named, asked({ 'AWS:USERNAME': value })).outcome).toBe('allowed');
    }
  });

  it('reads a Date as a moment, and as text where text is compared', () => {
    const context = { k: new Date('2026-11-24T08:00:00.000Z') };
    expect(evaluate(under({ DateEquals: { k: '2026-11-24T09:00:00+01:00' } }), asked(context)).outcome).toBe('allowed');
    expect(evaluate(under({ StringEquals: { k: '2026-11-24T08:00:00Z' } }), asked(context)).outcome).toBe('allowed');
    expect(evaluate(under({ NumericGreaterThan: { k: 0 } }), asked(context)).outcome).toBe('implicitDeny');
    const none = { k: new Date(Number.NaN) };
    expect(evaluate(under({ StringEquals: { k: 'Invalid Date' } }), asked(none)).outcome).toBe('allowed');
  });

  it.each([
    ['Numeric', Number.NaN],
    ['Numeric', Number.POSITIVE_INFINITY],
    ['Date', Number.NaN],
    ['Date', new Date(Number.NaN)],
  ])('lets no %s operator match %s', (type, value) => {
    for (const name of ['Equals', 'NotEquals', 'GreaterThan']) {
      expect(evaluate(under({ [`${type}${name}`]: { k: '5' } }), asked({ k: value })).outcome).toBe('implicitDeny');
    }
  });

  it('puts the value of each request into a variable that is all of a pattern', () => {
    const home = (Resource: string) => ({ Effect: 'Allow' as const, Action: '*', Resource });
    const access = compilePolicies({ identity: { Version: '2012-10-17', Statement: home('arn:aws:s3:::${k}') } });
    const condition = compilePolicies(under({ StringLike: { j: '${k}' } }));
    for (const [value, bucket, outcome] of [
      ['a', 'a', true],
      ['b', 'b', true],
      ['b', 'a', false],
      ['a', 'a', true],
    ] as const) {
      expect(access.allows({ ...asked({ k: value }), resource: `arn:aws:s3:::${bucket}` })).toBe(outcome);
      expect(condition.allows(asked({ k: value, j: bucket }))).toBe(outcome);
    }
  });

  it('looks at many statements about one action by their resources, and misses none', () => {
    const Statement = Array.from({ length: 200 }, (_, index) => ({
      Effect: 'Allow' as const,
      Action: 's3:GetObject',
      Resource: index % 2 === 0 ? `arn:aws:s3:::bucket-${index}/*` : `arn:aws:s3:*::bucket-${index}/*`,
    }));
    const access = compilePolicies({
      identity: {
        Version: '2012-10-17',
        Statement: [...Statement, { Effect: 'Deny', Action: 's3:*', Resource: 'arn:aws:s3:::bucket-8/secret' }],
      },
    });
    const decide = (resource: string) => access.decide({ ...request, resource });
    for (const index of [0, 1, 8, 100, 101, 198, 199])
      expect(decide(`arn:aws:s3:::bucket-${index}/key`)).toBe('allowed');
    for (const bucket of ['bucket', 'bucket-', 'bucket-200', 'other'])
      expect(decide(`arn:aws:s3:::${bucket}/key`)).toBe('implicitDeny');
    expect(decide('arn:aws:s3:::bucket-8/secret')).toBe('explicitDeny');
    expect(decide('arn:aws:s3:::bucket-18/secret')).toBe('allowed');
  });

  it('finds the one of many statements whose resource is the widest', () => {
    const filler = Array.from({ length: 30 }, (_, index) => `arn:aws:s3:::a-${index}`);
    const access = compilePolicies({
      identity: {
        Version: '2012-10-17',
        Statement: [...filler, 'arn:aws:s3:::bucket/*', 'arn:aws:s3:::bucket/a/?', 'arn:aws:s3:::bucket/a/b/?'].map(
          (Resource) => ({ Effect: 'Allow', Action: '*', Resource }) as const,
        ),
      },
    });
    expect(access.allows({ ...request, resource: 'arn:aws:s3:::bucket/a/b/key' })).toBe(true);
    expect(access.allows({ ...request, resource: 'arn:aws:s3:::other/a/b/key' })).toBe(false);
  });

  it('takes the best of several statements that name the caller, also where they are many', () => {
    const statement = (AWS: string, Resource: string) => ({
      Effect: 'Allow' as const,
      Principal: { AWS },
      Action: '*',
      Resource,
    });
    const filler = Array.from({ length: 30 }, (_, index) =>
      statement(request.principal, `arn:aws:s3:::other-${index}`),
    );
    const resource = {
      Version: '2012-10-17',
      Statement: [
        statement('111122223333', 'arn:aws:s3:::bucket/*'),
        ...filler,
        statement(request.principal, 'arn:aws:s3:::*'),
      ],
    } as const;
    expect(evaluate({ resource, permissionsBoundary: { Statement: [] } }, request).outcome).toBe('allowed');
    const few = { ...resource, Statement: resource.Statement.slice(0, -1) };
    expect(evaluate({ resource: few }, request).outcome).toBe('implicitDeny');
  });

  it('keeps its answers when it is asked about more actions and callers than it remembers', () => {
    const access = compilePolicies({
      identity: {
        Version: '2012-10-17',
        Statement: { Effect: 'Allow', Action: 's3:Action1*', Resource: 'arn:aws:s3:::${aws:username}/*' },
      },
    });
    for (let round = 0; round < 2; round += 1) {
      for (let index = 0; index < 2500; index += 1) {
        const principal = `arn:aws:iam::111122223333:user/u${index}`;
        const asked = { principal, action: `s3:Action${index}`, resource: `arn:aws:s3:::u${index}/x` };
        expect(access.allows(asked)).toBe(String(index).startsWith('1'));
      }
    }
  });
});
