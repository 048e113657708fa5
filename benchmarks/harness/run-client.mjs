import { runModule } from './processes.mjs';

/**
 * Runs a program in a fresh process against an emulator in another. It prints JSON with how many it saw, which must be so many.
 *
 * @param {string} file
 * @param {readonly string[]} words - of its command line.
 * @param {{ environment: Record<string, string> }} emulator
 * @param {number} expected
 * @returns {Promise<{ milliseconds: number, count: number, peakMegabytes?: number }>}
 */
export async function runClient(file, words, { environment }, expected) {
  const result = await runModule(file, words, { ...environment, ...withoutVersionWarning });
  if (result.count !== expected) throw new Error(`${file} ${words} saw ${result.count} instead of ${expected}`);
  return result;
}

/** The SDK says at every start that it will need a newer Node. */
export const withoutVersionWarning = { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true' };
