import type { Iam } from '../iam.js';

/** Something that is true of an account that begins empty, whoever answers. */
export interface Scenario {
  readonly name: string;
  /** Why moto cannot play it. */
  readonly motoCannot?: string;
  play(iam: Iam): Promise<void>;
}
