import { OrganizationsClient } from '@aws-sdk/client-organizations';
import type { Emulator } from '@iamkit/emulator';
import { byClockOf } from './by-clock-of.js';

/** A client of the emulator, for its administrator. */
export const organizationsClientOf = (emulator: Emulator): OrganizationsClient =>
  byClockOf(emulator, new OrganizationsClient(emulator.clientConfig()));
