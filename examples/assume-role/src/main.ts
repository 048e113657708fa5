import { createHmac } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { createIam, type Iam, type IamError, isIamError, type Secret } from '@iamkit/core';
import { allow, policy, trustPolicy } from '@iamkit/policy';
import { iamRole, iamUser } from '@iamkit/policy/principal';
import { print, start } from './lesson.js';

const name = 'iamkit-lesson-kim';
const roles = { reader: 'iamkit-lesson-reader', auditor: 'iamkit-lesson-auditor', operator: 'iamkit-lesson-operator' };

start({
  creates: (iam) => ({
    [`virtual-mfa-device ${name}`]: mfaDevice(iam),
    [`user ${name}`]: iam.user(name),
    ...Object.fromEntries(Object.values(roles).map((role) => [`role ${role}`, iam.role(role)])),
  }),

  async run(iam, signal) {
    const tags = { 'iamkit:lesson': 'assume-role' };
    const { account } = await iam.callerIdentity();
    const device = await iam.virtualMfaDevices.create(name, { tags });
    await iam.users.create(name, { tags });
    const arns = await createRoles(iam, account, tags);

    const user = iam.user(name);
    const lookAndAssume = allow('iam:GetRole', 'sts:AssumeRole').on(`arn:aws:iam::${account}:role/iamkit-lesson-*`);
    await user.inlinePolicies.put('roles', policy(lookAndAssume));
    const kim = createIam({ credentials: (await user.accessKeys.create()).credentials });

    // AWS needs some seconds until every server knows a new key, its policies and a new role.
    await untilAllowed(signal, () => kim.role(roles.reader).waitUntilAssumable({ signal }));
    const reader = kim.assumeRole(arns.reader, { roleSessionName: 'kim', duration: '15m' });
    print(`kim is now ${(await reader.callerIdentity()).arn}`);
    print(`the keys end in ${minutesUntil((await reader.credentials()).expiration)} minutes`);

    // Any client of the SDK takes the keys, and asks for new ones before they end.
    const sts = new STSClient({ region: 'us-east-1', credentials: reader.credentials });
    print(`a client of the SDK is ${(await sts.send(new GetCallerIdentityCommand({}))).Arn}`);

    await untilAllowed(signal, () => reader.role(roles.auditor).waitUntilAssumable({ signal }));
    const auditor = reader.assumeRole(arns.auditor, { roleSessionName: 'kim' });
    print(`reader is now ${(await auditor.callerIdentity()).arn}`);
    await untilAllowed(signal, () => auditor.users.list().first());
    print('auditor may list users');
    print(`reader may not: ${(await refusal(reader.users.list().first())).denied?.action} is denied`);

    const twoHours = { roleSessionName: 'kim', duration: '2h' } as const;
    await untilAllowed(signal, () => kim.assumeRole(arns.auditor, twoHours).callerIdentity());
    print('two hours of auditor, as kim: granted');
    const refused = await refusal(reader.assumeRole(arns.auditor, twoHours).callerIdentity());
    print(`two hours of auditor, as reader: ${refused.code}`);

    const { denied } = await refusal(kim.assumeRole(arns.operator).callerIdentity());
    print(`operator, without MFA: ${denied?.action} is denied`);
    const nextCode = await enable(iam, device.serialNumber, device.seed, signal);
    const confirmed = kim.withSessionToken({ mfa: { serialNumber: device.serialNumber, code: nextCode } });
    await untilAllowed(signal, () => confirmed.role(roles.operator).waitUntilAssumable({ signal }));
    const operator = confirmed.assumeRole(arns.operator, { roleSessionName: 'kim' });
    print(`operator, with MFA: ${(await operator.callerIdentity()).arn}`);
  },
});

/** Reader is for kim, auditor for kim and for reader, operator for kim with MFA. */
async function createRoles(iam: Iam, account: string, tags: Record<string, string>) {
  const kim = iamUser(name, { account });
  const trust = allow('sts:AssumeRole');
  const reader = await iam.roles.create(roles.reader, { trustPolicy: trustPolicy(trust.to(kim)), tags });
  const auditor = await iam.roles.create(roles.auditor, {
    trustPolicy: trustPolicy(trust.to(kim, iamRole(roles.reader, { account }))),
    maxSessionDuration: '4h',
    tags,
  });
  const withMfa = trust.to(kim).when({ 'aws:MultiFactorAuthPresent': { Bool: 'true' } });
  const operator = await iam.roles.create(roles.operator, { trustPolicy: trustPolicy(withMfa), tags });

  const toAuditor = allow('iam:GetRole', 'sts:AssumeRole').on(`arn:aws:iam::${account}:role/${roles.auditor}`);
  await iam.role(roles.reader).inlinePolicies.put('auditor', policy(toAuditor));
  await iam.role(roles.auditor).inlinePolicies.put('users', policy(allow('iam:ListUsers').on('*')));
  return { reader: reader.arn, auditor: auditor.arn, operator: operator.arn };
}

/**
 * Gives the device to kim, and plays the authenticator app: what it returns gives a code that was not used yet, and waits where
 * there is none. AWS takes each code once, and there is one in 30 seconds.
 */
async function enable(iam: Iam, serialNumber: string, seed: Secret, signal: AbortSignal) {
  const current = () => Math.floor(Date.now() / 30_000);
  // Two codes in a row, as if they had been read from the app in the minute before: so the one it shows now is left.
  let last = current() - 1;
  await iam.virtualMfaDevice(serialNumber).enable(name, [codeOf(seed, last - 1), codeOf(seed, last)]);
  return async () => {
    last = Math.max(last + 1, current() - 1);
    await setTimeout(Math.max(0, last * 30_000 - Date.now()), undefined, { signal });
    return codeOf(seed, last);
  };
}

/** The code of one of the intervals of 30 seconds since 1970, as every authenticator app computes it: RFC 6238. */
function codeOf(seed: Secret, interval: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...seed.reveal()].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Uint8Array.from(bits.match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(interval));
  const hash = createHmac('sha1', key).update(counter).digest();
  const number = hash.readUInt32BE(hash.readUInt8(19) & 15) & 0x7fffffff;
  return String(number % 1_000_000).padStart(6, '0');
}

async function untilAllowed(signal: AbortSignal, call: () => Promise<unknown>): Promise<void> {
  for (const end = Date.now() + 120_000; ; ) {
    try {
      await call();
      return;
    } catch (error) {
      if (Date.now() > end || !isIamError(error, 'AccessDenied', 'InvalidClientTokenId')) throw error;
      await setTimeout(1_000, undefined, { signal });
    }
  }
}

/** The error of a call that AWS has to refuse. */
async function refusal(call: Promise<unknown>): Promise<IamError> {
  try {
    await call;
  } catch (error) {
    if (isIamError(error, 'AccessDenied', 'ValidationError')) return error;
    throw error;
  }
  throw new Error('AWS granted what it was to refuse.');
}

const minutesUntil = (date: Date | undefined) => Math.round(((date?.getTime() ?? 0) - Date.now()) / 60_000);

/** A device that kim has goes with kim; this finds one that nobody has yet. */
function mfaDevice(iam: Iam) {
  const find = () =>
    iam.virtualMfaDevices
      .list()
      .filter(({ serialNumber }) => serialNumber.endsWith(`:mfa/${name}`))
      .first();
  return {
    exists: async () => (await find()) !== undefined,
    async delete() {
      const device = await find();
      if (device) await iam.virtualMfaDevice(device.serialNumber).delete({ ifExists: true });
    },
  };
}
