import { describe, expect, it } from 'vitest';
import { isEvaluationError } from './is-evaluation-error.js';
import type { PolicySet } from './policy-set.js';
import { simulate } from './simulate.js';

const home: PolicySet = {
  identity: {
    Version: '2012-10-17',
    Statement: [
      { Effect: 'Allow', Action: 's3:Get*', Resource: "arn:aws:s3:::home/${aws:username, 'guest'}/*" },
      { Effect: 'Deny', Action: '*', Resource: '*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } },
    ],
  },
};

describe('simulate', () => {
  it('decides every action on every resource, action by action', () => {
    const results = simulate(home, {
      actions: ['s3:GetObject', 's3:PutObject'],
      resources: ['arn:aws:s3:::home/guest/a', 'arn:aws:s3:::home/alice/a'],
    });
    expect(results.map(({ action, resource, outcome }) => [action, resource, outcome])).toEqual([
      ['s3:GetObject', 'arn:aws:s3:::home/guest/a', 'allowed'],
      ['s3:GetObject', 'arn:aws:s3:::home/alice/a', 'implicitDeny'],
      ['s3:PutObject', 'arn:aws:s3:::home/guest/a', 'implicitDeny'],
      ['s3:PutObject', 'arn:aws:s3:::home/alice/a', 'implicitDeny'],
    ]);
    expect(results[0]?.decision.layers[0]?.statements[0]?.outcome).toBe('allowed');
  });

  it('asks on "*" where no resource is given', () => {
    expect(simulate(home, { actions: ['s3:GetObject'] })).toMatchObject([{ resource: '*', outcome: 'implicitDeny' }]);
  });

  it('takes context and principal', () => {
    const input = { actions: ['s3:GetObject'], resources: ['arn:aws:s3:::home/alice/a'] };
    const principal = 'arn:aws:iam::111122223333:user/alice';
    expect(simulate(home, { ...input, principal })).toMatchObject([{ outcome: 'allowed' }]);
    expect(simulate(home, { ...input, context: { 'aws:username': 'alice' } })).toMatchObject([{ outcome: 'allowed' }]);
    const context = { 'AWS:SecureTransport': false };
    expect(simulate(home, { ...input, principal, context })).toMatchObject([{ outcome: 'explicitDeny' }]);
  });

  it('lists the keys that the policies read and nobody gave', () => {
    const missing = (more: object) => simulate(home, { actions: ['s3:GetObject'], ...more })[0]?.missingContextKeys;
    expect(missing({})).toEqual(['aws:username', 'aws:SecureTransport']);
    const inOtherCase = { Bool: { 'AWS:PRINCIPALARN': 'x' } };
    const identity = { Statement: { Effect: 'Allow', Action: '*', Resource: '*', Condition: inOtherCase } } as const;
    const principal = 'arn:aws:iam::111122223333:user/alice';
    expect(simulate({ identity }, { actions: ['s3:GetObject'], principal })[0]?.missingContextKeys).toEqual([]);
    expect(missing({ context: { 'AWS:username': 'x' } })).toEqual(['aws:SecureTransport']);
    expect(missing({ principal: 'arn:aws:iam::111122223333:user/alice' })).toEqual(['aws:SecureTransport']);
  });

  it('limits a caller that was not named by the other layers too', () => {
    const boundary = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: 'ec2:*', Resource: '*' } } as const;
    const all = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
    const outcome = (policies: PolicySet) => simulate(policies, { actions: ['s3:GetObject'] })[0]?.outcome;
    expect(outcome({ identity: all })).toBe('allowed');
    expect(outcome({ identity: all, permissionsBoundary: boundary })).toBe('implicitDeny');
    expect(outcome({ identity: all, serviceControl: [boundary] })).toBe('implicitDeny');
    expect(outcome({})).toBe('implicitDeny');
  });

  it('takes the resource of another account for the account of a caller that was not named', () => {
    const all = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;
    const [result] = simulate(
      { identity: all },
      { actions: ['sqs:SendMessage'], resources: ['arn:aws:sqs:us-east-1:444455556666:q'] },
    );
    const decision = { resourceAccount: { id: '444455556666' }, request: { principal: '' } };
    expect(result).toMatchObject({ outcome: 'allowed', decision });
  });

  it('needs a principal where the policy of a resource is given', () => {
    const resource = { Version: '2012-10-17', Statement: { Effect: 'Allow', Principal: '*', Action: '*' } } as const;
    const error = (() => {
      try {
        return simulate({ resource }, { actions: ['s3:GetObject'] });
      } catch (thrown) {
        return thrown;
      }
    })();
    expect(isEvaluationError(error, 'MissingPrincipal')).toBe(true);
    expect(String(error)).toContain('give the principal');
    expect(simulate({ resource }, { actions: ['s3:GetObject'], principal: 'anonymous' })).toMatchObject([
      { outcome: 'allowed' },
    ]);
  });
});
