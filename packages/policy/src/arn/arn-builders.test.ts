import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arnBuilders } from './arn-builders.js';

const arn = arnBuilders(
  'test',
  [
    'bucket;;arn:${Partition}:s3:::${BucketName};;',
    'object;;arn:${Partition}:s3:::${BucketName}/${ObjectName};:;',
    'role;;arn:${Partition}:iam::${Account}:role/${RoleNameWithPath};/;',
    'log-stream;logStream;arn:${Partition}:logs:${Region}:${Account}:log-group:${LogGroupName}:log-stream:${LogStreamName};/;',
    'bot;;arn:${Partition}:lex:${Region}:${Account}:bot/${BotId},arn:${Partition}:lex:${Region}:${Account}:bot:${BotName};/;',
    'cert;;arn:${Partition}:dms:${Region}:${Account}:cert:*;/;',
    'instance;;arn:${Partition}:sso:::instance/default;/;',
    'database;;arn:${Partition}:rds:${Region}:${Account}:db:${DBInstanceName};/;',
    'point;;arn:${Partition}:${Vendor}:${Region}:*:${ResourceType}:${RecoveryPointId};/;',
    'fixed;;arn:${Partition}:s3:us-west-2:aws:thing/${Id};/;',
    'version;;arn:${Partition}:x:::a/${Major}.${Minor};/;',
  ].join(' '),
);
const place = { region: 'eu-west-1', account: '111122223333' };

describe('an ARN builder', () => {
  it.each([
    [arn['bucket']?.({ bucketName: 'b' }), 'arn:aws:s3:::b'],
    [arn['bucket']?.({ bucketName: 'b' }, { partition: 'aws-cn' }), 'arn:aws-cn:s3:::b'],
    [arn['object']?.({ bucketName: 'b', objectName: 'a/b:c' }), 'arn:aws:s3:::b/a/b:c'],
    [arn['role']?.({ roleNameWithPath: 'ci/x' }, place), 'arn:aws:iam::111122223333:role/ci/x'],
    [arn['role']?.({ roleNameWithPath: '*' }, { account: '*' }), 'arn:aws:iam::*:role/*'],
    [
      arn['logStream']?.({ logGroupName: '/aws/lambda/x', logStreamName: '*' }, place),
      'arn:aws:logs:eu-west-1:111122223333:log-group:/aws/lambda/x:log-stream:*',
    ],
    [arn['bot']?.({ botId: 'x' }, place), 'arn:aws:lex:eu-west-1:111122223333:bot/x'],
    [arn['bot']?.({ botName: 'x' }, place), 'arn:aws:lex:eu-west-1:111122223333:bot:x'],
    [arn['cert']?.({ id: 'x' }, place), 'arn:aws:dms:eu-west-1:111122223333:cert:x'],
    [arn['instance']?.(), 'arn:aws:sso:::instance/default'],
    [arn['instance']?.({ partition: '*' }), 'arn:*:sso:::instance/default'],
    [arn['database']?.({ dbInstanceName: 'x' }, place), 'arn:aws:rds:eu-west-1:111122223333:db:x'],
    [
      arn['point']?.({ vendor: 'ec2', resourceType: 'snapshot', recoveryPointId: 'x' }, { region: '*', account: '*' }),
      'arn:aws:ec2:*:*:snapshot:x',
    ],
    [arn['fixed']?.({ id: 'x' }), 'arn:aws:s3:us-west-2:aws:thing/x'],
    [arn['object']?.({ bucketName: 'b', objectName: '${aws:username}/*' }), 'arn:aws:s3:::b/${aws:username}/*'],
    [arn['role']?.({ roleNameWithPath: '${aws:username}' }, place), 'arn:aws:iam::111122223333:role/${aws:username}'],
  ])('%s', (built, expected) => {
    expect(built).toBe(expected);
  });

  it.each([
    ['a bucket that is an object', () => arn['bucket']?.({ bucketName: 'b/*' })],
    ['a bucket with a colon', () => arn['bucket']?.({ bucketName: 'b:c' })],
    ['an object whose bucket holds a slash', () => arn['object']?.({ bucketName: 'b/c', objectName: 'x' })],
    ['a role with a colon', () => arn['role']?.({ roleNameWithPath: 'x:y' }, place)],
    ['a group with a colon', () => arn['logStream']?.({ logGroupName: 'a:b', logStreamName: 'x' }, place)],
    ['a version that holds the dot after it', () => arn['version']?.({ major: '1.2', minor: '3' })],
    ['an empty name', () => arn['bucket']?.({ bucketName: '' })],
    ['a name that is undefined', () => arn['bucket']?.({ bucketName: undefined as unknown as string })],
    ['no names', () => arn['bucket']?.()],
    ['a name that it does not have', () => arn['bucket']?.({ bucketName: 'b', objectName: 'x' })],
    ['another name', () => arn['bucket']?.({ name: 'b' })],
    ['the names of both ARNs', () => arn['bot']?.({ botId: 'x', botName: 'x' }, place)],
    ['no account', () => arn['role']?.({ roleNameWithPath: 'x' })],
    ['an account of 11 digits', () => arn['role']?.({ roleNameWithPath: 'x' }, { account: '12345678901' })],
    ['an account with a colon', () => arn['role']?.({ roleNameWithPath: 'x' }, { account: '1:2' })],
    [
      'a variable as the account',
      () => arn['role']?.({ roleNameWithPath: 'x' }, { account: '${aws:PrincipalAccount}' }),
    ],
    ['a region with a colon', () => arn['cert']?.({ id: 'x' }, { ...place, region: 'eu:west' })],
    ['no region', () => arn['cert']?.({ id: 'x' }, { account: '111122223333' })],
    ['an unknown partition', () => arn['bucket']?.({ bucketName: 'b' }, { partition: 'aws:s3' })],
    [
      'a variable as the service',
      () => arn['point']?.({ vendor: '${aws:x}', resourceType: 'a', recoveryPointId: 'b' }, place),
    ],
  ])('refuses %s', (_, build) => {
    expect(build).toThrowError(expect.objectContaining({ name: 'PolicyBuildError', code: 'InvalidArnName' }));
  });

  it('never lets a value reach beyond its place', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (logGroupName, logStreamName) => {
        try {
          const text = arn['logStream']?.({ logGroupName, logStreamName }, place) ?? '';
          const [before, after] = text
            .replace(/\$\{[^}]*\}/g, '')
            .split(':')
            .slice(6)
            .join(':')
            .split(':log-stream:');
          expect(before).toBe(logGroupName.replace(/\$\{[^}]*\}/g, ''));
          expect(after).toBe(logStreamName.replace(/\$\{[^}]*\}/g, ''));
        } catch (error) {
          expect(error).toMatchObject({ code: 'InvalidArnName' });
          expect(logGroupName === '' || logStreamName === '' || `${logGroupName}${logStreamName}`.includes(':')).toBe(
            true,
          );
        }
      }),
    );
  });
});
