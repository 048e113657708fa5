import type {
  AccessKeyDeclaration,
  LoginProfileDeclaration,
  MfaDeviceDeclaration,
  UserDeclaration,
} from '../account-declaration.js';
import type { Account } from '../state/account.js';
import { nameKey } from '../state/name-key.js';
import type { User } from '../state/user.js';
import { declareHeldPolicies } from './declare-held-policies.js';
import { invalidAccounts } from './invalid-accounts.js';
import { type Making, policyArn, regionOf, tagList, timeOf, timeSince } from './making.js';

/** A user that was made, and its account: what its credentials are put into. */
interface Made {
  readonly account: Account;
  readonly user: User;
}

export function declareUser(making: Making, at: string, declared: UserDeclaration): void {
  const { world, now, performAt } = making;
  const { name, path, tags, groups = [], permissionsBoundary: boundary } = declared;
  performAt(timeOf(making, `${at}.age`, declared.age))(at, 'CreateUser', {
    UserName: name,
    Path: path,
    Tags: tagList(tags),
    PermissionsBoundary: boundary === undefined ? undefined : policyArn(making, `${at}.permissionsBoundary`, boundary),
  });
  for (const [index, group] of groups.entries())
    performAt(now)(`${at}.groups[${index}]`, 'AddUserToGroup', { GroupName: group, UserName: name });
  declareHeldPolicies(making, at, 'user', declared);
  const account = world.accounts.get(making.declared.id);
  const user = account?.users.get(nameKey(name));
  if (!account || !user) throw new Error(`${name} was not made`);
  const made = { account, user };
  declareAccessKeys(making, `${at}.accessKeys`, made, declared.accessKeys ?? []);
  if (declared.loginProfile) declareLoginProfile(making, `${at}.loginProfile`, made, declared.loginProfile);
  declareMfaDevices(making, `${at}.mfaDevices`, made, declared.mfaDevices ?? []);
}

/** Their ids and secrets are given, which no operation takes. */
function declareAccessKeys(
  making: Making,
  at: string,
  { account, user }: Made,
  keys: readonly AccessKeyDeclaration[],
): void {
  const quota = making.world.quotas.accessKeysPerUser;
  if (keys.length > quota)
    throw invalidAccounts(at, `${keys.length} access keys are more than the quota of ${quota} allows`);
  for (const [index, { id, secret, status = 'Active', age, lastUsed }] of keys.entries()) {
    const place = `${at}[${index}]`;
    const createdAt = partTime(making, place, user, age);
    account.accessKeys.put({ id, ownerId: user.id, secret, status, createdAt });
    if (!lastUsed) continue;
    account.keyUses.set(id, {
      at: timeSince(making, `${place}.lastUsed.ago`, lastUsed.ago, createdAt, 'key'),
      region: lastUsed.region ?? regionOf(making.world),
      service: lastUsed.service,
    });
  }
}

function declareLoginProfile(
  making: Making,
  at: string,
  { account, user }: Made,
  { password: Password, passwordResetRequired: PasswordResetRequired, age, lastUsed }: LoginProfileDeclaration,
): void {
  const createdAt = partTime(making, at, user, age);
  making.performAt(createdAt)(at, 'CreateLoginProfile', { UserName: user.name, Password, PasswordResetRequired });
  const profile = account.loginProfiles.get(user.id);
  if (!profile || !lastUsed) return;
  const usedAt = timeSince(making, `${at}.lastUsed.ago`, lastUsed.ago, createdAt, 'password');
  account.loginProfiles.put({ ...profile, usedAt });
}

/** Enabled without a code, and with none used, so that a test may show whichever it likes. */
function declareMfaDevices(
  making: Making,
  at: string,
  { account, user }: Made,
  devices: readonly MfaDeviceDeclaration[],
): void {
  const quota = making.world.quotas.mfaDevicesPerUser;
  if (devices.length > quota)
    throw invalidAccounts(at, `${devices.length} MFA devices are more than the quota of ${quota} allows`);
  for (const [index, { name, path, seed, age }] of devices.entries()) {
    const place = `${at}[${index}]`;
    const enabledAt = partTime(making, place, user, age);
    making.performAt(enabledAt)(place, 'CreateVirtualMFADevice', { VirtualMFADeviceName: name, Path: path });
    const device = account.mfaDevices.get(nameKey(name));
    if (device) account.mfaDevices.put({ ...device, ...(seed !== undefined && { seed }), ownerId: user.id, enabledAt });
  }
}

/** When something of a user was made: together with the user, unless it has an age of its own. */
function partTime(making: Making, at: string, { createdAt }: User, age: UserDeclaration['age']): number {
  return age === undefined ? createdAt : timeSince(making, `${at}.age`, age, createdAt, 'user');
}
