import { describe, expect, it } from 'vitest';
import { checkPolicyDocument, encodedPolicy, type PolicyUse, policySize } from './policy-document.js';

const statement = { Effect: 'Allow', Action: 's3:ListBucket', Resource: 'arn:aws:s3:::bucket' };
const policy = (...statements: readonly object[]): string =>
  JSON.stringify({ Version: '2012-10-17', Statement: statements });
const changed = (change: object): string => policy({ ...statement, ...change });
const without = (name: keyof typeof statement, change: object = {}): string => {
  const { [name]: _, ...rest } = { ...statement, ...change };
  return policy(rest);
};

/** AWS's sentences as recorded from the real service. */
const refused: readonly (readonly [sentence: string, use: PolicyUse, text: string])[] = [
  ['This policy contains invalid Json', 'managed', 'This is not a json document'],
  ['This policy contains invalid Json', 'inline', '{"Version":"2012-10-17",}'],
  ['This policy contains invalid Json', 'trust', '{"Version":"2012-10-17","Version":"2012-10-17"}'],
  ['Syntax errors in policy.', 'managed', 'null'],
  ['Syntax errors in policy.', 'managed', '{"Version":"2013-10-17","Statement":[]}'],
  ['Syntax errors in policy.', 'inline', '{"Version":"2012-10-17"}'],
  ['Syntax errors in policy.', 'inline', policy()],
  ['Syntax errors in policy.', 'inline', changed({ 'Extra field': 'value' })],
  ['Syntax errors in policy.', 'inline', changed({ Effect: 'invalid' })],
  ['Syntax errors in policy.', 'inline', without('Effect')],
  ['Syntax errors in policy.', 'inline', changed({ Condition: { a: 'b' } })],
  ['Syntax errors in policy.', 'inline', changed({ NotResource: [] })],
  ['Syntax errors in policy.', 'inline', changed({ Resource: ['adfdf', {}] })],
  ['Policy document must be version 2012-10-17 or greater.', 'managed', JSON.stringify({ Statement: statement })],
  [
    'Policy document must be version 2012-10-17 or greater.',
    'managed',
    JSON.stringify({ Version: '2008-10-17', Statement: statement }),
  ],
  [
    'Policy document must be version 2012-10-17 or greater.',
    'managed',
    JSON.stringify({ Statement: { ...statement, Action: 'invalid' } }),
  ],
  ['The policy failed legacy parsing', 'inline', changed({ Effect: 'allow' })],
  ['The policy failed legacy parsing', 'inline', changed({ Resource: 'arn:aws:s3::example_bucket' })],
  [
    'The policy failed legacy parsing',
    'inline',
    changed({ Condition: { DateGreaterThan: { 'aws:CurrentTime': 'yesterday' } } }),
  ],
  [
    'Statement IDs (SID) in a single policy must be unique.',
    'inline',
    policy({ Sid: 'A', ...statement }, { Sid: 'A', ...statement }),
  ],
  [
    'Statement IDs (SID) must be alpha-numeric. Check that your input satisfies the regular expression [0-9A-Za-z]*',
    'managed',
    changed({ Sid: 'not alphanumeric' }),
  ],
  ['Policy statement must contain actions.', 'inline', without('Action')],
  ['Policy statement must contain actions.', 'inline', changed({ Action: [] })],
  ['Policy statement must contain actions.', 'inline', policy({ Effect: 'Deny' }, statement)],
  ['Policy statement must contain resources.', 'inline', without('Resource')],
  ['Policy statement must contain resources.', 'inline', changed({ Resource: [] })],
  ['Resource invalid resource must be in ARN format or "*".', 'inline', changed({ Resource: 'invalid resource' })],
  ['Resource  must be in ARN format or "*".', 'inline', changed({ Resource: '' })],
  ['Resource adf must be in ARN format or "*".', 'inline', changed({ Resource: ['adf'], Action: 's:3:ListBucket' })],
  ['Partition "b" is not valid for resource "arn:b:cadfsdf:*:*:*".', 'inline', changed({ Resource: 'a:b:cadfsdf' })],
  [
    'Partition "error" is not valid for resource "arn:error:s3:::a:b".',
    'inline',
    changed({ Resource: 'arn:error:s3:::a:b' }),
  ],
  ['Resource vendor must be fully qualified and cannot contain regexes.', 'inline', changed({ Resource: 'arn:aws' })],
  [
    'IAM resource arn:aws:iam:us-east-1:111122223333:user/a cannot contain region information.',
    'inline',
    changed({ Resource: 'arn:aws:iam:us-east-1:111122223333:user/a' }),
  ],
  [
    'Resource arn:aws:s3:us-east-1::bucket can not contain region information.',
    'inline',
    changed({ Resource: 'arn:aws:s3:us-east-1::bucket' }),
  ],
  [
    'IAM resource path must either be "*" or start with user/, federated-user/, role/, group/, instance-profile/, mfa/, server-certificate/, policy/, sms-mfa/, saml-provider/, oidc-provider/, report/, access-report/.',
    'inline',
    changed({ Resource: 'arn:aws:iam:::example_bucket' }),
  ],
  [
    'Actions/Conditions must be prefaced by a vendor, e.g., iam, sdb, ec2, etc.',
    'inline',
    changed({ Action: 'invalid' }),
  ],
  ['Vendor a a is not valid', 'inline', changed({ Action: 'a a:ListBucket' })],
  ['Actions/Condition can contain only one colon.', 'inline', changed({ Action: 's3:List:Bucket' })],
  ['Policy document should not specify a principal.', 'inline', changed({ Principal: '*' })],
];

describe('checkPolicyDocument', () => {
  it.each(refused)('answers “%s” (%s)', (message, use, text) => {
    expect(() => checkPolicyDocument(text, use)).toThrow(
      expect.objectContaining({ code: 'MalformedPolicyDocument', message }),
    );
  });

  it('takes documents of the older language for inline policies, which are older than managed ones', () => {
    const text = JSON.stringify({ Statement: statement });
    expect(checkPolicyDocument(text, 'inline')).toEqual({ Statement: statement });
  });

  it('takes what IAM accepts although it is hardly what was meant', () => {
    const text = changed({ Condition: { StringEquals: {} }, Sid: '' });
    expect(checkPolicyDocument(text, 'managed')).toEqual(JSON.parse(text));
  });
});

it('a document is counted without its white space, and answered URL-encoded as in RFC 3986', () => {
  expect(policySize('{ "a": "b c" }')).toBe('{"a":"b c"}'.length);
  expect(encodedPolicy('{"a": "it\'s (b)*!"}')).toBe('%7B%22a%22%3A%20%22it%27s%20%28b%29%2A%21%22%7D');
});
