import { createIam, type Iam } from '@iamkit/core';
import type { Emulator } from '@iamkit/emulator';
import { iamClientOf } from './iam-client-of.js';
import { organizationsClientOf } from './organizations-client-of.js';
import { stsClientOf } from './sts-client-of.js';

/** The facade, for the emulator's administrator. */
export const iamOf = (emulator: Emulator): Iam =>
  createIam({
    clients: {
      iam: iamClientOf(emulator),
      organizations: organizationsClientOf(emulator),
      sts: stsClientOf(emulator),
    },
  });
