/** What an account needs to sign tokens for services outside AWS. The issuer and its keys stay when it is disabled. */
export interface OutboundFederation {
  /** `https://….tokens.sts.global.api.aws` */
  readonly issuer: string;
  readonly isEnabled: boolean;
  /** One for each algorithm with which a token was asked for. */
  readonly keys: readonly SigningKey[];
}

export interface SigningKey {
  readonly id: string;
  readonly algorithm: 'ES384' | 'RS256';
  /** In PEM: a secret. */
  readonly privateKey: string;
}
