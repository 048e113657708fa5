import { scalarText } from '../scalar-text.js';
import type { OperatorCompiler } from './operator.js';

/** An address as numbers of 16 bits: two for IPv4, eight for IPv6. */
type Address = readonly number[];

// Four numbers up to 255 without leading zeros, read in one go: this is what most conditions on aws:SourceIp cost.
function readIpv4(text: string): Address | undefined {
  let octets = 0;
  let high = 0;
  let low = 0;
  let octet = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const digit = text.charCodeAt(at) - 48;
    if (digit >= 0 && digit <= 9) {
      if (octet === 0) return undefined;
      octet = octet === -1 ? digit : octet * 10 + digit;
      if (octet > 255) return undefined;
    } else {
      if (octet === -1 || (at < text.length && text[at] !== '.')) return undefined;
      high = octets < 2 ? high * 256 + octet : high;
      low = octets < 2 ? low : low * 256 + octet;
      octets += 1;
      octet = -1;
    }
  }
  return octets === 4 ? [high, low] : undefined;
}

// Groups on one side of `::`; the last may be an IPv4 address.
function readGroups(text: string, mayEndInIpv4: boolean): number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  for (const [index, part] of parts.entries()) {
    if (/^[0-9a-fA-F]{1,4}$/.test(part)) {
      groups.push(Number.parseInt(part, 16));
      continue;
    }
    const embedded = mayEndInIpv4 && index === parts.length - 1 ? readIpv4(part) : undefined;
    if (embedded === undefined) return undefined;
    groups.push(...embedded);
  }
  return groups;
}

function readIpv6(text: string): Address | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const front = readGroups(halves[0] ?? '', halves.length === 1);
  const back = readGroups(halves[1] ?? '', true);
  if (front === undefined || back === undefined) return undefined;
  const missing = 8 - front.length - back.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return undefined;
  return [...front, ...Array<number>(missing).fill(0), ...back];
}

// The longest text of an address has 45 characters; what is longer is none, and is not split.
const readAddress = (text: string): Address | undefined =>
  text.length > 45 ? undefined : text.includes(':') ? readIpv6(text) : readIpv4(text);

/** A range of addresses. */
export interface AddressRange {
  readonly address: Address;
  readonly prefixLength: number;
}

/** Reads `203.0.113.0/24`, `2001:db8::/32`, or a bare address, which is a range of one. */
export function readRange(text: string): AddressRange | undefined {
  const slash = text.indexOf('/');
  const address = readAddress(slash === -1 ? text : text.slice(0, slash));
  if (address === undefined) return undefined;
  const bits = address.length * 16;
  if (slash === -1) return { address, prefixLength: bits };
  const prefix = text.slice(slash + 1);
  if (!/^\d{1,3}$/.test(prefix) || Number(prefix) > bits) return undefined;
  return { address, prefixLength: Number(prefix) };
}

function isInRange(address: Address, range: AddressRange): boolean {
  if (address.length !== range.address.length) return false;
  for (let index = 0, left = range.prefixLength; left > 0; index += 1, left -= 16) {
    const ignored = Math.max(0, 16 - left);
    if ((address[index] ?? 0) >> ignored !== (range.address[index] ?? 0) >> ignored) return false;
  }
  return true;
}

/** `IpAddress`: IPv4 and IPv6, each compared as numbers and never with the other. */
export const ipAddress: OperatorCompiler = (values) => {
  const ranges = values.map((value) => readRange(String(value))).filter((range) => range !== undefined);
  return (value) => {
    const address = readAddress(scalarText(value));
    return address === undefined ? undefined : ranges.some((range) => isInRange(address, range));
  };
};
