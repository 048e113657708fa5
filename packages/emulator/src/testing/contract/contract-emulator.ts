import type { AccountDeclaration } from '../../account-declaration.js';
import { createEmulatorOn } from '../../create-emulator.js';
import type { Duration } from '../../duration.js';
import type { EmulatorCredentials } from '../../emulator.js';
import { serviceModel } from '../../model/service-model.js';
import type { Quotas } from '../../state/quotas.js';
import { MemoryFiles } from '../memory-files.js';
import { scenarioTime } from '../scenario.js';
import { sdkClient, sendByName } from '../sdk.js';
import type { ContractService } from './all-cases.js';
import { issuerKeys, policyTemplate } from './fixtures.js';
import type { Given, Input } from './operation-case.js';

type Answer = Readonly<Record<string, unknown>>;
/** `member`: the role that administers the account which an organization made last. */
type By = 'administrator' | 'caller' | 'member';

interface Failure {
  readonly code: string;
  readonly message: string;
}

interface Statement {
  readonly Effect: 'Allow' | 'Deny';
  readonly Action?: string;
  readonly NotAction?: string;
  readonly Resource: string;
}

/** Where one operation is tried: an emulator with one user and another account, and a memory of what was answered. */
export interface ContractEmulator {
  /** Makes a call. An input that depends on earlier answers is made of them. */
  call(by: By, service: ContractService, operation: string, input: Input | undefined): Promise<Answer>;
  /** What an input is at this time. */
  inputOf(input: Input | undefined): object;
  /** The error with which a call fails; of one that does not, the code is `none`. */
  failureOf(by: By, service: ContractService, operation: string, input: Input | undefined): Promise<Failure>;
  give(service: ContractService, given: readonly Given[] | undefined): Promise<void>;
  /** Puts a policy in the place of the user's policy. */
  setPolicy(...statements: readonly Statement[]): Promise<void>;
  advance(duration: Duration | undefined): void;
  /** All that it holds, and all that an emulator holds that is made with the same file. It is over with this one then. */
  heldAndKept(): readonly [held: string, kept: string];
}

const key = { id: 'AKIAIOSFODNN7EXAMPLE', secret: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY' };

/** A user that may do nothing, in an account that is a partner of temporary delegation, too. */
export const contractAccount: AccountDeclaration = {
  id: '123456789012',
  users: [{ name: 'caller', accessKeys: [key] }],
  delegationPartner: {
    name: 'Example',
    policyTemplates: [
      {
        arn: policyTemplate,
        document: {
          Version: '2012-10-17',
          Statement: [{ Effect: 'Allow', Action: 's3:GetObject', Resource: 'arn:aws:s3:::@{bucketName}/*' }],
        },
      },
    ],
  },
};
const credentials = { accessKeyId: key.id, secretAccessKey: key.secret };

export function contractEmulator(quotas: Partial<Quotas> = {}): ContractEmulator {
  const files = new MemoryFiles();
  const options = {
    accounts: [contractAccount, { id: '210987654321' }],
    clock: { now: () => scenarioTime.getTime() },
    file: '/state',
    quotas,
  };
  const emulator = createEmulatorOn(files, options);
  emulator.oidcProvider(issuerKeys.url, issuerKeys);
  // A client sends its own clock's time, which it takes from the emulator when it is made.
  let clients = new Map<string, ReturnType<typeof sdkClient>>();
  const answers = new Map<string, Answer>();

  const credentialsOf = (by: By): EmulatorCredentials => {
    if (by === 'administrator') return emulator.administrator;
    if (by === 'caller') return credentials;
    const { CreateAccountStatus: made } = answers.get('DescribeCreateAccountStatus') ?? {};
    const { AccountId } = made as { readonly AccountId: string };
    return emulator.credentialsFor(`arn:aws:iam::${AccountId}:role/OrganizationAccountAccessRole`);
  };
  const clientOf = (by: By, service: ContractService): ReturnType<typeof sdkClient> => {
    const name = `${by} ${service}`;
    const config = emulator.clientConfig(credentialsOf(by));
    const client = clients.get(name) ?? sdkClient(service, { ...config, maxAttempts: 1 });
    clients.set(name, client);
    return client;
  };
  const inputOf: ContractEmulator['inputOf'] = (input = {}) => {
    if (typeof input !== 'function') return input;
    const now = Date.now() + emulator.clientConfig().systemClockOffset;
    const authorizationMessage = (): string => {
      const decided = emulator.calls.filter(({ decisions }) => decisions.some(({ decision }) => decision)).at(-1);
      return decided ? emulator.encodeAuthorizationMessage(decided) : '';
    };
    const exchangeToken = (): string => emulator.delegationNotifications.at(-1)?.message.ExchangeToken ?? '';
    return input({ answer: (operation) => answers.get(operation) ?? {}, now, authorizationMessage, exchangeToken });
  };
  const call: ContractEmulator['call'] = async (by, service, operation, input) => {
    const { $metadata, ...answer } = await sendByName(clientOf(by, service), service, operation, inputOf(input));
    answers.set(operation, answer);
    return answer;
  };
  return {
    call,
    inputOf,
    async failureOf(by, service, operation, input) {
      try {
        await call(by, service, operation, input);
        return { code: 'none', message: '' };
      } catch (error) {
        const { Error: answered, name, message } = error as Error & { readonly Error?: { readonly Code?: string } };
        return { code: answered?.Code ?? name, message };
      }
    },
    async give(service, given = []) {
      const first = service === 'organizations' ? service : 'iam';
      for (const [operation, input] of given) {
        const of = serviceModel(first).operation(operation) ? first : 'organizations';
        await call('administrator', of, operation, input);
      }
    },
    async setPolicy(...statements) {
      const PolicyDocument = JSON.stringify({ Version: '2012-10-17', Statement: statements });
      const policy = { UserName: 'caller', PolicyName: 'contract', PolicyDocument };
      await call('administrator', 'iam', 'PutUserPolicy', policy);
    },
    advance(duration) {
      if (duration === undefined) return;
      emulator.advance(duration);
      clients = new Map();
    },
    heldAndKept() {
      emulator.close();
      const reopened = createEmulatorOn(files.afterKill(), options);
      return [JSON.stringify(emulator.snapshot()), JSON.stringify(reopened.snapshot())];
    },
  };
}
