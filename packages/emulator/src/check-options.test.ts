import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { EmulatorOptions } from './emulator-options.js';
import { defaultQuotas } from './state/quotas.js';

describe('an option of createEmulator', () => {
  it.each<readonly [unknown, string]>([
    [null, 'options: the options of createEmulator are an object'],
    [{ accountId: 7 }, 'accountId: 7 is no account id, which has 12 digits'],
    [
      { partition: null },
      'partition: null is no partition; there are aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov',
    ],
    [{ file: '' }, "file: '' is no name of a file"],
    [{ file: 'a\0b' }, "file: 'a\0b' is no name of a file"],
    [{ file: new URL('file:///state') }, 'file: an object is no name of a file'],
    [{ file: 'state', fsync: 'yes' }, "fsync: 'yes' is neither true nor false"],
    [{ fsync: true }, 'fsync: there is nothing to write: name a file'],
    [{ onWarning: {} }, 'onWarning: an object is no function'],
    [
      { clock: null },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [{ randomSeed: {} }, 'randomSeed: an object is no seed, which is a number or a string'],
    [{ randomSeed: null }, 'randomSeed: null is no seed, which is a number or a string'],
    [{ propagationDelay: 'soon' }, `propagationDelay: "soon" is no duration: give a number and its unit, as in '15s'`],
    [{ quotas: null }, 'quotas: the quotas that differ are an object: { users: 3 }'],
    [{ quotas: { users: '3' } }, 'quotas.users: a quota is a whole number, 0 or more'],
    [{ accountId: '12' }, "accountId: '12' is no account id, which has 12 digits"],
    [
      { partition: 'aws-mars' },
      "partition: 'aws-mars' is no partition; there are aws, aws-cn, aws-eusc, aws-iso, aws-iso-b, aws-iso-e, aws-iso-f, aws-us-gov",
    ],
    [
      { clock: {} },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => Number.NaN } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => -1 } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => Date.UTC(9_900, 0) } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { clock: { now: () => new Date() } },
      'clock: a clock is an object whose method now() gives milliseconds since 1970, up to those of the year 9899',
    ],
    [
      { quotas: { user: 3 } },
      `quotas.user: there is no such quota; there are ${Object.keys(defaultQuotas).join(', ')}`,
    ],
    [{ quotas: { users: -1 } }, 'quotas.users: a quota is a whole number, 0 or more'],
    [
      { acounts: [] },
      'acounts: there is no such option; there are accountId, accounts, authorization, callLog, clock, file, fsync, onWarning, organization, partition, propagationDelay, quotas, randomSeed',
    ],
  ])('%j is refused', (options, message) => {
    expect(() => createEmulator(options as EmulatorOptions)).toThrow(
      expect.objectContaining({ code: 'InvalidOption', message }),
    );
  });
});
