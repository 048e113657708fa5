// The real clients: how each is started, and how to tell that it is not on this machine.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const driver = (file) => fileURLToPath(new URL(`drivers/${file}`, import.meta.url));
const imports = (module) => spawnSync('python3', ['-c', `import ${module}`], { stdio: 'ignore' }).status === 0;
const isOnPath = (program) =>
  (process.env['PATH'] ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

/** Each client by its name in reports. */
export const clients = {
  sdk: { command: [process.execPath, driver('with-sdk.mjs')], absent: () => undefined },
  boto3: {
    command: ['python3', driver('with_boto3.py')],
    absent: () => (imports('boto3') ? undefined : 'python3 has no boto3'),
  },
  cli: {
    command: ['python3', driver('with_cli.py')],
    absent: () => (imports('awscli') || (isOnPath('python3') && isOnPath('aws')) ? undefined : 'there is no aws'),
  },
};

/** A driver that is running: `ask` gives it a call and resolves with what its client read. */
export function startDriver([program, ...programArguments], env) {
  const child = spawn(program, programArguments, {
    env: {
      ...process.env,
      ...env,
      // Nothing of this machine's own settings, no second try, and text is UTF-8 whatever its locale.
      AWS_CONFIG_FILE: '/dev/null',
      AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
      AWS_MAX_ATTEMPTS: '1',
      AWS_PAGER: '',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
      PYTHONIOENCODING: 'utf-8',
      PYTHONUTF8: '1',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = new Promise((resolve) => {
    child.on('error', resolve);
    child.on('close', resolve);
  });
  child.stdin.on('error', () => {}); // it has ended: `ask` says so
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    async ask(call) {
      child.stdin.write(`${JSON.stringify(call)}\n`);
      const { value, done } = await lines.next();
      if (done) throw new Error(`${program} ${programArguments.join(' ')} ended with ${await closed}`);
      return JSON.parse(value);
    },
    async close() {
      child.stdin.end();
      await closed;
    },
  };
}
