import { describe, expect, it } from 'vitest';
import type { PolicyDocument, PolicyStatement } from '../document/policy-document.js';
import { anyone, awsAccount, awsService, iamRole } from '../principal/index.js';
import { allow } from './allow.js';
import { allowAllExcept } from './allow-all-except.js';
import { deny } from './deny.js';
import { denyAllExcept } from './deny-all-except.js';
import { endpointPolicy } from './endpoint-policy.js';
import { permissionsBoundary } from './permissions-boundary.js';
import { policy } from './policy.js';
import { raw } from './raw.js';
import { resourceControlPolicy } from './resource-control-policy.js';
import { resourcePolicy } from './resource-policy.js';
import { serviceControlPolicy } from './service-control-policy.js';
import { sessionPolicy } from './session-policy.js';
import { trustPolicy } from './trust-policy.js';

type Build = (...statements: readonly unknown[]) => PolicyDocument;
const builders = {
  policy,
  sessionPolicy,
  permissionsBoundary,
  serviceControlPolicy,
  resourcePolicy,
  endpointPolicy,
  trustPolicy,
  resourceControlPolicy,
} as unknown as Readonly<Record<string, Build>>;
const build = (name: string, ...statements: readonly unknown[]): PolicyDocument => {
  const builder = builders[name];
  if (builder === undefined) throw new Error(`there is no ${name}`);
  return builder(...statements);
};

const role = iamRole('x', { account: '111122223333' });
const about = allow('s3:GetObject').on('*');
const toAndAbout = allow('s3:GetObject').on('*').to(role);
const trusting = allow('sts:AssumeRole').to(role);
const denying = deny('s3:*').on('*');
const fitting: Readonly<Record<string, object>> = {
  policy: about,
  sessionPolicy: about,
  permissionsBoundary: about,
  serviceControlPolicy: about,
  resourcePolicy: toAndAbout,
  endpointPolicy: toAndAbout,
  trustPolicy: trusting,
  resourceControlPolicy: denying,
};

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe.each(Object.entries(fitting))('%s', (name, statement) => {
  it('is a frozen, plain document of the current version', () => {
    const document = build(name, statement);
    expect(Object.keys(document)).toEqual(['Version', 'Statement']);
    expect(document.Version).toBe('2012-10-17');
    expect(isDeeplyFrozen(document)).toBe(true);
    expect(JSON.parse(JSON.stringify(document))).toEqual(document);
  });

  it('takes its own statements back, plain and read from JSON, among others', () => {
    const { Statement } = build(name, statement);
    const [plain] = [Statement].flat();
    const read = JSON.parse(JSON.stringify(plain));
    expect(build(name, read, statement).Statement).toEqual([plain, plain]);
  });

  it('shares nothing with a plain statement that it was given', () => {
    const plain = { ...json(statement), Condition: { StringEquals: { 'aws:PrincipalOrgID': ['o-1'] } } };
    const document = build(name, plain);
    const before = JSON.stringify(document);
    plain.Condition.StringEquals['aws:PrincipalOrgID'].push('o-2');
    Object.assign(plain, { Sid: 'Changed', Action: 'sts:*' });
    expect(JSON.stringify(document)).toBe(before);
    expect(before).toContain('"o-1"]');
  });

  it.each([
    ['no statement', [], 'EmptyPolicy'],
    ['the same Sid twice', [0, 0].map(() => ({ ...json(statement), Sid: 'Same' })), 'DuplicateSid'],
    ['what is no statement', ['x'], 'InvalidStatement'],
    ['an unknown element', [{ ...json(statement), Comment: 'x' }], 'InvalidStatement'],
    ['an unknown effect', [{ ...json(statement), Effect: 'allow' }], 'InvalidStatement'],
    ['actions beside excluded ones', [{ ...json(statement), NotAction: 's3:*' }], 'InvalidStatement'],
    ['no actions', [{ ...json(statement), Action: undefined }], 'InvalidStatement'],
  ])('refuses %s', (_, statements, code) => {
    expect(() => build(name, ...statements)).toThrowError(expect.objectContaining({ code }));
  });
});

function json(statement: object): PolicyStatement {
  return JSON.parse(JSON.stringify(statement));
}

const identityKinds = ['policy', 'sessionPolicy', 'permissionsBoundary', 'serviceControlPolicy'];

describe('the kinds of documents', () => {
  it.each<readonly [name: string, what: string, statement: object, code: string]>([
    ...identityKinds.flatMap((name) => [
      [name, 'a statement without a resource', allow('s3:*'), 'MissingResource'] as const,
      [name, 'a principal', toAndAbout, 'UnexpectedPrincipal'] as const,
      [name, 'excluded principals', about.toAllExcept(role), 'UnexpectedPrincipal'] as const,
      [name, 'a Sid with a space', about.sid('Not this'), 'InvalidSid'] as const,
      [name, 'an empty Sid', about.sid(''), 'InvalidSid'] as const,
    ]),
    ...['resourcePolicy', 'endpointPolicy'].flatMap((name) => [
      [name, 'a statement without a resource', trusting, 'MissingResource'] as const,
      [name, 'a statement without a principal', about, 'MissingPrincipal'] as const,
      [name, 'a blank Sid', toAndAbout.sid(' '), 'InvalidSid'] as const,
    ]),
    ['trustPolicy', 'a statement without a principal', allow('sts:AssumeRole'), 'MissingPrincipal'],
    ['trustPolicy', 'a resource', trusting.on('*'), 'UnexpectedResource'],
    ['trustPolicy', 'excluded resources', trusting.onAllExcept('*'), 'UnexpectedResource'],
    ['trustPolicy', 'an action of another service', allow('s3:GetObject').to(role), 'UnsupportedAction'],
    ['trustPolicy', 'every action', allow('*').to(role), 'UnsupportedAction'],
    ['trustPolicy', 'excluded actions', allowAllExcept('sts:AssumeRole').to(role), 'UnsupportedAction'],
    ['trustPolicy', 'excluded principals', deny('sts:AssumeRole').toAllExcept(role), 'UnsupportedElement'],
    ['resourceControlPolicy', 'an Allow', about, 'UnsupportedEffect'],
    ['resourceControlPolicy', 'excluded actions', denyAllExcept('s3:*').on('*'), 'UnsupportedAction'],
    ['resourceControlPolicy', 'every action', deny('*').on('*'), 'UnsupportedAction'],
    ['resourceControlPolicy', 'a service without support', deny('ec2:RunInstances').on('*'), 'UnsupportedAction'],
    ['resourceControlPolicy', 'a wildcard for the service', deny(raw('s*:Get')).on('*'), 'UnsupportedAction'],
    ['resourceControlPolicy', 'excluded principals', denying.toAllExcept(role), 'UnexpectedPrincipal'],
    ['resourceControlPolicy', 'a principal other than everybody', denying.to(role), 'UnexpectedPrincipal'],
    ['resourceControlPolicy', 'everybody and somebody', denying.to(anyone, role), 'UnexpectedPrincipal'],
    ['resourceControlPolicy', 'a statement without a resource', deny('s3:*'), 'MissingResource'],
  ])('%s refuses %s', (name, _, statement, code) => {
    expect(() => build(name, statement)).toThrowError(expect.objectContaining({ name: 'PolicyBuildError', code }));
    expect(() => build(name, json(statement))).toThrowError(expect.objectContaining({ code }));
  });

  it.each([
    ['resourceControlPolicy', denying, '*'],
    ['resourceControlPolicy', denying.to('*'), '*'],
    ['resourceControlPolicy', denying.to(anyone), '*'],
    ['trustPolicy', allow('sts:AssumeRole').to('*'), { AWS: '*' }],
    ['trustPolicy', allow('sts:AssumeRole').to(anyone), { AWS: '*' }],
    ['resourcePolicy', allow('s3:GetObject').on('*').to('*'), '*'],
    ['resourcePolicy', allow('s3:GetObject').on('*').to(anyone), { AWS: '*' }],
  ])('%s writes everybody as AWS takes it there', (name, statement, principal) => {
    const [written] = [build(name, statement).Statement].flat();
    expect(written?.Principal).toEqual(principal);
    expect(Object.keys(written ?? {}).indexOf('Principal')).toBe(1);
  });

  it.each([
    ['trustPolicy', allow(raw('${Token[TOKEN.7]}')).to(role)],
    ['resourceControlPolicy', deny(raw('${Token[TOKEN.7]}')).on('*')],
  ])('%s takes a raw action that is known at deployment only', (name, statement) => {
    expect([build(name, statement).Statement].flat()).toHaveLength(1);
  });

  it('names the statement that it refuses', () => {
    expect(() => build('policy', about, allow('s3:PutObject').sid('Uploads'))).toThrowError(
      'statement 1 (Uploads): say what it is about: .on(…) or .onAllExcept(…)',
    );
  });

  it('takes a Sid with spaces where a service keeps the policy', () => {
    const statement = allow('kms:*').to(awsAccount('111122223333')).on('*').sid('Enable IAM User Permissions');
    expect([resourcePolicy(statement).Statement].flat()[0]?.Sid).toBe('Enable IAM User Permissions');
  });

  it('takes statements of another copy of the package', () => {
    const foreign = {
      toJSON: () => ({
        Effect: 'Allow',
        Principal: { Service: awsService('a.amazonaws.com').value },
        Action: 'sts:AssumeRole',
      }),
    };
    expect(build('trustPolicy', foreign).Statement).toEqual([foreign.toJSON()]);
  });
});
