import type { ListenOptions } from './emulator.js';
import { EmulatorError } from './emulator-error.js';
import type { Authorization } from './emulator-options.js';
import { isLoopback } from './server/host-names.js';

const names = ['allowOrigins', 'host', 'port'];

/**
 * The options of `listen` with their defaults. They may come from a file or the environment, so their types are not taken for granted.
 *
 * @throws EmulatorError `InvalidOption`, before a port is opened.
 */
export function checkListenOptions(
  given: ListenOptions | undefined,
  authorization: Authorization,
): Required<ListenOptions> {
  const options = given === undefined ? {} : given;
  if (typeof options !== 'object' || options === null) throw invalid('options', 'the options of listen are an object');
  const unknownName = Object.keys(options).find((name) => !names.includes(name));
  if (unknownName !== undefined) throw invalid(unknownName, `there is no such option; there are ${names.join(', ')}`);
  const { allowOrigins = [], port = 0, host = '127.0.0.1' } = options;
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw invalid('port', 'a port is a whole number from 0, which is any free one, to 65535');
  if (typeof host !== 'string' || !/^[\w.:%-]+$/.test(host))
    throw invalid('host', "a host is an address or a name of this machine: '127.0.0.1'");
  if (authorization === 'open' && host !== 'localhost' && !isLoopback(host)) {
    throw invalid(
      'host',
      `an emulator that refuses nothing (authorization: 'open') listens on this machine alone, not on ${host}`,
    );
  }
  if (!Array.isArray(allowOrigins) || !allowOrigins.every(isOrigin))
    throw invalid('allowOrigins', "these are the origins of web pages: ['http://localhost:3000']");
  return { allowOrigins: [...allowOrigins], port, host };
}

/** True for a text that a browser may send as an `Origin`. */
const isOrigin = (text: unknown): boolean =>
  typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text;

const invalid = (option: string, message: string): EmulatorError =>
  new EmulatorError('InvalidOption', `${option}: ${message}`);
