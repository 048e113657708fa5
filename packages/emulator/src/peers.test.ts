import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasAwsCli, hasPythonModule, run } from '../../../scripts/test/peers.js';
import { createEmulator } from './create-emulator.js';
import type { Listening } from './emulator.js';
import { peerEnvironment } from './testing/peer-environment.js';

const hasBoto3 = hasPythonModule('boto3');
const hasCli = hasAwsCli();
const users = ['alice', '__proto__', 'bob.42@example.com'].map((name) => ({
  name,
  path: '/staff/',
  tags: { team: 'blue & <red>'.replace(/[^\w ]/g, '_') },
}));
const emulator = createEmulator({ accounts: [{ id: '123456789012', users }] });
let listening: Listening;
let env: NodeJS.ProcessEnv;

beforeAll(async () => {
  listening = await emulator.listen();
  env = peerEnvironment(emulator);
});

afterAll(() => listening.close());

// One Python process for everything: starting it takes longer than all its calls.
const program = `
import boto3, botocore, json, os
from botocore.config import Config
results = {}

def call(label, method, **parameters):
    try:
        answer = method(**parameters)
        answer.pop("ResponseMetadata", None)
        results[label] = json.loads(json.dumps(answer, default=str))
    except botocore.exceptions.ClientError as error:
        results[label] = [error.response["Error"]["Code"], error.response["ResponseMetadata"]["HTTPStatusCode"], error.response["Error"]["Message"]]

unchecked = Config(parameter_validation=False, retries={"total_max_attempts": 1})
iam = boto3.client("iam", config=unchecked)
call("list", iam.list_users)
call("list prefix", iam.list_users, PathPrefix="/none/")
call("create", iam.create_user, UserName="carol", Tags=[{"Key": "k", "Value": "é"}])
call("create again", iam.create_user, UserName="CAROL")
call("tags", iam.list_user_tags, UserName="carol")
call("rename", iam.update_user, UserName="carol", NewUserName="carola", NewPath="/x/")
call("get", iam.get_user, UserName="carola")
call("key", iam.create_access_key, UserName="carola")
call("delete too early", iam.delete_user, UserName="carola")
key = results["key"]["AccessKey"]
session = boto3.Session(aws_access_key_id=key["AccessKeyId"], aws_secret_access_key=key["SecretAccessKey"])
call("who", session.client("sts").get_caller_identity)
call("last used", iam.get_access_key_last_used, AccessKeyId=key["AccessKeyId"])
call("deactivate", iam.update_access_key, UserName="carola", AccessKeyId=key["AccessKeyId"], Status="Inactive")
call("who, inactive", session.client("sts").get_caller_identity)
call("delete key", iam.delete_access_key, UserName="carola", AccessKeyId=key["AccessKeyId"])
call("delete", iam.delete_user, UserName="carola")
call("gone", iam.get_user, UserName="carola")
call("empty name", iam.create_user, UserName="")
call("bad path", iam.create_user, UserName="x", Path="x")
call("51 tags", iam.create_user, UserName="x", Tags=[{"Key": str(i), "Value": ""} for i in range(51)])
call("MaxItems 0", iam.list_users, MaxItems=0)
trust = json.dumps({"Statement": [{"Effect": "Allow", "Principal": {"AWS": "arn:aws:iam::123456789012:user/staff/alice"}, "Action": "sts:AssumeRole", "Condition": {"StringEquals": {"sts:ExternalId": "it's *(mine)* + é/%20"}}}]})
call("create role", iam.create_role, RoleName="app", AssumeRolePolicyDocument=trust, Description="shown later")
call("get role", iam.get_role, RoleName="app")
call("bad trust", iam.update_assume_role_policy, RoleName="app", PolicyDocument=trust.replace("alice", "nobody"))
call("profile", iam.create_instance_profile, InstanceProfileName="web")
call("add role", iam.add_role_to_instance_profile, InstanceProfileName="web", RoleName="app")
call("get profile", iam.get_instance_profile, InstanceProfileName="web")
call("provider", iam.create_open_id_connect_provider, Url="https://example.com/a", ClientIDList=["x"])
call("not emulated", iam.get_human_readable_summary, EntityArn="arn:aws:iam::123456789012:delegation-request/x")
organizations = boto3.client("organizations", config=unchecked)
call("organizations", organizations.list_roots)
organizations.create_organization()
root = organizations.list_roots()["Roots"][0]["Id"]
organizations.create_organizational_unit(ParentId=root, Name="Prod")
call("unit again", organizations.create_organizational_unit, ParentId=root, Name="Prod")
request = organizations.create_account(AccountName="shop", Email="shop@example.com")["CreateAccountStatus"]["Id"]
results["account"] = organizations.describe_create_account_status(CreateAccountRequestId=request)["CreateAccountStatus"]["State"]
call("close management account", organizations.close_account, AccountId="123456789012")
accounts = organizations.get_paginator("list_accounts").paginate(PaginationConfig={"PageSize": 1})
results["accounts"] = [[account["Name"] for account in page["Accounts"]] for page in accounts]
results["pages"] = [len(page["Users"]) for page in iam.get_paginator("list_users").paginate(PaginationConfig={"PageSize": 2})]
wrong = boto3.Session(aws_access_key_id=os.environ["AWS_ACCESS_KEY_ID"], aws_secret_access_key="wrong", aws_session_token=os.environ["AWS_SESSION_TOKEN"])
call("wrong secret", wrong.client("iam").list_users)
call("unknown key", boto3.Session(aws_access_key_id="AKIAIOSFODNN7EXAMPLE", aws_secret_access_key="x").client("iam").list_users)
import urllib.request
for method in ["GET", "POST"]:
    url = boto3.client("sts").generate_presigned_url("get_caller_identity", HttpMethod=method)
    request = urllib.request.Request(url, method=method)
    results["presigned " + method] = urllib.request.urlopen(request).read().decode()
print(json.dumps(results))
`;

describe.skipIf(!hasBoto3)('boto3 (needs python3 with boto3)', () => {
  it('reads every answer and every error', async () => {
    emulator.reset();
    const { status, stdout, stderr } = await run('python3', ['-c', program], { env });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const invalidToken = ['InvalidClientTokenId', 403, 'The security token included in the request is invalid.'];
    const presigned = expect.stringContaining(
      '<Arn>arn:aws:sts::123456789012:assumed-role/iamkit-administrator/administrator</Arn>',
    );
    const date = expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\+00:00$/);
    const user = (name: string, path: string) => ({
      Path: path,
      UserName: name,
      UserId: expect.stringMatching(/^AIDA[A-Z2-7]{17}$/),
      Arn: `arn:aws:iam::123456789012:user${path}${name}`,
      CreateDate: date,
    });
    const role = {
      Path: '/',
      RoleName: 'app',
      RoleId: expect.stringMatching(/^AROA[A-Z2-7]{17}$/),
      Arn: 'arn:aws:iam::123456789012:role/app',
      CreateDate: date,
      AssumeRolePolicyDocument: {
        Statement: [
          {
            Effect: 'Allow',
            Principal: { AWS: 'arn:aws:iam::123456789012:user/staff/alice' },
            Action: 'sts:AssumeRole',
            Condition: { StringEquals: { 'sts:ExternalId': "it's *(mine)* + é/%20" } },
          },
        ],
      },
    };
    const profile = {
      Path: '/',
      InstanceProfileName: 'web',
      InstanceProfileId: expect.stringMatching(/^AIPA[A-Z2-7]{17}$/),
      Arn: 'arn:aws:iam::123456789012:instance-profile/web',
      CreateDate: date,
      Roles: [],
    };
    expect(JSON.parse(stdout)).toEqual({
      list: {
        Users: [user('__proto__', '/staff/'), user('alice', '/staff/'), user('bob.42@example.com', '/staff/')],
        IsTruncated: false,
      },
      'list prefix': { Users: [], IsTruncated: false },
      create: { User: { ...user('carol', '/'), Tags: [{ Key: 'k', Value: 'é' }] } },
      'create again': ['EntityAlreadyExists', 409, 'User with name CAROL already exists.'],
      tags: { Tags: [{ Key: 'k', Value: 'é' }], IsTruncated: false },
      rename: {},
      get: { User: { ...user('carola', '/x/'), Tags: [{ Key: 'k', Value: 'é' }] } },
      key: {
        AccessKey: {
          UserName: 'carola',
          AccessKeyId: expect.stringMatching(/^AKIA[A-Z2-7]{16}$/),
          Status: 'Active',
          SecretAccessKey: expect.stringMatching(/^.{40}$/),
          CreateDate: date,
        },
      },
      'delete too early': ['DeleteConflict', 409, 'Cannot delete entity, must delete access keys first.'],
      who: {
        UserId: expect.stringMatching(/^AIDA/),
        Account: '123456789012',
        Arn: 'arn:aws:iam::123456789012:user/x/carola',
      },
      'last used': {
        UserName: 'carola',
        AccessKeyLastUsed: { LastUsedDate: date, ServiceName: 'sts', Region: 'us-east-1' },
      },
      deactivate: {},
      'who, inactive': invalidToken,
      'delete key': {},
      delete: {},
      gone: ['NoSuchEntity', 404, 'The user with name carola cannot be found.'],
      'empty name': [
        'ValidationError',
        400,
        "1 validation error detected: Value '' at 'userName' failed to satisfy constraint: Member must have length greater than or equal to 1",
      ],
      'bad path': [
        'ValidationError',
        400,
        'The specified value for path is invalid. It must begin and end with / and contain only alphanumeric characters and/or / characters.',
      ],
      '51 tags': [
        'ValidationError',
        400,
        "1 validation error detected: Value at 'tags' failed to satisfy constraint: Member must have length less than or equal to 50",
      ],
      'MaxItems 0': [
        'ValidationError',
        400,
        "1 validation error detected: Value '0' at 'maxItems' failed to satisfy constraint: Member must have value greater than or equal to 1",
      ],
      'create role': { Role: role },
      'get role': {
        Role: { ...role, Description: 'shown later', MaxSessionDuration: 3600, RoleLastUsed: {} },
      },
      'bad trust': [
        'MalformedPolicyDocument',
        400,
        'Invalid principal in policy: "AWS":"arn:aws:iam::123456789012:user/staff/nobody"',
      ],
      profile: { InstanceProfile: profile },
      'add role': {},
      'get profile': { InstanceProfile: { ...profile, Roles: [role], Tags: [] } },
      provider: { OpenIDConnectProviderArn: 'arn:aws:iam::123456789012:oidc-provider/example.com/a' },
      'not emulated': ['InvalidAction', 400, 'iamkit does not emulate GetHumanReadableSummary: see docs/coverage.md'],
      organizations: ['AWSOrganizationsNotInUseException', 400, 'Your account is not a member of an organization.'],
      'unit again': ['DuplicateOrganizationalUnitException', 400, 'An OU with the same name already exists.'],
      account: 'SUCCEEDED',
      'close management account': ['ConstraintViolationException', 400, 'You cannot close the management account.'],
      accounts: expect.arrayContaining([['123456789012'], ['shop']]),
      pages: [2, 1],
      'wrong secret': [
        'SignatureDoesNotMatch',
        403,
        expect.stringMatching(/^The request signature we calculated does not match/),
      ],
      'unknown key': invalidToken,
      'presigned GET': presigned,
      'presigned POST': presigned,
    });
  });
});

describe.skipIf(!hasCli)('the AWS CLI (needs aws)', () => {
  it('lists users, and says what went wrong', async () => {
    emulator.reset();
    const [listed, missing] = await Promise.all([
      run('aws', ['iam', 'list-users', '--query', 'Users[].UserName', '--output', 'text'], { env }),
      run('aws', ['iam', 'get-user', '--user-name', 'nobody'], { env }),
    ]);
    expect(listed).toEqual({ status: 0, stdout: '__proto__\talice\tbob.42@example.com\n', stderr: '' });
    expect(missing.status).not.toBe(0);
    expect(missing.stderr).toContain(
      'An error occurred (NoSuchEntity) when calling the GetUser operation: The user with name nobody cannot be found.',
    );
  });
});
