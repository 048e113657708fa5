import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serviceIds, serviceModel } from './service-model.js';
import type { Shape, StringShape } from './shape.js';

/** The longest value that can arrive: a body's. */
const longest = 1_048_576;

describe('the service models', () => {
  it('have every operation of the AWS models, with its input and output', () => {
    for (const id of serviceIds) {
      const source = JSON.parse(readFileSync(new URL(`../../models/${id}.json`, import.meta.url), 'utf8'));
      const model = serviceModel(id);
      expect(model.operationNames).toEqual(Object.keys(source.operations).sort());
      for (const name of model.operationNames) {
        const { input, output } = source.operations[name];
        const operation = model.operation(name);
        const memberNames = (shape: { shape: string } | undefined) =>
          shape ? Object.keys(source.shapes[shape.shape].members) : undefined;
        expect(
          operation?.input?.members.map((member) => member.name),
          name,
        ).toEqual(memberNames(input));
        expect(
          operation?.output?.members.map((member) => member.name),
          name,
        ).toEqual(memberNames(output));
      }
    }
  });

  it('have no operation by the name of a property of every object', () => {
    for (const id of serviceIds)
      for (const name of ['__proto__', 'constructor', 'toString', ''])
        expect(serviceModel(id).operation(name)).toBeUndefined();
  });

  it('know the status of every modelled error', () => {
    expect(serviceModel('iam').errorStatuses.get('NoSuchEntity')).toBe(404);
    expect(serviceModel('iam').errorStatuses.get('LimitExceeded')).toBe(409);
    expect(serviceModel('iam').errorStatuses.get('ServiceFailure')).toBe(500);
    expect(serviceModel('sts').errorStatuses.get('IDPRejectedClaim')).toBe(403);
    expect(serviceModel('organizations').errorStatuses.get('AccountNotFoundException')).toBe(400);
    expect(serviceModel('organizations').errorStatuses.get('ServiceException')).toBe(500);
  });

  it('call only the federated STS operations without a signature', () => {
    const unsigned = serviceIds.flatMap((id) =>
      serviceModel(id).operationNames.filter((name) => serviceModel(id).operation(name)?.unsigned),
    );
    expect(unsigned).toEqual(['AssumeRoleWithSAML', 'AssumeRoleWithWebIdentity']);
  });

  it.each([
    [
      'a pattern is for the whole value',
      'iam',
      'CreateUser',
      'UserName',
      ['alice', 'a+=,.@-_'],
      ['ali ce', 'alice\n', ''],
    ],
    [
      'a pattern with alternatives is for the whole value',
      'organizations',
      'ListParents',
      'ChildId',
      ['123456789012', 'ou-abcd-12345678'],
      ['1234567890123', 'xou-abcd-12345678', '123456789012x'],
    ],
    [
      'a pattern with high code points takes them',
      'sts',
      'AssumeRole',
      'RoleArn',
      ['arn:aws', 'arn:😀', '漢'],
      ['\u0000', '\uFFFF'],
    ],
    ['a pattern with more escapes than Unicode patterns allow', 'sts', 'GetFederationToken', 'Name', ['a@b'], ['a b']],
  ] as const)('%s', (_, id, operation, name, matching, others) => {
    const shape = serviceModel(id)
      .operation(operation)
      ?.input?.members.find((member) => member.name === name)?.shape as StringShape;
    for (const value of matching) expect(shape.matches(value), value).toBe(true);
    for (const value of others) expect(shape.matches(value), value).toBe(false);
  });

  it('match every pattern of an input against the longest values there can be, without going on for ever', () => {
    const parts = [
      'a',
      '/a',
      ':',
      'a.',
      '@',
      'a@',
      '-a',
      'arn:aws:organizations::',
      'ou-aaaa-aaaaaaaa/',
      'http://a?',
      ' ',
    ];
    for (const shape of inputStrings()) {
      const length = Math.min(shape.max ?? longest, longest) - 1;
      for (const part of parts) shape.matches(`${part.repeat(length / part.length)}\u0000`);
    }
  });
});

function inputStrings(): Set<StringShape> {
  const strings = new Set<StringShape>();
  const visit = (shape: Shape): void => {
    if (shape.type === 'string' && shape.pattern !== undefined) strings.add(shape);
    if (shape.type === 'list') visit(shape.member);
    if (shape.type === 'structure') for (const member of shape.members) visit(member.shape);
  };
  for (const id of serviceIds) {
    for (const name of serviceModel(id).operationNames) {
      const input = serviceModel(id).operation(name)?.input;
      if (input) visit(input);
    }
  }
  return strings;
}
