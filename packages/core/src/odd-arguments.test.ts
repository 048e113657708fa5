import { describe, expect, it } from 'vitest';
import { AccountSnapshot } from './account/account-snapshot.js';
import { createIam } from './create-iam.js';
import { isIamError } from './errors/is-iam-error.js';
import type { Iam } from './iam.js';
import { Listing } from './listing.js';
import { Secret } from './secret.js';
import { fakeClient } from './test/fake-client.js';

/** What has methods, beside the members of these. */
const handles: { readonly [name: string]: (iam: Iam) => object } = {
  iam: (iam) => iam,
  group: (iam) => iam.group('a'),
  policy: (iam) => iam.policy('arn:aws:iam::123456789012:policy/a'),
  role: (iam) => iam.role('a'),
  user: (iam) => iam.user('a'),
  instanceProfile: (iam) => iam.instanceProfile('a'),
  oidcProvider: (iam) => iam.oidcProvider('https://example.com'),
  virtualMfaDevice: (iam) => iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/a'),
  organizationalUnit: (iam) => iam.organization.organizationalUnit('/a'),
  'organization.account': (iam) => iam.organization.account('123456789012'),
  'organization.account of a symbol': (iam) => iam.organization.account(Symbol('a') as never),
};

/** Of `Iam`, for its sessions. */
const internal = new Set(['constructor', 'session', 'withSession']);

const odd: readonly (readonly unknown[])[] = [
  [],
  [undefined],
  [null],
  ['x'],
  [5],
  [{}],
  [[]],
  [Symbol('x')],
  [undefined, null],
  ['x', undefined],
  ['x', null],
  ['x', 'x'],
  ['x', 5],
  ['x', {}],
  ['x', []],
  ['x', Symbol('x')],
  ['x', 'x', null],
  ['x', 'x', 'x'],
  [{}, null],
  [null, null, null],
];

function methodsOf(object: object): readonly string[] {
  const names: string[] = [];
  for (let type = Object.getPrototypeOf(object); type !== Object.prototype; type = Object.getPrototypeOf(type))
    for (const [name, { value }] of Object.entries(Object.getOwnPropertyDescriptors(type)))
      if (typeof value === 'function' && !internal.has(name)) names.push(name);
  return names;
}

const hasMethods = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) !== Object.prototype;

function* every(name: string, object: object): Generator<readonly [name: string, object: object]> {
  yield [name, object];
  for (const [member, value] of Object.entries(object)) if (hasMethods(value)) yield* every(`${name}.${member}`, value);
}

const client = fakeClient({});
const iam = createIam({ clients: { iam: client, sts: client, organizations: client } });
const all = Object.entries(handles).flatMap(([name, make]) => [...every(name, make(iam))]);
const methods = all.flatMap(([name, object]) =>
  methodsOf(object).map((method) => [`${name}.${method}`, object, method] as const),
);

async function call(object: object, method: string, args: readonly unknown[]): Promise<unknown> {
  try {
    const result: unknown = await Reflect.get(object, method).apply(object, args);
    if (result instanceof Listing) await result.toArray();
    return undefined;
  } catch (error) {
    return error;
  }
}

const emptySnapshot = new AccountSnapshot({ users: [], groups: [], roles: [], policies: [] });

/** What the table cannot ask, and that the error says which argument it was. */
const told: readonly (readonly [says: string, make: () => unknown])[] = [
  ['update: argument 1 is undefined', () => iam.role('a').update(undefined as never)],
  ['ensure: argument 2 is undefined', () => iam.policies.ensure('x', undefined as never)],
  ['replace: argument 2 is undefined', () => iam.organization.policies.replace('/', undefined as never)],
  ['assumeRole: argument 2 is null', () => iam.assumeRole('arn:aws:iam::123456789012:role/a', null as never)],
  ['assume: argument 1 is null', () => iam.role('a').assume(null as never)],
  ['get: argument 1 is null', () => iam.account.alias.get(null as never)],
  ['explain: argument 1 is null', () => emptySnapshot.explain(null as never, 's3:GetObject', '*')],
  ['the codes are a string', () => iam.virtualMfaDevice('arn:aws:iam::123456789012:mfa/a').enable('u', 'x' as never)],
  ['new Secret', () => new Secret(5 as never)],
];

describe('what TypeScript would not let through', () => {
  it('is tried on every method of every handle', () => {
    expect(methods.length).toBeGreaterThan(150);
  });

  it.each(methods)('makes %s throw an IamError, if anything', async (_title, object, method) => {
    for (const args of odd) {
      const error = await call(object, method, args);
      if (error !== undefined && !isIamError(error))
        expect.fail(`(${args.map(String).join()}): ${Object(error).stack}`);
    }
  });

  it.each(told)('is told of: %s', async (says, make) => {
    const error: unknown = await (async () => make())().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ name: 'IamError', code: 'ValidationError', message: expect.stringContaining(says) });
  });
});
