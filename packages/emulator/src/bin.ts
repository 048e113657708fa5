import { readCommandLine, usage } from './command-line.js';
import { EmulatorError } from './emulator-error.js';
import { runExec } from './exec.js';
import { runServe } from './serve.js';

// The build is CommonJS, which starts sooner and has no top-level await.
void main();

async function main(): Promise<void> {
  try {
    const command = readCommandLine(process.argv.slice(2));
    switch (command.type) {
      case 'help':
        process.stdout.write(usage);
        break;
      case 'serve':
        await runServe(command);
        break;
      case 'exec':
        process.exitCode = await runExec(command);
        break;
    }
  } catch (error) {
    if (!(error instanceof EmulatorError)) throw error;
    process.stderr.write(`iamkit-emulator: ${error.message}\n`);
    process.exitCode = error.code === 'InvalidCommandLine' ? 2 : 1;
  }
}
