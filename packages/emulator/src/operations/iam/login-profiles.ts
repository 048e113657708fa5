import type { IamOperations } from '../../model/generated/iam-operations.js';
import { checkPassword } from '../../passwords/check-password.js';
import { hashPassword, isPassword } from '../../passwords/password-hash.js';
import { onlyRow } from '../../state/account.js';
import type { LoginProfile } from '../../state/login-profile.js';
import type { User } from '../../state/user.js';
import { ServiceError } from '../../wire/service-error.js';
import type { HandlerOf, OperationState } from '../handler.js';
import { credentialOwner, userNamed } from './users.js';

type ShownProfile = IamOperations['GetLoginProfile']['output']['LoginProfile'];

/** The most passwords that a policy can forbid to use again. */
const longestMemory = 24;

export const createLoginProfile: HandlerOf<IamOperations, 'CreateLoginProfile'> = (state, input, caller) => {
  const { world, account, now } = state;
  const { ownerId: userId, user } = credentialOwner(state, input.UserName, caller);
  if (account.loginProfiles.get(userId)) {
    throw new ServiceError('EntityAlreadyExists', `Login Profile for user ${user?.name ?? 'root'} already exists.`);
  }
  // Without a password, a root user gets one by e-mail.
  if (user && input.Password === undefined) {
    throw new ServiceError(
      'ValidationError',
      "1 validation error detected: Value at 'password' failed to satisfy constraint: Member must not be null",
    );
  }
  const text = input.Password ?? Buffer.from(world.random.bytes(32)).toString('base64');
  checkPassword(account.passwordPolicy.get(onlyRow), text);
  const profile: LoginProfile = {
    userId,
    createdAt: now,
    password: hashPassword(world.random, text),
    passwordResetRequired: input.PasswordResetRequired ?? false,
    changedAt: now,
    earlierPasswords: [],
  };
  account.loginProfiles.put(profile);
  return { LoginProfile: shown(profile, user) };
};

export const getLoginProfile: HandlerOf<IamOperations, 'GetLoginProfile'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  return { LoginProfile: shown(profileOf(state, ownerId, user), user) };
};

export const updateLoginProfile: HandlerOf<IamOperations, 'UpdateLoginProfile'> = (state, input) => {
  const user = userNamed(state.account, input.UserName);
  const { Password: text, PasswordResetRequired: passwordResetRequired } = input;
  const profile = profileOf(state, user.id, user);
  const changed = text === undefined ? profile : withPassword(state, profile, text);
  state.account.loginProfiles.put({
    ...changed,
    ...(passwordResetRequired !== undefined && { passwordResetRequired }),
  });
  return {};
};

export const deleteLoginProfile: HandlerOf<IamOperations, 'DeleteLoginProfile'> = (state, input, caller) => {
  const { ownerId, user } = credentialOwner(state, input.UserName, caller);
  state.account.loginProfiles.delete(profileOf(state, ownerId, user).userId);
  return {};
};

export const changePassword: HandlerOf<IamOperations, 'ChangePassword'> = (state, input, caller) => {
  const { account } = state;
  const user = caller.type === 'user' ? account.users.first('id', caller.userId) : undefined;
  if (!user) throw new ServiceError('InvalidUserType', 'Only IAM Users can change their own password.');
  const profile = profileOf(state, user.id, user);
  if (!isPassword(input.OldPassword, profile.password)) {
    throw new ServiceError('AccessDenied', 'The old password was incorrect.');
  }
  if (input.NewPassword === input.OldPassword) throw reused();
  account.loginProfiles.put({ ...withPassword(state, profile, input.NewPassword), passwordResetRequired: false });
  return {};
};

/** @throws ServiceError `PasswordPolicyViolation`. */
function withPassword({ world, account, now }: OperationState, profile: LoginProfile, text: string): LoginProfile {
  const policy = account.passwordPolicy.get(onlyRow);
  checkPassword(policy, text);
  const before = [profile.password, ...profile.earlierPasswords].slice(0, longestMemory);
  const forbidden = before.slice(0, policy?.passwordReusePrevention ?? 0);
  if (forbidden.some((password) => isPassword(text, password))) throw reused();
  return { ...profile, password: hashPassword(world.random, text), changedAt: now, earlierPasswords: before };
}

const reused = (): ServiceError =>
  new ServiceError(
    'PasswordPolicyViolation',
    'Policy constraint violation with password reuse prevention during password change.',
  );

function profileOf({ account }: OperationState, userId: string, user: User | undefined): LoginProfile {
  const profile = account.loginProfiles.get(userId);
  if (!profile) {
    throw new ServiceError('NoSuchEntity', `Login Profile for User ${user?.name ?? 'root'} cannot be found.`);
  }
  return profile;
}

const shown = (profile: LoginProfile, user: User | undefined): ShownProfile =>
  ({
    ...(user && { UserName: user.name }),
    CreateDate: profile.createdAt,
    PasswordResetRequired: profile.passwordResetRequired,
    // The root user has no name, which the model requires.
  }) as ShownProfile;
