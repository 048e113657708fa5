import { describe, expect, it } from 'vitest';
import { isLoopback, mayBeNameOfStranger } from './host-names.js';

describe('the name that an emulator is asked by', () => {
  it.each([undefined, 'emulator.example.com:4566', 'emulator.example.com'])(
    'may be %j where it is told to listen there',
    (host) => {
      expect(mayBeNameOfStranger(host, 'emulator.example.com')).toBe(false);
    },
  );

  it.each(['emulator.example.com', 'localhost.', '', 'test.com', '127.0.0.1.example.com'])(
    'is a stranger’s where it is %j',
    (host) => {
      expect(mayBeNameOfStranger(host, '127.0.0.1')).toBe(true);
    },
  );

  it.each<readonly [string | undefined, boolean]>([
    ['127.0.0.1', true],
    ['127.8.0.1', true],
    ['::1', true],
    ['::ffff:127.0.0.1', true],
    ['10.0.0.1', false],
    ['::ffff:10.0.0.1', false],
    [undefined, false],
  ])('the address %j is of this machine alone: %j', (address, expected) => {
    expect(isLoopback(address)).toBe(expected);
  });
});
