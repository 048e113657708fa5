import { describe, expect, it } from 'vitest';
import { serviceModel } from '../model/service-model.js';
import type { StructureShape } from '../model/shape.js';
import { decodeJsonInput } from './decode-json.js';

const inputOf = (operation: string): StructureShape => {
  const input = serviceModel('organizations').operation(operation)?.input;
  if (!input) throw new Error(`no input of ${operation}`);
  return input;
};

describe('the body of a JSON request', () => {
  it.each<readonly [string, string, string, object]>([
    [
      'texts and lists',
      'CreateAccount',
      '{"Email":"a@b.c","Tags":[{"Key":"k","Value":"v"}]}',
      { Email: 'a@b.c', Tags: [{ Key: 'k', Value: 'v' }] },
    ],
    ['a number', 'ListAccounts', '{"MaxResults":3}', { MaxResults: 3 }],
    [
      'a time in seconds',
      'InviteOrganizationToTransferResponsibility',
      '{"StartTimestamp":1714979289.5}',
      { StartTimestamp: 1_714_979_289_500 },
    ],
    ['null as nothing', 'ListAccounts', '{"MaxResults":null}', {}],
    ['null in a list as a gap', 'TagResource', '{"Tags":[null]}', { Tags: [undefined] }],
    ['no body as nothing', 'ListAccounts', '', {}],
    [
      'nothing of members that the model does not know',
      'ListAccounts',
      '{"__proto__":{"MaxResults":1},"constructor":1,"toString":2}',
      {},
    ],
  ])('gives %s', (_, operation, body, expected) => {
    expect(decodeJsonInput(inputOf(operation), body)).toEqual(expected);
  });

  it.each([
    ['that is cut off', '{"MaxResults":', 'The body is not valid JSON'],
    ['that is a list', '[]', 'Start of list found where not expected'],
    ['that is a text', '"x"', 'Unexpected token found where a structure, map or list was expected'],
    ['with a text for a number', '{"MaxResults":"3"}', 'STRING_VALUE can not be converted to an Integer'],
    ['with a number that is too great', '{"MaxResults":2147483648}', 'NUMBER_VALUE can not be converted to an Integer'],
    ['with a fraction for a number', '{"MaxResults":1.5}', 'NUMBER_VALUE can not be converted to an Integer'],
    ['with a number for a text', '{"NextToken":3}', 'NUMBER_VALUE can not be converted to a String'],
    ['with a boolean for a text', '{"NextToken":true}', 'TRUE_VALUE can not be converted to a String'],
    ['with a list for a text', '{"NextToken":[]}', 'Start of list found where not expected'],
    ['with a structure for a text', '{"NextToken":{}}', 'Start of structure or map found where not expected.'],
  ])('%s is refused', (_, body, message) => {
    expect(() => decodeJsonInput(inputOf('ListAccounts'), body)).toThrow(
      expect.objectContaining({ code: 'MalformedInput', message }),
    );
  });

  it('with a structure for a list is refused', () => {
    expect(() => decodeJsonInput(inputOf('TagResource'), '{"Tags":{}}')).toThrow(
      expect.objectContaining({
        code: 'MalformedInput',
        message: 'Start of structure or map found where not expected.',
      }),
    );
  });
});
