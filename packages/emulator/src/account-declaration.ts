/** An account that exists from the start, and again after every reset. */
export interface AccountDeclaration {
  /** 12 digits. */
  readonly id: string;
  readonly users?: readonly UserDeclaration[];
}

/** A user that exists from the start. */
export interface UserDeclaration {
  /** 1 to 64 characters: letters, digits and `+=,.@_-`. */
  readonly name: string;
  /** Begins and ends with `/`; default `/`. */
  readonly path?: string;
  /** At most 50. Keys have 1 to 128 characters and differ in more than case; values have at most 256. */
  readonly tags?: Readonly<Record<string, string>>;
  /** At most two. */
  readonly accessKeys?: readonly AccessKeyDeclaration[];
}

/** A long-term access key that exists from the start. */
export interface AccessKeyDeclaration {
  /** 16 to 128 letters and digits, such as `AKIAIOSFODNN7EXAMPLE`; no other key of the emulator has it. */
  readonly id: string;
  /** 16 to 128 characters. */
  readonly secret: string;
  /** Default `Active`. */
  readonly status?: 'Active' | 'Inactive';
}
