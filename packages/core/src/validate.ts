import type { Call } from './call.js';
import { IamError } from './errors/iam-error.js';

/** What a text must be like so that AWS does not refuse it. Figures and patterns are those of the service models. */
export interface TextRule {
  /** What the text is, for messages: `user name`. */
  readonly what: string;
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp;
  /** The pattern in words. */
  readonly characters: string;
  /** True: the text is in no message. */
  readonly secret?: true;
}

/** The characters of most names, in words. */
export const nameCharacters = 'letters a to z, digits and _ + = , . @ -';
const namePattern = /^[A-Za-z0-9_+=,.@-]*$/;

/** The name of a user that is to be: 64 characters at most. */
export const newUserName: TextRule = {
  what: 'user name',
  min: 1,
  max: 64,
  pattern: namePattern,
  characters: nameCharacters,
};

/** The name of a user that may be: IAM takes 128 characters where it looks one up. */
export const existingUserName: TextRule = { ...newUserName, max: 128 };

/** The name of a group. */
export const groupName: TextRule = { ...existingUserName, what: 'group name' };

/** The name of a role. */
export const roleName: TextRule = { ...newUserName, what: 'role name' };

/** The name of a managed or inline policy. */
export const policyName: TextRule = { ...existingUserName, what: 'policy name' };

/** The id of an access key. */
export const accessKeyId: TextRule = {
  what: 'access key id',
  min: 16,
  max: 128,
  pattern: /^\w*$/,
  characters: 'letters, digits and _',
};

/** The name that stands for an account's number. */
export const accountAlias: TextRule = {
  what: 'account alias',
  min: 3,
  max: 63,
  pattern: /^(?!\d{12}$)[a-z0-9](?:[a-z0-9]|-(?!-))*[a-z0-9]$/,
  characters: 'small letters, digits and single dashes in between, and no account number',
};

/** The ARN of a user, group, role or policy. */
export const entityArn: TextRule = {
  what: 'ARN',
  min: 20,
  max: 2048,
  pattern: /^arn:/,
  characters: 'an ARN such as arn:aws:iam::123456789012:role/deploy',
};

/** Where an entity is: `/` or `/one/two/`. */
export const path: TextRule = {
  what: 'path',
  min: 1,
  max: 512,
  pattern: /^\/(?:[\x21-\x7e]+\/)?$/,
  characters: 'visible ASCII, and it begins and ends with /',
};

/** What the path of the wanted entities begins with. */
export const pathPrefix: TextRule = {
  what: 'path prefix',
  min: 1,
  max: 512,
  pattern: /^\/[\x21-\x7f]*$/,
  characters: 'visible ASCII, and it begins with /',
};

/** The ARN of a managed policy. */
export const policyArn: TextRule = {
  what: 'policy ARN',
  min: 20,
  max: 2048,
  pattern: /^arn:/,
  characters: 'an ARN such as arn:aws:iam::aws:policy/ReadOnlyAccess',
};

/** The name of an instance profile. */
export const instanceProfileName: TextRule = { ...existingUserName, what: 'instance profile name' };

/** The Sid of a statement. */
export const statementId: TextRule = {
  what: 'Sid',
  min: 1,
  max: 2_048,
  pattern: /^[A-Za-z0-9]+$/,
  characters: 'letters a to z and digits',
};

/** What a role is for: IAM takes Latin-1 only. */
export const roleDescription: TextRule = {
  what: 'description',
  min: 0,
  max: 1_000,
  pattern: /^[\t\n\r\x20-\x7e\xa1-\xff]*$/,
  characters: 'tabs, line breaks, visible ASCII and the accented letters of Latin-1',
};

/** What a managed policy is for. */
export const policyDescription: TextRule = {
  what: 'description',
  min: 0,
  max: 1_000,
  pattern: /^[\s\S]*$/,
  characters: 'any text',
};

/** The id of a version of a managed policy. */
export const policyVersionId: TextRule = {
  what: 'policy version id',
  min: 2,
  max: 64,
  pattern: /^v[1-9][0-9]*$/,
  characters: 'v and a number, such as v2',
};

/** The id of an account. */
export const accountId: TextRule = {
  what: 'account id',
  min: 12,
  max: 12,
  pattern: /^\d{12}$/,
  characters: 'twelve digits, as a string',
};

/** The error for input that AWS would refuse, found before it is sent. */
export function invalidInput(call: Call, message: string): IamError<'ValidationError'> {
  return new IamError({ code: 'ValidationError', message: `${call.operation}: ${message}`, ...call });
}

/** What a value is, in words. The value itself is not shown: it may be a secret. */
export function kindOf(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (Array.isArray(value)) return 'an array';
  return `${typeof value === 'object' ? 'an' : 'a'} ${typeof value}`;
}

/** Throws a `ValidationError` when it is no text, or one that AWS would surely refuse. */
export function checkText(call: Call, rule: TextRule, text: unknown): asserts text is string {
  if (typeof text !== 'string') throw invalidInput(call, `the ${rule.what} is ${kindOf(text)}; give a string.`);
  // Characters, not UTF-16 units, which are never fewer.
  const length = text.length > rule.max ? [...text].length : text.length;
  const tooLong = length > rule.max;
  const fits = !tooLong && rule.pattern.test(text);
  // Who gives a name for an ARN is told that an ARN is wanted, not that the name is short.
  if (length === 0 ? rule.min > 0 : tooLong || (fits && length < rule.min)) {
    const is = length === 0 ? 'empty' : `${length} characters long`;
    const wanted = rule.min === rule.max ? rule.max : `${rule.min} to ${rule.max}`;
    throw invalidInput(call, `the ${rule.what} is ${is}; AWS takes ${wanted} characters.`);
  }
  if (!fits)
    throw invalidInput(
      call,
      `the ${rule.what}${rule.secret ? '' : ` ${JSON.stringify(text)}`} cannot be; AWS takes ${rule.characters}.`,
    );
}

/** The same for a text that may be left out. */
export function checkOptionalText(call: Call, rule: TextRule, text: unknown): asserts text is string | undefined {
  if (text !== undefined) checkText(call, rule, text);
}

/** Throws a `ValidationError` when a value is no plain object, such as an array, a `Map` or nothing. */
export function checkObject(call: Call, what: string, value: unknown): asserts value is object {
  // By what it says it is: an object of another realm, as in jest, has another prototype.
  if (Object.prototype.toString.call(value) !== '[object Object]')
    throw invalidInput(call, `the ${what} are ${kindOf(value)}; give a plain object.`);
}

/** Throws a `ValidationError` when a value is no plain object, or has a member of another name: it would do nothing. */
export function checkMembers<Members extends object>(
  call: Call,
  what: string,
  value: Members,
  known: { readonly [name in keyof Required<Members>]: true },
): void {
  checkObject(call, what, value);
  for (const name of Object.keys(value))
    if (!Object.hasOwn(known, name))
      throw invalidInput(call, `the ${what} have no ${shown(name)}; there are ${Object.keys(known).join(', ')}.`);
}

/** A text that came from outside, cut where it is long. */
export const shown = (text: string): string => JSON.stringify(text.length > 64 ? `${text.slice(0, 64)}…` : text);
