import type {
  AccessKeyDeclaration,
  AccountDeclaration,
  DelegationPartnerDeclaration,
  GroupDeclaration,
  KeyUseDeclaration,
  LoginProfileDeclaration,
  MfaDeviceDeclaration,
  PartnerBoundaryDeclaration,
  PolicyDeclaration,
  PolicyTemplateDeclaration,
  RoleDeclaration,
  UseDeclaration,
  UserDeclaration,
} from '../account-declaration.js';
import { accountId, document, duration, flag, listOf, number, objectOf, recordOf, tags, text } from './forms.js';
import { invalidAccounts, shown } from './invalid-accounts.js';

const holder = {
  name: text,
  path: text,
  attachedPolicies: listOf(text),
  inlinePolicies: recordOf(document),
  age: duration,
};

const accessKey = objectOf<AccessKeyDeclaration>({
  properties: {
    id: checkKeyId,
    secret: checkSecret,
    status: checkStatus,
    age: duration,
    lastUsed: objectOf<KeyUseDeclaration>({
      properties: { ago: duration, region: text, service: text },
      required: ['ago', 'service'],
    }),
  },
  required: ['id', 'secret'],
});

const user = objectOf<UserDeclaration>({
  properties: {
    ...holder,
    tags,
    accessKeys: listOf(accessKey),
    groups: listOf(text),
    permissionsBoundary: text,
    loginProfile: objectOf<LoginProfileDeclaration>({
      properties: {
        password: text,
        passwordResetRequired: flag,
        age: duration,
        lastUsed: objectOf<Omit<UseDeclaration, 'region'>>({ properties: { ago: duration }, required: ['ago'] }),
      },
      required: ['password'],
    }),
    mfaDevices: listOf(
      objectOf<MfaDeviceDeclaration>({
        properties: { name: text, path: text, seed: checkSeed, age: duration },
        required: ['name'],
      }),
    ),
  },
  required: ['name'],
});

const role = objectOf<RoleDeclaration>({
  properties: {
    ...holder,
    trustPolicy: document,
    description: text,
    maxSessionDuration: number,
    tags,
    permissionsBoundary: text,
    lastUsed: objectOf<UseDeclaration>({ properties: { ago: duration, region: text }, required: ['ago'] }),
  },
  required: ['name', 'trustPolicy'],
});

const policy = objectOf<PolicyDeclaration>({
  properties: { name: text, path: text, description: text, document, tags, age: duration },
  required: ['name', 'document'],
});

const delegationPartner = objectOf<DelegationPartnerDeclaration>({
  properties: {
    name: text,
    policyTemplates: listOf(
      objectOf<PolicyTemplateDeclaration>({ properties: { arn: text, document }, required: ['arn', 'document'] }),
    ),
    permissionsBoundaries: listOf(
      objectOf<PartnerBoundaryDeclaration>({ properties: { arn: text, document }, required: ['arn', 'document'] }),
    ),
  },
  required: ['name'],
});

const account = objectOf<AccountDeclaration>({
  properties: {
    id: accountId,
    alias: text,
    users: listOf(user),
    groups: listOf(objectOf<GroupDeclaration>({ properties: holder, required: ['name'] })),
    roles: listOf(role),
    policies: listOf(policy),
    delegationPartner,
  },
  required: ['id'],
});

/**
 * Checks the form of a declarative start before anything of it is made, and gives a copy of it. What it checks may come from a file,
 * so nothing about its form is taken for granted. What IAM itself would refuse is found when it is made.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, what, and what would be right.
 */
export function checkAccounts(accounts: unknown): readonly AccountDeclaration[] {
  listOf(account)(accounts, 'accounts');
  const checked = accounts as readonly AccountDeclaration[];
  const ids = new Set<string>();
  const keyIds = new Set<string>();
  for (const [index, { id, users = [] }] of checked.entries()) {
    if (ids.has(id)) throw invalidAccounts(`accounts[${index}].id`, `the account ${id} is declared twice`);
    ids.add(id);
    for (const [place, { accessKeys = [] }] of users.entries()) {
      for (const [keyPlace, key] of accessKeys.entries()) {
        const at = `accounts[${index}].users[${place}].accessKeys[${keyPlace}].id`;
        if (keyIds.has(key.id)) throw invalidAccounts(at, `the access key ${key.id} is declared twice`);
        keyIds.add(key.id);
      }
    }
  }
  // JSON, because statements under construction print themselves as such.
  return JSON.parse(JSON.stringify(checked)) as readonly AccountDeclaration[];
}

function checkKeyId(value: unknown, at: string): void {
  if (typeof value !== 'string' || !/^[A-Za-z0-9]{16,128}$/.test(value))
    throw invalidAccounts(at, 'an access key id has 16 to 128 letters and digits');
}

function checkSecret(value: unknown, at: string): void {
  if (typeof value !== 'string' || value.length < 16 || value.length > 128)
    throw invalidAccounts(at, 'a secret access key has 16 to 128 characters');
}

function checkStatus(value: unknown, at: string): void {
  if (value !== 'Active' && value !== 'Inactive')
    throw invalidAccounts(at, `${shown(value)} is neither 'Active' nor 'Inactive'`);
}

function checkSeed(value: unknown, at: string): void {
  if (typeof value !== 'string' || !/^[A-Z2-7]{32,128}$/.test(value))
    throw invalidAccounts(at, 'the seed of an MFA device has 32 to 128 characters A to Z and 2 to 7');
}
