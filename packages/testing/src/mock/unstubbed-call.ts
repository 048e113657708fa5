import type { ModelledCall } from '@iamkit/emulator';
import { MockError } from './mock-error.js';

/** Says which call it was, without its secrets, and how to stub it. */
export function unstubbedCall(call: ModelledCall | undefined): MockError {
  if (!call) {
    return new MockError(
      'UnstubbedCall',
      'nothing was stubbed for a call that the service models do not know: say what it answers with .on(…)',
    );
  }
  const { operation, input } = call;
  return new MockError(
    'UnstubbedCall',
    `nothing was stubbed for ${operation} ${JSON.stringify(input, plain)}: say what it answers with .on(${operation}Command, …)`,
  );
}

const plain = (_name: string, value: unknown): unknown => {
  if (value instanceof Map) return [...value];
  return value instanceof Uint8Array ? `${value.length} bytes` : value;
};
