import type { AccessKeyDeclaration, AccountDeclaration, UserDeclaration } from '../account-declaration.js';
import { EmulatorError } from '../emulator-error.js';
import { serviceModel } from '../model/service-model.js';
import { mergeTags } from '../operations/tags.js';
import { ServiceError } from '../wire/service-error.js';
import { validateInput } from '../wire/validate-input.js';
import { isAccountId } from './account-id.js';
import { nameKey } from './name-key.js';
import type { Quotas } from './quotas.js';

/**
 * Checks a declarative start before anything of it is made. What it checks may come from a file, so nothing about its form is taken for granted.
 *
 * @throws EmulatorError `InvalidAccounts`, which says where, what, and what would be right.
 */
export function checkAccounts(accounts: unknown, quotas: Quotas): asserts accounts is readonly AccountDeclaration[] {
  const ids = new Set<string>();
  const keyIds = new Set<string>();
  for (const [index, account] of list(accounts, 'accounts').entries()) {
    const at = `accounts[${index}]`;
    const { id, users = [] } = object<AccountDeclaration>(account, at, ['id', 'users']);
    if (!isAccountId(id)) throw invalid(`${at}.id`, `${show(id)} is no account id, which is a string of 12 digits`);
    if (ids.has(id)) throw invalid(`${at}.id`, `the account ${id} is declared twice`);
    ids.add(id);
    checkUsers(users, `${at}.users`, keyIds, quotas);
  }
}

function checkUsers(users: unknown, at: string, keyIds: Set<string>, quotas: Quotas): void {
  const names = new Set<string>();
  const declared = list(users, at);
  if (declared.length > quotas.users)
    throw invalid(at, `${declared.length} users are more than the quota of ${quotas.users} allows`);
  for (const [index, user] of declared.entries()) {
    const { name } = checkUser(user, `${at}[${index}]`, keyIds, quotas);
    if (names.has(nameKey(name)))
      throw invalid(
        `${at}[${index}].name`,
        `a user named ${name} is declared twice; names that differ in case alone are the same`,
      );
    names.add(nameKey(name));
  }
}

function checkUser(user: unknown, at: string, keyIds: Set<string>, quotas: Quotas): UserDeclaration {
  const declared = object<UserDeclaration>(user, at, ['accessKeys', 'name', 'path', 'tags']);
  const { name, path, tags = {}, accessKeys = [] } = declared;
  if (typeof name !== 'string') throw invalid(`${at}.name`, 'a user needs a name, which is a string');
  if (path !== undefined && typeof path !== 'string')
    throw invalid(`${at}.path`, 'a path is a string that begins and ends with /');
  const entries = Object.entries(object<Record<string, unknown>>(tags, `${at}.tags`)).map(([Key, Value]) => {
    if (typeof Value !== 'string') throw invalid(`${at}.tags.${Key}`, 'the value of a tag is a string');
    if (/^aws:/i.test(Key)) throw invalid(`${at}.tags.${Key}`, 'the tags whose keys begin with aws: are AWS’s own');
    return { Key, Value };
  });
  const input = serviceModel('iam').operation('CreateUser')?.input;
  try {
    if (input) validateInput('iam', input, { UserName: name, Path: path, Tags: entries });
    mergeTags([], entries);
  } catch (error) {
    if (error instanceof ServiceError) throw invalid(at, error.message);
    throw error;
  }
  if (entries.length > quotas.tagsPerUser)
    throw invalid(`${at}.tags`, `${entries.length} tags are more than the quota of ${quotas.tagsPerUser} allows`);
  const keys = list(accessKeys, `${at}.accessKeys`);
  if (keys.length > quotas.accessKeysPerUser) {
    throw invalid(
      `${at}.accessKeys`,
      `${keys.length} access keys are more than the quota of ${quotas.accessKeysPerUser} allows`,
    );
  }
  for (const [index, key] of keys.entries()) checkAccessKey(key, `${at}.accessKeys[${index}]`, keyIds);
  return declared;
}

function checkAccessKey(key: unknown, at: string, keyIds: Set<string>): void {
  const { id, secret, status = 'Active' } = object<AccessKeyDeclaration>(key, at, ['id', 'secret', 'status']);
  if (typeof id !== 'string' || !/^[A-Za-z0-9]{16,128}$/.test(id)) {
    throw invalid(`${at}.id`, 'an access key id has 16 to 128 letters and digits');
  }
  if (keyIds.has(id)) throw invalid(`${at}.id`, `the access key ${id} is declared twice`);
  keyIds.add(id);
  if (typeof secret !== 'string' || secret.length < 16 || secret.length > 128) {
    throw invalid(`${at}.secret`, 'a secret access key has 16 to 128 characters');
  }
  if (status !== 'Active' && status !== 'Inactive')
    throw invalid(`${at}.status`, `${show(status)} is neither 'Active' nor 'Inactive'`);
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(at, 'this must be a list');
  return value;
}

/** The value as something whose properties are unknown but for their names. */
function object<Declaration>(
  value: unknown,
  at: string,
  known?: readonly string[],
): { readonly [Name in keyof Declaration]?: unknown } & Declaration {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(at, 'this must be an object');
  const unknownName = known && Object.keys(value).find((name) => !known.includes(name));
  if (unknownName !== undefined)
    throw invalid(at, `there is no property ${show(unknownName)}; there are ${known?.join(', ')}`);
  return value as { readonly [Name in keyof Declaration]?: unknown } & Declaration;
}

const show = (value: unknown): string => JSON.stringify(value) ?? String(value);

const invalid = (at: string, message: string): EmulatorError =>
  new EmulatorError('InvalidAccounts', `${at}: ${message}`);
