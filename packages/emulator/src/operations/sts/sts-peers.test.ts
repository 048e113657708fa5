import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasPythonModule, run } from '../../../../../scripts/test/peers.js';
import { createEmulator } from '../../create-emulator.js';
import { idToken, issuer, issuerJwks } from '../../testing/issuer.js';
import { peerEnvironment } from '../../testing/peer-environment.js';
import { sdkClient, sendByName } from '../../testing/sdk.js';

// What an operator's pod or a workflow does: boto3 finds the token's file in its environment, assumes the role, and assumes another.
const program = `
import boto3, json, os
web = boto3.client("sts")
who = web.get_caller_identity()["Arn"]
try:
    boto3.client("iam").list_users()
except Exception as error:
    denied = error.response["Error"]["Code"]
answer = web.assume_role(RoleArn=os.environ["NEXT_ROLE_ARN"], RoleSessionName="next", Tags=[{"Key": "team", "Value": "blue"}])
keys = answer["Credentials"]
iam = boto3.client("iam", aws_access_key_id=keys["AccessKeyId"], aws_secret_access_key=keys["SecretAccessKey"], aws_session_token=keys["SessionToken"])
users = [user["UserName"] for user in iam.list_users()["Users"]]
print(json.dumps({"who": who, "denied": denied, "next": answer["AssumedRoleUser"]["Arn"], "users": users}))
`;

describe.skipIf(!hasPythonModule('boto3'))('boto3 (needs python3 with boto3)', () => {
  it('assumes a role with the token of a provider, and from there the next', async () => {
    const account = 'arn:aws:iam::123456789012';
    const trust = (principal: object, ...actions: readonly string[]) =>
      ({
        Version: '2012-10-17',
        Statement: {
          Effect: 'Allow',
          Principal: principal,
          Action: actions,
          ...('Federated' in principal && {
            Condition: { StringLike: { 'token.actions.githubusercontent.com:sub': 'repo:octo/cat:*' } },
          }),
        },
      }) as const;
    const allowing = (Action: string) =>
      ({ Version: '2012-10-17', Statement: { Effect: 'Allow', Action, Resource: '*' } }) as const;
    const emulator = createEmulator({
      accounts: [
        {
          id: '123456789012',
          users: [{ name: 'alice' }],
          roles: [
            {
              name: 'web',
              trustPolicy: trust(
                { Federated: `${account}:oidc-provider/token.actions.githubusercontent.com` },
                'sts:AssumeRoleWithWebIdentity',
              ),
              inlinePolicies: { own: allowing('sts:*') },
            },
            {
              name: 'next',
              trustPolicy: trust({ AWS: `${account}:role/web` }, 'sts:AssumeRole', 'sts:TagSession'),
              inlinePolicies: { own: allowing('iam:List*') },
            },
          ],
        },
      ],
    });
    emulator.oidcProvider(issuer, { jwks: issuerJwks });
    const listening = await emulator.listen();
    const folder = await mkdtemp(join(tmpdir(), 'iamkit-'));
    try {
      await writeFile(join(folder, 'token'), idToken(Date.now()));
      const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN, ...env } = peerEnvironment(emulator);
      const iam = sdkClient('iam', emulator.clientConfig());
      await sendByName(iam, 'iam', 'CreateOpenIDConnectProvider', { Url: issuer, ClientIDList: ['sts.amazonaws.com'] });
      const { status, stdout, stderr } = await run('python3', ['-c', program], {
        env: {
          ...env,
          AWS_ROLE_ARN: `${account}:role/web`,
          AWS_ROLE_SESSION_NAME: 'run',
          AWS_WEB_IDENTITY_TOKEN_FILE: join(folder, 'token'),
          NEXT_ROLE_ARN: `${account}:role/next`,
        },
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
      expect(JSON.parse(stdout)).toEqual({
        who: 'arn:aws:sts::123456789012:assumed-role/web/run',
        denied: 'AccessDenied',
        next: 'arn:aws:sts::123456789012:assumed-role/next/next',
        users: ['alice'],
      });
    } finally {
      await rm(folder, { recursive: true });
      await listening.close();
    }
  });
});
