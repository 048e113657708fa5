import { expect, it } from 'vitest';
import { contextKeysOf } from './context-keys-of.js';

it('lists the keys of conditions and variables of every layer, once each, as first written', () => {
  expect(
    contextKeysOf({
      identity: [
        {
          Version: '2012-10-17',
          Statement: [
            {
              Effect: 'Allow',
              Action: '*',
              Resource: ['arn:aws:s3:::${s3:prefix}/${*}', "arn:aws:s3:::b/${aws:PrincipalTag/team, 'none'}"],
              Condition: {
                StringEquals: { 'aws:RequestTag/team': ['${aws:PrincipalTag/Team}', '${aws:userid}'] },
                'ForAllValues:StringLike': { 'aws:TagKeys': '*' },
              },
            },
            { Effect: 'Allow', Action: '*', NotResource: 'arn:aws:s3:::${aws:username}' },
          ],
        },
        {
          Version: '2008-10-17',
          Statement: {
            Effect: 'Allow',
            Action: '*',
            Resource: 'arn:aws:s3:::${aws:SourceVpc}',
            Condition: { Null: { 'aws:SourceVpce': '${a:b}' } },
          },
        },
      ],
      serviceControl: [
        [
          {
            Statement: {
              Effect: 'Deny',
              Action: '*',
              Resource: '*',
              Condition: { Bool: { 'AWS:USERNAME': 'x', __proto__x: 'y' } },
            },
          },
        ],
      ],
    }),
  ).toEqual([
    'AWS:USERNAME',
    '__proto__x',
    's3:prefix',
    'aws:PrincipalTag/team',
    'aws:RequestTag/team',
    'aws:userid',
    'aws:TagKeys',
    'aws:SourceVpce',
  ]);
  expect(contextKeysOf({})).toEqual([]);
});
