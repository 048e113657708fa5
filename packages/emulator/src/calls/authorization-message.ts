import { createCipheriv, createDecipheriv, createHmac } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Decision, Scalar } from '@iamkit/policy/evaluate';
import { EmulatorError } from '../emulator-error.js';
import type { EmulatorCall } from './emulator-call.js';

/**
 * Seals what decided a call: the last of its decisions, which is the one that was denied where one was.
 *
 * @param key - 32 bytes.
 * @throws EmulatorError `NotDecided` where no policy was asked.
 */
export function encodeAuthorizationMessage(key: Uint8Array, { caller, decisions }: EmulatorCall): string {
  const decision = decisions.at(-1)?.decision;
  if (!decision || !caller)
    throw new EmulatorError(
      'NotDecided',
      'no policy decided this call: the administrator and open mode are refused nothing',
    );
  const plain = deflateRawSync(JSON.stringify(messageOf(decision, caller.userId)));
  // The same message is the same text, and another has another nonce.
  const nonce = createHmac('sha256', key).update(plain).digest().subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]).toString('base64url');
}

/** What {@link encodeAuthorizationMessage} sealed with this key; undefined for anything else. */
export function decodeAuthorizationMessage(key: Uint8Array, encoded: string): string | undefined {
  const bytes = Buffer.from(encoded, 'base64url');
  if (bytes.length < 28) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(-16));
  try {
    const plain = Buffer.concat([decipher.update(bytes.subarray(12, -16)), decipher.final()]);
    return inflateRawSync(plain).toString();
  } catch {
    return undefined;
  }
}

/** @see https://docs.aws.amazon.com/STS/latest/APIReference/API_DecodeAuthorizationMessage.html */
function messageOf({ outcome, layers, request }: Decision, principalId: string): object {
  const matched = layers.flatMap(({ statements }) => statements).filter((one) => one.outcome !== 'notMatched');
  return {
    allowed: outcome === 'allowed',
    explicitDeny: outcome === 'explicitDeny',
    matchedStatements: {
      items: matched.map(({ sid = '', effect }) => ({ statementId: sid, effect: effect.toUpperCase() })),
    },
    failures: { items: [] },
    context: {
      principal: { id: principalId, arn: request.principal },
      action: request.action,
      resource: request.resource,
      conditions: { items: Object.entries(request.context ?? {}).map(([key, values]) => conditionOf(key, values)) },
    },
  };
}

const conditionOf = (key: string, values: Scalar | readonly Scalar[] | undefined): object => ({
  key,
  values: {
    items: [values ?? []]
      .flat()
      .map((value) => ({ value: value instanceof Date ? value.toISOString() : String(value) })),
  },
});
