const one = (holds) => [{ id: '123456789012', ...holds }];
const named = (...names) => names.map((name) => ({ name }));

const teams = one({ groups: named('engineers', 'admins'), users: [{ name: 'intern', groups: ['engineers'] }] });

/** What the account of a block holds, by page and heading, where its program takes something to be there. */
export const pageAccounts = {
  'docs/guides/from-boto3.md Lists end at the end': teams,
  'docs/guides/from-boto3.md Deleting is one call': teams,
  'docs/guides/from-boto3.md Both side by side': teams,
  'packages/core/README.md Users, with all that hangs on them': one({
    groups: named('engineers'),
    users: [
      {
        name: 'deployer',
        age: '100d',
        accessKeys: [{ id: 'AKIAI44QH8DHBEXAMPLE', secret: 'je7MtGbClwBF/2Zp9Utk/h3yCo8nvbEXAMPLEKEY' }],
      },
    ],
  }),
  'packages/core/README.md Policies, roles and sessions': one({
    policies: [
      {
        name: 'deploy',
        document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:PutObject', Resource: '*' }],
        },
      },
    ],
  }),
  'packages/core/README.md Errors': one({ users: named('alice') }),
  'packages/core/README.md Everything else': one({ users: named('alice', 'bob', 'carol') }),
  'packages/core/README.md Bundled into one file': one({
    roles: [
      {
        name: 'deploy',
        trustPolicy: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
        },
      },
    ],
  }),
};
