import { isIP } from 'node:net';

/** True where a `Host` header names this machine in a way that no name server has a say in: by address, or as localhost. */
export function isLocalName(host: string | undefined): boolean {
  const name = nameIn(host);
  return name === 'localhost' || isIP(name) !== 0;
}

/**
 * True where a `Host` header has a name that a stranger could own, and point at this machine ("DNS rebinding"). To the browser a page of
 * that name is then of the same site as the emulator, so that it sends no `Origin` with a GET. What no stranger can own are addresses,
 * names without a dot, as Docker gives them, what is below the reserved `localhost`, `internal` and `test`, and what the emulator was
 * told to listen on. Only programs other than browsers send no `Host`.
 */
export function mayBeNameOfStranger(host: string | undefined, ownName: string): boolean {
  const name = nameIn(host);
  return !(host === undefined || name === ownName || isLocalName(host) || reservedNames.test(name));
}

const reservedNames = /^[\w-]+$|\.(?:localhost|internal|test)$/i;

/** True for an address of this machine alone. */
export const isLoopback = (address: string | undefined): boolean =>
  address === '::1' || /^(?:::ffff:)?127(?:\.\d+){3}$/.test(address ?? '');

const nameIn = (host: string | undefined): string => host?.replace(/:\d+$/, '').replace(/^\[(.*)\]$/, '$1') ?? '';
