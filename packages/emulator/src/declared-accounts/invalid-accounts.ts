import { EmulatorError } from '../emulator-error.js';

/** What is wrong with a declared account, and where: `accounts[0].users[1].name`. */
export const invalidAccounts = (at: string, message: string): EmulatorError =>
  new EmulatorError('InvalidAccounts', `${at}: ${message}`);

export const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);
