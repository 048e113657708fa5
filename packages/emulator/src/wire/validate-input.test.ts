import { describe, expect, it } from 'vitest';
import { type ServiceId, serviceModel } from '../model/service-model.js';
import { validateInput } from './validate-input.js';
import type { Structure } from './value.js';

function validate(id: ServiceId, operation: string, input: Structure): void {
  const shape = serviceModel(id).operation(operation)?.input;
  if (!shape) throw new Error(`no input of ${operation}`);
  validateInput(id, shape, input);
}

const detected = (count: number, rest: string) =>
  `${count} validation error${count === 1 ? '' : 's'} detected: ${rest}`;

describe('the constraints of the models', () => {
  it.each<readonly [string, ServiceId, string, Structure, string]>([
    [
      'a missing member',
      'iam',
      'GetUserPolicy',
      { PolicyName: 'p' },
      detected(1, "Value null at 'userName' failed to satisfy constraint: Member must not be null"),
    ],
    [
      'all that is missing',
      'iam',
      'DeleteAccessKey',
      {},
      detected(1, "Value null at 'accessKeyId' failed to satisfy constraint: Member must not be null"),
    ],
    [
      'a sensitive value, which is not told',
      'iam',
      'CreateLoginProfile',
      { UserName: 'a', Password: '\u0000secret' },
      detected(
        1,
        "Value at 'password' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\u0009\\u000A\\u000D\\u0020-\\u00FF]+",
      ),
    ],
    [
      'a value of STS, whose framework checks patterns',
      'sts',
      'AssumeRole',
      { RoleArn: 'arn:aws:iam::123456789012:role/r', RoleSessionName: 'Session1:2' },
      detected(
        1,
        "Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      ),
    ],
    [
      'a number that is too small',
      'sts',
      'GetSessionToken',
      { DurationSeconds: 899 },
      detected(
        1,
        "Value '899' at 'durationSeconds' failed to satisfy constraint: Member must have value greater than or equal to 900",
      ),
    ],
    [
      'a value that is none of a set',
      'iam',
      'ListPolicies',
      { Scope: 'Mine' },
      detected(
        1,
        "Value 'Mine' at 'scope' failed to satisfy constraint: Member must satisfy enum value set: [All, AWS, Local]",
      ),
    ],
    [
      'a list of texts, one of which is too short',
      'iam',
      'SimulateCustomPolicy',
      { PolicyInputList: ['{}'], ActionNames: ['s3:*', 'x'] },
      detected(
        1,
        "Value '[s3:*, x]' at 'actionNames' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 3, Member must not be null]",
      ),
    ],
    [
      'a list with a gap',
      'iam',
      'UntagUser',
      { UserName: 'a', TagKeys: [undefined, 'k'] },
      detected(
        1,
        "Value '[null, k]' at 'tagKeys' failed to satisfy constraint: Member must satisfy constraint: [Member must have length less than or equal to 128, Member must have length greater than or equal to 1, Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+, Member must not be null]",
      ),
    ],
    [
      'a gap in a list of structures',
      'iam',
      'TagUser',
      { UserName: 'a', Tags: [undefined] },
      detected(1, "Value null at 'tags.1.member' failed to satisfy constraint: Member must not be null"),
    ],
    [
      'members of structures in lists',
      'iam',
      'TagUser',
      { UserName: 'a', Tags: [{ Key: 'k', Value: '' }, { Key: '' }] },
      detected(
        3,
        "Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must have length greater than or equal to 1; Value '' at 'tags.2.member.key' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\p{L}\\p{Z}\\p{N}_.:/=+\\-@]+; Value null at 'tags.2.member.value' failed to satisfy constraint: Member must not be null",
      ),
    ],
    [
      'IAM’s own sentence only where its framework has nothing to say',
      'iam',
      'UpdateUser',
      { UserName: 'a!', NewUserName: 'b'.repeat(65) },
      detected(
        1,
        `Value '${'b'.repeat(65)}' at 'newUserName' failed to satisfy constraint: Member must have length less than or equal to 64`,
      ),
    ],
  ])('tell of %s', (_, id, operation, input, message) => {
    expect(() => validate(id, operation, input)).toThrow(expect.objectContaining({ code: 'ValidationError', message }));
  });

  it.each<readonly [string, string, Structure, string, string]>([
    [
      'INVALID_PATTERN',
      'DescribeAccount',
      { AccountId: 'x' },
      'INVALID_PATTERN',
      'You provided a value that does not match the required pattern.',
    ],
    ['INVALID_ENUM', 'ListPolicies', { Filter: 'MINE' }, 'INVALID_ENUM', 'You specified an invalid value.'],
    [
      'INPUT_REQUIRED',
      'DescribeAccount',
      {},
      'INPUT_REQUIRED',
      'You must include a value for all required parameters.',
    ],
    [
      'MAX_VALUE_EXCEEDED',
      'ListAccounts',
      { MaxResults: 21 },
      'MAX_VALUE_EXCEEDED',
      'You provided a numeric parameter that has a larger value than allowed.',
    ],
    [
      'MIN_VALUE_EXCEEDED',
      'ListAccounts',
      { MaxResults: 0 },
      'MIN_VALUE_EXCEEDED',
      'You provided a numeric parameter that has a smaller value than allowed.',
    ],
    [
      'MAX_LENGTH_EXCEEDED',
      'CreateOrganizationalUnit',
      { ParentId: 'r-abcd', Name: 'n'.repeat(129) },
      'MAX_LENGTH_EXCEEDED',
      'You provided a string parameter that is longer than allowed.',
    ],
    [
      'MIN_LENGTH_EXCEEDED',
      'CreateOrganizationalUnit',
      { ParentId: 'r-abcd', Name: '' },
      'MIN_LENGTH_EXCEEDED',
      'You provided a string parameter that is shorter than allowed.',
    ],
  ])('are told by Organizations as the reason %s', (_, operation, input, reason, message) => {
    expect(() => validate('organizations', operation, input)).toThrow(
      expect.objectContaining({ code: 'InvalidInputException', message, members: { Reason: reason } }),
    );
  });
});
