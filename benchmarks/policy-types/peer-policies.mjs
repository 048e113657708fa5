// One policy, written with each library. A peer without wildcards gets one of the actions that they stand for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expandActions } from '@iamkit/policy/catalog';
import { peerFolder } from './peers.mjs';

const list = (value) => [value ?? []].flat();
const text = (value) => JSON.stringify(value);

/** With `PolicyStatement` of aws-cdk-lib. */
export function withCdk({ Statement }) {
  const statements = Statement.map(
    ({ Effect, Action, Resource, Condition }) =>
      `  new PolicyStatement({ effect: Effect.${Effect.toUpperCase()}, actions: ${text(list(Action))}, resources: ${text(list(Resource))}${Condition ? `, conditions: ${text(Condition)}` : ''} }),`,
  );
  return `import { Effect, PolicyDocument, PolicyStatement } from 'aws-cdk-lib/aws-iam';
export const p = new PolicyDocument({ statements: [
${statements.join('\n')}
] });
`;
}

/** With the enums of aws-iam-policy-types. */
export async function withEnums({ Statement }) {
  const enums = new Set();
  const member = async (pattern) => {
    const [prefix] = pattern.split(':');
    const name = `Aws${prefix.charAt(0).toUpperCase()}${prefix.slice(1)}Actions`;
    const members = enumMembers(prefix);
    const [action] = (await expandActions(pattern))
      .map((found) => found.split(':')[1])
      .filter((found) => members.has(found));
    enums.add(name);
    return `${name}.${action}`;
  };
  const statements = await Promise.all(
    Statement.map(async ({ Effect, Action, Resource, Condition }) => {
      const actions = await Promise.all(list(Action).map(member));
      return `  { Effect: '${Effect}', Action: [${actions.join(', ')}], Resource: ${text(list(Resource))}${Condition ? `, Condition: ${text(Condition)}` : ''} },`;
    }),
  );
  return `import { type AwsIAMPolicy, ${[...enums].sort().join(', ')} } from 'aws-iam-policy-types';
export const p: AwsIAMPolicy = { Version: '2012-10-17', Statement: [
${statements.join('\n')}
] };
`;
}

function enumMembers(prefix) {
  const file = join(peerFolder, 'node_modules/aws-iam-policy-types/dist/cjs/actions', `${prefix}.d.ts`);
  return new Set([...readFileSync(file, 'utf8').matchAll(/^ {4}(\w+) = /gm)].map(([, name]) => name));
}

/** With the methods of iam-floyd. */
export function withFloyd({ Statement }) {
  const folder = join(peerFolder, 'node_modules/iam-floyd/lib/generated/policy-statements');
  const classes = new Map(
    readdirSync(folder)
      .filter((file) => file.endsWith('.d.ts'))
      .map((file) => /export declare class (\w+) extends/.exec(readFileSync(join(folder, file), 'utf8'))?.[1])
      .filter((name) => name !== undefined)
      .map((name) => [name.toLowerCase(), name]),
  );
  const statements = Statement.map(({ Effect, Action, Resource, Condition }) => {
    const [prefix] = list(Action)[0].split(':');
    const calls = list(Action).map((action) => {
      const [, name] = action.split(':');
      return name.includes('*') ? `.allMatchingActions('/^${name.replace('*', '.*')}$/')` : `.to${name}()`;
    });
    const conditions = Object.entries(Condition ?? {}).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => `.if('${key}', ${text(values)}, '${operator}')`),
    );
    const on = list(Resource).map(text).join(', ');
    return `  new Statement.${classes.get(prefix.replaceAll('-', ''))}().${Effect === 'Allow' ? 'allow' : 'deny'}()${calls.join('')}.on(${on})${conditions.join('')},`;
  });
  return `import { Statement } from 'iam-floyd';
export const p = [
${statements.join('\n')}
];
`;
}
