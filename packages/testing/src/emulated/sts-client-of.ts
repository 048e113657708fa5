import { STSClient } from '@aws-sdk/client-sts';
import type { Emulator } from '@iamkit/emulator';
import { byClockOf } from './by-clock-of.js';

/** A client of the emulator, for its administrator. */
export const stsClientOf = (emulator: Emulator): STSClient =>
  byClockOf(emulator, new STSClient(emulator.clientConfig()));
