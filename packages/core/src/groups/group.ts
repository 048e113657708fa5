import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';

/** A group of users. Groups have neither tags nor a permissions boundary, and no group is in another. */
export interface Group {
  /** The name, such as `engineers`. */
  readonly name: string;
  /** The stable and unique id, such as `AGPACKCEVSQ6C2EXAMPLE`; a later group of the same name has another. */
  readonly id: string;
  readonly arn: string;
  /** Where the group is: `/`, or `/one/two/`. */
  readonly path: string;
  readonly createdAt: Date;
}

interface SdkGroup {
  readonly GroupName?: string | undefined;
  readonly GroupId?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Path?: string | undefined;
  readonly CreateDate?: Date | undefined;
}

/** The record of one group. */
export function toGroup(group: SdkGroup | undefined, call: Call): Group {
  const whole = group ?? missing(call, 'Group');
  return Object.freeze({
    name: whole.GroupName ?? missing(call, 'GroupName'),
    id: whole.GroupId ?? missing(call, 'GroupId'),
    arn: whole.Arn ?? missing(call, 'Arn'),
    path: whole.Path ?? missing(call, 'Path'),
    createdAt: whole.CreateDate ?? missing(call, 'CreateDate'),
  });
}
