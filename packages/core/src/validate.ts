import { IamError } from './errors/iam-error.js';

/** What a text must be like so that IAM does not refuse it. Figures and patterns are those of IAM's service model. */
export interface TextRule {
  /** What the text is, for messages: `user name`. */
  readonly what: string;
  readonly min: number;
  readonly max: number;
  readonly pattern: RegExp;
  /** The pattern in words. */
  readonly characters: string;
}

const nameCharacters = 'letters a to z, digits and _ + = , . @ -';
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

/** The error for input that IAM would refuse, found before it is sent. */
export function invalidInput(operation: string, message: string): IamError<'ValidationError'> {
  return new IamError({ code: 'ValidationError', message: `${operation}: ${message}`, operation });
}

/** Throws a `ValidationError` when IAM would surely refuse the text. `undefined` is not checked. */
export function checkText(operation: string, rule: TextRule, text: string | undefined): void {
  if (text === undefined) return;
  if (typeof text !== 'string') throw invalidInput(operation, `the ${rule.what} is a ${typeof text}; give a string.`);
  // Characters, not UTF-16 units, which are never fewer.
  const length = text.length > rule.max ? [...text].length : text.length;
  if (length < rule.min || length > rule.max) {
    const is = length === 0 ? 'empty' : `${length} characters long`;
    throw invalidInput(operation, `the ${rule.what} is ${is}; IAM takes ${rule.min} to ${rule.max} characters.`);
  }
  if (!rule.pattern.test(text))
    throw invalidInput(operation, `the ${rule.what} ${JSON.stringify(text)} cannot be; IAM takes ${rule.characters}.`);
}
