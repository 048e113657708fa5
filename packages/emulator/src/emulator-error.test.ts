import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import { isEmulatorError } from './emulator-error.js';

describe('isEmulatorError', () => {
  it('tells the emulator’s own errors, and one code of them, from all others', () => {
    const error = (() => {
      try {
        return createEmulator({ accountId: '' });
      } catch (caught) {
        return caught;
      }
    })();
    expect(isEmulatorError(error)).toBe(true);
    expect(isEmulatorError(error, 'InvalidOption')).toBe(true);
    expect(isEmulatorError(error, 'InvalidAccounts')).toBe(false);
    for (const other of [new Error('x'), undefined, null, 'EmulatorError', { name: 'EmulatorError' }])
      expect(isEmulatorError(other)).toBe(false);
  });
});
