import { IAMClient } from '@aws-sdk/client-iam';
import type { Emulator } from '@iamkit/emulator';
import { byClockOf } from './by-clock-of.js';

/** A client of the emulator, for its administrator. */
export const iamClientOf = (emulator: Emulator): IAMClient =>
  byClockOf(emulator, new IAMClient(emulator.clientConfig()));
