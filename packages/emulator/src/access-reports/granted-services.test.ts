import type { PolicyStatement } from '@iamkit/policy/document';
import { describe, expect, it } from 'vitest';
import { deniesService, grantedServices } from './granted-services.js';

const document = (...Statement: PolicyStatement[]) => ({ Version: '2012-10-17', Statement }) as const;
const allow = (Action: string | readonly string[]): PolicyStatement => ({ Effect: 'Allow', Action, Resource: '*' });
const allowBut = (NotAction: string | readonly string[]): PolicyStatement => ({
  Effect: 'Allow',
  NotAction,
  Resource: '*',
});
const deny: PolicyStatement = { Effect: 'Deny', Action: 's3:*', Resource: '*' };

describe('a document', () => {
  it.each([
    ['an action', document(allow('s3:GetObject')), true],
    ['a pattern of actions', document(allow('S3:Get*')), true],
    ['one action of several', document(allow(['iam:*', 's3:*'])), true],
    ['every action', document(allow('*')), true],
    ['every action of every service', document(allow('*:*')), true],
    ['another service', document(allow('s3-outposts:*')), false],
    ['everything but another service', document(allowBut('iam:*')), true],
    ['everything but some of its actions', document(allowBut(['s3:Get*', 's3:Put*'])), true],
    ['everything but the service', document(allowBut(['iam:*', 'S3:*'])), false],
    ['everything but everything', document(allowBut('*')), false],
    ['nothing', document(deny), false],
    ['an action beside a denial', document(deny, allow('s3:GetObject')), true],
    ['an action in a statement that is not in a list', { Statement: allow('s3:GetObject') }, true],
  ])('that allows %s grants the service or not', (_, policy, granted) => {
    expect(grantedServices(policy).grants('s3')).toBe(granted);
  });

  it('names the services that it allows', () => {
    const { named } = grantedServices(document(deny, allow(['S3:*', '*', 'sqs:SendMessage']), allowBut('iam:*')));
    expect([...named]).toEqual(['s3', 'sqs']);
  });
});

describe('a document', () => {
  const all = { Effect: 'Deny', Resource: '*' } as const;
  it.each<readonly [string, PolicyStatement, boolean]>([
    ['everything of the service', { ...all, Action: 'S3:*' }, true],
    ['everything', { ...all, Action: ['sqs:*', '*'] }, true],
    ['everything but another service', { ...all, NotAction: 'iam:*' }, true],
    ['everything but some of its actions', { ...all, NotAction: ['iam:*', 's3:Get*'] }, false],
    ['some of its actions', { ...all, Action: 's3:Get*' }, false],
    ['another service', { ...all, Action: 'sqs:*' }, false],
    ['it on a condition', { ...all, Action: 's3:*', Condition: { Bool: { 'aws:SecureTransport': 'false' } } }, false],
    ['it on one resource', { ...all, Action: 's3:*', Resource: 'arn:aws:s3:::one' }, false],
    ['nothing', { Effect: 'Allow', Action: 's3:*', Resource: '*' }, false],
  ])('that denies %s denies the service as a whole or not', (_, statement, denied) => {
    expect(deniesService(document(statement), 's3')).toBe(denied);
  });
});
