import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readCommandLine } from './command-line.js';

const folder = mkdtempSync(join(tmpdir(), 'iamkit-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const accounts = [{ id: '123456789012', users: [{ name: 'alice' }] }];

describe('the command line', () => {
  it.each<readonly [readonly string[], object]>([
    [[], { type: 'serve', port: 4566, host: '127.0.0.1', allowOrigins: [], options: { callLog: 0 } }],
    [['--help'], { type: 'help' }],
    [['-h'], { type: 'help' }],
    [
      ['--file=-'],
      {
        type: 'serve',
        port: 4566,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0, file: '-', fsync: false },
      },
    ],
    [['exec', '--help'], { type: 'help' }],
    [
      ['--port', '0', '--host', '::1', '--account', '210987654321', '--authorization', 'open'],
      {
        type: 'serve',
        port: 0,
        host: '::1',
        allowOrigins: [],
        options: { callLog: 0, accountId: '210987654321', authorization: 'open' },
      },
    ],
    [
      ['--allow-origin', 'http://localhost:3000', '--allow-origin=http://localhost:8080'],
      {
        type: 'serve',
        port: 4566,
        host: '127.0.0.1',
        allowOrigins: ['http://localhost:3000', 'http://localhost:8080'],
        options: { callLog: 0 },
      },
    ],
    [
      ['--file', 'state', '--fsync'],
      {
        type: 'serve',
        port: 4566,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0, file: 'state', fsync: true },
      },
    ],
    [
      ['exec', '--file=state', '--', 'x'],
      {
        type: 'exec',
        port: 0,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0, file: 'state', fsync: false },
        program: 'x',
        programArguments: [],
      },
    ],
    [
      ['--accounts', file('accounts.json', JSON.stringify(accounts))],
      { type: 'serve', port: 4566, host: '127.0.0.1', allowOrigins: [], options: { callLog: 0, accounts } },
    ],
    [
      ['--organization', file('organization.json', '{"accounts":[]}')],
      {
        type: 'serve',
        port: 4566,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0, organization: { accounts: [] } },
      },
    ],
    [
      ['--accounts', file('marked.json', `\uFEFF${JSON.stringify(accounts)}`)],
      { type: 'serve', port: 4566, host: '127.0.0.1', allowOrigins: [], options: { callLog: 0, accounts } },
    ],
    [
      ['exec', '--', 'node', 'main.js', '--port', '--', 'x'],
      {
        type: 'exec',
        port: 0,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0 },
        program: 'node',
        programArguments: ['main.js', '--port', '--', 'x'],
      },
    ],
    [
      ['exec', '--port=4567', '--', 'x'],
      {
        type: 'exec',
        port: 4567,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0 },
        program: 'x',
        programArguments: [],
      },
    ],
    [
      ['exec', '--principal', 'arn:aws:iam::123456789012:user/alice', '--', 'x'],
      {
        type: 'exec',
        port: 0,
        host: '127.0.0.1',
        allowOrigins: [],
        options: { callLog: 0 },
        principal: 'arn:aws:iam::123456789012:user/alice',
        program: 'x',
        programArguments: [],
      },
    ],
  ])('%j is understood', (argv, command) => {
    expect(readCommandLine(argv)).toEqual(command);
  });

  it.each<readonly [readonly string[], string, string]>([
    [
      ['start'],
      'InvalidCommandLine',
      "there is no command 'start', but exec, and serving without one: see iamkit-emulator --help",
    ],
    [
      ['exec', 'node', 'main.js'],
      'InvalidCommandLine',
      'put -- before what to run: iamkit-emulator exec -- node main.js',
    ],
    [['exec'], 'InvalidCommandLine', 'say what to run after --: iamkit-emulator exec -- node main.js'],
    [['exec', '--'], 'InvalidCommandLine', 'say what to run after --: iamkit-emulator exec -- node main.js'],
    [['exec', '--', ''], 'InvalidCommandLine', 'say what to run after --: iamkit-emulator exec -- node main.js'],
    [['--', 'node'], 'InvalidCommandLine', 'a program is run with exec: iamkit-emulator exec -- node main.js'],
    [
      ['--principal', 'arn:aws:iam::123456789012:user/alice'],
      'InvalidCommandLine',
      '--principal is for exec: iamkit-emulator exec --principal ARN -- node main.js',
    ],
    [['--port', '65536'], 'InvalidCommandLine', "--port: '65536' is no port, which is a number up to 65535"],
    [['--port', 'x'], 'InvalidCommandLine', "--port: 'x' is no port, which is a number up to 65535"],
    [['--authorization', 'off'], 'InvalidCommandLine', "--authorization: 'off' is neither enforce nor open"],
    [['--fsync'], 'InvalidCommandLine', '--fsync: there is nothing to write without --file'],
    [
      ['--prot', '1'],
      'InvalidCommandLine',
      'there is no option --prot, but there is --port: see iamkit-emulator --help',
    ],
    [
      ['--allow-origins=http://localhost:3000'],
      'InvalidCommandLine',
      'there is no option --allow-origins, but there is --allow-origin: see iamkit-emulator --help',
    ],
    [
      ['--acounts', 'a.json'],
      'InvalidCommandLine',
      'there is no option --acounts, but there is --accounts: see iamkit-emulator --help',
    ],
    [['--verbose'], 'InvalidCommandLine', 'there is no option --verbose: see iamkit-emulator --help'],
    [['-p', '1'], 'InvalidCommandLine', 'there is no option -p: see iamkit-emulator --help'],
    [['--port'], 'InvalidCommandLine', '--port needs a value, as in --port VALUE: see iamkit-emulator --help'],
    [
      ['--file', '--fsync'],
      'InvalidCommandLine',
      '--file needs a value, as in --file VALUE: see iamkit-emulator --help',
    ],
    [['--file=state', '--fsync=yes'], 'InvalidCommandLine', '--fsync takes no value: leave out =yes'],
    [
      ['--accounts', join(folder, 'none.json')],
      'InvalidAccounts',
      `--accounts: cannot read ${join(folder, 'none.json')}: ENOENT`,
    ],
    [
      ['--accounts', file('cut.json', '[{')],
      'InvalidAccounts',
      `--accounts: cannot read ${join(folder, 'cut.json')}: it is not valid JSON`,
    ],
  ])('%j is refused', (argv, code, message) => {
    expect(() => readCommandLine(argv)).toThrow(
      expect.objectContaining({ code, message: expect.stringContaining(message) }),
    );
  });
});
