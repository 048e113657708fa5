import { describe, expect, it } from 'vitest';
import { createIam } from '../create-iam.js';
import { awsError, type FakeAnswers, fakeClient } from '../test/fake-client.js';

const date = new Date('2026-11-24T08:00:00Z');
const boundary = 'arn:aws:iam::123456789012:policy/limit';
const alice = {
  UserName: 'alice',
  UserId: 'AIDA',
  Arn: 'arn:aws:iam::123456789012:user/alice',
  Path: '/',
  CreateDate: date,
  PermissionsBoundary: { PermissionsBoundaryArn: boundary },
};
const denied = () => {
  throw awsError('AccessDenied', 'not authorized');
};

function iamOf(answers: FakeAnswers) {
  const client = fakeClient({
    GetUser: () => ({ User: alice }),
    ListGroupsForUser: () => ({ Groups: [], IsTruncated: false }),
    ListAttachedUserPolicies: () => ({ AttachedPolicies: [], IsTruncated: false }),
    ListUserPolicies: () => ({ PolicyNames: ['own'], IsTruncated: false }),
    GetUserPolicy: () => ({
      PolicyDocument: '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}',
    }),
    ...answers,
  });
  return { client, iam: createIam({ clients: { iam: client } }) };
}

describe('explain', () => {
  it('lists a boundary that may not be read as unseen', async () => {
    const { iam } = iamOf({ GetPolicy: denied });
    const decision = await iam.user('alice').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv');
    expect(decision.outcome).toBe('allowed');
    expect(decision.unseen).toContain('permissionsBoundary');
  });

  it('fails where a policy of the user may not be read, for a guess would be worth nothing', async () => {
    const { iam } = iamOf({ GetUserPolicy: denied, GetPolicy: denied });
    await expect(iam.user('alice').can('s3:GetObject', '*')).rejects.toMatchObject({
      code: 'AccessDenied',
      operation: 'GetUserPolicy',
    });
  });
});

describe('the simulator', () => {
  const results = (result: object) => ({
    EvaluationResults: [{ EvalActionName: 's3:GetObject', ...result }],
    IsTruncated: false,
  });
  const ask = (iam: ReturnType<typeof iamOf>['iam'], options: object = {}) =>
    iam.user('alice').explain('s3:GetObject', 'arn:aws:s3:::reports/june.csv', { using: 'simulator', ...options });

  it('is asked with the context, each value by its type, and with the policy of the resource', async () => {
    const { iam, client } = iamOf({ SimulatePrincipalPolicy: () => results({ EvalDecision: 'allowed' }) });
    const resource = { Version: '2012-10-17', Statement: [] } as never;
    const context = {
      'aws:SourceIp': '203.0.113.7',
      'aws:MultiFactorAuthPresent': true,
      'aws:MultiFactorAuthAge': 17,
      'aws:CurrentTime': date,
      'aws:TagKeys': ['a', 'b'],
      'aws:nothing': [],
      'aws:undefined': undefined,
    };
    const decision = await ask(iam, { context, policies: { resource } });
    expect(decision.unseen).not.toContain('resource');
    expect(client.calls.at(-1)?.input).toEqual({
      PolicySourceArn: alice.Arn,
      ActionNames: ['s3:GetObject'],
      ResourceArns: ['arn:aws:s3:::reports/june.csv'],
      ContextEntries: [
        { ContextKeyName: 'aws:userid', ContextKeyValues: ['AIDA'], ContextKeyType: 'string' },
        { ContextKeyName: 'aws:SourceIp', ContextKeyValues: ['203.0.113.7'], ContextKeyType: 'string' },
        { ContextKeyName: 'aws:MultiFactorAuthPresent', ContextKeyValues: ['true'], ContextKeyType: 'boolean' },
        { ContextKeyName: 'aws:MultiFactorAuthAge', ContextKeyValues: ['17'], ContextKeyType: 'numeric' },
        { ContextKeyName: 'aws:CurrentTime', ContextKeyValues: ['2026-11-24T08:00:00.000Z'], ContextKeyType: 'date' },
        { ContextKeyName: 'aws:TagKeys', ContextKeyValues: ['a', 'b'], ContextKeyType: 'stringList' },
      ],
      ResourcePolicy: '{"Version":"2012-10-17","Statement":[]}',
      CallerArn: alice.Arn,
      MaxItems: 1_000,
    });
  });

  it.each([
    { result: { EvalDecision: 'allowed' }, reason: { code: 'identityAllows', outcome: 'allowed' } },
    {
      result: { EvalDecision: 'allowed', MatchedStatements: [{ SourcePolicyType: 'resource' }] },
      reason: { code: 'resourceAllows', outcome: 'allowed' },
    },
    {
      result: { EvalDecision: 'implicitDeny', OrganizationsDecisionDetail: { AllowedByOrganizations: false } },
      reason: { code: 'layerDoesNotAllow', outcome: 'implicitDeny', layer: 'serviceControl' },
    },
    {
      result: { EvalDecision: 'explicitDeny', MatchedStatements: [{ SourcePolicyType: 'user' }] },
      reason: { code: 'statementDenies', outcome: 'explicitDeny', layer: 'identity' },
    },
    {
      result: { EvalDecision: 'explicitDeny', MatchedStatements: [{ SourcePolicyType: 'resource' }] },
      reason: { code: 'statementDenies', outcome: 'explicitDeny', layer: 'resource' },
    },
  ])('says $reason.code by $reason.layer', async ({ result, reason }) => {
    const { iam } = iamOf({ SimulatePrincipalPolicy: () => results(result) });
    expect((await ask(iam)).reason).toEqual(reason);
  });

  it.each([
    { what: 'no result', answer: { EvaluationResults: [], IsTruncated: false } },
    { what: 'no decision', answer: results({}) },
    { what: 'another decision', answer: results({ EvalDecision: 'perhaps' }) },
  ])('answers with $what never', async ({ answer }) => {
    const { iam } = iamOf({ SimulatePrincipalPolicy: () => answer });
    await expect(ask(iam)).rejects.toMatchObject({ code: 'InvalidResponse', resource: 'user/alice' });
  });

  it('takes the policy of the resource from a list of one, and no more than one', async () => {
    const { iam, client } = iamOf({ SimulatePrincipalPolicy: () => results({ EvalDecision: 'allowed' }) });
    const one = { Version: '2012-10-17', Statement: [] };
    expect((await ask(iam, { policies: { resource: [one] } })).unseen).not.toContain('resource');
    expect(client.calls.at(-1)?.input).toMatchObject({ ResourcePolicy: JSON.stringify(one) });
    expect((await ask(iam, { policies: { resource: [] } })).unseen).toContain('resource');
    expect(client.calls.at(-1)?.input).not.toHaveProperty('ResourcePolicy');
    await expect(ask(iam, { policies: { resource: [one, one] } })).rejects.toMatchObject({ code: 'ValidationError' });
  });

  it('takes no policies of other layers', async () => {
    const { iam, client } = iamOf({});
    await expect(ask(iam, { policies: { session: [] } })).rejects.toMatchObject({ code: 'ValidationError' });
    expect(client.calls.map(({ operation }) => operation)).toEqual(['GetUser']);
  });
});
