import { type Duration, milliseconds } from '../duration.js';
import { EmulatorError } from '../emulator-error.js';
import { isAccountId } from '../state/account-id.js';
import { invalidAccounts, shown } from './invalid-accounts.js';

/** Checks the form of a value, which may come from a file, and says where it is wrong. */
export type Form = (value: unknown, at: string) => void;

/** One form for each property of a declaration; those that it must have are named. */
export interface ObjectForm<Declaration> {
  readonly properties: Readonly<Record<keyof Declaration & string, Form>>;
  readonly required: readonly (keyof Declaration & string)[];
}

const typed =
  (type: 'boolean' | 'number' | 'string', name: string): Form =>
  (value, at) => {
    if (typeof value !== type) throw invalidAccounts(at, `this must be a ${name}`);
  };

export const text: Form = typed('string', 'string');
export const number: Form = typed('number', 'number');
export const flag: Form = typed('boolean', 'boolean');

export const accountId: Form = (value, at) => {
  if (!isAccountId(value))
    throw invalidAccounts(at, `${shown(value)} is no account id, which is a string of 12 digits`);
};

export const duration: Form = (value, at) => {
  try {
    milliseconds(value as Duration);
  } catch (error) {
    throw error instanceof EmulatorError ? invalidAccounts(at, error.message) : error;
  }
};

export const listOf =
  (form: Form): Form =>
  (value, at) => {
    if (!Array.isArray(value)) throw invalidAccounts(at, 'this must be a list');
    for (const [index, item] of value.entries()) form(item, `${at}[${index}]`);
  };

export const recordOf =
  (form: Form): Form =>
  (value, at) => {
    for (const [name, item] of Object.entries(plainObject(value, at))) form(item, `${at}.${name}`);
  };

/** Tags by key. */
export const tags: Form = (value, at) => {
  recordOf(text)(value, at);
  const own = Object.keys(plainObject(value, at)).find((key) => /^aws:/i.test(key));
  if (own !== undefined) throw invalidAccounts(`${at}.${own}`, 'the tags whose keys begin with aws: are AWS’s own');
};

/** A policy, which is read by IAM's own grammar later on. */
export const document: Form = (value, at) => {
  plainObject(value, at);
  try {
    JSON.stringify(value);
  } catch {
    throw invalidAccounts(at, 'this is no policy document: it cannot be written as JSON');
  }
};

/** An object with these properties and no other. */
export const objectOf =
  <Declaration>({ properties, required }: ObjectForm<Declaration>): Form =>
  (value, at) => {
    const forms = new Map<string, Form>(Object.entries(properties));
    const given = plainObject(value, at);
    for (const [name, item] of Object.entries(given)) {
      const form = forms.get(name);
      if (!form)
        throw invalidAccounts(at, `there is no property ${shown(name)}; there are ${[...forms.keys()].join(', ')}`);
      if (item !== undefined) form(item, `${at}.${name}`);
    }
    const missing = required.find((name) => given[name] === undefined);
    if (missing !== undefined) throw invalidAccounts(`${at}.${missing}`, 'this must be given');
  };

function plainObject(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw invalidAccounts(at, 'this must be an object');
  return value as Readonly<Record<string, unknown>>;
}
