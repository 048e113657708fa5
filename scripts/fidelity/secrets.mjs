// What a report must not show, although the clients read it and the scenario sends it.
import { readJson, root } from '../checks/files.mjs';

/** What the models do not mark: tokens of sessions and the codes of MFA devices. */
const unmarked = [
  'SessionToken',
  'sessionToken',
  'secretAccessKey',
  'AuthenticationCode1',
  'AuthenticationCode2',
  'TokenCode',
];

/** The members that hold secrets, by name. Organizations marks names and addresses, of which those here are made up. */
const secretMembers = new Set([...unmarked, ...['iam', 'sts'].flatMap(markedMembers)]);

function markedMembers(service) {
  const { shapes } = readJson(root, `packages/emulator/models/${service}.json`);
  return Object.values(shapes).flatMap(({ members = {} }) =>
    Object.entries(members)
      .filter(([, { shape }]) => shapes[shape]?.sensitive)
      .map(([name]) => name),
  );
}

/** Texts as short as this are found in what is no secret. */
const shortest = 8;

/** Every secret text in some values that is long enough to be one wherever it stands. */
export function secretsIn(...values) {
  const found = new Set();
  const visit = (name, value) => {
    if (isSecret(name, value)) {
      const text = value.$bytes === undefined ? value : Buffer.from(value.$bytes, 'base64').toString();
      if (text.length >= shortest) found.add(text);
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) visit(key, member);
    }
  };
  for (const value of values) visit('', value);
  return found;
}

/** A token of which only the parts are left has lost what made it a secret. */
const isSecret = (name, value) =>
  secretMembers.has(name) && (typeof value === 'string' || typeof value?.$bytes === 'string');

/** A value as one line, with a mark in the place of everything secret. */
export function shownWithout(secrets, value) {
  const hidden = (name, member) => {
    if (isSecret(name, member)) return '(secret)';
    if (typeof member !== 'string') return member;
    let text = member;
    for (const secret of secrets) text = text.replaceAll(secret, '(secret)');
    return text;
  };
  return value === undefined ? 'nothing' : JSON.stringify(value, hidden);
}
