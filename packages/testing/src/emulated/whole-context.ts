import type { Emulator } from '@iamkit/emulator';
import type { EmulatorContext } from './emulator-context.js';
import { loadClients } from './load-clients.js';

type Load = (emulator: Emulator) => Promise<unknown>;

/**
 * All that a test may be given, for a runner that does not say what the test takes. What needs a package that is not installed fails when it
 * is taken.
 */
export async function wholeContext(
  emulator: Emulator,
  loaders: Readonly<Record<string, Load>> = loadClients,
): Promise<EmulatorContext> {
  const context = { emulator };
  for (const [name, load] of Object.entries(loaders)) {
    const loaded = await load(emulator).then(
      (value) => ({ value }),
      (error: unknown) => {
        if (!isMissing(error)) throw error;
        return {
          get: (): never => {
            throw new Error(`${name} needs a package that is not installed`, { cause: error });
          },
        };
      },
    );
    Object.defineProperty(context, name, { ...loaded, enumerable: true });
  }
  return context as EmulatorContext;
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  (error.code === 'MODULE_NOT_FOUND' || error.code === 'ERR_MODULE_NOT_FOUND');
