import { describe, expect, it } from 'vitest';
import { checkConnections, connectionsIn } from './connections.mjs';

describe('a source that opens no connection', () => {
  it.each([
    "import { createServer, type IncomingMessage } from 'node:http';",
    "import type { Socket } from 'node:net';",
    "import { isIP } from 'node:net';",
    "const text = 'fetch';",
    "await import('node:crypto');",
  ])('may have %s', (text) => {
    expect(connectionsIn('a.ts', text)).toEqual([]);
  });

  it.each([
    "import { request } from 'node:http';",
    "import { request as createServer } from 'node:http';",
    "import http from 'node:http';",
    "import * as net from 'net';",
    "import { connect } from 'node:tls';",
    "import { lookup } from 'node:dns/promises';",
    'await fetch(url);',
    "globalThis.fetch('http://example.com');",
    "await import('node:https');",
    'await import(name);',
  ])('may not have %s', (text) => {
    expect(connectionsIn('a.ts', text)).toHaveLength(1);
  });

  it('is every one of the emulator and of the policy language', () => {
    expect(checkConnections()).toEqual([]);
  });
});
