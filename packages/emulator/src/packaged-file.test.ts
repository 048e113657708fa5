import { describe, expect, it } from 'vitest';
import { isEmulatorError } from './emulator-error.js';
import { readPackagedFile } from './packaged-file.js';

describe('readPackagedFile', () => {
  it('reads a file of the folder that the package is published with', () => {
    expect(readPackagedFile('managed-policies/LICENSE-managed-policies.txt').toString()).toMatch(/^MIT License\n/);
  });

  it('says how to bundle where the file is missing', () => {
    let error: unknown;
    try {
      readPackagedFile('managed-policies/none.br');
    } catch (thrown) {
      error = thrown;
    }
    expect(isEmulatorError(error, 'Other')).toBe(true);
    expect(error).toMatchObject({
      message: expect.stringContaining('--external:@iamkit/emulator'),
      cause: { code: 'ENOENT' },
    });
  });
});
