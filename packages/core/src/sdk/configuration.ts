/** Keys that sign requests, as the SDK's credential providers give them. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** When they end. Without it the SDK never asks a provider again. */
  readonly expiration?: Date;
}

/** Where the SDK clients that iamkit makes get what they need. */
export interface SdkConfiguration {
  readonly region: string | (() => Promise<string>);
  readonly profile?: string;
  readonly credentials?: Credentials | (() => Promise<Credentials>);
  readonly endpoint?: string;
  /** What keeps the connections, of another client of the SDK. Only the SDK knows its type. */
  readonly requestHandler?: never;
}
