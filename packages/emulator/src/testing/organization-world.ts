import {
  CreateAccountCommand,
  CreateOrganizationCommand,
  DescribeCreateAccountStatusCommand,
  ListRootsCommand,
  OrganizationsClient,
} from '@aws-sdk/client-organizations';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { createEmulator } from '../create-emulator.js';
import type { Emulator, EmulatorCredentials } from '../emulator.js';

const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };
const everything = { Version: '2012-10-17', Statement: { Effect: 'Allow', Action: '*', Resource: '*' } } as const;

/** An organization whose management account has a user that may do everything, and one member. */
export interface OrganizationWorld {
  readonly emulator: Emulator;
  /** In the management account. */
  readonly admin: EmulatorCredentials;
  readonly organizations: OrganizationsClient;
  readonly rootId: string;
  readonly memberId: string;
}

/** Makes one. */
export async function organizationWorld(): Promise<OrganizationWorld> {
  const emulator = createEmulator({
    accounts: [
      {
        id: '123456789012',
        users: [{ name: 'admin', accessKeys: [key], inlinePolicies: { everything } }],
      },
    ],
  });
  const admin = { accessKeyId: key.id, secretAccessKey: key.secret };
  const organizations = new OrganizationsClient(emulator.clientConfig(admin));
  await organizations.send(new CreateOrganizationCommand({}));
  const { Roots = [] } = await organizations.send(new ListRootsCommand({}));
  const created = await organizations.send(
    new CreateAccountCommand({ AccountName: 'shop', Email: 'shop@example.com' }),
  );
  const { CreateAccountStatus } = await organizations.send(
    new DescribeCreateAccountStatusCommand({ CreateAccountRequestId: created.CreateAccountStatus?.Id }),
  );
  return {
    emulator,
    admin,
    organizations,
    rootId: Roots[0]?.Id ?? '',
    memberId: CreateAccountStatus?.AccountId ?? '',
  };
}

/** The management account's way into the member. */
export async function enterMember({ emulator, admin, memberId }: OrganizationWorld): Promise<EmulatorCredentials> {
  const { Credentials } = await new STSClient(emulator.clientConfig(admin)).send(
    new AssumeRoleCommand({
      RoleArn: `arn:aws:iam::${memberId}:role/OrganizationAccountAccessRole`,
      RoleSessionName: 'admin',
    }),
  );
  return {
    accessKeyId: Credentials?.AccessKeyId ?? '',
    secretAccessKey: Credentials?.SecretAccessKey ?? '',
    sessionToken: Credentials?.SessionToken ?? '',
  };
}
