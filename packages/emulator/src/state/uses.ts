/** When and where something was last used. */
export interface Use {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly region: string;
}

/** What an access key was last used for. */
export interface KeyUse extends Use {
  readonly service: string;
}

/** What a user or a role did last. */
export interface PrincipalUse extends Use {
  /** By `service:Action`; calls that were refused are among them, as they are in AWS's reports. */
  readonly actions: Map<string, Use>;
}
