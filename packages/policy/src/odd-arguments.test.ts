import { describe, expect, it } from 'vitest';
import { arn as dynamodb } from './generated/services/dynamodb.js';
import { arn as s3 } from './generated/services/s3.js';
import * as language from './index.js';
import * as principals from './principal/index.js';

/** What a program without types may hand over: nothing, what is no text, and an object that holds itself. */
const circular: Record<string, unknown> = {};
circular['self'] = circular;
const oddValues = [undefined, null, 5, 5n, '', Symbol('odd'), [], ['s3:GetObject'], {}, circular, Object.create(null)];
const odd: readonly (readonly unknown[])[] = [
  [],
  ...oddValues.map((value) => [value]),
  ...oddValues.map((value) => ['alice', value]),
  ...oddValues.map((value) => ['alice', 'session', value]),
  ...oddValues.map((value) => [{ tableName: 'orders' }, value]),
  ...oddValues.map((value) => [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Sid: value }]),
  ...oddValues.map((value) => [{ Effect: value, Action: value, Resource: value, Principal: value }]),
  ...oddValues.map((value) => [{ Effect: 'Allow', Action: 's3:GetObject', Resource: '*', Condition: value }]),
  ...oddValues.map((value) => [{ 'aws:SourceIp': { IpAddress: value } }]),
  ...oddValues.map((value) => [{ 'aws:SourceIp': value }]),
  [{ toJSON: () => null }],
];

const statement = language.allow('s3:GetObject').on('*');
const functions: readonly (readonly [string, object, unknown])[] = Object.entries({
  'the root': language,
  '/principal': principals,
  "s3's ARN builders": s3,
  "dynamodb's ARN builders": dynamodb,
  'a statement': { ...methodsOf(statement) },
})
  .flatMap(([place, members]) =>
    Object.entries(members).map(([name, member]) => [`${place}: ${name}`, member] as const),
  )
  .filter(([, member]) => typeof member === 'function' && member !== language.PolicyBuildError)
  .map(([name, member]) => [name, statement, member] as const);

/** The methods of an object, which are its class's. */
function methodsOf(object: object): Readonly<Record<string, unknown>> {
  const prototype: object = Object.getPrototypeOf(object);
  const names = Object.getOwnPropertyNames(prototype).filter((name) => name !== 'constructor');
  return Object.fromEntries(names.map((name) => [name, Reflect.get(prototype, name)]));
}

describe('what a program without types hands over', () => {
  it.each(functions)('is taken, or refused with a code and a sentence: %s', (_, self, call) => {
    const otherErrors = odd.flatMap((given) => {
      try {
        Reflect.apply(call as () => unknown, self, given);
        return [];
      } catch (error) {
        return language.isPolicyBuildError(error) && error.code !== 'Other' ? [] : [error];
      }
    });
    expect(otherErrors).toEqual([]);
  });

  it.each([
    ['a role without its account', () => principals.iamRole('deployer', undefined as never), /12 digits.*undefined/],
    ['the statements of a policy in a list', () => language.policy([statement] as never), /policy\(\.\.\.list\)/],
    ['a Sid that is a number', () => language.policy(statement.sid(5 as never)), /Sid holds what it does not take/],
    ['no text among the actions', () => language.policy({ Effect: 'Deny', Action: [5 as never] }), /Action holds/],
    ['a list as an effect', () => language.policy({ Effect: ['Allow'] as never, Action: '*' }), /Effect is 'Allow'/],
    [
      'a list within a list of values',
      () => statement.when({ 'aws:TokenIssueTime': { NumericEquals: [[1] as never] } } as never),
      /wants a number/,
    ],
  ])('is called by its name: %s', (_, call, message) => {
    expect(call).toThrowError(message);
  });
});
