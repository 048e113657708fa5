// Runs a program as kim of the lesson, who has an MFA device and may assume its roles, and types the code that the device shows.
import { createHmac } from 'node:crypto';
import { administrator, runAs } from './run-as.mjs';

const iam = await administrator();
const { account } = await iam.callerIdentity();
const name = 'iamkit-lesson-kim';
const documentOf = (...Statement) => ({ Version: '2012-10-17', Statement });
const mayAssume = documentOf({ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: '*' });
const trusts = (AWS, Condition) =>
  documentOf({ Effect: 'Allow', Principal: { AWS }, Action: 'sts:AssumeRole', ...(Condition && { Condition }) });

const { arn } = await iam.users.create(name);
await iam.user(name).inlinePolicies.put('roles', mayAssume);
const reader = await iam.roles.create('iamkit-lesson-reader', { trustPolicy: trusts(arn) });
await iam.role(reader.name).inlinePolicies.put('roles', mayAssume);
await iam.roles.create('iamkit-lesson-auditor', { trustPolicy: trusts(reader.arn) });
const withMfa = { Bool: { 'aws:MultiFactorAuthPresent': 'true' } };
await iam.roles.create('iamkit-lesson-operator', { trustPolicy: trusts(`arn:aws:iam::${account}:root`, withMfa) });

const { serialNumber, seed } = await iam.virtualMfaDevices.create(name);
const interval = Math.floor(Date.now() / 30_000);
await iam.virtualMfaDevice(serialNumber).enable(name, [codeOf(interval - 2), codeOf(interval - 1)]);
runAs(await iam.user(name).accessKeys.create(), `${codeOf(interval)}\n`);

/** As RFC 6238 says. */
function codeOf(step) {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
  const bits = [...seed.reveal()].map((letter) => alphabet.indexOf(letter).toString(2).padStart(5, '0')).join('');
  const key = Uint8Array.from(bits.match(/.{8}/g), (byte) => Number.parseInt(byte, 2));
  const counter = Buffer.alloc(8);
  counter.writeBigUInt64BE(BigInt(step));
  const hash = createHmac('sha1', key).update(counter).digest();
  return String((hash.readUInt32BE(hash[19] & 15) & 0x7fffffff) % 1_000_000).padStart(6, '0');
}
