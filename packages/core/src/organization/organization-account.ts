import type { Call } from '../call.js';
import { missing } from '../errors/invalid-response.js';

/** An account of an organization. */
export interface OrganizationAccount {
  /** Twelve digits. */
  readonly id: string;
  readonly arn: string;
  readonly name: string;
  readonly email: string;
  /** Nothing can be done in an account that is not `ACTIVE`. */
  readonly state: 'ACTIVE' | 'CLOSED' | 'PENDING_ACTIVATION' | 'PENDING_CLOSURE' | 'SUSPENDED';
  readonly joinedMethod: 'CREATED' | 'INVITED';
  readonly joinedAt: Date;
}

interface SdkAccount {
  readonly Id?: string | undefined;
  readonly Arn?: string | undefined;
  readonly Name?: string | undefined;
  readonly Email?: string | undefined;
  readonly State?: OrganizationAccount['state'] | undefined;
  readonly Status?: 'ACTIVE' | 'PENDING_CLOSURE' | 'SUSPENDED' | undefined;
  readonly JoinedMethod?: OrganizationAccount['joinedMethod'] | undefined;
  readonly JoinedTimestamp?: Date | undefined;
}

/** The record of an account. */
export function toOrganizationAccount(account: SdkAccount | undefined, call: Call): OrganizationAccount {
  const whole = account ?? missing(call, 'Account');
  return Object.freeze({
    id: whole.Id ?? missing(call, 'Id'),
    arn: whole.Arn ?? missing(call, 'Arn'),
    name: whole.Name ?? missing(call, 'Name'),
    email: whole.Email ?? missing(call, 'Email'),
    // AWS answers with State; Status is what it had before, and what emulators have.
    state: whole.State ?? whole.Status ?? missing(call, 'State'),
    joinedMethod: whole.JoinedMethod ?? missing(call, 'JoinedMethod'),
    joinedAt: whole.JoinedTimestamp ?? missing(call, 'JoinedTimestamp'),
  });
}
