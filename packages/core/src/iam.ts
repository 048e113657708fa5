import { Account } from './account/account.js';
import type { IamClients } from './create-clients.js';
import { IamError } from './errors/iam-error.js';
import { GroupHandle } from './groups/group-handle.js';
import { Groups } from './groups/groups.js';
import { InstanceProfileHandle } from './instance-profiles/instance-profile-handle.js';
import { InstanceProfiles } from './instance-profiles/instance-profiles.js';
import { OidcProviderHandle } from './oidc-providers/oidc-provider-handle.js';
import { OidcProviders } from './oidc-providers/oidc-providers.js';
import { OrganizationHandle } from './organization/organization-handle.js';
import { Policies } from './policies/policies.js';
import { PolicyHandle } from './policies/policy-handle.js';
import { RoleHandle } from './roles/role-handle.js';
import { Roles } from './roles/roles.js';
import { SamlProviders } from './saml-providers/saml-providers.js';
import type { Credentials } from './sdk/configuration.js';
import { identify } from './sdk/identify.js';
import type { SdkCommand } from './sdk/structure.js';
import { type CallOptions, sendCommand } from './send.js';
import { ServerCertificates } from './server-certificates/server-certificates.js';
import { IamSessions } from './sessions/iam-sessions.js';
import { UserHandle } from './users/user-handle.js';
import { Users } from './users/users.js';
import { VirtualMfaDeviceHandle } from './virtual-mfa-devices/virtual-mfa-device-handle.js';
import { VirtualMfaDevices } from './virtual-mfa-devices/virtual-mfa-devices.js';

/** An account's IAM, as `createIam` makes it. */
export class Iam extends IamSessions<Iam> {
  readonly #clients: IamClients;
  /** What is about the account as a whole. */
  readonly account: Account;
  /** The groups of the account. */
  readonly groups: Groups;
  /** The managed policies of the account. */
  readonly policies: Policies;
  /** The organization that the account is in. */
  readonly organization: OrganizationHandle;
  /** The roles of the account. */
  readonly roles: Roles;
  /** The instance profiles of the account. */
  readonly instanceProfiles: InstanceProfiles;
  /** The OpenID Connect providers of the account. */
  readonly oidcProviders: OidcProviders;
  /** The SAML providers of the account. */
  readonly samlProviders: SamlProviders;
  /** The server certificates that the account keeps in IAM. */
  readonly serverCertificates: ServerCertificates;
  /** The virtual MFA devices of the account, whoever has them. */
  readonly virtualMfaDevices: VirtualMfaDevices;
  /** The users of the account. */
  readonly users: Users;

  /** @internal */
  constructor(clients: IamClients, credentials?: () => Promise<Credentials>) {
    super(clients, credentials);
    this.#clients = clients;
    this.account = new Account(clients);
    this.groups = new Groups(clients);
    this.policies = new Policies(clients);
    this.organization = new OrganizationHandle(clients, this);
    this.roles = new Roles(clients);
    this.instanceProfiles = new InstanceProfiles(clients);
    this.oidcProviders = new OidcProviders(clients);
    this.samlProviders = new SamlProviders(clients);
    this.serverCertificates = new ServerCertificates(clients);
    this.virtualMfaDevices = new VirtualMfaDevices(clients);
    this.users = new Users(clients);
    Object.freeze(this);
  }

  protected override withSession(clients: IamClients, credentials: () => Promise<Credentials>): Iam {
    return new Iam(clients, credentials);
  }

  /**
   * The handle of one group. It asks nothing of AWS, and the group need not exist.
   *
   * @param name - up to 128 letters a to z, digits and `_+=,.@-`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().group('engineers').members.add('alice');
   * ```
   */
  group(name: string): GroupHandle {
    return new GroupHandle(this.#clients, name);
  }

  /**
   * The handle of one of the managed policies that AWS keeps. It asks nothing of AWS.
   *
   * @param name - its name after its path: `ReadOnlyAccess`, `service-role/AWSLambdaBasicExecutionRole`,
   * `job-function/Billing`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const policy = createIam({ partition: 'aws-cn' }).awsManagedPolicy('service-role/AWSLambdaBasicExecutionRole');
   * console.log(await policy.arn()); // arn:aws-cn:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole
   * ```
   *
   * @see https://docs.aws.amazon.com/aws-managed-policy/latest/reference/policy-list.html
   */
  awsManagedPolicy(name: string): PolicyHandle {
    return new PolicyHandle(this.#clients, { awsManaged: name });
  }

  /**
   * The handle of one managed policy. It asks nothing of AWS, and the policy need not exist.
   *
   * @param arnOrName - its ARN; or its name, for a policy of the account that the credentials belong to. Checked when a
   * method is called.
   * @param options.path - with a name: where the policy is. It begins and ends with `/`. Default: `/`.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const document = await createIam().policy('deploy', { path: '/ci/' }).document();
   * console.log(document.Version); // 2012-10-17
   * ```
   */
  policy(arnOrName: string, options: { readonly path?: string | undefined } = {}): PolicyHandle {
    const isArn = typeof arnOrName === 'string' && arnOrName.startsWith('arn:');
    return new PolicyHandle(this.#clients, isArn ? { arn: arnOrName } : { name: arnOrName, ...options });
  }

  /**
   * The handle of one role. It asks nothing of AWS, and the role need not exist.
   *
   * @param name - up to 64 letters a to z, digits and `_+=,.@-`, without path; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const role = await createIam().role('deploy').get();
   * console.log(role.path); // /ci/
   * ```
   */
  role(name: string): RoleHandle {
    return new RoleHandle(this.#clients, name, (load, mfa) => this.session(load, mfa));
  }

  /**
   * The handle of one instance profile. It asks nothing of AWS, and it need not exist.
   *
   * @param name - up to 128 letters a to z, digits and `_+=,.@-`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * await createIam().instanceProfile('web').roles.add('web');
   * ```
   */
  instanceProfile(name: string): InstanceProfileHandle {
    return new InstanceProfileHandle(this.#clients, name);
  }

  /**
   * The handle of one OpenID Connect provider. It asks nothing of AWS, and it need not exist.
   *
   * @param provider - its ARN; or the issuer's address, with or without `https://`, for one of the account that the
   * credentials belong to. Checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const provider = await createIam().oidcProvider('token.actions.githubusercontent.com').get();
   * console.log(provider.clientIds); // [ 'sts.amazonaws.com' ]
   * ```
   */
  oidcProvider(provider: string): OidcProviderHandle {
    return new OidcProviderHandle(this.#clients, provider);
  }

  /**
   * The handle of one virtual MFA device. It asks nothing of AWS, and it need not exist.
   *
   * @param serialNumber - an ARN; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const device = createIam().virtualMfaDevice('arn:aws:iam::123456789012:mfa/alice');
   * await device.enable('alice', ['123456', '654321']);
   * ```
   */
  virtualMfaDevice(serialNumber: string): VirtualMfaDeviceHandle {
    return new VirtualMfaDeviceHandle(this.#clients, serialNumber);
  }

  /**
   * The handle of one user. It asks nothing of AWS, and the user need not exist.
   *
   * @param name - up to 128 letters a to z, digits and `_+=,.@-`; checked when a method is called.
   *
   * @example
   * ```ts
   * import { createIam } from '@iamkit/core';
   *
   * const alice = createIam().user('alice');
   * if (!(await alice.exists())) console.log(`${alice.name} is not here`); // alice is not here
   * ```
   */
  user(name: string): UserHandle {
    return new UserHandle(this.#clients, name);
  }

  /**
   * Sends any command of the SDK's IAM, STS or Organizations client, of whatever SDK version, with the credentials and
   * settings of this `Iam`. It fails as every method here does, with an `IamError`; the output is the SDK's own.
   *
   * @throws IamError `ValidationError` when the command is of another service.
   *
   * @example
   * ```ts
   * import { GetAccountSummaryCommand } from '@aws-sdk/client-iam';
   * import { createIam } from '@iamkit/core';
   *
   * const { SummaryMap } = await createIam().send(new GetAccountSummaryCommand({}));
   * console.log(SummaryMap?.UsersQuota); // 5000
   * ```
   */
  async send<Output>(command: SdkCommand<Output>, options: CallOptions = {}): Promise<Output> {
    const { service, operation } = identify(command);
    if (service === undefined || operation === undefined)
      throw new IamError({
        code: 'ValidationError',
        message: `send: ${operation ?? 'this'} is no command of IAM, STS or Organizations; send it by its own client.`,
        operation: operation ?? 'send',
      });
    return sendCommand(this.#clients, service, command, { ...options, operation });
  }
}
