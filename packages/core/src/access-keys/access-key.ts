import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';
import type { Credentials } from '../sdk/configuration.js';
import { redactedCredentials } from '../sdk/redacted-credentials.js';
import { Secret } from '../secret.js';

/** Whether a credential works. */
export type CredentialStatus = 'Active' | 'Expired' | 'Inactive';

/** An access key as IAM lists it: the secret access key is shown once, when the key is created. */
export interface AccessKeySummary {
  /** The access key id, such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly id: string;
  /** Name of the user it belongs to. */
  readonly userName: string;
  readonly status: CredentialStatus;
  readonly createdAt: Date;
}

/** An access key that has just been created, with its secret. */
export interface AccessKey extends AccessKeySummary {
  /** Nobody can read it again later. */
  readonly secretAccessKey: Secret;
  /** The key as SDK clients take it: `new IAMClient({ credentials: key.credentials })`. What it gives prints redacted. */
  credentials(): Promise<Credentials>;
}

interface SdkAccessKey {
  readonly AccessKeyId?: string | undefined;
  readonly UserName?: string | undefined;
  readonly Status?: CredentialStatus | undefined;
  readonly CreateDate?: Date | undefined;
}

function summaryOf(key: SdkAccessKey, call: Call): AccessKeySummary {
  return {
    id: key.AccessKeyId ?? missing(call, 'AccessKeyId'),
    userName: key.UserName ?? missing(call, 'UserName'),
    status: key.Status ?? missing(call, 'Status'),
    createdAt: key.CreateDate ?? missing(call, 'CreateDate'),
  };
}

/** The record of a listed key. */
export const toAccessKeySummary = (key: SdkAccessKey, call: Call): AccessKeySummary =>
  Object.freeze(summaryOf(key, call));

/** The record of a new key. */
export function toAccessKey(
  key: (SdkAccessKey & { readonly SecretAccessKey?: string | undefined }) | undefined,
  call: Call,
): AccessKey {
  const whole = key ?? missing(call, 'AccessKey');
  const secretAccessKey = new Secret(whole.SecretAccessKey ?? missing(call, 'SecretAccessKey'));
  const summary = summaryOf(whole, call);
  return Object.freeze({
    ...summary,
    secretAccessKey,
    credentials: async () =>
      redactedCredentials({ accessKeyId: summary.id, secretAccessKey: secretAccessKey.reveal() }),
  });
}
