import { afterAll, describe, expect, it } from 'vitest';
import type { CatalogAction, CatalogConditionKey, CatalogService } from '../src/catalog/catalog-service.js';
import { createWorkspace } from './compile.js';
import { importBuilt } from './import-built.js';

const { getService, listGlobalConditionKeys, listServices } =
  await importBuilt<typeof import('../src/catalog/index.js')>('/catalog');
const services = (await Promise.all((await listServices()).map(({ prefix }) => getService(prefix)))).filter(
  (service): service is CatalogService => service !== undefined,
);
const globalKeys = new Set((await listGlobalConditionKeys()).map(({ name }) => name));

const operators: Readonly<Record<CatalogConditionKey['type'], string>> = {
  String: "StringLike: 'x'",
  Arn: "ArnLike: 'x'",
  Numeric: 'NumericLessThan: 1',
  Boolean: 'Bool: true',
  IpAddress: "NotIpAddress: '10.0.0.0/8'",
  Date: 'DateLessThan: new Date(0)',
};

const filled = (template: string): string => template.replace(/\$\{[^}]+\}|\*/g, 'x');

/** Every ARN and every key of an action, in one statement. */
function accepted(service: CatalogService, action: CatalogAction): string {
  const arns = action.resourceTypes.flatMap(
    (use) => service.resourceTypes.find(({ name }) => name === use.name)?.arns ?? [],
  );
  const keys = action.conditionKeys.flatMap((name) => service.conditionKeys.find((key) => key.name === name) ?? []);
  const conditions = keys.map(({ name, type, multivalued }) => {
    const operator = operators[type];
    return `'${filled(name)}': { ${multivalued ? operator.replace(/^\w+/, "'ForAnyValue:$&'") : operator} }`;
  });
  const on = arns.length > 0 ? arns.map((arn) => `'${filled(arn)}'`).join(', ') : "'*'";
  return `allow('${action.name}').on(${on})${conditions.length > 0 ? `.when({ ${conditions.join(', ')} })` : ''};`;
}

/** The same action with a letter doubled, and with a key of a service that it is not of. */
function refused(service: CatalogService, action: CatalogAction): readonly string[] {
  const names = new Set(service.actions.map(({ name }) => name));
  const mistyped = `${action.name}${action.name.at(-1)}`;
  const foreign = service.prefix === 'ec2' ? 's3:prefix' : 'ec2:InstanceType';
  return [
    ...(names.has(mistyped) ? [] : [`allow('${mistyped}');`]),
    ...(action.conditionKeys.includes(foreign) || globalKeys.has(foreign)
      ? []
      : [`allow('${action.name}').when({ '${foreign}': { StringEquals: 'x' } });`]),
  ];
}

const all = process.env['IAMKIT_LONG'] !== undefined;
/** All actions in the long run; else the one with most keys, which mostly is the one with most resource types too. */
const chosen = services.flatMap((service) => {
  const most = [...service.actions].sort((one, other) => other.conditionKeys.length - one.conditionKeys.length);
  return (all ? service.actions : most.slice(0, 1)).map((action) => [service, action] as const);
});

describe(`the types know the tables of the catalog (${all ? 'every action' : 'one action a service'})`, () => {
  const head = "import { allow } from '@iamkit/policy';";
  const files = new Map<string, string>();
  for (let start = 0; start < chosen.length; start += 500) {
    const some = chosen.slice(start, start + 500);
    const right = some.map(([service, action]) => accepted(service, action));
    const wrong = some
      .flatMap(([service, action]) => refused(service, action))
      .map((line) => `// @ts-expect-error\n${line}`);
    files.set(`accepted-${start}.ts`, [head, ...right].join('\n'));
    files.set(`refused-${start}.ts`, [head, ...wrong].join('\n'));
  }
  const workspace = createWorkspace(files, { skipLibCheck: true });
  afterAll(() => workspace.remove());

  it('every ARN and condition key of an action is taken, and what it does not have is refused', async () => {
    expect(services.length).toBeGreaterThan(400);
    expect([...(await workspace.compile('7'))]).toEqual([]);
  }, 300_000);
});
