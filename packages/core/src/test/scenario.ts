import type { Iam } from '../iam.js';
import type { Credentials } from '../sdk/configuration.js';

/** Something that is true of an account that begins empty, whoever answers. */
export interface Scenario {
  readonly name: string;
  /** Why moto cannot play it. */
  readonly motoCannot?: string;
  /** `as` makes an `Iam` of other credentials for the same account. */
  play(iam: Iam, as: (credentials: () => Promise<Credentials>) => Iam): Promise<void>;
}
