import type { EmulatorWarning } from './emulator-warning.js';

/** Says on the command's standard error what became of its file. No secret is in it. */
export const printWarning = ({ message }: EmulatorWarning): void => {
  process.stderr.write(`iamkit-emulator: ${message}\n`);
};
