import { describe, expect, it } from 'vitest';
import { parsePolicy } from './parse-policy.js';
import { type PolicyCode, policyCodes } from './policy-codes.js';
import type { PolicyKind } from './policy-document.js';

interface Scenario {
  readonly when: string;
  readonly code: PolicyCode;
  readonly kind?: PolicyKind;
  /** The whole text, or the document, or the elements that differ from those of a plain statement of the kind. */
  readonly text?: string;
  readonly policy?: object;
  readonly statement?: object;
  /** The part of the text that the issue covers; a statement's opening brace where something is missing. */
  readonly covers: string;
  readonly says?: string;
}

const role = 'arn:aws:iam::111122223333:role/deployer';
const statements = {
  identity: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  permissionsBoundary: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  session: { Effect: 'Allow', Action: 's3:GetObject', Resource: '*' },
  trust: { Effect: 'Allow', Principal: { AWS: role }, Action: 'sts:AssumeRole' },
  resource: { Effect: 'Allow', Principal: { AWS: role }, Action: 's3:GetObject', Resource: '*' },
  endpoint: { Effect: 'Allow', Principal: '*', Action: 's3:GetObject', Resource: '*' },
  serviceControl: { Effect: 'Deny', Action: 's3:GetObject', Resource: '*' },
  resourceControl: { Effect: 'Deny', Principal: '*', Action: 's3:GetObject', Resource: '*' },
} as const satisfies Record<PolicyKind, object>;
const kinds = Object.keys(statements) as PolicyKind[];

const plain = (statement: object) => JSON.stringify({ Version: '2012-10-17', Statement: statement });
const condition = (operator: string, key: string, value: unknown) => ({ Condition: { [operator]: { [key]: value } } });

const scenarios: readonly Scenario[] = [
  { when: 'the text is not JSON', code: 'JSON_SYNTAX_ERROR', text: '{"Version": 2012-10-17}', covers: '-' },
  {
    when: 'an element stands twice',
    code: 'JSON_SYNTAX_ERROR',
    text: plain(statements.identity).replace('{', '{"Version":"2012-10-17",'),
    covers: '"Version"',
    says: 'the name "Version" stands twice',
  },
  {
    when: 'a curly quote stands in a text',
    code: 'FORBIDDEN_CHARACTER',
    statement: { Condition: { StringEquals: { 'aws:PrincipalTag/a': 'Alice’s' } } },
    covers: '’',
    says: 'U+2019',
  },
  {
    when: 'an emoji stands in a name',
    code: 'FORBIDDEN_CHARACTER',
    kind: 'trust',
    statement: condition('StringEquals', 'aws:PrincipalTag/🙂', 'x'),
    covers: '🙂',
    says: 'U+1F642',
  },
  {
    when: 'a wide character is escaped',
    code: 'FORBIDDEN_CHARACTER',
    text: plain({ ...statements.identity, Action: 's3:*' }).replace('s3:*', 's3:\\u2019'),
    covers: '\\u2019',
  },
  { when: 'the policy is a list', code: 'DATA_TYPE_MISMATCH', text: '[]', covers: '[]' },
  {
    when: 'a statement is a text',
    code: 'DATA_TYPE_MISMATCH',
    policy: { Version: '2012-10-17', Statement: ['afd'] },
    covers: '"afd"',
  },
  {
    when: 'the statements are a text',
    code: 'DATA_TYPE_MISMATCH',
    policy: { Version: '2012-10-17', Statement: 'afd' },
    covers: '"afd"',
  },
  {
    when: 'the version is a number',
    code: 'DATA_TYPE_MISMATCH',
    text: plain(statements.identity).replace('"2012-10-17"', '2012'),
    covers: '2012',
  },
  {
    when: 'the id is a list',
    code: 'DATA_TYPE_MISMATCH',
    policy: { Version: '2012-10-17', Id: ['a'], Statement: statements.identity },
    covers: '["a"]',
  },
  { when: 'a statement id is a number', code: 'DATA_TYPE_MISMATCH', statement: { Sid: 7 }, covers: '7' },
  { when: 'an effect is a boolean', code: 'DATA_TYPE_MISMATCH', statement: { Effect: true }, covers: 'true' },
  {
    when: 'an action is an object',
    code: 'DATA_TYPE_MISMATCH',
    statement: { Action: { Ref: 'X' } },
    covers: '{"Ref":"X"}',
  },
  { when: 'a list of actions holds a list', code: 'DATA_TYPE_MISMATCH', statement: { Action: [[]] }, covers: '[]' },
  {
    when: 'a list of resources holds null',
    code: 'DATA_TYPE_MISMATCH',
    statement: { Resource: ['*', null] },
    covers: 'null',
  },
  {
    when: 'a principal is a list',
    code: 'DATA_TYPE_MISMATCH',
    kind: 'trust',
    statement: { Principal: ['*'] },
    covers: '["*"]',
  },
  { when: 'a condition is a list', code: 'DATA_TYPE_MISMATCH', statement: { Condition: [] }, covers: '[]' },
  {
    when: 'an operator compares a text',
    code: 'DATA_TYPE_MISMATCH',
    statement: { Condition: { DateGreaterThan: 'b' } },
    covers: '"b"',
  },
  {
    when: 'a value of a condition is an object',
    code: 'DATA_TYPE_MISMATCH',
    statement: condition('StringEquals', 'aws:username', {}),
    covers: '{}',
  },
  {
    when: 'a policy has an unknown element',
    code: 'INVALID_POLICY_ELEMENT',
    policy: { Version: '2012-10-17', Statement: statements.identity, Comment: 'x' },
    covers: '"Comment"',
    says: '"Comment" is not an element of a policy.',
  },
  {
    when: 'a statement has an unknown element',
    code: 'INVALID_POLICY_ELEMENT',
    statement: { actions: 's3:*' },
    covers: '"actions"',
    says: 'Did you mean "Action"?',
  },
  {
    when: 'a statement has an element called __proto__',
    code: 'INVALID_POLICY_ELEMENT',
    text: plain(statements.identity).replace('{"Effect"', '{"__proto__":{},"Effect"'),
    covers: '"__proto__"',
  },
  {
    when: 'the version is none',
    code: 'INVALID_VERSION',
    policy: { Version: '2012-10-18', Statement: statements.identity },
    covers: '"2012-10-18"',
  },
  { when: 'there is no statement element', code: 'MISSING_STATEMENT', policy: { Version: '2012-10-17' }, covers: '{' },
  {
    when: 'the list of statements is empty',
    code: 'MISSING_STATEMENT',
    policy: { Version: '2012-10-17', Statement: [] },
    covers: '[]',
  },
  { when: 'an effect is missing', code: 'MISSING_EFFECT', statement: { Effect: undefined }, covers: '{' },
  { when: 'an effect is lower-case', code: 'INVALID_EFFECT', statement: { Effect: 'allow' }, covers: '"allow"' },
  { when: 'an action is missing', code: 'MISSING_ACTION', statement: { Action: undefined }, covers: '{' },
  { when: 'a resource is missing', code: 'MISSING_RESOURCE', statement: { Resource: undefined }, covers: '{' },
  {
    when: 'a resource is missing from an SCP',
    code: 'MISSING_RESOURCE',
    kind: 'serviceControl',
    statement: { Resource: undefined },
    covers: '{',
  },
  {
    when: 'a principal is missing',
    code: 'MISSING_PRINCIPAL',
    kind: 'trust',
    statement: { Principal: undefined },
    covers: '{',
  },
  {
    when: 'a principal is missing from an endpoint policy',
    code: 'MISSING_PRINCIPAL',
    kind: 'endpoint',
    statement: { Principal: undefined },
    covers: '{',
  },
  {
    when: 'Action stands beside NotAction',
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    statement: { NotAction: [] },
    covers: '"NotAction"',
  },
  {
    when: 'Resource stands beside NotResource',
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    statement: { NotResource: '*' },
    covers: '"NotResource"',
  },
  {
    when: 'Principal stands beside NotPrincipal',
    code: 'UNSUPPORTED_ELEMENT_COMBINATION',
    kind: 'resource',
    statement: { NotPrincipal: { AWS: role } },
    covers: '"NotPrincipal"',
  },
  { when: 'a statement id has a dash', code: 'UNSUPPORTED_SID', statement: { Sid: 'a-b' }, covers: '"a-b"' },
  {
    when: 'a statement id of a trust policy has a space',
    code: 'UNSUPPORTED_SID',
    kind: 'trust',
    statement: { Sid: 'a b' },
    covers: '"a b"',
  },
  {
    when: 'a statement id is used twice',
    code: 'UNIQUE_SIDS_REQUIRED',
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'A', ...statements.identity },
        { ...statements.identity, Sid: 'A' },
      ],
    },
    covers: '"A"',
  },
  {
    when: 'an action has no service',
    code: 'INVALID_ACTION',
    statement: { Action: 'GetObject' },
    covers: '"GetObject"',
    says: 'names no service',
  },
  {
    when: 'an action is empty',
    code: 'INVALID_ACTION',
    statement: { Action: undefined, NotAction: '' },
    covers: '""',
    says: 'names no service',
  },
  {
    when: 'an action has no text before its colon',
    code: 'INVALID_ACTION',
    statement: { Action: ':GetObject' },
    covers: '":GetObject"',
    says: 'its service is empty',
  },
  {
    when: 'an action has two colons',
    code: 'INVALID_ACTION',
    statement: { Action: 's3:Get:Object' },
    covers: '"s3:Get:Object"',
    says: 'more than one colon',
  },
  {
    when: 'a service has a space',
    code: 'INVALID_SERVICE_IN_ACTION',
    statement: { Action: ['a a:ListBucket'] },
    covers: '"a a:ListBucket"',
  },
  {
    when: 'a service has a wildcard',
    code: 'INVALID_SERVICE_IN_ACTION',
    statement: { Action: '*code*:Get*' },
    covers: '"*code*:Get*"',
  },
  {
    when: 'a trust policy has an action of another service',
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    kind: 'trust',
    statement: { Action: 's3:GetObject' },
    covers: '"s3:GetObject"',
  },
  {
    when: 'a trust policy has an action that sts does not have',
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    kind: 'trust',
    statement: { Action: ['sts:AssumeRole', 'sts:TagSessions'] },
    covers: '"sts:TagSessions"',
  },
  {
    when: 'a trust policy is about every action',
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    kind: 'trust',
    statement: { Action: '*' },
    covers: '"*"',
  },
  {
    when: 'a trust policy has NotAction',
    code: 'UNSUPPORTED_ACTION_IN_POLICY',
    kind: 'trust',
    statement: { Action: undefined, NotAction: 'sts:TagSession' },
    covers: '"NotAction"',
  },
  {
    when: 'a resource is no ARN',
    code: 'INVALID_ARN_PREFIX',
    statement: { Resource: 'invalid resource' },
    covers: '"invalid resource"',
  },
  { when: 'a resource is empty', code: 'INVALID_ARN_PREFIX', statement: { Resource: '' }, covers: '""' },
  {
    when: 'a resource lacks arn:',
    code: 'INVALID_ARN_PREFIX',
    statement: { Resource: 'aws:s3:::bucket' },
    covers: '"aws:s3:::bucket"',
  },
  {
    when: 'an ARN names an unknown partition',
    code: 'INVALID_PARTITION',
    statement: { Resource: 'arn:error:s3:::bucket' },
    covers: '"arn:error:s3:::bucket"',
  },
  {
    when: 'an ARN names no partition',
    code: 'INVALID_PARTITION',
    statement: { Resource: 'arn::s3:::bucket' },
    covers: '"arn::s3:::bucket"',
  },
  {
    when: 'an ARN ends after the partition',
    code: 'MISSING_ARN_FIELD',
    statement: { Resource: 'arn:aws' },
    covers: '"arn:aws"',
  },
  {
    when: 'an ARN names no service',
    code: 'MISSING_ARN_FIELD',
    statement: { NotResource: 'arn:aws::::bucket', Resource: undefined },
    covers: '"arn:aws::::bucket"',
  },
  {
    when: 'an ARN has five fields',
    code: 'MISSING_ARN_FIELD',
    statement: { Resource: 'arn:aws:s3::bucket' },
    covers: '"arn:aws:s3::bucket"',
  },
  {
    when: 'an IAM ARN has a region',
    code: 'ARN_REGION_NOT_ALLOWED',
    statement: { Resource: 'arn:aws:iam:us-east-1::user/a' },
    covers: '"arn:aws:iam:us-east-1::user/a"',
  },
  {
    when: 'a bucket ARN has a region',
    code: 'ARN_REGION_NOT_ALLOWED',
    statement: { Resource: 'arn:aws:s3:us-east-1::bucket' },
    covers: '"arn:aws:s3:us-east-1::bucket"',
  },
  {
    when: 'an IAM ARN has an unknown sort',
    code: 'INVALID_ARN_RESOURCE',
    statement: { Resource: 'arn:aws:iam:::bucket' },
    covers: '"arn:aws:iam:::bucket"',
  },
  {
    when: 'an operator is lower-case',
    code: 'INVALID_CONDITION_OPERATOR',
    statement: condition('stringEquals', 'aws:username', 'a'),
    covers: '"stringEquals"',
    says: 'Did you mean "StringEquals"?',
  },
  {
    when: 'an operator has two colons',
    code: 'INVALID_CONDITION_OPERATOR',
    statement: condition('ForAnyValue::StringEquals', 'aws:username', 'a'),
    covers: '"ForAnyValue::StringEquals"',
  },
  {
    when: 'Null takes IfExists',
    code: 'NULL_WITH_IF_EXISTS',
    statement: condition('NullIfExists', 'aws:username', 'true'),
    covers: '"NullIfExists"',
  },
  {
    when: 'a date is none',
    code: 'INVALID_DATE_VALUE',
    statement: condition('ForAnyValue:DateLessThanIfExists', 'aws:CurrentTime', ['2026-11-24', '234-13']),
    covers: '"234-13"',
  },
  {
    when: 'an identity policy has a principal',
    code: 'UNSUPPORTED_PRINCIPAL',
    statement: { Principal: '*' },
    covers: '"Principal"',
  },
  {
    when: 'a session policy excludes a principal',
    code: 'UNSUPPORTED_PRINCIPAL',
    kind: 'session',
    statement: { NotPrincipal: '*' },
    covers: '"NotPrincipal"',
  },
  {
    when: 'a sort of principal is unknown',
    code: 'INVALID_PRINCIPAL_KEY',
    kind: 'resource',
    statement: { Principal: { Aws: role } },
    covers: '"Aws"',
    says: 'Did you mean "AWS"?',
  },
  {
    when: 'a principal is a plain ARN',
    code: 'INVALID_PRINCIPAL_FORMAT',
    kind: 'resource',
    statement: { Principal: role },
    covers: `"${role}"`,
  },
  {
    when: 'an account id is too short',
    code: 'INVALID_PRINCIPAL_FORMAT',
    kind: 'trust',
    statement: { Principal: { AWS: '12345' } },
    covers: '"12345"',
  },
  {
    when: 'a group is a principal',
    code: 'INVALID_PRINCIPAL_FORMAT',
    kind: 'trust',
    statement: { Principal: { AWS: [role, 'arn:aws:iam::111122223333:group/a'] } },
    covers: '"arn:aws:iam::111122223333:group/a"',
  },
  {
    when: 'a service principal is a bare name',
    code: 'INVALID_PRINCIPAL_FORMAT',
    kind: 'trust',
    statement: { Principal: { Service: 'ec2' } },
    covers: '"ec2"',
  },
  {
    when: 'a canonical user id is short',
    code: 'INVALID_PRINCIPAL_FORMAT',
    kind: 'resource',
    statement: { Principal: { CanonicalUser: '79a5' } },
    covers: '"79a5"',
  },
  {
    when: 'a federated principal of a trust policy is a role',
    code: 'INVALID_FEDERATED_PRINCIPAL_SYNTAX_IN_ROLE_TRUST_POLICY',
    kind: 'trust',
    statement: { Principal: { Federated: role } },
    covers: `"${role}"`,
  },
  {
    when: 'a principal has a wildcard',
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    kind: 'resource',
    statement: { Principal: { AWS: 'arn:aws:iam::111122223333:role/*' } },
    covers: '"arn:aws:iam::111122223333:role/*"',
  },
  {
    when: 'every service is a principal',
    code: 'UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    kind: 'trust',
    statement: { Principal: { Service: '*' } },
    covers: '"*"',
  },
  {
    when: 'a trust policy has the principal *',
    code: 'ROLE_TRUST_POLICY_UNSUPPORTED_WILDCARD_IN_PRINCIPAL',
    kind: 'trust',
    statement: { Principal: '*' },
    covers: '"*"',
  },
  {
    when: 'a trust policy has NotPrincipal',
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_NOTPRINCIPAL',
    kind: 'trust',
    statement: { Principal: undefined, NotPrincipal: { AWS: role } },
    covers: '"NotPrincipal"',
  },
  {
    when: 'a trust policy has a resource',
    code: 'ROLE_TRUST_POLICY_SYNTAX_ERROR_RESOURCE',
    kind: 'trust',
    statement: { Resource: '*' },
    covers: '"Resource"',
  },
  {
    when: 'an SCP has a principal',
    code: 'SCP_SYNTAX_ERROR_PRINCIPAL',
    kind: 'serviceControl',
    statement: { Principal: '*' },
    covers: '"Principal"',
  },
  {
    when: 'an RCP names a principal',
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    kind: 'resourceControl',
    statement: { Principal: { AWS: '*' } },
    covers: '{"AWS":"*"}',
  },
  {
    when: 'an RCP excludes a principal',
    code: 'RCP_SYNTAX_ERROR_PRINCIPAL',
    kind: 'resourceControl',
    statement: { Principal: undefined, NotPrincipal: '*' },
    covers: '"*"',
  },
  {
    when: 'an RCP allows',
    code: 'RCP_SYNTAX_ERROR_ALLOW',
    kind: 'resourceControl',
    statement: { Effect: 'Allow' },
    covers: '"Allow"',
  },
  {
    when: 'an RCP excludes actions',
    code: 'RCP_SYNTAX_ERROR_NOTACTION',
    kind: 'resourceControl',
    statement: { Action: undefined, NotAction: 's3:*' },
    covers: '"NotAction"',
  },
  {
    when: 'an RCP is about every action',
    code: 'RCP_SYNTAX_ERROR_ACTION',
    kind: 'resourceControl',
    statement: { Action: ['s3:*', '*'] },
    covers: '"*"',
  },
  { when: 'the version is missing', code: 'MISSING_VERSION', policy: { Statement: statements.identity }, covers: '{' },
  {
    when: 'the version is old',
    code: 'OLD_VERSION',
    policy: { Version: '2008-10-17', Statement: statements.identity },
    covers: '"2008-10-17"',
  },
  {
    when: 'an identity policy has an id',
    code: 'ID_IN_IDENTITY_POLICY',
    policy: { Version: '2012-10-17', Id: 'x', Statement: statements.identity },
    covers: '"Id"',
  },
  { when: 'statement ids are empty', code: 'EMPTY_SID_VALUE', statement: { Sid: '' }, covers: '""' },
  {
    when: 'a statement id of a resource policy is used twice',
    code: 'UNIQUE_SIDS_RECOMMENDED',
    kind: 'resource',
    policy: {
      Version: '2012-10-17',
      Statement: [
        { Sid: 'a b', ...statements.resource },
        { ...statements.resource, Sid: 'a b' },
      ],
    },
    covers: '"a b"',
  },
  {
    when: 'a resource is missing from a resource policy',
    code: 'RESOURCE_RECOMMENDED',
    kind: 'resource',
    statement: { Resource: undefined },
    covers: '{',
  },
  {
    when: 'an action has a space',
    code: 'ACTION_WHITESPACE',
    statement: { Action: 'ec2: DescribeAccountAttributes' },
    covers: '"ec2: DescribeAccountAttributes"',
  },
  {
    when: 'several actions stand in one text',
    code: 'ACTION_WHITESPACE',
    statement: { Action: 's3:Get*,List*' },
    covers: '"s3:Get*,List*"',
  },
  {
    when: 'an action has nothing behind its colon',
    code: 'ACTION_EMPTY',
    statement: { Action: 's3:' },
    covers: '"s3:"',
  },
  { when: 'the list of actions is empty', code: 'EMPTY_ARRAY_ACTION', statement: { Action: [] }, covers: '[]' },
  { when: 'the list of resources is empty', code: 'EMPTY_ARRAY_RESOURCE', statement: { Resource: [] }, covers: '[]' },
  {
    when: 'a list of principals is empty',
    code: 'EMPTY_ARRAY_PRINCIPAL',
    kind: 'resource',
    statement: { Principal: { AWS: [] } },
    covers: '[]',
  },
  {
    when: 'a principal is an empty object',
    code: 'EMPTY_OBJECT_PRINCIPAL',
    kind: 'resource',
    statement: { Principal: {} },
    covers: '{}',
  },
  {
    when: 'a condition is an empty object',
    code: 'EMPTY_OBJECT_CONDITION',
    statement: { Condition: {} },
    covers: '{}',
  },
  {
    when: 'an operator compares nothing',
    code: 'EMPTY_OBJECT_CONDITION',
    statement: { Condition: { a: {} } },
    covers: '{}',
  },
  {
    when: 'a condition compares with an empty list',
    code: 'EMPTY_ARRAY_CONDITION',
    statement: condition('DateGreaterThan', 'aws:CurrentTime', []),
    covers: '[]',
  },
  {
    when: 'ForAllValues compares with an empty list',
    code: 'EMPTY_ARRAY_CONDITION_FORALLVALUES',
    statement: condition('ForAllValues:StringLike', 'aws:TagKeys', []),
    covers: '[]',
  },
  {
    when: 'ForAnyValue compares with an empty list',
    code: 'EMPTY_ARRAY_CONDITION_FORANYVALUE',
    statement: condition('ForAnyValue:StringLikeIfExists', 'aws:TagKeys', []),
    covers: '[]',
  },
  {
    when: 'IfExists compares with an empty list',
    code: 'EMPTY_ARRAY_CONDITION_IFEXISTS',
    statement: condition('StringLikeIfExists', 'aws:username', []),
    covers: '[]',
  },
  {
    when: 'a condition key names no service',
    code: 'INVALID_CONDITION_KEY_FORMAT',
    statement: condition('StringEquals', 'PassedToService', 'x'),
    covers: '"PassedToService"',
  },
  {
    when: 'a condition key differs in case from another',
    code: 'DUPLICATE_KEYS_WITH_DIFFERENT_CASE',
    statement: { Condition: { IpAddress: { 'aws:SourceIp': '10.0.0.0/8', 'aws:sourceip': '10.0.0.0/8' } } },
    covers: '"aws:sourceip"',
  },
  {
    when: 'a condition key is deprecated',
    code: 'DEPRECATED_GLOBAL_CONDITION_KEY',
    kind: 'resource',
    statement: condition('StringEquals', 'AWS:SourceOwner', '111122223333'),
    covers: '"AWS:SourceOwner"',
  },
  {
    when: 'a condition key is no longer supported',
    code: 'UNSUPPORTED_GLOBAL_CONDITION_KEY',
    statement: condition('ArnLike', 'aws:ARN', role),
    covers: '"aws:ARN"',
  },
  {
    when: 'a principal is the id of a role',
    code: 'INVALID_ROLE_REFERENCE',
    kind: 'trust',
    statement: { Principal: { AWS: 'AROA111122223333EXAMPLE' } },
    covers: '"AROA111122223333EXAMPLE"',
  },
  {
    when: 'a principal is the id of a user',
    code: 'INVALID_USER_REFERENCE',
    kind: 'trust',
    statement: { Principal: { AWS: 'AIDA111122223333EXAMPLE' } },
    covers: '"AIDA111122223333EXAMPLE"',
  },
];

function textOf({ text, policy, statement, kind = 'identity' }: Scenario): string {
  return text ?? (policy ? JSON.stringify(policy) : plain({ ...statements[kind], ...statement }));
}

describe('what parsePolicy reports', () => {
  it.each(scenarios)('$code when $when', (scenario) => {
    const text = textOf(scenario);
    const result = parsePolicy(text, { kind: scenario.kind ?? 'identity' });
    const found = result.ok ? result.warnings : result.issues;
    expect(result.ok).toBe(policyCodes[scenario.code].severity === 'warning');
    // The plain statement around it is without fault, so that nothing else may be reported.
    expect([...new Set(found.map(({ code }) => code))]).toEqual([scenario.code]);
    const issue = found[0];
    expect(text.slice(issue?.offset, issue?.endOffset)).toBe(scenario.covers);
    expect(issue?.hint).toBe(policyCodes[scenario.code].hint);
    expect(issue?.message).not.toMatch(/\{\w+\}/);
    if (scenario.says) expect(issue?.message).toContain(scenario.says);
  });

  it('has a scenario for every code', () => {
    expect(new Set(scenarios.map(({ code }) => code))).toEqual(new Set(Object.keys(policyCodes)));
  });
});

describe('what parsePolicy accepts', () => {
  it.each(kinds)('a plain %s policy, without a warning', (kind) => {
    expect(parsePolicy(plain([statements[kind]]), { kind })).toMatchObject({ ok: true, warnings: [] });
  });

  const accepted: readonly (readonly [what: string, kind: PolicyKind, statement: object])[] = [
    ['an unknown service and action', 'identity', { Action: 'service-prefix:action-name' }],
    ['a service with a dot', 'identity', { Action: 's3.s:ListBucket' }],
    ['everything', 'identity', { Action: '*', Resource: '*' }],
    [
      'NotAction with NotResource',
      'identity',
      { Action: undefined, NotAction: 's3:*', Resource: undefined, NotResource: '*' },
    ],
    ['a short ARN', 'identity', { Resource: 'arn:aws:waf:*' }],
    ['an ARN of any partition', 'identity', { Resource: ['arn:*:s3:::bucket', 'arn:aws*:s3:::bucket'] }],
    ['an ARN of an unknown service', 'identity', { Resource: 'arn:aws:s33:::bucket' }],
    ['a variable in a resource', 'identity', { Resource: `arn:aws:iam::*:user/\${aws:username}` }],
    [
      'what S3 keeps in a region',
      'identity',
      {
        Resource: ['arn:aws:s3:us-west-2:111122223333:accesspoint/p/object/*', 'arn:aws:s3:*:*:access-grants/default'],
      },
    ],
    [
      'IAM’s root and everything of IAM',
      'identity',
      { Resource: ['arn:aws:iam::*:root', 'arn:aws:iam::111122223333:*'] },
    ],
    [
      'texts, numbers and booleans in a condition',
      'identity',
      { Condition: { NumericLessThan: { 's3:max-keys': [10, '20'] }, Bool: { 'aws:SecureTransport': true } } },
    ],
    [
      'dates of every form',
      'identity',
      condition('DateLessThan', 'aws:CurrentTime', [
        '2026-11-24T12:00:00Z',
        '2016-12-13t2:00:00.593194+23',
        '01T',
        '-292275054',
        1_700_000_000,
        '2026-11-24T12:00:00-05:00',
      ]),
    ],
    [
      'an account that may assume a role',
      'trust',
      { Principal: { AWS: ['*', '111122223333', 'arn:aws-cn:iam::111122223333:root'] } },
    ],
    [
      'identity providers',
      'trust',
      {
        Principal: {
          Federated: [
            'cognito-identity.amazonaws.com',
            'arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com',
          ],
        },
        Action: ['sts:AssumeRoleWithWebIdentity', 'sts:TagSession'],
      },
    ],
    ['an action of a trust policy in another case', 'trust', { Action: 'STS:assumerole' }],
    ['all of sts in a trust policy', 'trust', { Action: 'sts:*' }],
    [
      'a session and a federated user',
      'resource',
      {
        Principal: {
          AWS: [
            'arn:aws:sts::111122223333:assumed-role/deployer/build',
            'arn:aws:sts::111122223333:federated-user/alice',
          ],
        },
      },
    ],
    [
      'an origin access identity',
      'resource',
      { Principal: { AWS: 'arn:aws:iam::cloudfront:user/CloudFront Origin Access Identity E1' } },
    ],
    ['an account id with dashes', 'resource', { Principal: { AWS: '1111-2222-3333' } }],
    ['a canonical user', 'resource', { Principal: { CanonicalUser: 'a'.repeat(64) } }],
    ['everyone but one', 'resource', { Effect: 'Deny', Principal: undefined, NotPrincipal: { AWS: role } }],
    ['a statement id with spaces in a resource policy', 'resource', { Sid: 'Allow access for administrators' }],
    ['wide characters in a bucket policy', 'resource', { Resource: 'arn:aws:s3:::bucket/日本/*' }],
    ['API Gateway’s short form', 'resource', { Resource: 'execute-api:/prod/GET/*' }],
    [
      'an SCP that allows under a condition',
      'serviceControl',
      { Effect: 'Allow', ...condition('StringEquals', 'aws:RequestedRegion', 'eu-west-1') },
    ],
  ];
  it.each(accepted)('%s', (_, kind, statement) => {
    expect(parsePolicy(plain({ ...statements[kind], ...statement }), { kind })).toMatchObject({
      ok: true,
      warnings: [],
    });
  });
});
