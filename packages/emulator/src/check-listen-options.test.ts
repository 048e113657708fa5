import { describe, expect, it } from 'vitest';
import { createEmulator } from './create-emulator.js';
import type { ListenOptions } from './emulator.js';

describe('listen', () => {
  it.each<readonly [unknown, string]>([
    [null, 'options: the options of listen are an object'],
    [{ prot: 1 }, 'prot: there is no such option; there are allowOrigins, host, port'],
    [{ port: 'abc' }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ port: -1 }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ port: 65_536 }, 'port: a port is a whole number from 0, which is any free one, to 65535'],
    [{ host: '' }, "host: a host is an address or a name of this machine: '127.0.0.1'"],
    [{ allowOrigins: ['*'] }, "allowOrigins: these are the origins of web pages: ['http://localhost:3000']"],
    [
      { allowOrigins: ['http://localhost:3000/'] },
      "allowOrigins: these are the origins of web pages: ['http://localhost:3000']",
    ],
    [{ host: 7 }, "host: a host is an address or a name of this machine: '127.0.0.1'"],
  ])('opens nothing for the options %j', async (options, message) => {
    await expect(createEmulator().listen(options as ListenOptions)).rejects.toMatchObject({
      code: 'InvalidOption',
      message,
    });
  });

  it.each(['0.0.0.0', '::', '192.0.2.7', '127.0.0.1.example.com', '::ffff:192.0.2.7'])(
    'lets nobody on other machines do everything: open does not listen on %s',
    async (host) => {
      await expect(createEmulator({ authorization: 'open' }).listen({ host })).rejects.toMatchObject({
        code: 'InvalidOption',
        message: `host: an emulator that refuses nothing (authorization: 'open') listens on this machine alone, not on ${host}`,
      });
    },
  );
});
