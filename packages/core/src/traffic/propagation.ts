import type { Clock } from '../clock.js';
import type { IamError } from '../errors/iam-error.js';

/** For how many milliseconds after its creation an entity may be unknown somewhere. */
const bound = 120_000;

/** An entity that an operation creates or deletes. */
interface Subject {
  readonly type: string;
  /** What it is called: a name, or an ARN, or an id. */
  readonly name: string;
}

type Reader = (input: Fields, output: Fields) => Subject | undefined;

interface Fields {
  readonly [member: string]: unknown;
}

const named =
  (type: string, member: string): Reader =>
  (input) =>
    subject(type, input[member]);

const answered =
  (type: string, holder: string, member: string): Reader =>
  (_input, output) =>
    subject(type, (Object(output[holder]) as Fields)[member]);

const renamed =
  (type: string, member: string, newMember: string): Reader =>
  (input) =>
    input[newMember] === undefined ? undefined : subject(type, input[member]);

const subject = (type: string, name: unknown): Subject | undefined =>
  typeof name === 'string' ? { type, name } : undefined;

/** What creates an entity, or gives it a name. */
const creations: ReadonlyMap<string, Reader> = new Map([
  ['CreateAccessKey', answered('access-key', 'AccessKey', 'AccessKeyId')],
  ['CreateGroup', named('group', 'GroupName')],
  ['CreateInstanceProfile', named('instance-profile', 'InstanceProfileName')],
  ['CreateLoginProfile', named('login-profile', 'UserName')],
  [
    'CreateOpenIDConnectProvider',
    (_input: Fields, output: Fields) => subject('oidc-provider', output['OpenIDConnectProviderArn']),
  ],
  ['CreatePolicy', answered('policy', 'Policy', 'Arn')],
  ['CreateRole', named('role', 'RoleName')],
  ['CreateUser', named('user', 'UserName')],
  ['UpdateGroup', named('group', 'NewGroupName')],
  ['UpdateUser', named('user', 'NewUserName')],
]);

/** What deletes an entity, or takes its name. */
const deletions: ReadonlyMap<string, Reader> = new Map([
  ['DeleteAccessKey', named('access-key', 'AccessKeyId')],
  ['DeleteGroup', named('group', 'GroupName')],
  ['DeleteInstanceProfile', named('instance-profile', 'InstanceProfileName')],
  ['DeleteLoginProfile', named('login-profile', 'UserName')],
  ['DeleteOpenIDConnectProvider', named('oidc-provider', 'OpenIDConnectProviderArn')],
  ['DeletePolicy', named('policy', 'PolicyArn')],
  ['DeleteRole', named('role', 'RoleName')],
  ['DeleteUser', named('user', 'UserName')],
  ['UpdateGroup', renamed('group', 'GroupName', 'NewGroupName')],
  ['UpdateUser', renamed('user', 'UserName', 'NewUserName')],
]);

/**
 * How IAM says that an entity does not exist: what it writes before and after the name. The whole sentence counts, for
 * `Policy … version v9 does not exist` is not about the policy.
 */
const absences: ReadonlyMap<string, readonly (readonly [before: string, after: string])[]> = new Map([
  ['access-key', [['the access key with id ', ' cannot be found']]],
  ['group', [['the group with name ', ' cannot be found']]],
  ['instance-profile', [['instance profile ', ' cannot be found']]],
  ['login-profile', [['login profile for user ', ' cannot be found']]],
  [
    'oidc-provider',
    [
      ['openidconnect provider not found for arn ', ''],
      ['openid connect provider ', ' cannot be found'],
    ],
  ],
  [
    'policy',
    [
      ['policy ', ' was not found'],
      ['policy ', ' does not exist'],
    ],
  ],
  ['role', [['the role with name ', ' cannot be found']]],
  ['user', [['the user with name ', ' cannot be found']]],
]);

/** IAM names no principal that it does not know, nor one that it does not know yet. */
const invalidPrincipal = 'Invalid principal in policy';

const documents = ['AssumeRolePolicyDocument', 'PolicyDocument'];

/**
 * What an `Iam` created or renamed in the last two minutes. IAM answers from many places, of which some do not know yet what another
 * created; a call that fails in exactly the way this shows, about such an entity, is made again.
 *
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/troubleshoot.html#troubleshoot_general_eventual-consistency
 */
export class Propagation {
  readonly #clock: Clock;
  /** When, by type and name. A name differs from others by more than case. */
  readonly #created = new Map<string, Subject & { readonly at: number }>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Notes what a call that succeeded created or deleted. */
  note(operation: string, input: object, output: object): void {
    const deleted = deletions.get(operation)?.(input as Fields, output as Fields);
    if (deleted !== undefined) this.#created.delete(keyOf(deleted));
    const created = creations.get(operation)?.(input as Fields, output as Fields);
    if (created === undefined) return;
    const now = this.#clock.now();
    for (const [key, { at }] of this.#created) if (at + bound <= now) this.#created.delete(key);
    this.#created.set(keyOf(created), { ...created, at: now });
  }

  /** Until when a call that failed so may be made again, in milliseconds since 1970; `undefined` when not at all. */
  until(input: object, error: IamError): number | undefined {
    if (this.#created.size === 0) return undefined;
    if (error.code === 'NoSuchEntity') return this.#end(({ type, name }) => isAbsent(error.message, type, name));
    if (error.code !== 'MalformedPolicyDocument' || !error.message.includes(invalidPrincipal)) return undefined;
    const texts = documents.map((member) => (input as Fields)[member]).filter((text) => typeof text === 'string');
    return this.#end(({ type, name }) => isPrincipal(type) && texts.some((text) => namesPrincipal(text, type, name)));
  }

  /**
   * Until when a call may be made again that answered with an id in place of an ARN, which is how a user or role looks that
   * is not known everywhere yet.
   */
  untilSettled(output: object): number | undefined {
    if (this.#created.size === 0) return undefined;
    for (const [type, member] of [
      ['role', 'Role'],
      ['user', 'User'],
    ] as const) {
      const { Arn, RoleName, UserName } = Object((output as Fields)[member]) as Fields;
      if (typeof Arn !== 'string' || Arn.startsWith('arn:')) continue;
      return this.#end((created) => created.type === type && created.name === (RoleName ?? UserName));
    }
    return undefined;
  }

  #end(isAbout: (created: Subject) => boolean): number | undefined {
    const now = this.#clock.now();
    for (const created of this.#created.values())
      if (created.at + bound > now && isAbout(created)) return created.at + bound;
    return undefined;
  }
}

const keyOf = ({ type, name }: Subject): string => `${type} ${name.toLowerCase()}`;

const isPrincipal = (type: string): boolean => type === 'role' || type === 'user';

/** Whether an error says that this very entity does not exist. The service's sentence comes after a colon. */
function isAbsent(message: string, type: string, name: string): boolean {
  const text = message.toLowerCase();
  return (absences.get(type) ?? []).some(([before, after]) =>
    text.includes(`: ${before}${name.toLowerCase()}${after}`),
  );
}

/** Whether a policy names the user or role by its ARN, which ends with its name. */
const namesPrincipal = (text: string, type: string, name: string): boolean =>
  text.includes(`:${type}/`) && text.includes(`/${name}"`);
