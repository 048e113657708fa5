import type { CredentialStatus } from '../access-keys/access-key.js';

/** A multi-factor authentication device that a user signs in with. */
export interface MfaDevice {
  /** The ARN of a virtual device, a passkey or a security key; the serial number of a hardware token. */
  readonly id: string;
  readonly userName: string;
  readonly enabledAt: Date;
  /** Whether it is an entity of the account, which must be deleted too before its name can be used again. */
  readonly virtual: boolean;
}

/** A key that a user reaches CodeCommit with over SSH. */
export interface SshPublicKey {
  /** Such as `APKAEIVFHP46CEXAMPLE`. */
  readonly id: string;
  readonly userName: string;
  readonly status: CredentialStatus;
  readonly uploadedAt: Date;
}

/** An X.509 certificate that a user signs requests of some older tools with. */
export interface SigningCertificate {
  /** Such as `TA7SMP42TDN5Z26OBPJE7EXAMPLE`. */
  readonly id: string;
  readonly userName: string;
  readonly status: CredentialStatus;
  /** Absent where IAM does not tell. */
  readonly uploadedAt?: Date;
  /** The certificate as PEM. */
  readonly body: string;
}

/** A user name and password, or an API key, for one service, such as CodeCommit, Keyspaces or Bedrock. */
export interface ServiceSpecificCredential {
  /** Such as `ACCA12345ABCDEXAMPLE`. */
  readonly id: string;
  readonly userName: string;
  readonly status: CredentialStatus;
  readonly createdAt: Date;
  /** Such as `codecommit.amazonaws.com`. */
  readonly serviceName: string;
  /** What to sign in with; absent for an API key. */
  readonly serviceUserName?: string;
  /** When it ends; absent when it does not. */
  readonly expiresAt?: Date;
}

/** The records of the credentials that are listed and deleted alike, by kind. */
export interface UserCredentialRecords {
  mfaDevice: MfaDevice;
  serviceSpecificCredential: ServiceSpecificCredential;
  signingCertificate: SigningCertificate;
  sshPublicKey: SshPublicKey;
}

/** A kind of credential. */
export type UserCredentialKind = keyof UserCredentialRecords;
