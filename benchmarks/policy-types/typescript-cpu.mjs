// Runs TypeScript 5.9 in a fresh process, as `tsc -p` does, and prints what that took of the CPU, in milliseconds.
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const project = process.argv[2];
process.argv.splice(2, Number.POSITIVE_INFINITY, '-p', project);
process.on('exit', (code) => {
  if (code !== 0) return;
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify((user + system) / 1000));
});
createRequire(fileURLToPath(new URL('../../package.json', import.meta.url)))('tsc5/lib/tsc.js');
