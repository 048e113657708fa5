// The main job: the list-users example, on the embedded account or, with --aws, on a real one.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const path = (relative) => fileURLToPath(new URL(relative, import.meta.url));
const program = path('../examples/list-users/dist/main.cjs');
const emulator = path('../packages/emulator/dist/bin.cjs');
const accounts = path('../examples/list-users/account.json');

const given = process.argv.slice(2);
const onAws = given.includes('--aws');
const forProgram = given.filter((argument) => argument !== '--aws' && argument !== '--');

const command = onAws
  ? [program, ...forProgram]
  : [emulator, 'exec', '--accounts', accounts, '--', process.execPath, program, ...forProgram];
const { status, signal, error } = spawnSync(process.execPath, command, {
  stdio: 'inherit',
  // On Node 20 the SDK prints eight lines about Node 22 at every start; the README says it once.
  env: { AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true', ...process.env },
});
if (error) throw error;

if (status === 0 && !onAws) {
  console.log(
    '\nThe same program on your AWS account: npx -y pnpm@12.21.0 start --aws [--region eu-west-1] [--profile name]',
  );
}
process.exitCode = status ?? (signal ? 1 : 0);
