import { describe, expect, it } from 'vitest';
import { serviceModel } from '../model/service-model.js';
import { encodeError, encodeOutput } from './encode.js';
import { ServiceError } from './service-error.js';
import type { Structure } from './value.js';

const iam = serviceModel('iam');
const organizations = serviceModel('organizations');

function encode(service: typeof iam, name: string, output: Structure): string {
  const operation = service.operation(name);
  if (!operation) throw new Error(`no operation ${name}`);
  return encodeOutput(service, operation, output, 'request-id').body;
}

describe('an answer', () => {
  it('in XML is wrapped as AWS wraps it, with the request id', () => {
    const createdAt = Date.UTC(2024, 4, 6, 7, 8, 9, 999);
    const user = { UserName: 'a&<b>', Path: '/', UserId: 'AIDA', Arn: 'arn', CreateDate: createdAt };
    expect(encode(iam, 'ListUsers', { Users: [user], IsTruncated: false })).toBe(
      '<ListUsersResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ListUsersResult><IsTruncated>false</IsTruncated><Users><member>' +
        '<Arn>arn</Arn><CreateDate>2024-05-06T07:08:09Z</CreateDate><Path>/</Path><UserId>AIDA</UserId><UserName>a&amp;&lt;b&gt;</UserName>' +
        '</member></Users></ListUsersResult><ResponseMetadata><RequestId>request-id</RequestId></ResponseMetadata></ListUsersResponse>',
    );
  });

  it('in XML has an empty list as an empty element, and no result where the model has no output', () => {
    expect(encode(iam, 'ListUsers', { Users: [] })).toContain('<ListUsersResult><Users/></ListUsersResult>');
    expect(encode(iam, 'DeleteUser', {})).toBe(
      '<DeleteUserResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><ResponseMetadata><RequestId>request-id</RequestId></ResponseMetadata></DeleteUserResponse>',
    );
  });

  it('in XML keeps a carriage return, and replaces what XML cannot hold', () => {
    expect(encode(iam, 'GetRole', { Role: { Description: 'a\rb\u0000\u001F\uFFFF' } })).toContain(
      '<Description>a&#xD;b\uFFFD\uFFFD\uFFFD</Description>',
    );
  });

  it('in JSON has times in seconds', () => {
    expect(encode(organizations, 'DescribeAccount', { Account: { Id: '1', JoinedTimestamp: 1_714_979_289_500 } })).toBe(
      '{"Account":{"Id":"1","JoinedTimestamp":1714979289.5}}',
    );
    expect(encode(organizations, 'LeaveOrganization', {})).toBe('{}');
  });
});

describe('an error', () => {
  it.each<readonly [string, 'iam' | 'organizations' | 'sts', ServiceError, number, string]>([
    [
      'modelled, in XML',
      'iam',
      new ServiceError('NoSuchEntity', 'a & b'),
      404,
      '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Sender</Type><Code>NoSuchEntity</Code><Message>a &amp; b</Message></Error><RequestId>request-id</RequestId></ErrorResponse>',
    ],
    [
      'of the server, in XML',
      'iam',
      new ServiceError('ServiceFailure', 'x'),
      500,
      '<ErrorResponse xmlns="https://iam.amazonaws.com/doc/2010-05-08/"><Error><Type>Receiver</Type><Code>ServiceFailure</Code><Message>x</Message></Error><RequestId>request-id</RequestId></ErrorResponse>',
    ],
    [
      'common, in XML',
      'sts',
      new ServiceError('InvalidClientTokenId', 'x'),
      403,
      '<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>InvalidClientTokenId</Code><Message>x</Message></Error><RequestId>request-id</RequestId></ErrorResponse>',
    ],
    [
      'modelled, in JSON',
      'organizations',
      new ServiceError('InvalidInputException', 'x', { Reason: 'INVALID_ENUM' }),
      400,
      '{"__type":"InvalidInputException","Message":"x","Reason":"INVALID_ENUM"}',
    ],
    [
      'common, in JSON',
      'organizations',
      new ServiceError('SignatureDoesNotMatch', 'x'),
      400,
      '{"__type":"InvalidSignatureException","message":"x"}',
    ],
    [
      'of the server, in JSON',
      'organizations',
      new ServiceError('InternalFailure', 'x'),
      500,
      '{"__type":"InternalFailure","message":"x"}',
    ],
  ])('%s', (_, id, error, status, body) => {
    expect(encodeError(serviceModel(id), error, 'request-id')).toMatchObject({ status, body });
  });

  it('that neither the model nor AWS’s common list knows is a mistake of ours, and fails', () => {
    expect(() => encodeError(iam, new ServiceError('NoSuchCode', 'x'), 'id')).toThrow(
      'NoSuchCode is neither an error of iam nor a common one',
    );
  });
});
